//! Published mails, and fields of mails, as a second reader understands them, the crate mailparse: those that the crate
//! mail-parser ships for its own tests (`resources`; from RFCs, and from the test suites of other mail programs. Apache-2.0
//! OR MIT, the folders with a `COPYING` as it says. They are read where cargo has put the crate), and those of
//! `tests/corpora/mails`, whose `README.md` says where they are from.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use absprache_adapters::documents::mail;
use absprache_adapters::sources::imap::contact_of;
use absprache_desk::event::SourceName;
use absprache_engine::handle::{Handle, MailAddress};
use chrono::{DateTime, TimeDelta, Utc};
use mailparse::{MailAddr, MailHeaderMap as _};
use serde_json::Value;

use crate::packages::resources;

/// How many there are: fewer would mean that they were not found.
const MAILS: usize = 350;
const FIELDS: usize = 210;
/// So many of them somebody wrote.
const CONTACTS: usize = 150;

/// Where the two readers differ, and who is right.
const DIFFERENT: &[(&str, &str)] = &[
    ("address.json#8", "a comment inside an address: ours reads it, theirs gives up"),
    ("address.json#9", "the same, folded"),
    ("address.json#10", "a group with a comment: ours reads it, theirs gives up"),
    ("address.json#55", "a name behind its address: ours reads it, theirs gives up"),
    (
        "date.json#31",
        "a military zone, which RFC 5322, 4.3 lets count for nothing: ours goes by the server's clock",
    ),
    ("unstructured.json#11", "two senders: ours takes the last, theirs the first"),
];

/// Reports of failed deliveries that nothing in their head tells from a mail that somebody wrote.
const LIKE_A_PERSON: &[(&str, &str)] = &[
    ("flufl.bounce/bounce_02.eml", "a program with an address like any other"),
    ("flufl.bounce/groupwise_02.eml", "a postmaster, who may be a person"),
    ("flufl.bounce/groupwise_03.eml", "an answer of a person, with the report attached"),
    ("flufl.bounce/simple_20.eml", "a program with an address like any other"),
    ("flufl.bounce/simple_22.eml", "a program with an address like any other"),
    ("flufl.bounce/simple_36.eml", "an administrator, who may be a person"),
    ("flufl.bounce/smtp32_04.eml", "a postmaster, who may be a person"),
    ("flufl.bounce/smtp32_06.eml", "a postmaster, who may be a person"),
    ("flufl.bounce/smtp32_07.eml", "a postmaster, who may be a person"),
];

fn is_known(name: &str) -> bool {
    DIFFERENT.iter().any(|(known, _)| *known == name)
}

/// Mails by their names: those of mail-parser, and those of `tests/corpora`.
fn mails() -> BTreeMap<String, Vec<u8>> {
    let mut all = mails_in(&resources("mail-parser"));
    all.extend(mails_in(&crate::root().join("tests/corpora/mails")));
    all
}

fn mails_in(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut all, mut folders) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            let is_mail = name.ends_with(".eml") || (name.starts_with("maildir") && !name.ends_with(".json"));
            if path.is_dir() {
                folders.push(path);
            } else if is_mail {
                all.insert(name, fs::read(path).unwrap());
            }
        }
    }
    all
}

/// Single fields, as heads of mails.
fn fields() -> BTreeMap<String, Vec<u8>> {
    let (folder, mut all) = (resources("mail-parser"), BTreeMap::new());
    for (file, field) in [
        ("address", "From"),
        ("date", "From: anna@example.org\r\nDate"),
        ("unstructured", "From: anna@example.org\r\nSubject"),
        ("id", "From: anna@example.org\r\nReferences"),
        ("content_type", "From: anna@example.org\r\nContent-Type"),
    ] {
        let text = fs::read_to_string(folder.join(format!("{file}.json"))).unwrap();
        let list: Vec<Value> = serde_json::from_str(&text).unwrap();
        for (at, one) in list.iter().enumerate() {
            let value = one["header"].as_str().unwrap().trim_end();
            all.insert(format!("{file}.json#{at}"), format!("{field}: {value}\r\n\r\n").into_bytes());
        }
    }
    all
}

/// The fields that tell who wrote when, without those by which a mail is a machine's.
fn who_and_when(mail: &[u8]) -> Vec<u8> {
    let (mut kept, mut keeps) = (Vec::new(), false);
    for line in mail.split_inclusive(|byte| *byte == b'\n') {
        if line.iter().all(u8::is_ascii_whitespace) {
            break;
        }
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            let name = line.split(|byte| *byte == b':').next().unwrap().to_ascii_lowercase();
            keeps = [&b"from"[..], b"sender", b"date"].contains(&name.as_slice());
        }
        if keeps {
            kept.extend_from_slice(line);
        }
    }
    kept.extend_from_slice(b"\r\n");
    kept
}

