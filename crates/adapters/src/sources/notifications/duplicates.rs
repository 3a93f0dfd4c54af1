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
    messages: VecDeque<Recent<String>>,
    owed: VecDeque<Recent<()>>,
    asked: Memory<Call>,
    standing: Memory<Standing>,
}

struct Recent<T> {
    at: DateTime<Utc>,
    hash: u64,
    what: T,
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

/// Where the notification of an arrival goes.
pub(crate) enum Place {
    /// To a server that will answer with a number; in place of another one, unless that is 0.
    Asked(Call, u32),
    /// Under a name the application with this id gave it, in place of what stands there.
    Named(String, String),
}

impl Duplicates {
    /// The id of the arrival that said the same on the same channel, under the same name, a moment ago. If there
    /// is none, this one is remembered.
    pub(crate) fn original(
        &mut self,
        at: DateTime<Utc>,
        recognised: &Recognised<'_>,
        source_id: &str,
    ) -> Option<String> {
        let Recognised { channel, kind, shown, from, text } = recognised;
        let hash = self.key.hash_one((&channel.id, kind, shown, from, plain(text)));
        forget_old(&mut self.messages, at);
        let original = self.messages.iter().find(|seen| seen.hash == hash).map(|seen| seen.what.clone());
        if original.is_none() {
            remember(&mut self.messages, Recent { at, hash, what: source_id.to_owned() });
        }
        original
    }

    /// The portal has passed on a notification of this title; the desktop's part of it will show it.
    pub(crate) fn expect_from_portal(&mut self, at: DateTime<Utc>, title: &str) {
        let hash = self.key.hash_one(title);
        remember(&mut self.owed, Recent { at, hash, what: () });
    }

    /// Is this what the desktop's part of the portal shows for a notification already taken? Each counts once.
    pub(crate) fn is_of_portal(&mut self, at: DateTime<Utc>, title: &str) -> bool {
        forget_old(&mut self.owed, at);
        let hash = self.key.hash_one(title);
        let place = self.owed.iter().position(|owed| owed.hash == hash);
        place.and_then(|place| self.owed.remove(place)).is_some()
    }

    /// The notification of an arrival takes its place. Gives the id of the arrival that stood there before.
    pub(crate) fn take_place(&mut self, place: Place, source_id: &str) -> Option<String> {
        match place {
            Place::Asked(call, replaces) => {
                let before = Standing::Number { sender: call.sender.clone(), id: replaces };
                self.asked.put(call, source_id.to_owned());
                // A server numbers from 1 on: nothing stands at 0.
                self.standing.take(&before)
            }
            Place::Named(app_id, id) => {
                let standing = Standing::Named { app_id, id };
                let before = self.standing.take(&standing);
                self.standing.put(standing, source_id.to_owned());
                before
            }
        }
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

fn remember<T>(seen: &mut VecDeque<Recent<T>>, recent: Recent<T>) {
    if seen.len() >= REMEMBERED {
        seen.pop_front();
    }
    seen.push_back(recent);
}

/// A clock that was set back makes old ones lie in the future.
fn forget_old<T>(seen: &mut VecDeque<Recent<T>>, at: DateTime<Utc>) {
    seen.retain(|recent| (at - recent.at).abs() <= AT_ONCE);
}

/// From each key to the id of an arrival; the oldest is forgotten first.
struct Memory<K>(VecDeque<(K, String)>);

impl<K> Default for Memory<K> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<K: PartialEq> Memory<K> {
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
