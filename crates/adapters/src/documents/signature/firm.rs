//! The name of the firm.

use std::ops::Range;

use absprache_engine::ids::slug;

use super::mails::Mail;
use super::segment::Segment;
use crate::documents::address::capitalised;
use crate::documents::pieces::Piece;

/// Takes the firm that a line with its legal form names; of several the one that the mail domain bears.
pub(super) fn take(segments: &mut [Segment], mails: &[Mail]) -> Option<Piece<String>> {
    let named: Vec<(usize, Range<usize>, String)> = segments
        .iter()
        .enumerate()
        .filter_map(|(index, segment)| {
            let range = with_legal_form(segment.left())?;
            let name = segment.left().get(range.clone())?.to_owned();
            Some((index, range, name))
        })
        .collect();
    let domains: Vec<String> =
        mails.iter().filter_map(|mail| label_of(&mail.written)).map(|l| joined(&l)).collect();
    let bears = |name: &str| domains.iter().any(|domain| joined(name).starts_with(domain.as_str()));
    let best = named.iter().position(|(_, _, name)| bears(name)).unwrap_or(0);
    let (index, range, name) = named.into_iter().nth(best)?;
    // The same name again in the small print says nothing new.
    for (again, segment) in segments.iter_mut().enumerate() {
        if again == index {
            segment.take(range.clone());
        } else if segment.left().trim() == name {
            segment.take_all();
        }
    }
    let from = segments.get(index).map(|segment| segment.text.clone()).unwrap_or_default();
    Some(Piece::new(name, from))
}

/// Takes a line that is spelled as the mail domain is ("Holzwerk Nord Möbelbau" for `holzwerk-nord.de`); without one the
/// domain itself is the guess. None of a free mail provider, nor of a domain named after the person.
pub(super) fn guess(segments: &mut [Segment], mails: &[Mail], person: Option<&str>) -> Option<Piece<String>> {
    let (label, from) = mails
        .iter()
        .find_map(|mail| Some((label_beside(&mail.written, person)?, mail.address.from().to_owned())))?;
    let domain = joined(&label);
    let spelled_so = |segment: &&mut Segment| {
        let line = joined(segment.left());
        let is_line = line.starts_with(&domain) && !segment.left().contains(['@', '/', ':']);
        is_line && domain.len() >= 4 && line.len() <= domain.len() + 30 && !segment.left().contains("www.")
    };
    if let Some(segment) = segments.iter_mut().find(spelled_so) {
        let words: Vec<&str> = segment.left().split_whitespace().collect();
        let name = words.join(" ").trim_matches([',', ';', '<', '>', '[', ']', ' ']).to_owned();
        segment.take_all();
        return Some(Piece::new(name, segment.text.clone()));
    }
    Some(Piece::new(as_name(&label), from))
}

/// The firm that the domain of a mail address is named after; none of a free mail provider or of the person's own name.
pub(in crate::documents) fn of_domain(mail: &str, person: Option<&str>) -> Option<String> {
    label_beside(mail, person).map(|label| as_name(&label))
}

fn label_beside(mail: &str, person: Option<&str>) -> Option<String> {
    label_of(mail).filter(|label| person.map(joined) != Some(joined(label)))
}

fn as_name(label: &str) -> String {
    label.split('-').map(capitalised).collect::<Vec<_>>().join(" ")
}

/// The part of a mail domain that a firm chose; none of a free mail provider or of one written in code.
fn label_of(mail: &str) -> Option<String> {
    let (_, domain) =
        mail.to_lowercase().rsplit_once('@').map(|(local, domain)| (local.to_owned(), domain.to_owned()))?;
    let labels: Vec<&str> = domain.split('.').collect();
    let label = match labels.as_slice() {
        // example.co.uk, example.or.at
        [.., name, "co" | "com" | "org" | "net" | "ac" | "gov" | "or" | "gv", top] if top.len() == 2 => name,
        [.., name, _top] => name,
        [] | [_] => return None,
    };
    let is_free = FREE_MAIL.contains(label) || label.starts_with("xn--") || label.is_empty();
    (!is_free).then(|| (*label).to_owned())
}

/// Letters and digits only, for comparing names with domains.
fn joined(name: &str) -> String {
    slug(name).replace('-', "")
}

