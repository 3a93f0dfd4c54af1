//! The policies the program comes with: `policies/presets/<name>/`. Each has a German and an English file,
//! the same but for the words that the parties read (a test sees to it).

mod addresses;
mod general;
mod own;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

pub use self::general::{Change, Changed, Reader, made_general};
pub use self::own::OwnPreset;
use crate::channel::Channels;
use crate::document::{self, ReadError};
use crate::policy::Policy;
use crate::tone::Language;

/// A shipped policy to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Preset {
    /// One person alone at a desk: e-mail at any time, phone in office hours, calls by appointment.
    Freelancer,
    /// A team with tickets and a project chat.
    Agency,
    /// Everything by e-mail, talks by appointment, the phone for emergencies.
    MailOnly,
}

/// A name that no shipped policy has.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("there is no preset `{0}`")]
pub struct UnknownPreset(String);

macro_rules! policies {
    ($folder:literal) => {
        [
            include_str!(concat!("../../../policies/", $folder, "/policy.ron")),
            include_str!(concat!("../../../policies/", $folder, "/policy.en.ron")),
        ]
    };
}

impl Preset {
    /// All of them, the one most people want first.
    pub fn all() -> [Self; 3] {
        [Self::Freelancer, Self::Agency, Self::MailOnly]
    }

    /// The policy, its words in the language of the letter.
    ///
    /// # Errors
    /// If the file does not fit `channels`, which cannot be with a catalogue that extends the shipped one.
    pub fn policy(self, language: Language, channels: &Channels) -> Result<Policy, ReadError> {
        document::read(self.text(language), channels)
    }

    /// The policy as the file it is shipped as, with its comments.
    pub fn text(self, language: Language) -> &'static str {
        let [de, en] = match self {
            Self::Freelancer => policies!("presets/freelancer"),
            Self::Agency => policies!("presets/agency"),
            Self::MailOnly => policies!("presets/mail-only"),
        };
        match language {
            Language::De => de,
            Language::En => en,
        }
    }
}

/// The nine points of good manners alone, for a first offer without further rules.
///
/// # Errors
/// As [`Preset::policy`].
pub fn netiquette(channels: &Channels) -> Result<Policy, ReadError> {
    document::read(include_str!("../../../policies/netiquette/policy.ron"), channels)
}

impl fmt::Display for Preset {
    /// The name of its folder.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Freelancer => "freelancer",
            Self::Agency => "agency",
            Self::MailOnly => "mail-only",
        })
    }
}

impl FromStr for Preset {
    type Err = UnknownPreset;

    fn from_str(name: &str) -> Result<Self, UnknownPreset> {
        Self::all()
            .into_iter()
            .find(|preset| preset.to_string() == name)
            .ok_or_else(|| UnknownPreset(name.chars().take(80).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clause::Clause;

    fn shipped(preset: Preset, language: Language) -> Policy {
        preset.policy(language, Channels::shipped().unwrap()).unwrap()
    }

    /// The same with everything taken out that is in a language.
    fn without_words(mut policy: Policy) -> Policy {
        for clause in &mut policy.clauses {
            match clause {
                Clause::Emergency(clause) => {
                    clause.definition.clear();
                    clause.word = clause.word.take().map(|_| String::new());
                }
                Clause::FreeText(clause) => clause.text.clear(),
                Clause::Channel(_)
                | Clause::Promise(_)
                | Clause::Frequency(_)
                | Clause::People(_)
                | Clause::Tone(_)
                | Clause::Netiquette(_)
                | Clause::Record(_)
                | Clause::Review(_)
                | Clause::Ending(_) => {}
            }
        }
        policy
    }

    #[test]
    fn a_preset_is_the_same_in_both_languages_but_for_its_words() {
        for preset in Preset::all() {
            let [de, en] = [Language::De, Language::En].map(|language| shipped(preset, language));
            assert_ne!(de, en, "{preset}: the words are not translated");
            assert_eq!(without_words(de), without_words(en), "{preset}");
        }
    }

    #[test]
    fn a_preset_is_called_like_its_folder() {
        for preset in Preset::all() {
            assert_eq!(preset.to_string().parse(), Ok(preset));
            for language in [Language::De, Language::En] {
                assert_eq!(shipped(preset, language).name, preset.to_string());
            }
        }
        assert!("Freelancer".parse::<Preset>().is_err());
        assert!("".parse::<Preset>().is_err());
    }

    #[test]
    fn every_preset_has_the_whole_netiquette() {
        let manners = netiquette(Channels::shipped().unwrap()).unwrap().clauses;
        assert_eq!(manners.len(), 9);
        for preset in Preset::all() {
            let policy = shipped(preset, Language::De);
            assert!(manners.iter().all(|point| policy.clauses.contains(point)), "{preset}");
        }
    }

    #[test]
    fn no_preset_names_an_address_of_anybody() {
        for preset in Preset::all() {
            let policy = shipped(preset, Language::De);
            assert!(policy.handles.is_empty(), "{preset}");
            let numbers = policy.clauses.iter().filter_map(|clause| {
                if let Clause::Emergency(clause) = clause { Some(clause.numbers.len()) } else { None }
            });
            assert_eq!(numbers.sum::<usize>(), 0, "{preset}");
        }
    }
}
