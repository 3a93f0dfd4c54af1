//! A channel as sentences need it. The phrases are in `words.ftl`, keyed by the channel's id; a channel the user
//! added has none there and is spoken of by its name.

use crate::channel::{Address, Channel};
use crate::l10n::say;
use crate::tone::Language;

/// What people call it: "E-Mail", "Skype-Anruf".
pub fn name(channel: &Channel, language: Language) -> &str {
    match language {
        Language::De => &channel.name.de,
        Language::En => &channel.name.en,
    }
}

/// How somebody is reached: "per E-Mail", "telefonisch", "über WhatsApp".
pub fn by(channel: &Channel, language: Language) -> String {
    phrase(channel, language, "channel-by")
}

/// Where something took place: "über WhatsApp", "auf LinkedIn". Calls and video calls are named by their family.
pub fn on(channel: &Channel, language: Language) -> String {
    phrase(channel, language, "channel-on")
}

/// That there is none of it: "kein WhatsApp", "keine SMS".
pub fn none(channel: &Channel, language: Language) -> String {
    phrase(channel, language, "channel-none")
}

/// What an address on it is, as messages tell them apart: "number", "mail", "account".
pub(crate) fn address(channel: &Channel) -> &'static str {
    match channel.address {
        Address::Phone => "number",
        Address::Mail => "mail",
        Address::Account => "account",
    }
}

fn phrase(channel: &Channel, language: Language, id: &str) -> String {
    say(language, id, &[("channel", channel.id.as_str().into()), ("name", name(channel, language).into())])
}
