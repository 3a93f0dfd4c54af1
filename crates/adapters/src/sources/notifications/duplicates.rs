//! One message, one arrival: what passes on the bus more than once, and what takes the place of an earlier one.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};

use chrono::{DateTime, TimeDelta, Utc};

use super::recognise::Recognised;

/// How far apart two copies of one message may be.
const AT_ONCE: TimeDelta = TimeDelta::seconds(2);

/// How many notifications are remembered: more than any desktop shows.
const REMEMBERED: usize = 512;

/// What was seen of late. Texts are remembered as hashes under a key that is drawn when the program starts
/// and never leaves it.
#[derive(Default)]
pub(crate) struct Duplicates {
    key: RandomState,
    messages: VecDeque<(DateTime<Utc>, u64)>,
    owed: VecDeque<(DateTime<Utc>, u64)>,
    asked: Memory<Call>,
    standing: Memory<Standing>,
}

/// A call of `Notify` that the server has not answered yet.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Call {
    /// Who calls.
    pub(crate) sender: String,
    /// The caller's number of it.
    pub(crate) serial: u32,
}

/// What a program would have to name to replace a notification.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// By the number the server gave it.
    Number { sender: String, id: u32 },
    /// By the name the application gave it.
    Named { app_id: String, id: String },
}

impl Duplicates {
    /// Has the same been said on the channel, under the same name, a moment ago?
    pub(crate) fn is_repeated(&mut self, at: DateTime<Utc>, recognised: &Recognised<'_>) -> bool {
        let Recognised { channel, kind, shown, from, text } = recognised;
        let hash = self.key.hash_one((&channel.id, kind, shown, from, plain(text)));
        forget_old(&mut self.messages, at);
        let repeated = self.messages.iter().any(|&(_, seen)| seen == hash);
        if !repeated {
            remember(&mut self.messages, at, hash);
        }
        repeated
    }

    /// The portal has passed on a notification of this title; the desktop's part of it will show it.
    pub(crate) fn expect_from_portal(&mut self, at: DateTime<Utc>, title: &str) {
        let hash = self.key.hash_one(title);
        remember(&mut self.owed, at, hash);
    }

    /// Is this what the desktop's part of the portal shows for a notification already taken? Each counts once.
    pub(crate) fn is_of_portal(&mut self, at: DateTime<Utc>, title: &str) -> bool {
        forget_old(&mut self.owed, at);
        let hash = self.key.hash_one(title);
        let place = self.owed.iter().position(|&(_, owed)| owed == hash);
        place.and_then(|place| self.owed.remove(place)).is_some()
    }

    /// The arrival whose notification still stands under this name or number.
    pub(crate) fn standing(&self, standing: &Standing) -> Option<&str> {
        self.standing.get(standing)
    }

    /// An arrival's notification stands under this name.
    pub(crate) fn stands(&mut self, standing: Standing, source_id: String) {
        self.standing.put(standing, source_id);
    }

    /// An arrival's notification was handed to a server that will answer with its number.
    pub(crate) fn asked(&mut self, call: Call, source_id: String) {
        self.asked.put(call, source_id);
    }

    /// The server has answered.
    pub(crate) fn numbered(&mut self, call: Call, id: u32) {
        if let Some(source_id) = self.asked.take(&call) {
            self.standing.put(Standing::Number { sender: call.sender, id }, source_id);
        }
    }

    /// It was taken back: the next under this name is no continuation.
    pub(crate) fn removed(&mut self, standing: &Standing) {
        self.standing.take(standing);
    }
}

/// Some senders escape a text for servers that read markup, others do not.
fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    text.replace("&#39;", "'").replace("&amp;", "&").trim().to_owned()
}

fn remember(seen: &mut VecDeque<(DateTime<Utc>, u64)>, at: DateTime<Utc>, hash: u64) {
    if seen.len() >= REMEMBERED {
        seen.pop_front();
    }
    seen.push_back((at, hash));
}

/// A clock that was set back makes old ones lie in the future.
fn forget_old(seen: &mut VecDeque<(DateTime<Utc>, u64)>, at: DateTime<Utc>) {
    seen.retain(|&(then, _)| (at - then).abs() <= AT_ONCE);
}

/// From each key to the id of an arrival; the oldest is forgotten first.
struct Memory<K>(VecDeque<(K, String)>);

impl<K> Default for Memory<K> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<K: PartialEq> Memory<K> {
    fn get(&self, key: &K) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, id)| id.as_str())
    }

    fn put(&mut self, key: K, id: String) {
        self.take(&key);
        if self.0.len() >= REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back((key, id));
    }

    fn take(&mut self, key: &K) -> Option<String> {
        let place = self.0.iter().position(|(known, _)| known == key)?;
        self.0.remove(place).map(|(_, id)| id)
    }
}
