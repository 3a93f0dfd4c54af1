//! What went wrong, in the language of the window.

use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::sketch::NotTaken;
use absprache_desk::view::problem::Problem;
use absprache_engine::tone::Language;

/// A failure that can be said to a person.
pub trait InWords {
    /// In words.
    fn in_words(self, language: Language) -> Problem;
}

impl InWords for Trouble {
    fn in_words(self, language: Language) -> Problem {
        Problem::of(&self, language)
    }
}

impl InWords for Problem {
    fn in_words(self, _: Language) -> Problem {
        self
    }
}

impl InWords for NotTaken {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => trouble.in_words(language),
            Self::Fault(fault) => {
                Problem { message: fault.message, advice: fault.suggestion, field: Some(fault.field) }
            }
        }
    }
}
