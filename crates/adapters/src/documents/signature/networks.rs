//! Accounts on networks and messengers.

use rlibphonenumber::Region as Country;

use super::segment::Segment;
use crate::documents::address::Address;
use crate::documents::pieces::{Piece, add};

/// The messengers whose names are understood before an address, by the ids of their channels.
pub(in crate::documents) const MESSENGERS: [&str; 5] = ["skype", "whatsapp", "signal", "telegram", "threema"];

/// Whose page a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Person,
    Firm,
}

/// Pages on networks: host without `www.` and country, first part of the path, channel. The name is the next part.
const PAGES: &[(&str, &str, &str, Whose)] = &[
    ("linkedin.com", "in", "linkedin", Whose::Person),
    ("linkedin.com", "pub", "linkedin", Whose::Person),
    ("linkedin.com", "company", "linkedin", Whose::Firm),
    ("xing.com", "profile", "xing", Whose::Person),
    ("xing.com", "pages", "xing", Whose::Firm),
    ("xing.com", "companies", "xing", Whose::Firm),
];

/// The profile of a person that a link leads to, and how much of the text the link is.
pub(in crate::documents) fn personal_link(text: &str, country: Country) -> Option<(&str, Address)> {
    link(text, country)
        .filter(|(_, _, whose)| *whose == Whose::Person)
        .map(|(link, address, _)| (link, address))
}

fn link(text: &str, country: Country) -> Option<(&str, Address, Whose)> {
    text.split_whitespace().find_map(|word| {
        let word = word.trim_matches(['<', '>', '(', ')', '[', ']', ',', ';', '"']);
        let (address, whose) = page(word, country)?;
        Some((word, address, whose))
    })
}

fn page(link: &str, country: Country) -> Option<(Address, Whose)> {
    let bare = link.trim_start_matches("https://").trim_start_matches("http://");
    let bare = bare.split(['?', '#']).next()?;
    let mut parts = bare.split('/').filter(|part| !part.is_empty());
    let host = parts.next()?.to_lowercase();
    let first = parts.next()?;
    if host == "wa.me" {
        let number = first.trim_start_matches('+');
        return Some((Address::number("whatsapp", &format!("+{number}"), country)?, Whose::Person));
    }
    if matches!(host.as_str(), "t.me" | "telegram.me") {
        return Some((Address::account("telegram", first)?, Whose::Person));
    }
    let name = parts.next().filter(|name| is_page_name(name))?;
    let (_, _, channel, whose) = PAGES.iter().find(|(on, path, _, _)| {
        // www.linkedin.com, de.linkedin.com
        let is_host = host == *on || host.split_once('.').is_some_and(|(_, rest)| rest == *on);
        is_host && first.eq_ignore_ascii_case(path)
    })?;
    Some((Address::account(channel, name)?, *whose))
}

/// As they stand in links; letters beyond ASCII may be written out or in code.
fn is_page_name(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '%'))
}

/// The address that stands after the name of a messenger: a number where it is addressed by numbers, else an account.
pub(in crate::documents) fn contact(
    messenger: &'static str,
    text: &str,
    country: Country,
) -> Option<Address> {
    let bare = text.trim().trim_start_matches([':', ' ']);
    let bare = bare
        .get(..messenger.len())
        .filter(|start| start.eq_ignore_ascii_case(messenger))
        .and_then(|_| bare.get(messenger.len()..)?.strip_prefix(':'))
        .unwrap_or(bare);
    let bare = bare.trim_start_matches("//").split('?').next()?.trim();
    match messenger {
        "whatsapp" | "signal" => Address::number(messenger, bare, country),
        "skype" | "telegram" | "threema" => {
            is_account(messenger, bare).then(|| Address::account(messenger, bare))?
        }
        _ => None,
    }
}

/// Names on these networks have no blanks, and those of Threema are eight characters.
fn is_account(messenger: &str, name: &str) -> bool {
    let is_word = name.chars().count() >= 3
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '_' | '-' | '@' | ',' | '*'));
    let is_threema =
        name.len() == 8 && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '*');
    if messenger == "threema" { is_threema } else { is_word }
}

/// Takes links to profiles and pages out of the segments.
pub(super) fn take(
    segments: &mut [Segment],
    country: Country,
    person: &mut Vec<Piece<Address>>,
    firm: &mut Vec<Piece<Address>>,
) {
    for segment in segments {
        while let Some((at, address, whose)) = link(segment.left(), country).map(|(link, address, whose)| {
            let start = segment.left().find(link).unwrap_or_default();
            (start..start + link.len(), address, whose)
        }) {
            let to = if whose == Whose::Person { &mut *person } else { &mut *firm };
            add(to, Piece::new(address, &segment.text));
            segment.take(at);
        }
    }
}
