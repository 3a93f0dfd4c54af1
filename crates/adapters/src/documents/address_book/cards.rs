//! A file of visiting cards, each by itself.

use absprache_desk::use_cases::import::{AddressBook, Entry, Skip, Skipped, Unread};
use absprache_engine::handle::Handle;
use rlibphonenumber::Region as Country;

use crate::documents::address::{self, Address};
use crate::documents::pieces::Piece;
use crate::documents::vcard::{self, Card};

pub(super) fn read(text: &str, country: Country) -> AddressBook {
    let mut book = AddressBook::default();
    for CardText { line, text, is_whole } in cards(text) {
        match vcard::one(&text, country).filter(|_| is_whole) {
            Some(card) => take(card, line, &mut book),
            // Cut off within a number it would be another number.
            None => book.skipped.push(Skipped { line, why: Skip::Broken }),
        }
    }
    book
}

struct CardText {
    /// The first line, from 1.
    line: usize,
    text: String,
    /// Whether it has its end.
    is_whole: bool,
}

/// The text of every card. A card within a card (the assistant's, in old ones) belongs to it; one that begins before another
/// ended is a card of its own.
fn cards(text: &str) -> Vec<CardText> {
    let mut cards: Vec<CardText> = Vec::new();
    let (mut depth, mut is_agent) = (0_usize, false);
    for (line, number) in text.lines().zip(1..) {
        let bare = line.trim_start_matches('\u{feff}').trim();
        if bare.eq_ignore_ascii_case("BEGIN:VCARD") {
            depth = if is_agent { depth + 1 } else { 1 };
            if depth == 1 {
                cards.push(CardText { line: number, text: String::new(), is_whole: false });
            }
        }
        let is_end = bare.eq_ignore_ascii_case("END:VCARD");
        if depth > 0
            && let Some(card) = cards.last_mut()
        {
            card.text.push_str(line.trim_start_matches('\u{feff}'));
            card.text.push_str("\r\n");
            card.is_whole |= is_end && depth == 1;
        }
        if is_end {
            depth = depth.saturating_sub(1);
        }
        is_agent = depth > 0 && bare.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("AGENT"));
    }
    cards
}

fn take(card: Card, line: usize, book: &mut AddressBook) {
    let Card { person, firm, shared, leftovers } = card;
    let unread = leftovers.into_iter().filter(|text| is_address(text));
    book.unread.extend(unread.map(|text| Unread { line, text }));
    book.entries.push(Entry {
        line,
        firm: firm.map(|firm| firm.value),
        person: person.name.map(|name| name.value),
        salutation: person.salutation.map(|salutation| salutation.value),
        role: person.role.map(|role| role.value).unwrap_or_default(),
        handles: handles(person.addresses),
        shared: handles(shared),
    });
}

fn handles(addresses: Vec<Piece<Address>>) -> Vec<Handle> {
    addresses.into_iter().map(|address| address.value.handle).collect()
}

/// Of what nothing was made: a number that somebody would pick up, or an address that somebody would read.
fn is_address(leftover: &str) -> bool {
    let Some((label, value)) = leftover.split_once(": ") else { return false };
    let label = label.to_lowercase();
    match label.split_whitespace().next() {
        Some("tel") => !["fax", "pager", "modem"].iter().any(|deaf| label.contains(deaf)),
        Some("email") => !address::is_deaf(value),
        Some(_) | None => false,
    }
}
