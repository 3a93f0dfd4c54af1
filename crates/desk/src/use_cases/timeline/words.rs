//! What happened with a client, in words.

use absprache_engine::contact::Direction;
use absprache_engine::ids::ClientId;
use absprache_engine::words::{self, Clock};
use chrono::{DateTime, NaiveDate, Utc};

use crate::desk::Desk;
use crate::event::{Attendance, Event, Received, Seq, SourceName, Telling};
use crate::memory::Remembered;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::today::kind_id;
use crate::view::instant;
use crate::view::timeline::{TimelineDay, TimelineEntry};
use crate::words::standing::{agreed, means_key, party};
use crate::words::times::{at_words, full_date};
use crate::words::{of_trouble, say};

/// An entry and when what it tells happened.
pub(super) struct Told {
    at: DateTime<Utc>,
    entry: TimelineEntry,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A contact. What became of it at once stands with it.
    pub(super) fn received(&self, client: &ClientId, seq: Seq, contact: &Remembered, clock: &Clock) -> Told {
        let received = &contact.received;
        let known = received.identity.as_ref().and_then(|known| known.person.as_ref());
        let file = self.clients.get(client);
        let person = known.and_then(|id| file?.client.person(id)).map(|person| person.name.clone());
        let address = || received.shown.clone().or_else(|| received.from.as_ref().map(words::handle));
        let name = || file.map(|file| file.client.name.clone());
        let who = person.or_else(address).or_else(name).unwrap_or_default();
        let what = say(clock.language, kind_id(received.kind), &[]);
        let channel = self.channel_name(&received.channel, clock.language);
        let id = match received.direction {
            Direction::In => "timeline-received",
            Direction::Out => "timeline-mine",
        };
        let title = say(clock.language, id, &[("what", &what), ("who", &who), ("channel", &channel)]);
        let judged = contact.judged.as_ref().map(|judged| judged.outcome);
        let outcome = judged.map(|outcome| say(clock.language, &format!("cli-entry-{outcome:?}"), &[]));
        let told_how = contact.told.and_then(|how| telling(how, received, clock));
        let said: Vec<String> = outcome.into_iter().chain(told_how).collect();
        let mut told = told(seq, received.arrived, title, None, clock);
        told.entry.detail = (!said.is_empty()).then(|| said.join(", "));
        told.entry.channel = Some(received.channel.clone());
        told.entry.outcome = judged;
        told
    }

    /// A note at the time when it was first written, as far as its words can be read.
    fn note_entry(&self, seq: Seq, clock: &Clock) -> Option<Told> {
        let noted = self.memory.notes().get(seq)?;
        let words = match self.files.note(&noted.client, noted.note) {
            Ok(text) => text.as_str().to_owned(),
            Err(trouble) => of_trouble(&trouble, clock.language).what,
        };
        Some(told(seq, noted.at, say(clock.language, "timeline-noted", &[]), Some(words), clock))
    }

