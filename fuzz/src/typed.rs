//! What is typed, pasted, or handed over in one line.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use absprache_desk::calendar::{AppointmentId, SeriesId};
use absprache_desk::event::Event;
use absprache_desk::keys::Keys;
use absprache_desk::link::{self, Link, SCHEME};
use absprache_desk::source::{AreaCode, CalendarAddress, CertificatePin, Host, Port};
use absprache_desk::view::place::Place;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::{Handle, MailAddress, PhoneNumber};
use absprache_engine::hours::{Hours, typed as hours};
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::negotiation::AnswerId;
use absprache_engine::tone::Language;
use absprache_engine::wording::{TextKind, Wording};

/// Any text is a link into the window, or leads nowhere; a link leads to a screen that its text names.
pub fn links(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Some(link) = link::parse(&text) else { return };
    let path = match &link {
        Link::Capture => "capture".to_owned(),
        Link::To(Place::Today) => "today".to_owned(),
        Link::To(Place::Client { id }) => format!("client/{}", id.parse::<ClientId>().expect("an id")),
        Link::To(Place::Settings { section: None }) => "settings".to_owned(),
        Link::To(Place::Settings { section: Some(section) }) => format!("settings/{}", section.as_str()),
    };
    let written = format!("{SCHEME}{path}");
    assert_eq!(text.to_lowercase().trim_end_matches('/'), written);
    assert_eq!(link::parse(&written), Some(link));
}

/// Any line is what a field asks for, or refused at a place in it; what is taken in says the same when it is written again.
pub fn typed(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for text in text.lines() {
        again::<Host>(text);
        again::<Port>(text);
        again::<AreaCode>(text);
        again::<CertificatePin>(text);
        again::<Keys>(text);
        again::<AppointmentId>(text);
        again::<SeriesId>(text);
        again::<Fingerprint>(text);
        again::<AnswerId>(text);
        again::<ClientId>(text);
        again::<ClauseId>(text);
        again::<Hours>(text);
        if let Ok(address) = text.parse::<MailAddress>() {
            let written = Handle::Mail(address.clone()).to_string();
            assert_eq!(written.parse(), Ok(address), "{written}");
        }
        if let Ok(number) = text.parse::<PhoneNumber>() {
            let written = Handle::Phone(number.clone()).to_string();
            assert_eq!(written.parse(), Ok(number), "{written}");
        }
        if let Ok(address) = text.parse::<CalendarAddress>() {
            assert!(address.path.starts_with('/'), "{address:?}");
            again::<Host>(&address.host.to_string());
        }
        hours_line(text);
    }
    wordings(&text);
    event(&text);
}

/// Hours as people type them; their line means the same hours.
fn hours_line(text: &str) {
    match hours::read(text, Language::De) {
        Ok(read) => {
            let line = hours::write(&read.hours, Language::De);
            let again = hours::read(&line, Language::De).map(|again| again.hours);
            assert_eq!(again.as_ref().ok(), Some(&read.hours), "{line:?} of {text:?}");
        }
        Err(fault) => {
            assert!(
                fault.at.start <= fault.at.end && fault.at.end <= text.encode_utf16().count(),
                "{fault:?}"
            );
        }
    }
}

/// A text in the user's own words, for every occasion.
fn wordings(text: &str) {
    for kind in TextKind::ALL {
        match Wording::read(kind, text) {
            Ok(wording) => {
                assert_eq!(Wording::read(kind, &wording.written()).as_ref(), Ok(&wording));
                for language in [Language::De, Language::En] {
                    assert_eq!(Wording::read(kind, &wording.text(language)).as_ref(), Ok(&wording));
                }
            }
            Err(refusals) => {
                assert!(!refusals.is_empty());
                for refusal in refusals {
                    assert!(text.get(refusal.span.clone()).is_some(), "{refusal:?}");
                }
            }
        }
    }
}

/// What stands in the journal.
fn event(text: &str) {
    if let Ok(event) = serde_json::from_str::<Event>(text) {
        let written = serde_json::to_string(&event).expect("an event can be written");
        assert_eq!(serde_json::from_str::<Event>(&written).ok(), Some(event), "{written}");
    }
}

fn again<T: FromStr + Display + PartialEq + Debug>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        let written = value.to_string();
        assert_eq!(written.parse::<T>().ok(), Some(value), "{written:?} of {text:?}");
    }
}
