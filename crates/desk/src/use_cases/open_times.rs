//! When a client may reach me in the weeks to come, way by way.

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::ClientId;
use absprache_engine::verdict::Opening;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::trouble::Trouble;

/// A way that has no next opening may get one by an appointment, which shows two weeks ahead.
const STRIDE: TimeDelta = TimeDelta::days(7);

/// A time in which a way is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTime {
    /// The way.
    pub channel: ChannelId,
    /// Its beginning, not before what was asked for.
    pub from: DateTime<Utc>,
    /// Its end, not after what was asked for.
    pub until: DateTime<Utc>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The times in which a client's first person may reach me, way by way in the order of the clauses, each way's by time.
    /// What goes at each instant is judged as it stands now.
    ///
    /// # Errors
    /// If there is no such client.
    pub fn open_times(
        &self,
        client: &ClientId,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<OpenTime>, Trouble> {
        let file = self.clients.get(client).ok_or_else(|| Trouble::NoClient(client.clone()))?;
        let channels: Vec<&ChannelId> = file.rules_at(from).book.spoken_of().collect();
        Ok(channels.into_iter().flat_map(|channel| self.open_on(file, channel, from, until)).collect())
    }

    fn open_on(
        &self,
        file: &ClientFile,
        channel: &ChannelId,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Vec<OpenTime> {
        let mut open: Vec<OpenTime> = Vec::new();
        let mut at = from;
        while at < until {
            let opening = self.openings_at(file, at).into_iter().find(|opening| opening.channel == *channel);
            let Some(Opening { opens, closes, .. }) = opening else {
                at += STRIDE;
                continue;
            };
            let opens = opens.unwrap_or(at);
            let closes = closes.unwrap_or(until).min(until);
            if opens < closes {
                match open.last_mut() {
                    Some(last) if last.until == opens => last.until = closes,
                    Some(_) | None => {
                        open.push(OpenTime { channel: channel.clone(), from: opens, until: closes });
                    }
                }
            }
            at = closes.max(at + TimeDelta::minutes(1));
        }
        open
    }
}
