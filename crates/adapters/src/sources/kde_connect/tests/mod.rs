//! What phones tell, as captured, and what becomes of it.

mod calls;
mod notes;
mod wire;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, TimeDelta, Utc};

use super::convert::{Converter, Origin};
use super::raw::{Call, Note, Stage};

/// The converter of a program whose phones have been connected for long.
struct Phones {
    converter: Converter,
    signals: u32,
}

impl Phones {
    fn new() -> Self {
        let name = SourceName("kdeconnect".to_owned());
        Self { converter: Converter::new(name, Channels::shipped().unwrap().clone()), signals: 0 }
    }

    /// The next signal of a phone: each has an id of its own.
    fn of(
        &mut self,
        device: &str,
        seconds: i64,
        tell: impl FnOnce(&mut Converter, Origin<'_>) -> Option<Arrival>,
    ) -> Option<Arrival> {
        self.signals += 1;
        let source_id = self.signals.to_string();
        tell(&mut self.converter, Origin { device, source_id: &source_id, at: at(seconds) })
    }

    fn call(&mut self, seconds: i64, call: Call) -> Option<Arrival> {
        self.of("pixel", seconds, |converter, origin| converter.call(origin, call))
    }

    fn note(&mut self, seconds: i64, note: &Note) -> Option<Arrival> {
        self.of("pixel", seconds, |converter, origin| converter.note(origin, "1", note))
    }
}

/// Saturday, 21 November 2026, 21:40 in Berlin, and some seconds.
fn at(seconds: i64) -> DateTime<Utc> {
    "2026-11-21T20:40:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::seconds(seconds)
}

fn call(stage: Stage, number: &str, name: &str) -> Call {
    Call { stage, number: number.to_owned(), name: name.to_owned() }
}

fn note(key: &str, app: &str, title: &str, text: &str) -> Note {
    let [key, app, title, text] = [key, app, title, text].map(str::to_owned);
    Note { key, app, title, text, silent: false }
}

fn whatsapp(text: &str) -> Note {
    note("0|com.whatsapp|1|x|10123", "WhatsApp", "Anna Müller", text)
}

/// Channel, shown name and number.
fn told(arrival: Option<Arrival>) -> Option<(String, Option<String>, Option<String>)> {
    let contact = arrival?.contact;
    Some((contact.channel.to_string(), contact.shown, contact.from.map(|from| from.to_string())))
}

fn expected(
    channel: &str,
    shown: Option<&str>,
    from: Option<&str>,
) -> Option<(String, Option<String>, Option<String>)> {
    Some((channel.to_owned(), shown.map(str::to_owned), from.map(str::to_owned)))
}
