//! The pure parts: which mails are contacts, of whom, and when.

mod contacts;
mod machines;
mod scripted;
mod when;
mod whole;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use chrono::{DateTime, Utc};

use super::convert::{Folder, Mark, Mine, arrivals};
use super::head;

/// What a mail is, taken in by the server at 21:40:10 on a Saturday in Berlin.
fn read(folder: Folder, head: &str) -> Vec<Arrival> {
    at(folder, head, Mark { validity: 7, uid: 12, internal: instant("2026-11-21T20:40:10Z") })
}

fn at(folder: Folder, head: &str, mark: Mark) -> Vec<Arrival> {
    let mine = Mine(vec!["ich@example.org".parse().unwrap(), "Privat@example.org".parse().unwrap()]);
    let head = head::read(head.replace('\n', "\r\n").as_bytes()).expect("a head");
    arrivals(head, folder, mark, &mine, &SourceName("imap:test".to_owned()))
}

/// The only contact a mail is.
fn one(head: &str) -> Arrival {
    let found = read(Folder::Inbox, head);
    let [arrival] = found.as_slice() else { panic!("{found:?}") };
    arrival.clone()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
