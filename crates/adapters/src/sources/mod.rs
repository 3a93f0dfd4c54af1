//! Where contacts come from. A source sees one part of the world and hands
//! [`Arrival`](absprache_desk::arrival::Arrival)s to the desk; it never asks who somebody is.
//!
//! Every source is one folder with one function of the same shape:
//!
//! ```ignore
//! pub async fn run(settings: Settings, desk: ToDesk) -> VecDeque<Delivery>
//! ```
//!
//! It runs until the desk is gone ([`ToDesk::sink`] is closed). Nothing that goes wrong ends it: it tells by
//! [`ToDesk::tell`] how it stands, and tries again after a pause of `backoff`. It returns what it had heard and not yet
//! handed over, oldest first. A source whose peer keeps things (as a mail server does) hands over by
//! [`ToDesk::hand_over`] and moves its resume position only when that was acknowledged; one whose peer tells
//! everything once keeps an `outbox`; one that reads a calendar shows all of it each time, by [`ToDesk::show`]. Conversion
//! from what the peer says is apart from all input and output.

mod backoff;
mod bus;
pub mod caldav;
mod calendars;
pub mod call_list;
pub mod call_monitor;
mod configured;
mod delivery;
mod found;
mod hearing;
pub mod ics;
pub mod imap;
pub mod kde_connect;
mod nearby;
mod network;
pub mod notifications;
mod outbox;
pub mod supervisor;
mod tls;

pub use calendars::Found;
pub use configured::{Heard, Placed, World, check, save_draft, startable};
pub use delivery::{Acknowledged, Delivery, DeskGone, Matter, ToDesk, Wish};
pub use found::found;
pub use nearby::nearby;
