//! When the work with a client has ended, and when it went on.

use absprache_engine::hours::day_start;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::event::{Event, Seq};
use crate::ports::Journal;
use crate::trouble::Trouble;

/// The ends of all engagements, and what came after them.
#[derive(Debug, Clone, Default)]
pub struct Engagements(Vec<Spell>);

/// A time without work together.
#[derive(Debug, Clone)]
struct Spell {
    client: ClientId,
    last_day: NaiveDate,
    /// When it was said first.
    said: DateTime<Utc>,
    resumed: Option<DateTime<Utc>>,
}

impl Engagements {
    /// Those of a whole journal.
    pub fn all(journal: &impl Journal) -> Result<Self, Trouble> {
        let mut all = Self::default();
        journal.each(Seq(1), &mut |entry| {
            if let Some(event) = &entry.event {
                all.apply(entry.at, event);
            }
        })?;
        Ok(all)
    }

    pub(super) fn apply(&mut self, at: DateTime<Utc>, event: &Event) {
        let open = |client: &ClientId| {
            let client = client.clone();
            move |spell: &&mut Spell| spell.client == client && spell.resumed.is_none()
        };
        match event {
            Event::EngagementEnded { client, on, .. } => match self.0.iter_mut().find(open(client)) {
                Some(spell) => spell.last_day = *on,
                None => {
                    self.0.push(Spell { client: client.clone(), last_day: *on, said: at, resumed: None });
                }
            },
            Event::EngagementResumed { client } => {
                if let Some(spell) = self.0.iter_mut().find(open(client)) {
                    spell.resumed = Some(at);
                }
            }
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
            | Event::Offered { .. }
            | Event::Answered { .. }
            | Event::Withdrawn { .. }
            | Event::Agreed { .. }
            | Event::AppointmentMade { .. }
            | Event::AppointmentCancelled { .. }
            | Event::AppointmentMarked { .. }
            | Event::Noted { .. }
            | Event::NoteDropped { .. }
            | Event::Expired { .. } => {}
        }
    }

    /// The last day of the work with a client, in the past or to come; none if it goes on without an end.
    pub fn last_day(&self, client: &ClientId) -> Option<NaiveDate> {
        self.0
            .iter()
            .find(|spell| spell.client == *client && spell.resumed.is_none())
            .map(|spell| spell.last_day)
    }

    /// Since when the work with a client was over at an instant; none if it was not. Days are those of `zone`.
    pub fn ended(&self, client: &ClientId, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let over = |spell: &Spell| {
            let since = day_start(zone, spell.last_day.succ_opt()?)?;
            // Of an end that was taken back counts what came in while it was said; before that nobody knew of it.
            let is_within = |resumed| (spell.said..resumed).contains(&at);
            (since <= at && spell.resumed.is_none_or(is_within)).then_some(since)
        };
        self.0.iter().filter(|spell| spell.client == *client).find_map(over)
    }
}