    /// Everything else, each by itself; about a contact with its channel.
    pub(super) fn happened(&self, seq: Seq, at: DateTime<Utc>, event: &Event, clock: &Clock) -> Option<Told> {
        let language = clock.language;
        let on = |contact: &Seq| {
            let channel = &self.memory.contact(*contact)?.received.channel;
            Some(self.channel_name(channel, language))
        };
        let (title, detail) = match event {
            Event::Received(_) | Event::Judged(_) | Event::Notifying { .. } => return None,
            Event::Copied { contact, .. } => (say(language, "timeline-copied", &[]), on(contact)),
            Event::Drafted { contact, .. } => (say(language, "timeline-drafted", &[]), on(contact)),
            Event::Replied { contact, .. } => (say(language, "timeline-replied", &[]), on(contact)),
            Event::SetAside { .. } => (say(language, "timeline-set-aside", &[]), None),
            Event::InJunk(junk) => (say(language, "timeline-in-junk", &[]), Some(words::handle(&junk.from))),
            Event::Remind { contact, at } => {
                let then = Clock { now: *at, ..*clock };
                (say(language, "timeline-remind", &[("time", &then.moment(*at))]), on(contact))
            }
            Event::Mention { contact } => (say(language, "timeline-mention", &[]), on(contact)),
            Event::Fine { contact } => (say(language, "timeline-fine", &[]), on(contact)),
            Event::Emergency { contact } => (say(language, "timeline-emergency", &[]), on(contact)),
            Event::Undone { contact } => (say(language, "timeline-undone", &[]), on(contact)),
            Event::Denied { contact } => (say(language, "timeline-denied", &[]), on(contact)),
            Event::AliasConfirmed { contact, .. } => {
                let shown = self.memory.contact(*contact).and_then(|contact| contact.received.shown.clone());
                let name = shown.unwrap_or_default();
                (say(language, "timeline-confirmed", &[("name", &name)]), on(contact))
            }
            Event::Offered { number, by, means, .. } => {
                let args =
                    [("number", &*number.to_string()), ("by", party(*by)), ("means", means_key(*means))];
                (say(language, "timeline-offered", &args), None)
            }
            Event::Answered { by, means, name, .. } => {
                let args = [("by", party(*by)), ("means", means_key(*means)), ("name", name.as_str())];
                (say(language, "timeline-answered", &args), None)
            }
            Event::Withdrawn { by, means, .. } => {
                let args = [("by", party(*by)), ("means", means_key(*means))];
                (say(language, "timeline-withdrawn", &args), None)
            }
            Event::Agreed { number, on, means, by, .. } => {
                let number = number.to_string();
                let title = say(language, "timeline-agreed", &[("number", &number)]);
                (title, Some(agreed(*on, *means, by, clock)))
            }
            Event::EngagementEnded { on, .. } => {
                let date = full_date(*on, clock);
                (say(language, "timeline-ended", &[("date", &date)]), None)
            }
            Event::EngagementResumed { .. } => (say(language, "timeline-resumed", &[]), None),
            Event::AppointmentMade { appointment, .. } => {
                let time = at_words(appointment.start, clock);
                let channel = appointment.channel.as_ref().map(|id| self.channel_name(id, language));
                (say(language, "timeline-appointment-made", &[("time", &time)]), channel)
            }
            // One that was taken back or put in other words does not stand any more.
            Event::Noted { .. } => return self.note_entry(seq, clock),
            Event::NoteDropped { .. } => return None,
            Event::AppointmentCancelled { .. } => {
                (say(language, "timeline-appointment-cancelled", &[]), None)
            }
            Event::AppointmentMarked { start, attendance, .. } => {
                let time = at_words(*start, clock);
                let id = match attendance {
                    Attendance::Kept => "timeline-appointment-kept",
                    Attendance::Missed => "timeline-appointment-missed",
                };
                (say(language, id, &[("time", &time)]), None)
            }
            Event::Expired { before, .. } => {
                let date = full_date(*before, clock);
                let what = say(language, "timeline-expired-before", &[("date", &date)]);
                (say(language, "timeline-expired", &[]), Some(what))
            }
        };
        Some(told(seq, at, title, detail, clock))
    }
}

fn told(seq: Seq, at: DateTime<Utc>, title: String, detail: Option<String>, clock: &Clock) -> Told {
    let (time, instant) = (clock.digits(at), instant(at, clock.zone));
    Told { at, entry: TimelineEntry { seq, at: instant, time, title, detail, channel: None, outcome: None } }
}

fn telling(how: Telling, received: &Received, clock: &Clock) -> Option<String> {
    if how.is_popup() {
        let how = say(clock.language, &format!("cli-entry-{how:?}-told"), &[]);
        return Some(say(clock.language, "timeline-told", &[("how", &how)]));
    }
    (received.source == SourceName::by_hand()).then(|| say(clock.language, "timeline-by-hand", &[]))
}

/// Entries in order, under their days.
pub(super) fn by_day(told: Vec<Told>, clock: &Clock) -> Vec<TimelineDay> {
    let mut days: Vec<TimelineDay> = Vec::new();
    for Told { at, entry } in told {
        let date = clock.date_at(at);
        match days.last_mut() {
            Some(day) if day.date == date => day.entries.push(entry),
            Some(_) | None => days.push(TimelineDay { date, day: day(date, clock), entries: vec![entry] }),
        }
    }
    days
}

/// "Heute, Samstag, 21. November", "Freitag, 20. November".
fn day(date: NaiveDate, clock: &Clock) -> String {
    let today = clock.date_at(clock.now);
    let day = clock.day(date);
    if date == today {
        say(clock.language, "timeline-today", &[("day", &day)])
    } else if Some(date) == today.pred_opt() {
        say(clock.language, "timeline-yesterday", &[("day", &day)])
    } else {
        day
    }
}
