//! What the journal has between the consultant and each client: offers, answers, agreements, ends.

use std::collections::HashMap;

use absprache_engine::agreement::{Means, Standing, VersionRef};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::hours::day_start;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::AnswerId;
use absprache_engine::party::Party;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::event::{Event, Seq};
use crate::ports::{Entry, Journal, read_all};
use crate::trouble::Trouble;

/// What happened between the two sides, of each client, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Exchanges(HashMap<ClientId, Vec<Happened>>);

/// One event between the two sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// With whom.
    pub client: ClientId,
    /// Its number in the journal.
    pub seq: Seq,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
}

/// What can happen between the two sides; the fields are those of the [`Event`] of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the events tell")]
pub enum What {
    Offered {
        text: VersionRef,
        by: Party,
        means: Means,
        answer_by: Option<NaiveDate>,
        words: Option<AnswerId>,
    },
    Answered {
        to: Fingerprint,
        by: Party,
        answer: AnswerId,
        means: Means,
        name: String,
        drawn: Option<AnswerId>,
    },
    Withdrawn {
        offer: Fingerprint,
        by: Party,
        means: Means,
    },
    Agreed {
        text: VersionRef,
        on: NaiveDate,
        means: Means,
        by: String,
    },
    Ended {
        on: NaiveDate,
        by: Option<Party>,
    },
    Resumed,
}

impl Exchanges {
    /// Those of a whole journal; none where there is no journal yet.
    ///
    /// # Errors
    /// If the journal cannot be read.
    pub fn all(journal: Option<&impl Journal>) -> Result<Self, Trouble> {
        let mut all = Self::default();
        read_all(journal, |entry| all.apply(&entry))?;
        Ok(all)
    }

    /// Takes in one entry of the journal.
    pub(crate) fn apply(&mut self, entry: &Entry) {
        let Entry { seq, at, event: Some(event) } = entry else { return };
        if let Some((client, what)) = between_sides(event) {
            let happened = Happened { client: client.clone(), seq: *seq, at: *at, what };
            self.0.entry(client.clone()).or_default().push(happened);
        }
    }

    /// Those with one client alone.
    pub(crate) fn only(&self, client: &ClientId) -> Self {
        let theirs = self.0.get(client).cloned().unwrap_or_default();
        Self(HashMap::from([(client.clone(), theirs)]))
    }

    /// What happened with one client, oldest first.
    pub fn with<'a>(&'a self, client: &ClientId) -> impl DoubleEndedIterator<Item = &'a Happened> + use<'a> {
        self.0.get(client).into_iter().flatten()
    }

    /// The agreements with one client, oldest first. `zone` is the consultant's.
    pub fn agreed(&self, client: &ClientId, zone: Tz) -> Vec<Agreed> {
        self.with(client).filter_map(|happened| Agreed::of(happened, zone)).collect()
    }

    /// The offers to and from one client, oldest first.
    pub fn offered(&self, client: &ClientId, zone: Tz) -> Vec<Offered> {
        let mut offers: Vec<Offered> = Vec::new();
        for happened in self.with(client) {
            match &happened.what {
                What::Offered { text, answer_by, .. } => {
                    close(&mut offers, happened.at);
                    let until = answer_by.and_then(|day| day_start(zone, day.succ_opt()?));
                    offers.push(Offered { reference: text.clone(), from: happened.at, until });
                }
                // One that was answered waits for what follows from it.
                What::Answered { .. } => {
                    if let Some(open) = offers.last_mut().filter(|open| open.until > Some(happened.at)) {
                        open.until = None;
                    }
                }
                What::Withdrawn { .. } | What::Agreed { .. } => close(&mut offers, happened.at),
                What::Ended { .. } | What::Resumed => {}
            }
        }
        offers
    }

    /// The number of the next version that is offered to one client, or agreed with them.
    pub(crate) fn next_number(&self, client: &ClientId) -> u32 {
        let last = self.versions(client).map(|(number, _)| number).max();
        last.map_or(1, |last| last.saturating_add(1))
    }

    /// The number under which a text was last offered or agreed with one client, if it was.
    pub(crate) fn number_of(&self, client: &ClientId, text: Fingerprint) -> Option<u32> {
        self.versions(client).filter(|(_, known)| *known == text).last().map(|(number, _)| number)
    }

    fn versions(&self, client: &ClientId) -> impl Iterator<Item = (u32, Fingerprint)> {
        self.with(client).filter_map(|happened| match &happened.what {
            What::Offered { text, .. } | What::Agreed { text, .. } => Some((text.number, text.fingerprint)),
            What::Answered { .. } | What::Withdrawn { .. } | What::Ended { .. } | What::Resumed => None,
        })
    }
}

