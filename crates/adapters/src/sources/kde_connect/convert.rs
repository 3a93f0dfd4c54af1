//! From what KDE Connect tells to arrivals. No bus, no clock: both are arguments.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher as _, RandomState};

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::{ChannelId, Channels, Hint};
use absprache_engine::contact::Contact;
use chrono::{DateTime, TimeDelta, Utc};
use zbus::Message;

use super::super::notifications::name::{self, Name};
use super::super::notifications::phones::{PhoneCall, package};
use super::super::notifications::recognise::Told;
use super::raw::{self, Call, Event, Note, Signal, Stage};

/// What a phone tells so soon after it has connected was shown on it before: when it came in, nobody knows.
const SETTLING: TimeDelta = TimeDelta::seconds(5);
/// A phone rings no longer than that before the call counts as missed.
const RINGING: TimeDelta = TimeDelta::minutes(3);
/// Two tellings of one ringing are no further apart.
const AT_ONCE: TimeDelta = TimeDelta::seconds(2);
/// More than any phone shows.
const REMEMBERED: usize = 512;

/// What comes in by these signals of phones, each with the daemon's answer about the notification it tells of, to somebody who
/// has heard none before. This is how they are read; it touches nothing.
pub fn arrivals_of(
    heard: &[(Message, Option<Message>)],
    at: DateTime<Utc>,
    channels: &Channels,
    source: &SourceName,
) -> Vec<Arrival> {
    let mut converter = Converter::new(source.clone(), channels.clone());
    let mut arrival = |(signal, answer): &(Message, Option<Message>)| {
        let signal = Signal::read(signal)?;
        let note = answer.as_ref().and_then(|answer| Some(raw::note(&answer.body().deserialize().ok()?)));
        converter.take(signal.event, note.as_ref(), &signal.serial.to_string(), at)
    };
    heard.iter().filter_map(&mut arrival).collect()
}

/// What turns signals into arrivals. It remembers a little, so it must hear them all in their order.
pub(super) struct Converter {
    source: SourceName,
    channels: Channels,
    /// Drawn when the program starts; texts are remembered as hashes under it.
    key: RandomState,
    /// When each phone connected.
    connected: HashMap<String, DateTime<Utc>>,
    shown: VecDeque<Shown>,
    rang: VecDeque<Rang>,
}

/// Where an event comes from.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    /// The phone.
    pub(super) device: &'a str,
    /// The source's own id for an arrival that comes of it.
    pub(super) source_id: &'a str,
    /// When.
    pub(super) at: DateTime<Utc>,
}

/// A notification that stands on a phone.
struct Shown {
    device: String,
    key: String,
    id: String,
    said: u64,
    /// The last arrival that came of it.
    told: Option<String>,
}

struct Rang {
    device: String,
    call: Call,
    at: DateTime<Utc>,
}

impl Converter {
    pub(super) fn new(source: SourceName, channels: Channels) -> Self {
        Self {
            source,
            channels,
            key: RandomState::new(),
            connected: HashMap::new(),
            shown: VecDeque::new(),
            rang: VecDeque::new(),
        }
    }

    /// The arrival, if the event is one. What a notification says was asked for; none if it has gone again.
    pub(super) fn take(
        &mut self,
        event: Event,
        note: Option<&Note>,
        source_id: &str,
        at: DateTime<Utc>,
    ) -> Option<Arrival> {
        match event {
            Event::Call { device, call } => self.call(Origin { device: &device, source_id, at }, call),
            Event::Shown { device, id } => self.note(Origin { device: &device, source_id, at }, &id, note?),
            Event::Removed { device, id } => {
                self.removed(&device, id.as_deref());
                None
            }
            Event::Reached { .. } | Event::Phones => None,
        }
    }

    /// A phone has connected: what it tells at once is a repetition.
    pub(super) fn connects(&mut self, device: &str, at: DateTime<Utc>) {
        self.connected.insert(device.to_owned(), at);
    }

