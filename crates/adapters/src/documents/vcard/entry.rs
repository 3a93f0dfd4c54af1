//! One line of a card.

use calcard::vcard::{VCardEntry, VCardParameterValue, VCardProperty, VCardValue};
use rlibphonenumber::Region as Country;

use crate::documents::address::Address;
use crate::documents::signature::networks;

/// The text of an entry; none if there is none, or something that is no text.
pub(super) fn text(entry: &VCardEntry) -> Option<String> {
    let values: Vec<String> = entry.values.iter().filter_map(value).filter(|text| !text.is_empty()).collect();
    let is_structured = matches!(entry.name, VCardProperty::N | VCardProperty::Adr);
    let separator = if is_structured { ", " } else { "; " };
    (!values.is_empty()).then(|| values.join(separator))
}

/// The first part of an entry with several, such as the firm before its department.
pub(super) fn first(entry: &VCardEntry) -> Option<String> {
    part(entry, 0)
}

/// A part of an entry with several; none if it is empty.
pub(super) fn part(entry: &VCardEntry, index: usize) -> Option<String> {
    entry.values.get(index).and_then(value).filter(|text| !text.is_empty())
}

fn value(value: &VCardValue) -> Option<String> {
    match value {
        VCardValue::Text(text) => Some(one_line(text)),
        VCardValue::Component(texts) => Some(one_line(&texts.join(" "))),
        VCardValue::Integer(number) => Some(number.to_string()),
        VCardValue::Float(_)
        | VCardValue::Boolean(_)
        | VCardValue::PartialDateTime(_)
        | VCardValue::Binary(_)
        | VCardValue::Sex(_)
        | VCardValue::GramGender(_)
        | VCardValue::Kind(_) => None,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an entry is called: its property and what is said about it, such as `TEL work fax`.
pub(super) fn label(entry: &VCardEntry) -> String {
    let mut words = vec![entry.name.as_str().to_owned()];
    words.extend(types(entry));
    words.join(" ")
}

fn types(entry: &VCardEntry) -> impl Iterator<Item = String> {
    entry.params.iter().filter_map(|param| {
        let is_type = param.name.as_str().eq_ignore_ascii_case("type");
        let known = matches!(param.value, VCardParameterValue::Type(_));
        (is_type || known).then(|| param.value.as_text().map(str::to_lowercase))?
    })
}

/// Whether somebody picks up: not a fax, a pager or a modem.
pub(super) fn is_heard(entry: &VCardEntry) -> bool {
    !label(entry).to_lowercase().split_whitespace().any(|word| {
        word.contains("fax")
            || matches!(word, "pager" | "modem" | "bbs" | "isdn" | "pcs" | "textphone" | "car")
    })
}

/// Whether the number is the firm's main number.
pub(super) fn is_switchboard(entry: &VCardEntry) -> bool {
    types(entry).any(|kind| matches!(kind.as_str(), "main" | "main-number" | "x-company"))
}

/// An account on a network or messenger, in the many ways cards tell of one.
pub(super) fn account(entry: &VCardEntry, text: &str, country: Country) -> Option<Address> {
    let name = entry.name.as_str().to_uppercase();
    if let Some((_link, address)) = networks::personal_link(text, country) {
        return Some(address);
    }
    let service = match name.as_str() {
        "X-SKYPE" | "X-SKYPE-USERNAME" => "skype",
        "IMPP" | "X-SOCIALPROFILE" | "SOCIALPROFILE" => {
            let said = entry.params.iter().filter_map(|param| param.value.as_text()).map(str::to_lowercase);
            let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_lowercase());
            let said: Vec<String> = said.chain(scheme).collect();
            networks::MESSENGERS.iter().find(|messenger| said.iter().any(|word| word == *messenger))?
        }
        _ => return None,
    };
    networks::contact(service, text, country)
}

/// What is no business of an arrangement about reaching each other: versions, pictures, keys, identifiers, birthdays and
/// what programs note for themselves.
pub(super) fn is_bookkeeping(name: &VCardProperty) -> bool {
    if let VCardProperty::Other(name) = name {
        let name = name.to_uppercase();
        return !matches!(name.as_str(), "X-SKYPE" | "X-SKYPE-USERNAME" | "X-SOCIALPROFILE");
    }
    matches!(
        name,
        VCardProperty::Begin
            | VCardProperty::End
            | VCardProperty::Version
            | VCardProperty::Kind
            | VCardProperty::Prodid
            | VCardProperty::Uid
            | VCardProperty::Rev
            | VCardProperty::Source
            | VCardProperty::Photo
            | VCardProperty::Logo
            | VCardProperty::Sound
            | VCardProperty::Key
            | VCardProperty::Bday
            | VCardProperty::Anniversary
            | VCardProperty::Gender
            | VCardProperty::Clientpidmap
    )
}
