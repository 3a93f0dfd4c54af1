//! "Skype: anna.mueller", "WhatsApp: Anna M.".

use absprache_desk::view::sketch::AliasSketch;
use rlibphonenumber::Region as Country;

use super::label::{Label, labels};
use super::networks;
use super::segment::Segment;
use crate::documents::pieces::{PersonPieces, Piece, add};

/// Takes what stands behind the name of a messenger: an account, or the name that is shown there.
pub(super) fn take(segments: &mut [Segment], country: Country, person: &mut PersonPieces) {
    for segment in segments {
        let labels = labels(segment.left());
        let named = labels.into_iter().rev().find_map(|(at, label)| {
            if let Label::Messenger(messenger) = label { Some((at, messenger)) } else { None }
        });
        let Some((at, messenger)) = named else { continue };
        let Some(behind) = segment.left().get(at.end..) else { continue };
        // "Threema-ID: ABCD1234"
        let (said, value) = behind.split_once(':').unwrap_or(("", behind));
        if said.trim_matches(['-', ' ']).len() > 4 {
            continue;
        }
        // "Das Signal: grün" is about something else.
        let begins = segment.left().get(..at.start).is_some_and(|head| !head.contains(char::is_alphanumeric));
        let has_colon = value.len() < behind.len();
        let value = value.trim().to_owned();
        let from = segment.text.clone();
        if let Some(address) = networks::contact(messenger, &value, country) {
            if !has_colon && !value.contains(['.', '@', ':', '_']) && messenger != "threema" {
                continue;
            }
            add(&mut person.addresses, Piece::new(address, from));
        } else if has_colon && begins && is_shown_name(&value) {
            let alias = AliasSketch { channel: messenger.to_owned(), name: value };
            person.aliases.push(Piece::new(alias, from));
        } else {
            continue;
        }
        let end = segment.left().len();
        segment.take(at.start..end);
    }
}

/// A name people give themselves: short, with letters and no digits.
fn is_shown_name(text: &str) -> bool {
    let count = text.chars().count();
    (2..=40).contains(&count)
        && text.chars().any(char::is_alphabetic)
        && !text.chars().any(|c| c.is_ascii_digit() || matches!(c, '/' | '@'))
}
