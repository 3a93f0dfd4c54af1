//! Phone numbers in a text.

use std::ops::Range;

use rlibphonenumber::phonenumber_matcher::{PHONE_MATCHER_FACTORY, PhoneNumberMatch};
use rlibphonenumber::{PhoneNumberFormat, Region as Country};

use super::label::{Label, is_only_labels, labels};
use super::segment::Segment;
use crate::documents::address::Address;
use crate::documents::pieces::Piece;

/// No line with a number in it is longer. The time libphonenumber takes grows faster than the text.
const LONGEST_LINE: usize = 1000;

/// Whose number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Person,
    Firm,
}

/// A phone number.
#[derive(Debug)]
pub(super) struct Phone {
    pub(super) address: Piece<Address>,
    pub(super) whose: Whose,
    /// As it was written.
    written: String,
}

/// Takes the phone numbers out of the segments; numbers of faxes, registers, accounts and invoices stay.
pub(super) fn take(segments: &mut [Segment], country: Country) -> Vec<Phone> {
    let mut found: Vec<Phone> = Vec::new();
    // "Telefon:" may stand on a line of its own.
    let mut carried = None;
    for segment in segments.iter_mut() {
        if segment.left().len() > LONGEST_LINE || has_iban(segment.left()) {
            continue;
        }
        let labels = labels(segment.left());
        for (range, written, number) in numbers(segment.left(), country) {
            let label = label_before(segment.left(), &labels, range.start).or(carried);
            let Some((channel, whose)) = meaning(label) else { continue };
            let Some(address) = Address::number(channel, &number, country) else { continue };
            segment.take(range);
            found.push(Phone { address: Piece::new(address, &segment.text), whose, written });
        }
        take_extension(segment, &mut found, country);
        let is_heading =
            is_only_labels(segment.left()) && !segment.left().chars().any(|c| c.is_ascii_digit());
        carried = if is_heading { labels.last().map(|(_, label)| *label) } else { None };
    }
    found
}

/// The nearest label before a number. Of "Tel./Fax" and "Mobil / WhatsApp" it is the telephone.
fn label_before(text: &str, labels: &[(Range<usize>, Label)], number: usize) -> Option<Label> {
    let before = labels.iter().rev().filter(|(at, label)| at.end <= number && *label != Label::Filler);
    let nearest: Vec<&(Range<usize>, Label)> = before.take(2).collect();
    match nearest.as_slice() {
        [(last, _), (first, Label::Phone)] if is_joint(text.get(first.end..last.start)?) => {
            Some(Label::Phone)
        }
        [(_, label), ..] => Some(*label),
        [] => None,
    }
}

fn is_joint(between: &str) -> bool {
    let between = between.trim_matches(['.', ' ']);
    matches!(between, "/" | "&" | "+" | "und" | "and" | "./" | "|")
}

/// What a number behind a label is for; none if it is none to call.
fn meaning(label: Option<Label>) -> Option<(&'static str, Whose)> {
    match label {
        None | Some(Label::Phone | Label::Extension | Label::Filler | Label::Written) => {
            Some(("phone", Whose::Person))
        }
        Some(Label::Switchboard) => Some(("phone", Whose::Firm)),
        Some(Label::Messenger(channel @ ("whatsapp" | "signal"))) => Some((channel, Whose::Person)),
        Some(Label::Messenger(_)) => Some(("phone", Whose::Person)),
        Some(Label::Other) => None,
    }
}

/// The numbers of a text as libphonenumber finds them: where, as written, and in international form. Only those
/// that are written with a country code or the zero before an area: anything else has too many other meanings.
fn numbers(text: &str, country: Country) -> Vec<(Range<usize>, String, String)> {
    let matcher = PHONE_MATCHER_FACTORY.matcher_builder(text).preferred_region(country).build_fallible();
    matcher.filter_map(Result::ok).filter_map(|found| number(text, &found, country)).collect()
}

fn number(
    text: &str,
    found: &PhoneNumberMatch<'_>,
    country: Country,
) -> Option<(Range<usize>, String, String)> {
    let written = without_alternative(found.raw_string);
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let has_code = written.trim_start_matches(['(', ' ']).starts_with(['+', '\u{ff0b}', '0']);
    let before = text.get(..found.start).and_then(|before| before.chars().last());
    if !has_code || before.is_some_and(char::is_alphanumeric) || digits < 7 || is_date(written) {
        return None;
    }
    let number = if written == found.raw_string {
        found.number.format_as(PhoneNumberFormat::E164).into_owned()
    } else {
        Address::phone(written, country)?.handle.to_string()
    };
    Some((found.start..found.start + written.len(), written.to_owned(), number))
}

/// "030 23125-101 / -102" is two numbers of which the second is not written out. A slash behind an area stands before any
/// hyphen.
fn without_alternative(written: &str) -> &str {
    let hyphen = written.find('-').unwrap_or(written.len());
    let slash = written.get(hyphen..).and_then(|rest| rest.find('/')).map(|at| hyphen + at);
    slash.and_then(|at| written.get(..at)).unwrap_or(written).trim_end()
}

/// "Durchwahl -12" after a number with its own last digits behind a hyphen: those are replaced. The number itself is
/// the firm's then.
fn take_extension(segment: &mut Segment, found: &mut Vec<Phone>, country: Country) {
    let Some((range, digits)) = extension(segment.left()) else { return };
    let Some(main) = found.last_mut() else { return };
    let Some((trunk, _)) = main.written.rsplit_once(['-', '\u{2013}']) else { return };
    let is_same_line = main.address.from() == segment.text;
    if is_same_line && segment.text.find(&main.written).is_some_and(|at| at > range.start) {
        return;
    }
    let Some(address) = Address::phone(&format!("{trunk}{digits}"), country) else { return };
    let from = if is_same_line {
        segment.text.clone()
    } else {
        format!("{} \u{2026} {}", main.address.from(), segment.text)
    };
    main.whose = Whose::Firm;
    segment.take(range);
    found.push(Phone { address: Piece::new(address, from), whose: Whose::Person, written: String::new() });
}

/// One to five digits behind the word for an extension.
fn extension(text: &str) -> Option<(Range<usize>, String)> {
    let labels = labels(text);
    let (at, _) = labels.iter().rev().find(|(_, label)| *label == Label::Extension)?;
    let after = text.get(at.end..)?;
    let start = after.find(|c: char| c.is_ascii_digit())?;
    if after.get(..start)?.contains(char::is_alphanumeric) {
        return None;
    }
    let rest = after.get(start..)?;
    let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let digits = rest.get(..length).filter(|digits| digits.len() <= 5)?;
    Some((at.start..at.end + start + length, digits.to_owned()))
}

/// Day, month and year, or the other way round.
fn is_date(written: &str) -> bool {
    let parts: Vec<&str> = written.trim().split(['.', '-', '/']).map(str::trim).collect();
    let is_number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    parts.iter().all(is_number) && matches!(lengths.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2])
}

/// Two letters, two digits and groups of four: the number of a bank account.
fn has_iban(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.iter().enumerate().any(|(index, word)| {
        let is_begun = word.len() >= 4
            && word.chars().take(2).all(|c| c.is_ascii_uppercase())
            && word.chars().skip(2).all(|c| c.is_ascii_alphanumeric())
            && word.chars().skip(2).take(2).all(|c| c.is_ascii_digit());
        let groups =
            words.iter().skip(index + 1).take_while(|group| group.chars().all(|c| c.is_ascii_alphanumeric()));
        is_begun && word.len() + groups.map(|group| group.len()).sum::<usize>() >= 15
    })
}