/// A part between commas that ends with a legal form, from the firm's first word.
pub(super) fn with_legal_form(text: &str) -> Option<Range<usize>> {
    let words: Vec<(Range<usize>, &str)> = words(text).collect();
    let last = words.iter().enumerate().position(|(index, _)| is_legal_form(&words, index))?;
    let end = words
        .iter()
        .enumerate()
        .skip(last)
        .take_while(|(index, (_, word))| is_legal_form(&words, *index) || is_joint(word))
        .filter(|(_, (_, word))| !is_joint(word))
        .last()?
        .0;
    let head = words.get(..last)?;
    let start = head
        .iter()
        .rposition(|(_, word)| word.ends_with([':', '©']) || is_before_firm(word))
        .map_or(0, |at| at + 1);
    // "Müller, Schmidt & Partner PartG mbB" is one name, "Musterweg 1, Holzwerk Nord GmbH" is not.
    let comma = head.iter().rposition(|(_, word)| word.ends_with([',', ';']));
    let start = match comma {
        Some(comma) if !head.iter().skip(comma).any(|(_, word)| matches!(*word, "&" | "und" | "and")) => {
            start.max(comma + 1)
        }
        _ => start,
    };
    let first = words.get(start..last)?.iter().find(|(_, word)| word.chars().any(char::is_alphanumeric))?;
    let (range, word) = words.get(end)?;
    Some(first.0.start..range.start + word.trim_end_matches([',', ';', ':']).len())
}

fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.split(' ')
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some((start..start + word.len(), word))
        })
        .filter(|(_, word)| !word.is_empty())
}

fn is_legal_form(words: &[(Range<usize>, &str)], index: usize) -> bool {
    let at = |index: usize| words.get(index).map_or("", |(_, word)| word.trim_end_matches([',', ';', ':']));
    let pair = (at(index), at(index + 1));
    let previous = (index.checked_sub(1).map_or("", at), at(index));
    let is_split =
        |(one, two): (&str, &str)| one == "e." && ["K.", "V.", "Kfm.", "Kfr.", "G."].contains(&two);
    let is_shouted = !pair.0.chars().any(char::is_lowercase) && pair.0.len() > 3;
    LEGAL_FORMS.contains(&pair.0)
        || is_shouted && LEGAL_FORMS.iter().any(|form| form.eq_ignore_ascii_case(pair.0))
        || is_split(pair)
        || is_split(previous)
}

/// What stands between two legal forms: "GmbH & Co. KG".
fn is_joint(word: &str) -> bool {
    matches!(word, "&" | "und" | "and" | "+" | "Co." | "Co" | "Cie.")
}

/// Words that lead to a firm without being part of its name.
fn is_before_firm(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "der" | "die" | "bei" | "at" | "of" | "firma" | "fa." | "@" | "c/o" | "for" | "für"
    )
}

const LEGAL_FORMS: &[&str] = &[
    "GmbH",
    "gGmbH",
    "mbH",
    "AG",
    "UG",
    "(haftungsbeschränkt)",
    "KG",
    "KGaA",
    "OHG",
    "oHG",
    "OG",
    "GbR",
    "eGbR",
    "GesbR",
    "SE",
    "e.K.",
    "e.K",
    "eK",
    "e.Kfm.",
    "e.Kfr.",
    "e.U.",
    "e.V.",
    "eV",
    "eG",
    "PartG",
    "PartGmbB",
    "mbB",
    "Ltd",
    "Ltd.",
    "Limited",
    "Inc",
    "Inc.",
    "LLC",
    "LLP",
    "PLC",
    "plc",
    "Corp",
    "Corp.",
    "Corporation",
    "S.A.",
    "SA",
    "SARL",
    "Sàrl",
    "B.V.",
    "BV",
    "N.V.",
    "A/S",
    "ApS",
    "S.r.l.",
    "Pty",
];

const FREE_MAIL: &[&str] = &[
    "1und1",
    "aol",
    "arcor",
    "bluewin",
    "email",
    "fastmail",
    "freenet",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "icloud",
    "live",
    "mac",
    "mail",
    "mailbox",
    "me",
    "msn",
    "online",
    "outlook",
    "pm",
    "posteo",
    "proton",
    "protonmail",
    "t-online",
    "tutanota",
    "vodafone",
    "web",
    "yahoo",
    "ymail",
    "zoho",
];
