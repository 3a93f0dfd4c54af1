//! What is wrong with a wording, what is hinted at, and why it is not said on an occasion.

use absprache_engine::channel::Channels;
use absprache_engine::redirection::Unfit;
use absprache_engine::tone::Language;
use absprache_engine::wording::manners::Hint;
use absprache_engine::wording::{Fault, Placeholder};
use absprache_engine::words::by;

use super::{Told, say};

/// A placeholder as it is typed.
pub(crate) fn typed(placeholder: Placeholder, language: Language) -> String {
    format!("{{{}}}", placeholder.name(language))
}

/// Why a wording is not taken.
pub fn of_fault(fault: &Fault, language: Language) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match fault {
        Fault::Empty => told("text-fault-empty", &[]),
        Fault::Unclosed => told("text-fault-unclosed", &[]),
        Fault::Unknown(name) => told("text-fault-unknown", &[("name", name)]),
        Fault::NotHere(one) => told("text-fault-not-here", &[("name", &typed(*one, language))]),
        Fault::Missing(one) => {
            let what = match one {
                Placeholder::Time => "text-fault-no-time",
                Placeholder::Networks => "text-fault-no-networks",
                Placeholder::Greeting
                | Placeholder::Name
                | Placeholder::Thanks
                | Placeholder::Channel
                | Placeholder::Agreed
                | Placeholder::Way
                | Placeholder::Alternative
                | Placeholder::Emergency => "text-fault-no-way",
            };
            told(what, &[("name", &typed(*one, language))])
        }
        Fault::TooLong { least, limit } => {
            told("text-fault-too-long", &[("least", &least.to_string()), ("limit", &limit.to_string())])
        }
    }
}

/// What a reader might take amiss.
pub(crate) fn of_hint(hint: &Hint, language: Language) -> String {
    let quoted = |words: &[String]| {
        let words = words.iter().map(|word| say(language, "text-quoted", &[("word", word)]));
        words.collect::<Vec<_>>().join(", ")
    };
    let listed = |id: &str, words: &[String]| say(language, id, &[("words", &quoted(words))]);
    match hint {
        Hint::Legal(words) => listed("text-hint-legal", words),
        Hint::Reproach(words) => listed("text-hint-reproach", words),
        Hint::Excuse(words) => listed("text-hint-excuse", words),
        Hint::Advertising(words) => listed("text-hint-advertising", words),
        Hint::Insult(words) => listed("text-hint-insult", words),
        Hint::Exclamation => say(language, "text-hint-exclamation", &[]),
        Hint::Shouting(words) => listed("text-hint-shouting", words),
        Hint::Emoji(words) => listed("text-hint-emoji", words),
        Hint::OtherForm(words) => listed("text-hint-other-form", words),
        Hint::SaysAgreed(words) => {
            let agreed = typed(Placeholder::Agreed, language);
            say(language, "text-hint-says-agreed", &[("words", &quoted(words)), ("name", &agreed)])
        }
        Hint::NamesWay(words) => listed("text-hint-names-way", words),
        Hint::NamesTime(words) => listed("text-hint-names-time", words),
        Hint::LongForShort { least, limit } => {
            let args = [("least", &*least.to_string()), ("limit", &*limit.to_string())];
            say(language, "text-hint-long", &args)
        }
    }
}

/// Why the program's own text is said on an occasion.
pub(crate) fn of_unfit(unfit: &Unfit, channels: &Channels, language: Language) -> String {
    match unfit {
        Unfit::Nothing(one) => say(language, "text-unfit-nothing", &[("name", &typed(*one, language))]),
        Unfit::TooLong { characters, limit } => {
            let args = [("characters", &*characters.to_string()), ("limit", &*limit.to_string())];
            say(language, "text-unfit-too-long", &args)
        }
        Unfit::SaysAgreed => say(language, "text-unfit-says-agreed", &[]),
        Unfit::ClosedWay(id) => {
            let way = channels.get(id).map_or_else(|| id.to_string(), |channel| by(channel, language));
            say(language, "text-unfit-closed-way", &[("way", &way)])
        }
    }
}
