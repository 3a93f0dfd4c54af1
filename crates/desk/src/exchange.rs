//! What the journal has between the consultant and each client: offers, answers, agreements, ends.

use absprache_engine::agreement::{Standing, VersionRef};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::hours::day_start;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::event::{Event, Seq};
use crate::ports::{Entry, Journal};
use crate::trouble::Trouble;

/// What happened between the two sides, of all clients, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Exchanges(Vec<Happened>);

/// One event between the two sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    /// With whom.
    pub client: ClientId,
    /// Its number in the journal.
    pub seq: Seq,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// What.
    pub event: Event,
}

impl Exchanges {
    /// Those of a whole journal; none where there is no journal yet.
    ///
    /// # Errors
    /// If the journal cannot be read.
    pub fn all(journal: Option<&impl Journal>) -> Result<Self, Trouble> {
        let mut all = Self::default();
        for entry in journal.map(|journal| journal.since(Seq(1))).transpose()?.unwrap_or_default() {
            all.apply(&entry);
        }
        Ok(all)
    }

    /// Takes in one entry of the journal.
    pub(crate) fn apply(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        if let Some(client) = with_whom(event) {
            let Entry { seq, at, .. } = *entry;
            self.0.push(Happened { client: client.clone(), seq, at, event: event.clone() });
        }
    }

    /// What happened with one client, oldest first.
    pub fn with<'a>(&'a self, client: &ClientId) -> impl DoubleEndedIterator<Item = &'a Happened> + use<'a> {
        let client = client.clone();
        self.0.iter().filter(move |happened| happened.client == client)
    }

    /// The agreements with one client, oldest first. `zone` is the consultant's.
    pub fn agreed(&self, client: &ClientId, zone: Tz) -> Vec<Agreed> {
        self.with(client).filter_map(|happened| Agreed::of(happened, zone)).collect()
    }

    /// The offers to and from one client, oldest first.
    pub fn offered(&self, client: &ClientId, zone: Tz) -> Vec<Offered> {
        let mut offers: Vec<Offered> = Vec::new();
        for happened in self.with(client) {
            if let Event::Offered { number, fingerprint, answer_by, .. } = &happened.event {
                close(&mut offers, happened.at);
                let client = client.clone();
                let reference = VersionRef { client, number: *number, fingerprint: *fingerprint };
                let until = answer_by.and_then(|day| day_start(zone, day.succ_opt()?));
                offers.push(Offered { reference, from: happened.at, until });
            } else if let Event::Withdrawn { .. } | Event::Agreed { .. } = &happened.event {
                close(&mut offers, happened.at);
            }
        }
        offers
    }

    /// The highest number of a version that was offered or agreed with one client.
    pub(crate) fn last_number(&self, client: &ClientId) -> Option<u32> {
        self.versions(client).map(|(number, _)| number).max()
    }

    /// The number under which a text was offered or agreed with one client, if it was.
    pub(crate) fn number_of(&self, client: &ClientId, text: Fingerprint) -> Option<u32> {
        self.versions(client).find(|(_, known)| *known == text).map(|(number, _)| number)
    }

    fn versions(&self, client: &ClientId) -> impl Iterator<Item = (u32, Fingerprint)> {
        self.with(client).filter_map(|happened| match happened.event {
            Event::Offered { number, fingerprint, .. } | Event::Agreed { number, fingerprint, .. } => {
                Some((number, fingerprint))
            }
            Event::Answered { .. }
            | Event::Withdrawn { .. }
            | Event::EngagementEnded { .. }
            | Event::EngagementResumed { .. }
            | Event::Received(_)
            | Event::Judged(_)
            | Event::Notifying { .. }
            | Event::Copied { .. }
            | Event::Remind { .. }
            | Event::Mention { .. }
            | Event::Fine { .. }
            | Event::Emergency { .. }
            | Event::Undone { .. }
            | Event::Denied { .. }
            | Event::AliasConfirmed { .. } => None,
        })
    }
}

/// The offer that stands ends with the next step.
fn close(offers: &mut [Offered], at: DateTime<Utc>) {
    if let Some(last) = offers.last_mut() {
        last.until = Some(last.until.map_or(at, |until| until.min(at)));
    }
}

/// With whom something happened; none for what is about contacts.
fn with_whom(event: &Event) -> Option<&ClientId> {
    match event {
        Event::Offered { client, .. }
        | Event::Answered { client, .. }
        | Event::Withdrawn { client, .. }
        | Event::Agreed { client, .. }
        | Event::EngagementEnded { client, .. }
        | Event::EngagementResumed { client } => Some(client),
        Event::Received(_)
        | Event::Judged(_)
        | Event::Notifying { .. }
        | Event::Copied { .. }
        | Event::Remind { .. }
        | Event::Mention { .. }
        | Event::Fine { .. }
        | Event::Emergency { .. }
        | Event::Undone { .. }
        | Event::Denied { .. }
        | Event::AliasConfirmed { .. } => None,
    }
}

/// An offer, and as long as it was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Which version.
    pub reference: VersionRef,
    /// When it was made.
    pub from: DateTime<Utc>,
    /// Since when it is open no more: the next offer, its withdrawal, an agreement, or the day by which it was to be
    /// answered; none if it stands without an end.
    pub until: Option<DateTime<Utc>>,
}

/// An agreement as the journal recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// Which version.
    pub reference: VersionRef,
    /// How firmly it stands.
    pub standing: Standing,
    /// From which instant on it can go: when it was written down. Of an agreement of an earlier day that was written down
    /// later only the day is known: its first moment.
    pub since: DateTime<Utc>,
}

impl Agreed {
    fn of(happened: &Happened, zone: Tz) -> Option<Self> {
        let Event::Agreed { client, number, fingerprint, on, means, by } = &happened.event else {
            return None;
        };
        Some(Self {
            reference: VersionRef { client: client.clone(), number: *number, fingerprint: *fingerprint },
            standing: Standing::Agreed { on: *on, means: *means, by: by.clone() },
            since: agreed_at(*on, happened.at, zone),
        })
    }

    /// The text.
    pub fn fingerprint(&self) -> Fingerprint {
        self.reference.fingerprint
    }
}

/// The instant of an agreement that was made on a day and written down at an instant.
pub(crate) fn agreed_at(on: NaiveDate, written: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    if on < written.with_timezone(&zone).date_naive() {
        day_start(zone, on).unwrap_or(written)
    } else {
        written
    }
}
