//! What went wrong, in the language of the window.

use absprache_adapters::documents::Unreadable;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::record_agreement;
use absprache_desk::use_cases::sketch::NotTaken;
use absprache_desk::view::look::Fault;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::channel::Channels;
use absprache_engine::lint::words;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;

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
            Self::Fault(fault) => fault.in_words(language),
        }
    }
}

impl InWords for Fault {
    fn in_words(self, _: Language) -> Problem {
        Problem { message: self.message, advice: self.suggestion, field: Some(self.field) }
    }
}

impl InWords for Unreadable {
    fn in_words(self, language: Language) -> Problem {
        match self {
            Self::TooLong { .. } => Told::of(language, "window-paste-too-long", &[]).into(),
        }
    }
}

/// Why an agreement was not recorded. `channels` name what findings speak of.
pub(crate) fn of_recording(fault: record_agreement::Fault, clock: &Clock, channels: &Channels) -> Problem {
    use record_agreement::Fault;
    let language = clock.language;
    let told = |id: &str, args: &[(&str, &str)]| Problem::from(Told::of(language, id, args));
    match fault {
        Fault::Trouble(trouble) => trouble.in_words(language),
        Fault::Unchanged(version) => told("error-unchanged", &[("number", &version.number.to_string())]),
        Fault::BeforeTheLast { number, from } => {
            let args = [("number", &*number.to_string()), ("from", &*clock.date(from))];
            told("error-before-the-last", &args).at("on")
        }
        Fault::Objections(findings) => {
            let titles: Vec<String> =
                findings.iter().map(|finding| words(finding, language, channels).title).collect();
            let below = format!("– {}", titles.join("\n– "));
            Told { below, ..Told::of(language, "window-objections", &[]) }.into()
        }
        Fault::StillToCome(day) => {
            Problem::from(Told::of_value(&clock.date(day), "still-to-come", language)).at("on")
        }
        Fault::TooLongAgo(day) => {
            Problem::from(Told::of_value(&clock.date(day), "too-long-ago", language)).at("on")
        }
        Fault::NoSuchDay(day) => Problem::from(Told::of_value(&day.to_string(), "date", language)).at("on"),
    }
}