    /// A notification was taken back: the next one may say the same and is another one.
    pub(super) fn removed(&mut self, device: &str, id: Option<&str>) {
        self.shown.retain(|one| one.device != device || id.is_some_and(|id| one.id != id));
    }

    /// A notification is there, or has changed.
    pub(super) fn note(&mut self, origin: Origin<'_>, id: &str, note: &Note) -> Option<Arrival> {
        let said = self.key.hash_one((&note.title, &note.text));
        let place = self.shown.iter().position(|one| one.device == origin.device && one.key == note.key);
        let before = place.and_then(|place| self.shown.remove(place));
        let is_new = before.as_ref().is_none_or(|before| before.said != said);
        let told_before = before.and_then(|before| before.told);
        let is_news = is_new && !note.silent && !self.is_settling(origin);
        let arrival = is_news.then(|| self.message(origin.at, note)).flatten().map(|contact| Arrival {
            contact,
            source: self.source.clone(),
            source_id: Some(origin.source_id.to_owned()),
            continues: told_before.clone(),
            subject: None,
        });
        if self.shown.len() >= REMEMBERED {
            self.shown.pop_front();
        }
        self.shown.push_back(Shown {
            device: origin.device.to_owned(),
            key: note.key.clone(),
            id: id.to_owned(),
            said,
            told: arrival.as_ref().and_then(|arrival| arrival.source_id.clone()).or(told_before),
        });
        arrival
    }

    /// A phone rings, or rang in vain.
    pub(super) fn call(&mut self, origin: Origin<'_>, call: Call) -> Option<Arrival> {
        self.rang.retain(|rang| (origin.at - rang.at).abs() <= RINGING);
        let same = self.rang.iter().position(|rang| {
            let by_the_same = (&rang.call.number, &rang.call.name) == (&call.number, &call.name);
            let is_the_same = match call.stage {
                Stage::Rings => (origin.at - rang.at).abs() <= AT_ONCE,
                Stage::Missed => true,
            };
            rang.device == origin.device && by_the_same && is_the_same
        });
        if let Some(place) = same {
            if call.stage == Stage::Missed {
                // Told when it rang. Who calls again in vain is told again.
                self.rang.remove(place);
            }
            return None;
        }
        let contact = self.caller(&call).on(&self.channels)?.contact(origin.at);
        if contact.from.is_none() && contact.shown.is_none() {
            return None;
        }
        if call.stage == Stage::Rings {
            self.rang.push_back(Rang { device: origin.device.to_owned(), call, at: origin.at });
        }
        Some(Arrival {
            contact,
            source: self.source.clone(),
            source_id: Some(origin.source_id.to_owned()),
            continues: None,
            subject: None,
        })
    }

    fn is_settling(&self, origin: Origin<'_>) -> bool {
        self.connected.get(origin.device).is_some_and(|since| (origin.at - *since).abs() <= SETTLING)
    }

    fn message(&self, at: DateTime<Utc>, note: &Note) -> Option<Contact> {
        let package = package(&note.key).map(Hint::AndroidPackage);
        let hints = package.into_iter().chain([Hint::AppName(&note.app)]).collect();
        let told = Told { hints, kind: None, title: &note.title, text: &note.text, app: &note.app };
        let recognised = told.on(&self.channels)?;
        // The notification of a call that is dialled or under way looks the same as that of one that comes in.
        (recognised.channel.id != ChannelId::phone()).then(|| recognised.contact(at))
    }

    /// A caller without a name is called by the number. One who hides it is called by words that say so, in some language:
    /// nobody is known by them.
    fn caller(&self, call: &Call) -> PhoneCall {
        let from = name::number(&call.number);
        let is_named = call.name != call.number || call.number.contains(|c: char| c.is_ascii_digit());
        let shown = match name::shown(&call.name, &[]) {
            Some(Name::Of(name)) if is_named => Some(name),
            Some(Name::Of(_) | Name::Hidden) | None => None,
        };
        PhoneCall { shown, from, text: String::new() }
    }
}
