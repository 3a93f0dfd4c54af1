//! The user's own texts, as data.

use absprache_engine::ids::ClientId;
use absprache_engine::redirection::Step;
use absprache_engine::wording::{Placeholder, Speech, TextId, TextKind};
use serde::{Deserialize, Serialize};

/// Whose words a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Whose {
    /// The program's.
    Program,
    /// The user's, for everybody.
    All,
    /// The user's, for the client.
    Client,
}

/// One text, of everybody's or of a client's.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextAt {
    /// The occasion.
    pub kind: TextKind,
    /// The step of the ladder.
    pub step: Step,
    /// Language and form of address.
    pub speech: Speech,
    /// For whom; none is everybody.
    pub client: Option<ClientId>,
}

impl TextAt {
    /// The text itself.
    pub fn id(&self) -> TextId {
        TextId::new(self.kind, self.step, self.speech)
    }
}

/// All texts in one way of speaking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextsView {
    /// The way of speaking.
    pub speech: Speech,
    /// For whom; none is everybody.
    pub client: Option<ClientId>,
    /// Each text, in the order of reading.
    pub texts: Vec<TextLine>,
}

/// A text in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextLine {
    /// What it is called where it is typed: `later-again`.
    pub name: String,
    /// The occasion.
    pub kind: TextKind,
    /// What it is called.
    pub title: String,
    /// The occasion in a sentence.
    pub when: String,
    /// The step of the ladder.
    pub step: Step,
    /// The step in a sentence.
    pub times: String,
    /// Whose words it is in.
    pub whose: Whose,
    /// The user's words, placeholders by their names; none if it is the program's.
    pub own: Option<String>,
}

/// All about one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextPage {
    /// The text.
    pub line: TextLine,
    /// A wording to begin with.
    pub starter: String,
    /// What can be filled in.
    pub placeholders: Vec<Chip>,
}

/// A placeholder to be put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Chip {
    /// Which.
    pub id: Placeholder,
    /// As it is typed: `{Weg}`.
    pub typed: String,
    /// What is filled in.
    pub meaning: String,
    /// No such text may be without it.
    pub needed: bool,
}

/// A text while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextLook {
    /// Why it cannot be saved like this; empty if it can.
    pub refusals: Vec<RefusalView>,
    /// What to consider.
    pub hints: Vec<String>,
    /// What is said on three occasions.
    pub examples: Vec<Example>,
}

/// Why a text is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RefusalView {
    /// What is wrong.
    pub message: String,
    /// What helps.
    pub advice: String,
    /// The first place of it in the text, in units of UTF-16 as the page counts.
    pub start: u32,
    /// The place after it. Of what is missing both are the end of the text.
    pub end: u32,
    /// The placeholder that is missing, as it is typed.
    pub missing: Option<String>,
}

/// A contact that was played through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Example {
    /// What came in, and when.
    pub scene: String,
    /// What is said.
    pub text: String,
    /// Whether it is said in the user's words.
    pub own: bool,
    /// Why it is the program's text, if the user's would not do.
    pub why: Option<String>,
}
