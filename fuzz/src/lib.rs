//! What must hold for any bytes that come in. The fuzz targets call these functions for as long as they are let
//! (`cargo xtask soak`), and the tests of `crates/adapters` for the corpus and some thousand changes of it.

mod bus;
mod files;
mod kept;
mod typed;

use std::collections::HashSet;
use std::sync::LazyLock;

use absprache_adapters::calendar::{Reader, Window, meetings};
use absprache_adapters::documents::{self, address_book, mail};
use absprache_adapters::sources::call_monitor::convert::Converter;
use absprache_adapters::sources::call_monitor::line;
use absprache_adapters::sources::{call_list, imap};
use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_engine::agreement::{Standing, Version};
use absprache_engine::answers::{self, Fault, Reading};
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, ContactKind, Direction};
use absprache_engine::document::{self, data_file};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::{Handle, PhoneNumber};
use absprache_engine::hours::Region;
use absprache_engine::negotiation::Answer;
use absprache_engine::party::Party;
use absprache_engine::tone::Form;
use chrono::DateTime;
use chrono_tz::Tz;
use http::{Response, StatusCode};
use libdav::caldav::{FindCalendarHomeSet, FindCalendars, GetCalendarResources, ListCalendarResources};
use libdav::requests::DavRequest as _;

pub use self::bus::{kde_connect, notifications};
pub use self::files::files;
pub use self::kept::{backup, note, sketch};
pub use self::typed::{links, typed};

static CHANNELS: LazyLock<&'static Channels> = LazyLock::new(|| Channels::shipped().expect("shipped"));

/// The version of `tests/answers`.
static VERSION: LazyLock<(Version, Fingerprint)> = LazyLock::new(|| {
    let fixture: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/answers/counters.json")).expect("JSON");
    let file = data_file::read(&fixture["agreement"].to_string(), &CHANNELS).expect("a data file");
    (file.version, file.fingerprint)
});

fn read(document: &str) -> Result<Reading, Fault> {
    answers::read(document, &[(&VERSION.0, VERSION.1)], &CHANNELS)
}

/// Any text is an answer, or refused; what is taken in says the same when it is written again. Read as the inside of a
/// block whose sum fits, too.
pub fn answer_text(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for document in [&text, answers::sealed(VERSION.1, data).as_str()] {
        if let Ok(Reading::Answer { answer, .. }) = read(document) {
            written_again(&answer);
        }
    }
}