type Said = (Option<MailAddress>, Option<DateTime<Utc>>);

/// As the second reader understands it.
fn theirs(head: &[u8]) -> Said {
    let Ok((headers, _)) = mailparse::parse_headers(head) else { return (None, None) };
    let first = |name: &str| {
        let all = mailparse::addrparse_header(headers.get_first_header(name)?).ok()?;
        let one = all.iter().find_map(|one| match one {
            MailAddr::Single(one) => Some(one.addr.clone()),
            MailAddr::Group(group) => group.addrs.first().map(|one| one.addr.clone()),
        });
        one?.parse().ok()
    };
    let from = if headers.get_first_header("From").is_some() { first("From") } else { first("Sender") };
    let date = headers.get_first_value("Date").and_then(|date| mailparse::dateparse(&date).ok());
    (from, date.and_then(|seconds| DateTime::from_timestamp(seconds, 0)))
}

/// As the source of mail understands it. What it believes of a date shows if the server took the mail in a little later.
fn ours(head: &[u8], date: Option<DateTime<Utc>>) -> Said {
    let received = date.unwrap_or_default() + TimeDelta::minutes(10);
    let Some(arrival) = contact_of(head, received, &[], &SourceName("imap:test".to_owned())) else {
        return (None, None);
    };
    let from = match arrival.contact.from {
        Some(Handle::Mail(address)) => Some(address),
        Some(Handle::Phone(_) | Handle::Account(_)) | None => None,
    };
    (from, Some(arrival.contact.at).filter(|at| *at != received))
}

/// Whether nobody reads what is sent there: such a mail is no contact, whatever else stands in it.
fn takes_no_answers(from: &MailAddress) -> bool {
    ours(format!("From: {}\r\n\r\n", from.as_str()).as_bytes(), None).0.is_none()
}

#[test]
fn published_mails_are_read_as_a_second_reader_reads_them() {
    let (mails, fields) = (mails(), fields());
    assert!(mails.len() >= MAILS && fields.len() >= FIELDS, "{} and {}", mails.len(), fields.len());
    let mut different = Vec::new();
    for (name, mail) in mails.iter().chain(&fields) {
        let head = who_and_when(mail);
        let theirs = theirs(&head);
        let ours = ours(&head, theirs.1);
        // Without a sender nothing is a contact, and its date says nothing; nor is it from one who takes no answers.
        let same = match &theirs.0 {
            Some(from) if ours.0.is_none() => takes_no_answers(from),
            _ => ours.0 == theirs.0 && (ours.1 == theirs.1 || ours.0.is_none()),
        };
        if same == is_known(name) {
            different.push(format!("{name}: ours {ours:?}, theirs {theirs:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn a_published_mail_is_a_contact_of_its_sender_or_none() {
    let received = "2026-11-21T20:40:00Z".parse().unwrap();
    let (mut contacts, mut invented) = (0, Vec::new());
    for (name, mail) in &mails() {
        let arrival = contact_of(mail, received, &[], &SourceName("imap:test".to_owned()));
        let Some(from) = arrival.and_then(|arrival| arrival.contact.from) else { continue };
        contacts += 1;
        let theirs = theirs(&who_and_when(mail.trim_ascii_start())).0.map(Handle::Mail);
        if theirs.as_ref() != Some(&from) {
            invented.push(format!("{name}: {from}, theirs {theirs:?}"));
        }
    }
    assert!(invented.is_empty(), "{}", invented.join("\n"));
    assert!(contacts >= CONTACTS, "{contacts}");
}

#[test]
fn no_published_report_of_a_failed_delivery_is_a_contact() {
    let received = "2026-11-21T20:40:00Z".parse().unwrap();
    let mails = mails();
    let reports = mails.iter().filter(|(name, _)| name.starts_with("flufl.bounce/"));
    let mut told = Vec::new();
    for (name, mail) in reports {
        let arrival = contact_of(mail, received, &[], &SourceName("imap:test".to_owned()));
        if arrival.is_some() != LIKE_A_PERSON.iter().any(|(known, _)| known == name) {
            told.push(format!("{name}: {:?}", arrival.map(|arrival| arrival.contact)));
        }
    }
    assert!(told.is_empty(), "{} of them:\n{}", told.len(), told.join("\n"));
}

#[test]
fn no_published_mail_is_too_much_for_any_reader_of_ours() {
    for mail in mails().values().chain(fields().values()) {
        let _ = contact_of(mail, DateTime::UNIX_EPOCH, &[], &SourceName("imap:test".to_owned()));
        let _ = mail::read(mail);
        for cut in [mail.len() / 3, mail.len() / 2, mail.len().saturating_sub(1)] {
            let _ = mail::read(&mail[..cut]);
        }
    }
}
