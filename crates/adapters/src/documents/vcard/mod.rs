//! Visiting cards: vCard 2.1, 3.0 and 4.0.

mod entry;
mod name;

use absprache_engine::party::Role;
use calcard::vcard::{VCard, VCardEntry, VCardProperty};
use calcard::{Entry, Parser};
use rlibphonenumber::Region as Country;

use super::address::{self, Address};
use super::pieces::{PersonPieces, Piece, Pieces, add};
use super::signature::{firm, role};

/// Whether a card begins in the text.
pub(super) fn is_card(text: &str) -> bool {
    text.lines().any(|line| line.trim_start_matches('\u{feff}').trim().eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// All cards of a text. What stands between them stays.
pub(super) fn read(text: &str, country: Country) -> Pieces {
    let mut pieces = Pieces::default();
    let mut parser = Parser::new(text);
    // Every answer of the parser takes at least one line.
    for _ in 0..=text.lines().count() {
        let entry = parser.entry();
        if let Entry::VCard(card) = &entry {
            take(card, country, &mut pieces);
        } else if let Entry::InvalidLine(line) = &entry
            && !line.trim().is_empty()
        {
            pieces.leftovers.push(line.trim().to_owned());
        } else if entry == Entry::Eof {
            break;
        }
    }
    pieces
}

/// The first card of a text, with nothing guessed from the domain of an address; none if there is no whole card.
pub(super) fn one(text: &str, country: Country) -> Option<Card> {
    if let Entry::VCard(card) = Parser::new(text).entry() { Some(Card::of(&card, country)) } else { None }
}

/// What one card says, before it is known whether it is of a person.
#[derive(Default)]
pub(super) struct Card {
    pub(super) person: PersonPieces,
    pub(super) firm: Option<Piece<String>>,
    /// Addresses of the firm as a whole.
    pub(super) shared: Vec<Piece<Address>>,
    /// What nothing was made of, each with its property before it.
    pub(super) leftovers: Vec<String>,
}

fn take(card: &VCard, country: Country, pieces: &mut Pieces) {
    let mut read = Card::of(card, country);
    if read.firm.is_none() {
        read.firm = read.guessed_firm();
    }
    read.into_pieces(pieces);
}

impl Card {
    fn of(card: &VCard, country: Country) -> Self {
        let mut read = Self::default();
        for entry in card.entries.iter().filter(|entry| !entry::is_bookkeeping(&entry.name)) {
            let Some(text) = entry::text(entry) else { continue };
            let from = format!("{}: {text}", entry::label(entry));
            if !read.take(entry, &text, &from, country) {
                read.leftovers.push(from);
            }
        }
        name::take(card, &mut read);
        read
    }

    /// Whether the entry was understood.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "of more than fifty properties, the others say nothing of reaching anybody"
    )]
    fn take(&mut self, entry: &VCardEntry, text: &str, from: &str, country: Country) -> bool {
        let own = &mut self.person.addresses;
        let (to, address) = match &entry.name {
            VCardProperty::Tel if entry::is_heard(entry) => (
                if entry::is_switchboard(entry) { &mut self.shared } else { own },
                Address::phone(text, country),
            ),
            VCardProperty::Email if !address::is_deaf(text) => {
                (if address::is_shared(text) { &mut self.shared } else { own }, Address::mail(text))
            }
            VCardProperty::Impp
            | VCardProperty::Socialprofile
            | VCardProperty::Url
            | VCardProperty::Other(_) => (own, entry::account(entry, text, country)),
            VCardProperty::Title | VCardProperty::Role if role::decides(text) => {
                self.person.role.get_or_insert_with(|| Piece::new(Role::DecisionMaker, from));
                return true;
            }
            VCardProperty::Org => {
                let Some(firm) = entry::first(entry) else { return false };
                self.firm.get_or_insert_with(|| Piece::new(firm, from));
                return true;
            }
            // They are taken together, when the firm is known.
            VCardProperty::Fn | VCardProperty::N => return true,
            _ => return false,
        };
        let Some(address) = address else { return false };
        add(to, Piece::new(address, from));
        true
    }

    fn guessed_firm(&self) -> Option<Piece<String>> {
        let person = self.person.name.as_ref().map(|name| name.value.as_str());
        let mails = self
            .person
            .addresses
            .iter()
            .chain(&self.shared)
            .filter(|address| address.value.channel == "email");
        mails
            .filter_map(|mail| {
                Some(Piece::new(firm::of_domain(&mail.value.handle.to_string(), person)?, mail.from()))
            })
            .next()
    }

    /// The first firm named goes; another one stays as it was written.
    fn into_pieces(self, pieces: &mut Pieces) {
        let Self { person, firm, shared, leftovers } = self;
        match (&mut pieces.firm, firm) {
            (known @ None, firm) => *known = firm,
            (Some(known), Some(again)) if known.value == again.value => known.confirm(&again),
            (Some(_), Some(other)) => pieces.leftovers.push(other.from().to_owned()),
            (Some(_), None) => {}
        }
        let is_person = person.name.is_some() || person.role.is_some() || has_own_mail(&person);
        for address in shared {
            add(&mut pieces.addresses, address);
        }
        if is_person {
            pieces.people.push(person);
        } else {
            // The card of a firm: its numbers are nobody's in particular.
            for address in person.addresses {
                add(&mut pieces.addresses, address);
            }
        }
        pieces.leftovers.extend(leftovers);
    }
}

fn has_own_mail(person: &PersonPieces) -> bool {
    person.addresses.iter().any(|address| address.value.channel == "email")
}
