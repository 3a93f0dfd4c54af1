//! Whether I may write or call.

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::{ClauseId, ClientId, PersonId};
use absprache_engine::verdict::GroundKind;
use serde::Serialize;

use crate::view::client::AgreementView;

/// The ways to a client, each with its light. Times are in RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MayView {
    /// The client.
    pub client: ClientId,
    /// Their name.
    pub name: String,
    /// The person, if it is about one.
    pub person: Option<String>,
    /// The instant, by my clock.
    pub at: String,
    /// The instant, by the client's clock.
    pub at_theirs: String,
    /// The rules.
    pub agreement: AgreementView,
    /// The ways, in the order of the rules.
    pub ways: Vec<LightView>,
}

/// A way and its light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LightView {
    /// The channel.
    pub channel: ChannelId,
    /// What it is called.
    pub name: String,
    /// The light.
    pub light: Light,
    /// When it opens by itself, by my clock.
    pub until: Option<String>,
    /// The same by the client's clock.
    pub until_theirs: Option<String>,
    /// The same in words, by my clock.
    pub until_words: Option<String>,
    /// The ways to take instead, best first.
    pub to: Vec<ChannelId>,
    /// The clause that decided.
    pub clause: Option<ClauseId>,
    /// The row of the table by which contacts are judged.
    pub ground: GroundKind,
    /// The rule in one sentence.
    pub sentence: String,
}

/// May I?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Light {
    /// Yes.
    Now,
    /// Later: the way opens by itself.
    Later,
    /// Not on this way.
    Not,
    /// Nothing is agreed: better ask before.
    Unsettled,
}

/// The same as the window shows it: all in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MayLook {
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// Their people, whom it may be about.
    pub people: Vec<MayPerson>,
    /// The instant, by both clocks where they differ.
    pub when: String,
    /// The ways, in the order of the rules.
    pub ways: Vec<MayWay>,
}

/// Somebody at a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MayPerson {
    /// The id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: PersonId,
    /// The name.
    pub name: String,
}

/// A way, its light and the words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MayWay {
    /// The channel.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub channel: ChannelId,
    /// What it is called.
    pub name: String,
    /// The light.
    pub light: Light,
    /// The light in a word or two.
    pub answer: String,
    /// When it opens by itself, by my clock.
    pub until: Option<String>,
    /// The rule in one sentence, with the clients' clock where it differs.
    pub sentence: String,
    /// The way that is open, or opens first; none where this is it.
    pub instead: Option<String>,
}
