//! Mail as a source: what comes into an account's inbox, and what I send from it.
//!
//! The way of one: `wire` connects (`tls`) and logs in → `mailbox` opens a folder for reading only and fetches heads →
//! `head` reads them, with `machine` for those nobody wrote → `convert` makes arrivals of them → `intake` hands them to
//! the desk and moves the place (`position`) over those it answers for. `account` holds it together for as long as a
//! connection lasts. All but `wire`, `mailbox`, `account`, `intake` and the file of `position` is pure.
//!
//! Of a mail, only its head is fetched, and nothing is changed on the server: no mail is marked as read. Its subject goes
//! as far as the desk, for the agreed word, and is dropped there.

mod account;
mod check;
mod convert;
mod drafts;
mod folders;
mod head;
mod intake;
mod machine;
mod mailbox;
mod position;
mod settings;
#[cfg(test)]
mod tests;
mod wire;

use std::collections::VecDeque;
use std::time::Duration;

use absprache_desk::arrival::SourceState;

use self::account::Account;
use super::backoff::{Backoff, FAR};
use super::{Delivery, ToDesk};
pub use check::{Looked, check};
pub use convert::contact_of;
pub use drafts::{Saved, save_draft};
pub use settings::{Login, Settings, password_name};

/// How long to wait before the next try if the same would happen again.
const LASTING: Duration = Duration::from_secs(300);

/// Listens until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns nothing: what was not handed over stays on the server, and is fetched the next time.
pub async fn run(settings: Settings, desk: ToDesk) -> VecDeque<Delivery> {
    let sink = desk.sink.clone();
    tokio::select! {
        () = sink.closed() => {}
        () = listen(Account::new(settings, desk)) => {}
    }
    VecDeque::new()
}

async fn listen(mut account: Account) {
    let mut backoff = Backoff::up_to(FAR);
    let mut deaf_since = None;
    loop {
        let Err(fault) = account.listen().await;
        if let Some(lost) = account.lost() {
            backoff.went_well();
            deaf_since = Some(lost);
        }
        let retry = if check::is_lasting(&fault) { LASTING } else { backoff.pause() };
        account.tell(match deaf_since {
            Some(since) => SourceState::Waiting { since, fault, retry },
            None => SourceState::Unreachable { since: account.now(), fault, retry },
        });
        account.pause(retry).await;
    }
}
