//! Which texts there are to be worded.

use serde::{Deserialize, Serialize};

use super::Placeholder;
use crate::l10n::reply;
use crate::redirection::Step;
use crate::tone::{Form, Language, Tone};

/// On what occasion a text is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum TextKind {
    /// The channel will not open by itself: there is another way.
    Elsewhere,
    /// The right channel at the wrong time.
    Later,
    /// A time is to be agreed first.
    ByAppointment,
    /// A time is agreed already, and it is another one.
    Booked,
    /// A call with a picture where a call without one is welcome.
    Video,
    /// A request to connect, and a professional network is open.
    Connection,
    /// A comment for everybody to read.
    Comment,
    /// Nothing is agreed about the channel.
    Ask,
}

impl TextKind {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 8] = [
        Self::Elsewhere,
        Self::Later,
        Self::ByAppointment,
        Self::Booked,
        Self::Video,
        Self::Connection,
        Self::Comment,
        Self::Ask,
    ];

    /// The steps of the ladder that have a text of their own. At any other the one before it is said; a surprise video call
    /// is answered as any other call from the second time on.
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Elsewhere | Self::Later | Self::ByAppointment => {
                &[Step::First, Step::Again, Step::StillFits]
            }
            Self::Booked | Self::Connection => &[Step::First, Step::StillFits],
            Self::Video | Self::Comment | Self::Ask => &[Step::First],
        }
    }

    /// What it is called where it is typed and in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Elsewhere => "elsewhere",
            Self::Later => "later",
            Self::ByAppointment => "by-appointment",
            Self::Booked => "booked",
            Self::Video => "video",
            Self::Connection => "connection",
            Self::Comment => "comment",
            Self::Ask => "ask",
        }
    }

    fn step(self, step: Step) -> Step {
        let has_been = self.steps().iter().rev().find(|one| **one <= step);
        has_been.copied().unwrap_or(Step::First)
    }
}

/// The language and the form of address of a text; English has one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Speech {
    /// German, formal.
    Sie,
    /// German, informal.
    Du,
    /// English.
    English,
}

impl Speech {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sie, Self::Du, Self::English];

    /// How a person is spoken to.
    pub fn of(tone: Tone) -> Self {
        match (tone.language, tone.form) {
            (Language::De, Form::Sie) => Self::Sie,
            (Language::De, Form::Du) => Self::Du,
            (Language::En, Form::Sie | Form::Du) => Self::English,
        }
    }

    /// The tone that is spoken in.
    pub fn tone(self) -> Tone {
        match self {
            Self::Sie => Tone { language: Language::De, form: Form::Sie },
            Self::Du => Tone { language: Language::De, form: Form::Du },
            Self::English => Tone { language: Language::En, form: Form::Sie },
        }
    }

    /// Its language.
    pub fn language(self) -> Language {
        self.tone().language
    }
}

/// One text that can be worded. Its step is always one that has a text of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId {
    kind: TextKind,
    step: Step,
    speech: Speech,
}

impl TextId {
    /// The text for an occasion, at a step, in a way of speaking.
    pub fn new(kind: TextKind, step: Step, speech: Speech) -> Self {
        Self { kind, step: kind.step(step), speech }
    }

    /// All texts in one way of speaking, in the order of reading.
    pub fn all(speech: Speech) -> impl Iterator<Item = Self> {
        let of_kind = move |kind: TextKind| kind.steps().iter().map(move |&step| Self { kind, step, speech });
        TextKind::ALL.into_iter().flat_map(of_kind)
    }

    /// The text of a name in one way of speaking.
    pub fn named(name: &str, speech: Speech) -> Option<Self> {
        Self::all(speech).find(|id| id.name() == name)
    }

    /// What it is called where it is typed and in the ids of messages: `later`, `later-again`, `later-still-fits`.
    pub fn name(self) -> String {
        let step = match self.step {
            Step::First => "",
            Step::Again => "-again",
            Step::StillFits => "-still-fits",
        };
        format!("{}{step}", self.kind.name())
    }

    /// A wording to begin with, close to what the program says, placeholders by their names in a language.
    pub fn starter(self, language: Language) -> String {
        let tone = self.speech.tone();
        let fills = Placeholder::ALL.map(|one| (one.id(), format!("{{{}}}", one.name(language)).into()));
        reply(tone.language, tone.form, &format!("starter-{}", self.name()), &fills)
    }

    /// The occasion.
    pub fn kind(self) -> TextKind {
        self.kind
    }

    /// The step of the ladder.
    pub fn step(self) -> Step {
        self.step
    }

    /// Language and form of address.
    pub fn speech(self) -> Speech {
        self.speech
    }
}
