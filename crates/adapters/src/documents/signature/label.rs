//! The words before an address that say what it is.

use std::ops::Range;

/// What stands behind a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// A number where somebody picks up.
    Phone,
    /// The last digits of a number whose beginning stands before it.
    Extension,
    /// The firm's main number.
    Switchboard,
    /// An address on a messenger, by the id of its channel.
    Messenger(&'static str),
    /// A mail address or a web site.
    Written,
    /// Something with digits that is no number to call: a fax, a register, an account, an invoice.
    Other,
    /// A word beside another label that says nothing by itself: "Nr.".
    Filler,
}

/// All labels of a text, with their places, in order.
pub(super) fn labels(text: &str) -> Vec<(Range<usize>, Label)> {
    words(text).filter_map(|(at, word)| Some((at, of(&word.to_lowercase())?))).collect()
}

/// What is left of a text without the labels at its ends that led to something that was taken out. The label of
/// something that was not understood stays with it.
pub(super) fn without_loose_ends(text: &str) -> &str {
    let mut text = trimmed(text);
    loop {
        let labels = labels(text);
        let is_loose = |label: Label| label != Label::Other;
        let first = labels.first().filter(|(at, label)| at.start == 0 && is_loose(*label));
        let last = labels.last().filter(|(at, label)| at.end == text.len() && is_loose(*label));
        let shorter = match (first, last) {
            (Some((at, _)), _) => text.get(at.end..).filter(|rest| !is_followed_by_value(rest)),
            (None, Some((at, _))) => text.get(..at.start),
            (None, None) => None,
        };
        let Some(shorter) = shorter else { return text };
        text = trimmed(shorter);
    }
}

/// Whether a label leads to something right behind it.
fn is_followed_by_value(rest: &str) -> bool {
    let value = rest.trim_start_matches([':', '.', '-', ' ']);
    value.starts_with(|c: char| c.is_ascii_digit() || c == '+')
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '+'))
}

/// Whether nothing but labels stands there.
pub(super) fn is_only_labels(text: &str) -> bool {
    words(text).all(|(_, word)| of(&word.to_lowercase()).is_some())
}

/// The words of a text: letters only, so that "T:+49" and "Kd.-Nr.4711" have one, too.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(char::is_alphabetic)?;
        let word = text.get(start..)?;
        let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
        from = start + length;
        Some((start..from, text.get(start..from)?))
    })
}

fn of(word: &str) -> Option<Label> {
    let one = |list: &[&str]| list.contains(&word);
    let begins = |list: &[&str]| list.iter().any(|start| word.starts_with(start));
    Some(match word {
        "whatsapp" | "wa" => Label::Messenger("whatsapp"),
        "signal" => Label::Messenger("signal"),
        "telegram" => Label::Messenger("telegram"),
        "threema" => Label::Messenger("threema"),
        "skype" => Label::Messenger("skype"),
        _ if one(FILLERS) => Label::Filler,
        _ if one(OTHERS) || begins(OTHER_BEGINNINGS) => Label::Other,
        _ if one(EXTENSIONS) => Label::Extension,
        _ if one(SWITCHBOARDS) => Label::Switchboard,
        _ if one(PHONES) || begins(&["telefon", "mobil", "handy"]) => Label::Phone,
        _ if one(WRITTEN) => Label::Written,
        _ => return None,
    })
}

const PHONES: &[&str] = &[
    "tel",
    "phone",
    "telephone",
    "fon",
    "ph",
    "t",
    "p",
    "m",
    "c",
    "mob",
    "cell",
    "cellphone",
    "ruf",
    "rufnummer",
    "büro",
    "office",
    "festnetz",
    "landline",
    "privat",
    "home",
    "work",
    "geschäftlich",
    "dienstlich",
    "notfall",
    "hotline",
    "anruf",
    "call",
    "sms",
    "imessage",
];
const EXTENSIONS: &[&str] =
    &["durchwahl", "dw", "direkt", "direktwahl", "direct", "ext", "extension", "dial"];
const SWITCHBOARDS: &[&str] = &[
    "zentrale",
    "sekretariat",
    "empfang",
    "vermittlung",
    "switchboard",
    "reception",
    "main",
    "headquarters",
];
const WRITTEN: &[&str] = &[
    "e", "mail", "email", "mailto", "w", "web", "website", "webseite", "internet", "homepage", "url",
    "linkedin", "xing", "profil", "profile",
];
const FILLERS: &[&str] = &[
    "nr", "no", "nummer", "number", "id", "und", "and", "line", "auch", "also", "via", "per", "name",
    "firma", "kontakt", "contact",
];
const OTHERS: &[&str] = &[
    "f", "hra", "hrb", "hr", "gnr", "vr", "pr", "ust", "st", "stnr", "tax", "vat", "uid", "iban", "bic",
    "swift", "blz", "kto", "kd", "rg", "re", "ref", "az", "order", "plz", "postfach", "box", "reg", "seit",
    "since", "geb", "stand", "date", "datum", "duns", "eori", "isbn", "ik", "bsnr", "lanr", "sort",
];
const OTHER_BEGINNINGS: &[&str] = &[
    "fax",
    "telefax",
    "handelsreg",
    "register",
    "registr",
    "amtsgericht",
    "steuer",
    "umsatzsteuer",
    "konto",
    "account",
    "kunde",
    "customer",
    "client",
    "rechnung",
    "invoice",
    "angebot",
    "offer",
    "quote",
    "auftrag",
    "bestell",
    "vorgang",
    "ticket",
    "akte",
    "zeichen",
    "mandat",
    "vertrag",
    "contract",
    "company",
    "mitglied",
    "ident",
    "gläubiger",
    "aufsicht",
    "projekt",
    "project",
    "seriennummer",
    "artikel",
];
