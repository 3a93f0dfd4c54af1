//! Payloads as captured on real buses, and what becomes of them.

mod captured;
mod catalogue;
mod hostile;
mod order;
mod wire;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use absprache_engine::contact::ContactKind;
use chrono::{DateTime, TimeDelta, Utc};

use super::convert::Converter;
use super::raw::{Added, Event, Hints, Notify, Seen};
use super::{Phones, phones};

fn converter() -> Converter {
    let name = SourceName("notifications".to_owned());
    let mut converter = Converter::new(name, Channels::shipped().unwrap().clone(), Phones::ByNotifications);
    converter.on_bus("0123456789abcdef0123456789abcdef");
    converter
}

/// Saturday, 21 November 2026, 21:40 in Berlin, and some milliseconds.
fn at(milliseconds: i64) -> DateTime<Utc> {
    "2026-11-21T20:40:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::milliseconds(milliseconds)
}

fn seen(serial: u32, event: Event) -> Seen {
    Seen { sender: ":1.7".to_owned(), serial, event }
}

/// The arrival of a single message, seen by a program that has seen nothing before.
fn arrival_of(event: Event) -> Option<Arrival> {
    converter().take(seen(1, event), at(0))
}

/// Channel, kind, shown name and number.
type Told = (String, ContactKind, Option<String>, Option<String>);

fn told(arrival: Arrival) -> Told {
    let contact = arrival.contact;
    (contact.channel.to_string(), contact.kind, contact.shown, contact.from.map(|from| from.to_string()))
}

fn notify(app_name: &str, desktop_entry: &str, summary: &str, body: &str) -> Notify {
    Notify {
        app_name: app_name.to_owned(),
        summary: summary.to_owned(),
        body: body.to_owned(),
        hints: Hints { desktop_entry: desktop_entry.to_owned(), ..Hints::default() },
        ..Notify::default()
    }
}

fn whatsapp(summary: &str, body: &str) -> Notify {
    notify("WhatsApp", "", summary, body)
}

fn added(app_id: &str, id: &str, title: &str, body: &str) -> Added {
    Added {
        app_id: app_id.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        ..Added::default()
    }
}
