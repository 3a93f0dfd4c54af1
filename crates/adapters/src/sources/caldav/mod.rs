//! Calendars on a server as a source (CalDAV, RFC 4791). Nothing is changed there.
//!
//! The way of one look: `http` connects and logs in → `look` goes from the address to who I am there, to my calendars, and
//! asks each for what takes place in the window; what is known and has not changed is not fetched again →
//! [`calendar`](crate::calendar) reads it. Servers are not relied on to expand what repeats.

mod http;
mod look;

use std::collections::VecDeque;
use std::time::Duration;

use absprache_desk::arrival::Fault;
use absprache_desk::source::CalDav;
use chrono::{DateTime, Utc};

use self::look::Account;
use super::calendars::{Found, Telling};
use super::{Delivery, ToDesk, network};
use crate::calendar::{Reader, Window};

/// How often to look: an appointment made a few minutes before is rare, and a look costs two or three questions.
const LOOK: Duration = Duration::from_secs(120);

/// Reads the calendars until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns nothing: what a calendar says it says again.
pub async fn run(account: CalDav, reader: Reader, desk: ToDesk) -> VecDeque<Delivery> {
    look_every(LOOK, account, reader, desk).await
}

/// The same with another pause between two looks.
pub async fn look_every(
    usual: Duration,
    account: CalDav,
    reader: Reader,
    desk: ToDesk,
) -> VecDeque<Delivery> {
    let sink = desk.sink.clone();
    let listen = async {
        let mut account = Account::new(account, reader);
        let mut telling = Telling::to(desk);
        loop {
            let window = Window::around(telling.now());
            let look = account.look(window).await;
            tokio::time::sleep(telling.looked(window, look, usual)).await;
        }
    };
    tokio::select! {
        () = sink.closed() => {}
        () = listen => {}
    }
    VecDeque::new()
}

/// Looks once.
///
/// # Errors
/// What keeps the calendars from being read.
pub async fn check(account: &CalDav, reader: &Reader, now: DateTime<Utc>) -> Result<Found, Fault> {
    let look = Account::new(account.clone(), reader.clone()).look(Window::around(now)).await?;
    Found::of(look, now, network::is_open(&account.host, &account.tls))
}

/// The name under which the keyring has the password of an account; it is the name of the source, too.
pub fn password_name(account: &CalDav) -> String {
    format!("caldav:{}", account.peer())
}
