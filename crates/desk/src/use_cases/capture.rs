//! Quick capture: a contact that no source heard, written down by hand in a few strokes and judged at once.

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{Direction, Urgency};
use absprache_engine::identity::Certainty;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::party::Client;
use absprache_engine::tone::Language;
use absprache_engine::verdict::Outcome;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::desk::Desk;
use crate::event::{Event, Known, OutcomeKind, Received, Seq, SourceName, Telling};
use crate::notice::Subject;
use crate::ports::{Appended, Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::capture::{CaptureForm, Captured, Whom};
use crate::when::{WhenFault, read_past};
use crate::words::times::at_words;

/// Why a contact is not written down.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Nobody of that id is on file; somebody else may just have changed it.
    #[error("nobody is on file by that name")]
    Nobody,
    /// There is no such channel.
    #[error("there is no channel `{0}`")]
    NoChannel(String),
    /// The time cannot be meant.
    #[error(transparent)]
    When(#[from] WhenFault),
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Everybody a contact can be with: those of the newest contacts first, then by name. Clients whose rules cannot be read
    /// are left out, since nothing could be judged.
    pub fn whom(&self) -> Vec<Whom> {
        let mut all: Vec<(Option<DateTime<Utc>>, Whom)> = Vec::new();
        for client in self.people.iter().filter(|client| self.clients.contains_key(&client.id)) {
            let alone = match client.people.as_slice() {
                [_] => None,
                [] | [_, _, ..] => Some(None),
            };
            let people = client.people.iter().map(|person| Some(&person.id));
            all.extend(people.chain(alone).map(|person| self.whom_of(client, person)));
        }
        all.sort_by_key(|(last, whom)| {
            let name = whom.name.as_ref().unwrap_or(&whom.client_name).to_lowercase();
            (std::cmp::Reverse(*last), name, whom.person.is_none())
        });
        all.into_iter().map(|(_, whom)| whom).collect()
    }

    /// With their last contact.
    fn whom_of(&self, client: &Client, person: Option<&PersonId>) -> (Option<DateTime<Utc>>, Whom) {
        let last = self.memory.last_with(&client.id, person);
        let channel = last.map(|(_, one)| one.received.channel.clone());
        let named = person.and_then(|id| client.person(id));
        let whom = Whom {
            client: client.id.to_string(),
            client_name: client.name.clone(),
            person: person.map(ToString::to_string),
            name: named.map(|person| person.name.clone()),
            channel: channel.map(|id| id.to_string()),
        };
        (last.map(|(at, _)| at), whom)
    }

    /// Writes a contact down and judges it. It is told by no popup: whoever writes it down sees what comes of it.
    ///
    /// # Errors
    /// If something typed is not understood, or it cannot be written down.
    pub fn capture(
        &mut self,
        form: &CaptureForm,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<Captured, Fault> {
        let received = self.read_capture(form, now)?;
        let (Appended::New(seq) | Appended::AlreadyThere(seq)) =
            self.record(now, Event::Received(received))?;
        self.judge(seq, now)?;
        self.record(now, Event::Notifying { contact: seq, how: Telling::Seen })?;
        self.captured(seq, now, language).ok_or(Fault::Nobody)
    }

    fn read_capture(&self, form: &CaptureForm, now: DateTime<Utc>) -> Result<Received, Fault> {
        let client: ClientId = form.client.parse().map_err(|_| Fault::Nobody)?;
        let file = self.clients.get(&client).ok_or(Fault::Nobody)?;
        let person = match &form.person {
            None => None,
            Some(id) => {
                let id: PersonId = id.parse().map_err(|_| Fault::Nobody)?;
                Some(file.client.person(&id).ok_or(Fault::Nobody)?.id.clone())
            }
        };
        let channel = form.channel.parse::<ChannelId>().ok().filter(|id| self.channels.get(id).is_some());
        Ok(Received {
            arrived: read_past(&form.when, now, self.consultant.side.zone)?,
            channel: channel.ok_or_else(|| Fault::NoChannel(form.channel.clone()))?,
            kind: form.kind,
            direction: if form.mine { Direction::Out } else { Direction::In },
            urgency: if form.emergency { Urgency::Asserted } else { Urgency::Ordinary },
            from: None,
            shown: None,
            mine: None,
            identity: Some(Known { client, person, certainty: Certainty::Verified }),
            source: SourceName::by_hand(),
            source_id: None,
        })
    }

    fn captured(&self, seq: Seq, now: DateTime<Utc>, language: Language) -> Option<Captured> {
        let contact = self.memory.contact(seq)?;
        let offer = self.weigh(seq, now)?;
        let subject = Subject::of(self, contact)?;
        let clock = Clock { language, ..self.clock(now) };
        let client = &subject.file.client;
        let person = subject.known.person.as_ref().and_then(|id| client.person(id));
        let name = person.map_or(&client.name, |person| &person.name);
        let channel = self.channel_name(&contact.received.channel, language);
        let (reply, withheld) = match offer.verdict.outcome {
            // Nothing is to be said to what was in order.
            Outcome::Admit(_) => (None, None),
            Outcome::Defer { .. } | Outcome::Redirect { .. } | Outcome::Ask => self.reply(&offer, &clock),
        };
        Some(Captured {
            contact: seq,
            title: format!("{name}, {channel}"),
            when: at_words(contact.received.arrived, &clock),
            outcome: OutcomeKind::from(&offer.verdict.outcome),
            sentence: subject.sentence(self, &offer.verdict, language),
            reply,
            withheld,
        })
    }
}