/// Any text is an answer file, or refused. Read as the answer inside of a file whose sum fits, too.
pub fn answer_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(Reading::Answer { answer, .. }) = read(&text) {
        written_again(&answer);
    }
    if let Ok(answer) = serde_json::from_slice::<Answer>(data) {
        let answer = Answer { to: VERSION.1, ..answer };
        let file = answers::answer_file(&answer).expect("an answer can be written");
        match read(&file) {
            Ok(Reading::Answer { answer: again, .. }) => assert_eq!(again, answer),
            Err(Fault::NoSuchClause(_) | Fault::WrongClause { .. } | Fault::Unreadable(_)) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// Any text is a data file or a file of a version, or refused; what is taken in has its fingerprint when it is written again.
pub fn data_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(file) = data_file::read(&text, &CHANNELS) {
        assert_eq!(Fingerprint::of(&file.version).expect("a fingerprint"), file.fingerprint);
    }
    let read = document::read::<Version>(&text, &CHANNELS).ok();
    if let Some(version) = read.or_else(|| serde_json::from_str(&text).ok()) {
        let written = data_file::write(&version, &Standing::Proposed).expect("a version can be written");
        match data_file::read(&written, &CHANNELS) {
            Ok(file) => assert_eq!(file.version, version),
            Err(data_file::DataFileError::Unreadable(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Any bytes are a mail, or refused; whatever is in it is an answer, or refused.
pub fn mail(data: &[u8]) {
    let Ok(mail) = mail::read(data) else { return };
    let _ = read(&mail.text);
    for answer in mail.answers {
        let _ = read(&answer);
    }
}

/// Any bytes are the head of a mail, or none; it is at most one contact, of a sender with an address and a name that can be
/// shown, no later than the server took it in, and the same again when it is read again. Its subject shows nowhere.
pub fn mail_headers(data: &[u8]) {
    let received = DateTime::from_timestamp(1_795_293_600, 0).expect("an instant");
    let me = ["ich@example.org".parse().expect("an address")];
    let source = SourceName("imap:test".to_owned());
    let Some(arrival) = imap::contact_of(data, received, &me, &source) else { return };
    assert_eq!(imap::contact_of(data, received, &me, &source).as_ref(), Some(&arrival));
    let Contact { kind, direction, at, from, shown, mine, .. } = &arrival.contact;
    assert_eq!((*kind, *direction), (ContactKind::Message, Direction::In));
    assert!((0..=900).contains(&(received - *at).num_seconds()), "{arrival:?}");
    assert!(from.as_ref().is_some_and(|from| *from != Handle::Mail(me[0].clone())), "{arrival:?}");
    assert!(
        shown.iter().all(|shown| !shown.is_empty() && !shown.chars().any(char::is_control)),
        "{arrival:?}"
    );
    assert!(mine.iter().all(|mine| *mine == Handle::Mail(me[0].clone())), "{arrival:?}");
    assert!(arrival.source_id.as_ref().is_some_and(|id| id.len() == 32 || id == "0/0"), "{arrival:?}");
    assert!(format!("{:?}", arrival.subject).len() < 30, "a subject shows itself");
}

/// Any bytes are lines of a call monitor, or none of it; a line is at most one contact, with a number that can be dialled
/// or the digits that the box showed, and the same contact again when it is read again.
pub fn call_monitor(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut session = converter();
    for line in text.lines() {
        let Some(read) = line::parse(line) else { continue };
        let Some(arrival) = session.take(&read, DateTime::UNIX_EPOCH) else { continue };
        assert_eq!(converter().take(&read, DateTime::UNIX_EPOCH).as_ref(), Some(&arrival));
        let Contact { kind, at, from, shown, .. } = &arrival.contact;
        assert_eq!((*kind, *at), (ContactKind::Call, DateTime::UNIX_EPOCH));
        assert!(from.is_some() != shown.is_some(), "{arrival:?}");
        assert!(shown.iter().all(|shown| !shown.chars().any(char::is_control)), "{arrival:?}");
        if let Some(handle) = from {
            assert_eq!(handle.to_string().parse::<PhoneNumber>().map(Handle::Phone).as_ref(), Ok(handle));
        }
        let end = format!("01.01.26 00:00:00;DISCONNECT;{};0;", read.connection);
        session.take(&line::parse(&end).expect("an end"), DateTime::UNIX_EPOCH);
        assert_eq!(
            session.take(&read, DateTime::UNIX_EPOCH),
            Some(arrival),
            "after its end it is another call"
        );
    }
}

/// Any bytes are an address book, or refused; every entry has its line, and none its own address twice.
pub fn address_book(data: &[u8]) {
    let Ok(book) = address_book::read(data, Region::Germany, &[]) else { return };
    let entries = book.entries.iter().map(|entry| entry.line);
    for line in
        entries.chain(book.skipped.iter().map(|one| one.line)).chain(book.unread.iter().map(|one| one.line))
    {
        assert!((1..=data.len() + 1).contains(&line), "line {line}");
    }
    for entry in &book.entries {
        for (index, handle) in entry.handles.iter().enumerate() {
            assert!(!entry.handles[..index].contains(handle), "{entry:?}");
        }
    }
    assert_eq!(address_book::read(data, Region::Germany, &[]).as_ref(), Ok(&book));
}

/// Any bytes are a list of calls, or refused; its calls are in the order of time, each with a number that can be dialled and
/// an id of its own.
pub fn call_list(data: &[u8]) {
    let area = "030".parse().expect("an area code");
    let line = call_list::Line { zone: chrono_tz::Europe::Berlin, area: Some(&area), mine: &[] };
    let Ok(list) = call_list::read(data, &line) else { return };
    assert!(list.calls.is_sorted_by_key(|call| call.arrival.contact.at));
    let mut ids = HashSet::new();
    for call in &list.calls {
        assert!(ids.insert(call.arrival.source_id.clone()), "{call:?}");
        let from = call.arrival.contact.from.as_ref().expect("a number");
        assert_eq!(from.to_string().parse::<PhoneNumber>().map(Handle::Phone).as_ref(), Ok(from));
    }
}

/// Any text is a signature, a visiting card or an address, or refused; every piece that something was made of stands in it,
/// and nobody has the same address twice.
pub fn signature(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(found) = documents::understand(&text, Region::Germany) else { return };
    for handles in found.people.iter().map(|person| &person.handles).chain([&found.handles]) {
        for (index, handle) in handles.iter().enumerate() {
            assert!(!handles[..index].contains(handle), "{handle:?}");
        }
    }
    assert_eq!(documents::understand(&text, Region::Germany).as_ref(), Ok(&found));
}

/// Any bytes are the answer of a calendar server, or refused, whatever it was asked; the calendars in it are as any others.
pub fn caldav(data: &[u8]) {
    let (multistatus, ()) =
        Response::builder().status(StatusCode::MULTI_STATUS).body(()).expect("a head").into_parts();
    let _ = FindCalendarHomeSet::new("/").parse_response(&multistatus, data);
    let _ = FindCalendars::new("/").parse_response(&multistatus, data);
    let _ = ListCalendarResources::new("/").parse_response(&multistatus, data);
    let Ok(answer) = GetCalendarResources::new("/").parse_response(&multistatus, data) else { return };
    for content in answer.resources.into_iter().filter_map(|one| one.content.ok()) {
        calendar(content.data.as_bytes());
    }
}

/// Any bytes are a calendar, or none; whatever takes place by it touches the window, does not end before it begins, and takes
/// place again when it is read again.
pub fn calendar(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let reader = Reader {
        source: SourceName("ics:test".to_owned()),
        mine: vec!["jana@example.org".parse().expect("an address")],
        channels: CHANNELS.clone(),
        zone: Tz::Europe__Berlin,
        margins: Margins::default(),
    };
    let window = Window::around(DateTime::from_timestamp(1_795_293_600, 0).expect("an instant"));
    let read = || {
        let mut read = meetings(&text, &reader, window).unwrap_or_default();
        read.sort_by_key(|meeting| (meeting.id, meeting.start));
        read
    };
    let first = read();
    for meeting in &first {
        assert!(meeting.start <= meeting.end, "{meeting:?}");
        assert!(meeting.start < window.until && meeting.end >= window.from, "{meeting:?}");
    }
    assert_eq!(read(), first);
}

fn converter() -> Converter {
    let name = SourceName("callmonitor:fritz.box".to_owned());
    Converter::new(name, "030".parse().expect("an area code"))
}

fn written_again(answer: &Answer) {
    let file = answers::answer_file(answer).expect("an answer can be written");
    let mut forms = vec![file];
    if answer.by == Party::Client {
        let form = Form::Sie;
        forms.push(answers::text_block(answer, &VERSION.0, form, &CHANNELS).expect("it can be written"));
    }
    for form in forms {
        match read(&form) {
            Ok(Reading::Answer { answer: again, .. }) => assert_eq!(again, *answer),
            other => panic!("{other:?}"),
        }
    }
}
