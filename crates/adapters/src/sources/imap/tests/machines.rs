use super::*;
use crate::sources::imap::machine::Machine;

/// Which fields make a mail one that nobody wrote. Written down from the standards, and as the programs named send them.
const FIELDS: &[(&str, Option<Machine>)] = &[
    // RFC 3834
    ("Auto-Submitted: auto-replied", Some(Machine::Automatic)),
    ("Auto-Submitted: auto-generated", Some(Machine::Automatic)),
    ("auto-submitted: AUTO-NOTIFIED; owner-email=\"x@example.org\"", Some(Machine::Automatic)),
    ("Auto-Submitted: auto-replied (vacation)", Some(Machine::Automatic)),
    ("Auto-Submitted: no", None),
    ("Auto-Submitted: NO (a person wrote this)", None),
    ("Auto-Submitted:", None),
    ("X-Autoreply: yes", Some(Machine::Automatic)),
    ("X-Autorespond: Ihre Nachricht", Some(Machine::Automatic)),
    ("Precedence: bulk", Some(Machine::Bulk)),
    ("Precedence: List", Some(Machine::Bulk)),
    ("Precedence: junk", Some(Machine::Bulk)),
    ("Precedence: auto_reply", Some(Machine::Bulk)),
    ("Precedence: first-class", None),
    // RFC 2919
    ("List-Id: Team <team.lists.example.org>", Some(Machine::List)),
    ("List-Id: <team.lists.example.org>", Some(Machine::List)),
    // RFC 8058, and what stands in letters to one person, too
    ("List-Unsubscribe-Post: List-Unsubscribe=One-Click", Some(Machine::Bulk)),
    ("List-Unsubscribe: <https://example.org/weg>", None),
    // RFC 5321, 4.5.5; RFC 6522
    ("Return-Path: <>", Some(Machine::Report)),
    ("Return-Path: <MAILER-DAEMON>", Some(Machine::Report)),
    ("Return-Path: <Mailer-Daemon@mail.example.org>", Some(Machine::Report)),
    ("Return-Path: <anna@example.org>", None),
    ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", Some(Machine::Report)),
    (
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=x",
        Some(Machine::Report),
    ),
    ("Content-Type: multipart/mixed; boundary=x", None),
    // RFC 5546; Exchange
    ("Content-Type: text/calendar; method=REPLY; charset=utf-8", Some(Machine::Calendar)),
    ("Content-Type: TEXT/Calendar; method=REQUEST", Some(Machine::Calendar)),
    ("Content-Class: urn:content-classes:calendarmessage", Some(Machine::Calendar)),
    ("Content-Class: urn:content-classes:message", None),
    ("Content-Type: text/plain; charset=utf-8", None),
    ("X-Mailer: Thunderbird", None),
];

#[test]
fn what_nobody_wrote_is_recognised_by_the_fields_that_say_so() {
    for (field, expected) in FIELDS {
        let head = format!("From: Anna <anna@example.org>\r\n{field}\r\nTo: ich@example.org\r\n\r\n");
        let read = head::read(head.as_bytes()).unwrap();
        assert_eq!(read.machine, *expected, "{field}");
        let contacts = super::read(Folder::Inbox, &head.replace("\r\n", "\n"));
        assert_eq!(contacts.is_empty(), expected.is_some(), "{field}");
    }
}

#[test]
fn senders_that_take_no_answers_are_machines() {
    for (from, expected) in [
        ("noreply@example.org", true),
        ("no-reply@example.org", true),
        ("No_Reply+123@example.org", true),
        ("donotreply@example.org", true),
        ("MAILER-DAEMON@example.org", true),
        ("anna@example.org", false),
        ("info@example.org", false),
        ("norbert.reply@example.org", false),
    ] {
        let head = head::read(format!("From: {from}\r\n\r\n").as_bytes()).unwrap();
        assert_eq!(head.machine == Some(Machine::NoReply), expected, "{from}");
    }
}

#[test]
fn what_a_machine_sends_in_my_name_is_no_contact_either() {
    let head = "From: ich@example.org\nTo: anna@example.org\nAuto-Submitted: auto-replied\n\n";
    assert_eq!(super::read(Folder::Sent, head), [], "my absence note");
}
