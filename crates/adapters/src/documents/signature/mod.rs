//! Signatures of mails, and single addresses.
//!
//! What is surest is taken first: mail addresses, links, numbers, then the firm by its legal form, then the name, and what
//! was taken is not looked at again. What is left stays.

mod closing;
pub(super) mod firm;
mod label;
mod mails;
mod messengers;
mod name;
pub(super) mod networks;
mod person;
mod phones;
pub(super) mod role;
mod segment;

use absprache_engine::party::Role;
use rlibphonenumber::Region as Country;

use self::label::{Label, is_only_labels, labels, without_loose_ends};
use self::mails::Mail;
use self::phones::Whose;
use self::segment::{Segment, segments};
use super::pieces::{PersonPieces, Piece, Pieces, add};
use super::{address, titles};

/// So many words a title may have, such as "Geschäftsführende Gesellschafterin, Leitung Entwurf und Produktion".
const LONGEST_TITLE: usize = 7;

/// All that a signature says. Numbers without a country code are of the country.
pub(super) fn read(text: &str, country: Country) -> Pieces {
    let mut segments = segments(text);
    // "An: …" names me, not the client.
    let headers: Vec<Segment> = segments.extract_if(.., |segment| is_other_header(&segment.text)).collect();
    let mails = mails::take(&mut segments);
    let mut pieces = Pieces::default();
    let mut person = PersonPieces::default();
    networks::take(&mut segments, country, &mut person.addresses, &mut pieces.addresses);
    let phones = phones::take(&mut segments, country);
    messengers::take(&mut segments, country, &mut person);
    pieces.firm = firm::take(&mut segments, &mails);
    if let Some(named) = person::take(&mut segments, &mails) {
        person.name = Some(named.name);
        person.salutation = named.salutation;
    }
    let name = person.name.as_ref().map(|name| name.value.as_str());
    if pieces.firm.is_none() {
        pieces.firm = firm::guess(&mut segments, &mails, name);
    }
    person.role = take_role(&mut segments);
    let mut phone_numbers = Vec::new();
    for phone in phones {
        let to = if phone.whose == Whose::Firm { &mut pieces.addresses } else { &mut phone_numbers };
        add(to, phone.address);
    }
    share_out(mails, &mut person, &mut pieces);
    let is_person = person.name.is_some()
        || !person.addresses.is_empty()
        || pieces.firm.is_none() && !phone_numbers.is_empty();
    let to = if is_person { &mut person.addresses } else { &mut pieces.addresses };
    for number in phone_numbers {
        add(to, number);
    }
    if is_person || !person.aliases.is_empty() {
        pieces.people.push(person);
    }
    pieces.leftovers = headers
        .iter()
        .map(|header| header.text.clone())
        .chain(segments.iter().filter_map(leftover))
        .collect();
    pieces
}

/// Mail addresses of a firm or a task are the client's, the others the person's.
fn share_out(mails: Vec<Mail>, person: &mut PersonPieces, pieces: &mut Pieces) {
    for mail in mails {
        let to =
            if address::is_shared(&mail.written) { &mut pieces.addresses } else { &mut person.addresses };
        add(to, mail.address);
    }
}

/// A line that says that the person decides. Behind a colon other people are named: that is the small print of a firm.
fn take_role(segments: &mut [Segment]) -> Option<Piece<Role>> {
    let is_signed = segments.iter().any(|segment| segment.is_after_closing);
    let segment = segments.iter_mut().find(|segment| {
        let left = segment.left();
        // "Geschäftsführer:in" names nobody.
        let names_others =
            left.split_once(": ").is_some_and(|(_, names)| names.chars().any(char::is_alphabetic));
        // In the text before a signature others are spoken of.
        let is_of_signature = segment.is_after_closing || !is_signed;
        let is_title = left.split_whitespace().count() <= LONGEST_TITLE;
        is_of_signature && is_title && role::decides(left) && !names_others
    })?;
    segment.take_all();
    Some(Piece::new(Role::DecisionMaker, segment.text.clone()))
}

/// Lines of a forwarded mail's head about others than its sender.
fn is_other_header(text: &str) -> bool {
    let Some((word, _)) = text.split_once(':') else { return false };
    let word = word.trim().to_lowercase();
    ["an", "to", "cc", "bcc", "kopie", "gesendet", "sent", "datum", "date", "betreff", "subject"]
        .contains(&word.as_str())
}

/// What nothing was made of; none if only labels, degrees and signs are left beside what was understood.
fn leftover(segment: &Segment) -> Option<String> {
    let left = segment.left();
    let is_heading = is_only_labels(left) && !labels(left).iter().any(|(_, label)| *label == Label::Other);
    if left == segment.text {
        return (!is_heading || left.chars().any(|c| c.is_ascii_digit())).then(|| left.to_owned());
    }
    let words: Vec<&str> = left.split_whitespace().filter(|word| !titles::is_degree(word)).collect();
    let rest = words.join(" ");
    let parts: Vec<&str> =
        rest.split(", ").map(str::trim).filter(|part| part.contains(char::is_alphanumeric)).collect();
    let rest = parts.join(", ");
    let rest = without_loose_ends(&rest);
    let says_something = !is_only_labels(rest) || rest.contains(|c: char| c.is_ascii_digit());
    says_something.then(|| rest.to_owned())
}