/// What the mail with an offer is called (`Message-ID`, RFC 5322, 3.6.4), without angle brackets: the same for the same
/// text, so that a reply is recognised. No host has that name (RFC 6761, 6.4), and none has to.
pub fn message_id(text: Fingerprint) -> String {
    format!("{text}@absprache.invalid")
}

/// Is this what the mail with an offer is called?
pub(crate) fn is_of_offer(id: &str, text: Fingerprint) -> bool {
    id.trim().trim_start_matches('<').trim_end_matches('>').eq_ignore_ascii_case(&message_id(text))
}

/// The offer that stands ends with the next step.
fn close(offers: &mut [Offered], at: DateTime<Utc>) {
    if let Some(last) = offers.last_mut() {
        last.until = Some(last.until.map_or(at, |until| until.min(at)));
    }
}

/// With whom something happened between the sides, and what; none for what is about contacts.
fn between_sides(event: &Event) -> Option<(&ClientId, What)> {
    let version = |client: &ClientId, number: u32, fingerprint: Fingerprint| {
        let client = client.clone();
        VersionRef { client, number, fingerprint }
    };
    Some(match event {
        Event::Offered { client, number, fingerprint, by, means, answer_by, words } => {
            let text = version(client, *number, *fingerprint);
            (client, What::Offered { text, by: *by, means: *means, answer_by: *answer_by, words: *words })
        }
        Event::Answered { client, to, by, answer, means, name, drawn } => {
            let (to, by, answer, means, drawn) = (*to, *by, *answer, *means, *drawn);
            (client, What::Answered { to, by, answer, means, name: name.clone(), drawn })
        }
        Event::Withdrawn { client, offer, by, means } => {
            (client, What::Withdrawn { offer: *offer, by: *by, means: *means })
        }
        Event::Agreed { client, number, fingerprint, on, means, by } => {
            let text = version(client, *number, *fingerprint);
            (client, What::Agreed { text, on: *on, means: *means, by: by.clone() })
        }
        Event::EngagementEnded { client, on, by } => (client, What::Ended { on: *on, by: *by }),
        Event::EngagementResumed { client } => (client, What::Resumed),
        Event::Received(_)
        | Event::Judged(_)
        | Event::Notifying { .. }
        | Event::Copied { .. }
        | Event::Drafted { .. }
        | Event::Replied { .. }
        | Event::SetAside { .. }
        | Event::InJunk(_)
        | Event::Remind { .. }
        | Event::Mention { .. }
        | Event::Fine { .. }
        | Event::Emergency { .. }
        | Event::Undone { .. }
        | Event::Denied { .. }
        | Event::AliasConfirmed { .. }
        | Event::AppointmentMade { .. }
        | Event::AppointmentCancelled { .. }
        | Event::AppointmentMarked { .. }
        | Event::Noted { .. }
        | Event::NoteDropped { .. }
        | Event::Expired { .. } => return None,
    })
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

impl Offered {
    /// Was it open at an instant?
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
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
        let What::Agreed { text, on, means, by } = &happened.what else { return None };
        Some(Self {
            reference: text.clone(),
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
