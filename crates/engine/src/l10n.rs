//! Everything the program says comes from `locales/<lang>/*.ftl`, shared with the window. This is the one place that reads it.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use crate::tone::{Form, Language};

type Bundle = FluentBundle<FluentResource>;

macro_rules! locale {
    ($($file:literal),+ $(,)?) => {
        &[$(($file, include_str!(concat!("../../../locales/", $file)))),+]
    };
}

const DE: &[(&str, &str)] = locale![
    "de/words.ftl",
    "de/notify.ftl",
    "de/lint.ftl",
    "de/errors.ftl",
    "de/document.ftl",
    "de/cli.ftl",
    "de/cli_agreement.ftl",
    "de/sketch.ftl",
    "de/hand_over.ftl",
    "de/agreeing.ftl",
    "de/agreeing_desk.ftl",
    "de/today.ftl",
    "de/notes.ftl",
    "de/retention.ftl",
    "de/capture.ftl",
    "de/day.ftl",
    "de/sources.ftl",
    "de/people.ftl",
    "de/may.ftl",
    "de/assign.ftl",
    "de/draft.ftl",
    "de/import.ftl",
    "de/mail.ftl",
    "de/phone.ftl",
    "de/calendar.ftl",
    "de/window.ftl",
    "de/begin.ftl",
    "de/hours.ftl",
    "de/answer_page.ftl",
    "de/answers.ftl",
    "de/pdf.ftl",
    "de/texts.ftl",
    "de/presets.ftl",
    "de/sides.ftl",
    "de/mirror.ftl",
];
const EN: &[(&str, &str)] = locale![
    "en/words.ftl",
    "en/notify.ftl",
    "en/lint.ftl",
    "en/errors.ftl",
    "en/document.ftl",
    "en/cli.ftl",
    "en/cli_agreement.ftl",
    "en/sketch.ftl",
    "en/hand_over.ftl",
    "en/agreeing.ftl",
    "en/agreeing_desk.ftl",
    "en/today.ftl",
    "en/notes.ftl",
    "en/retention.ftl",
    "en/capture.ftl",
    "en/day.ftl",
    "en/sources.ftl",
    "en/people.ftl",
    "en/may.ftl",
    "en/assign.ftl",
    "en/draft.ftl",
    "en/import.ftl",
    "en/mail.ftl",
    "en/phone.ftl",
    "en/calendar.ftl",
    "en/window.ftl",
    "en/begin.ftl",
    "en/hours.ftl",
    "en/answer_page.ftl",
    "en/answers.ftl",
    "en/pdf.ftl",
    "en/texts.ftl",
    "en/presets.ftl",
    "en/sides.ftl",
    "en/mirror.ftl",
];
const REPLY_SIE: &[(&str, &str)] = locale!["de/words.ftl", "de/reply.sie.ftl"];
const REPLY_DU: &[(&str, &str)] = locale!["de/words.ftl", "de/reply.du.ftl"];
const REPLY_EN: &[(&str, &str)] = locale!["en/words.ftl", "en/reply.ftl"];

// Each is read when it is first spoken.
static IN_DE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De, DE));
static IN_EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En, EN));
static SAYING_SIE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De, REPLY_SIE));
static SAYING_DU: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De, REPLY_DU));
static REPLYING_IN_EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En, REPLY_EN));

/// The values of a message's placeholders.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// What the program itself says: popups, findings, errors, the letter, the command line.
pub fn say(language: Language, id: &str, args: &Args<'_>) -> String {
    format(
        match language {
            Language::De => &IN_DE,
            Language::En => &IN_EN,
        },
        id,
        args,
    )
}

/// What is suggested to be sent to a client, in their language and form of address.
pub fn reply(language: Language, form: Form, id: &str, args: &Args<'_>) -> String {
    format(
        match (language, form) {
            (Language::De, Form::Sie) => &SAYING_SIE,
            (Language::De, Form::Du) => &SAYING_DU,
            (Language::En, Form::Sie | Form::Du) => &REPLYING_IN_EN,
        },
        id,
        args,
    )
}

/// A missing message shows its id: ugly, but nothing is lost and nothing panics. A test sees to it that none is missing.
fn format(bundle: &Bundle, id: &str, args: &Args<'_>) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

fn bundle(language: Language, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![match language {
        Language::De => langid!("de"),
        Language::En => langid!("en"),
    }]);
    // The marks would travel with every copied text.
    bundle.set_use_isolating(false);
    for (_name, text) in files {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids(files: &[(&str, &str)]) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for (name, text) in files {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{name} does not parse: {errors:?}"));
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    assert!(
                        ids.insert(message.id.name.to_owned()),
                        "{name}: `{}` is there twice",
                        message.id.name
                    );
                }
            }
        }
        ids
    }

    #[test]
    fn both_languages_have_the_same_messages() {
        assert_eq!(ids(DE), ids(EN), "program");
        assert_eq!(ids(REPLY_SIE), ids(REPLY_DU), "Sie and du");
        assert_eq!(ids(REPLY_SIE), ids(REPLY_EN), "German and English replies");
    }
}
