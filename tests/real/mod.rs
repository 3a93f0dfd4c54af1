//! Against real peers, each on a bus and a screen of its own.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::time::Duration;

use absprache_desk::arrival::SourceState;
use tokio::sync::watch;
use tokio::time::timeout;
use xtask::desktop::Trouble;

mod calendars;
pub(crate) mod dovecot;
mod kde_connect;
pub(crate) mod kdeconnectd;
mod mail;
mod mail_pace;
mod monitor;
pub(crate) mod monitor_chromium;
mod monitor_firefox;
mod notifier;
mod notifier_buttons;
mod notifier_clipboard;
mod notifier_dunst;
mod notifier_protocol;
mod notifier_server;
pub(crate) mod radicale;

/// Any one step on a busy machine.
const SOON: Duration = Duration::from_secs(30);

type Tested = Result<(), Trouble>;

/// The first state of a source from now on that is as wanted.
async fn until(
    states: &mut watch::Receiver<SourceState>,
    wanted: impl Fn(&SourceState) -> bool,
) -> SourceState {
    let seen = timeout(SOON, states.wait_for(wanted)).await.map(|state| state.unwrap().clone());
    seen.unwrap_or_else(|_late| panic!("still {:?}", *states.borrow()))
}
