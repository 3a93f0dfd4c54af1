//! Addresses as they stand in signatures and on cards.

use absprache_engine::handle::{Account, Handle, MailAddress, PhoneNumber};
use absprache_engine::ids::slug;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region as Country};

/// An address and the id of the channel it was given for.
#[derive(Debug, Clone)]
pub(super) struct Address {
    pub(super) channel: &'static str,
    pub(super) handle: Handle,
}

impl Address {
    pub(super) fn mail(text: &str) -> Option<Self> {
        let mail: MailAddress = text.parse().ok()?;
        Some(Self { channel: "email", handle: Handle::Mail(mail) })
    }

    pub(super) fn phone(text: &str, country: Country) -> Option<Self> {
        Self::number("phone", text, country)
    }

    /// A phone number given for a messenger.
    pub(super) fn number(channel: &'static str, text: &str, country: Country) -> Option<Self> {
        let number = PHONE_NUMBER_UTIL.parse(without_letters_behind(text), Some(country)).ok()?;
        let number: PhoneNumber = number.format_as(PhoneNumberFormat::E164).parse().ok()?;
        Some(Self { channel, handle: Handle::Phone(number) })
    }

    pub(super) fn account(channel: &'static str, name: &str) -> Option<Self> {
        let account = Account::new(channel.parse().ok()?, name).ok()?;
        Some(Self { channel, handle: Handle::Account(account) })
    }
}

/// Letters behind a number would be read as the digits of their keys: "0171 39200 11 Anna". Before it stands "tel:".
fn without_letters_behind(text: &str) -> &str {
    let begin = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let (before, number) = text.split_at(begin);
    let end = before.len() + number.find(char::is_alphabetic).unwrap_or(number.len());
    text.get(..end).unwrap_or(text).trim()
}

/// Whether a mail address is of a firm or a task and not of one person: `info@…`.
pub(super) fn is_shared(mail: &str) -> bool {
    let (local, _domain) = mail.split_once('@').unwrap_or((mail, ""));
    let local = slug(local.split('+').next().unwrap_or(local));
    let is_word = |word: &str| SHARED.contains(&word);
    is_word(&local) || local.split('-').next().is_some_and(is_word)
}

const SHARED: &[&str] = &[
    "accounting",
    "agentur",
    "anfrage",
    "billing",
    "buchhaltung",
    "buero",
    "contact",
    "empfang",
    "hallo",
    "hello",
    "hi",
    "info",
    "invoice",
    "kanzlei",
    "kontakt",
    "kundenservice",
    "mail",
    "office",
    "post",
    "praxis",
    "rechnung",
    "rechnungen",
    "redaktion",
    "sales",
    "sekretariat",
    "service",
    "studio",
    "support",
    "team",
    "verkauf",
    "verwaltung",
    "vertrieb",
    "welcome",
    "willkommen",
    "zentrale",
];

/// Whether nobody reads what is sent there.
pub(crate) fn is_deaf(mail: &str) -> bool {
    let (local, _domain) = mail.split_once('@').unwrap_or((mail, ""));
    let local: String = local.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    ["noreply", "donotreply", "mailerdaemon", "nichtantworten"].iter().any(|deaf| local.starts_with(deaf))
}

/// The name a personal mail address spells out: `anna.mueller@…`. None for less than two words, so that no nickname or
/// abbreviation is taken for a name.
pub(super) fn name_in(mail: &str) -> Option<String> {
    let (local, _domain) = mail.split_once('@')?;
    let words: Vec<&str> = local.split('+').next()?.split(['.', '_']).collect();
    let is_spelled_out =
        |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '-');
    if is_shared(mail) || !(2..=3).contains(&words.len()) || !words.iter().all(is_spelled_out) {
        return None;
    }
    Some(words.iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" "))
}

/// Every part between hyphens with a capital and small letters after it.
pub(super) fn capitalised(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
            first + &letters.as_str().to_lowercase()
        })
        .collect::<Vec<_>>()
        .join("-")
}
