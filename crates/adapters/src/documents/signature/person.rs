//! Whose signature it is.

use std::ops::Range;

use absprache_engine::ids::slug;

use super::mails::Mail;
use super::name::{looks_like_one, names_something_else, spelled};
use super::role;
use super::segment::Segment;
use crate::documents::address::name_in;
use crate::documents::pieces::Piece;
use crate::documents::titles;

/// A name, and how a formal letter greets if the text says so.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) name: Piece<String>,
    pub(super) salutation: Option<Piece<String>>,
}

/// Takes the name out of the segments: the one beside the mail address, else the line that is most likely one, else what
/// the mail address spells out.
pub(super) fn take(segments: &mut [Segment], mails: &[Mail]) -> Option<Named> {
    if let Some(named) = mails.iter().find_map(beside_the_address) {
        take_again(segments, &named.name.value);
        return Some(named);
    }
    let mut candidates = candidates(segments, mails);
    // The first of the best: max_by_key would take the last.
    candidates.reverse();
    if let Some(best) = candidates.into_iter().max_by_key(|candidate| candidate.score) {
        let segment = segments.get_mut(best.segment)?;
        segment.take(best.range);
        let from = segment.text.clone();
        take_again(segments, &best.name);
        let salutation = best.salutation.map(|salutation| Piece::new(salutation, &from));
        return Some(Named { name: Piece::new(best.name, from), salutation });
    }
    mails.iter().find_map(|mail| {
        let name = Piece::new(name_in(&mail.written)?, mail.address.from());
        Some(Named { name, salutation: None })
    })
}

fn beside_the_address(mail: &Mail) -> Option<Named> {
    let written = mail.name.as_deref()?;
    let bare = titles::bare(written);
    let name = spelled(&bare.words);
    let from = mail.address.from();
    let salutation = bare.salutation.map(|salutation| Piece::new(salutation, from));
    (!name.is_empty()).then(|| Named { name: Piece::new(name, from), salutation })
}

/// The same name, or the first name alone, on a line of its own says nothing new.
fn take_again(segments: &mut [Segment], name: &str) {
    for segment in segments {
        let again = spelled(&titles::bare(segment.left()).words);
        if !again.is_empty() && (again == name || name.split(' ').next() == Some(&again)) {
            segment.take_all();
        }
    }
}

struct Candidate {
    segment: usize,
    range: Range<usize>,
    name: String,
    salutation: Option<String>,
    score: i32,
}

fn candidates(segments: &[Segment], mails: &[Mail]) -> Vec<Candidate> {
    let locals: Vec<String> =
        mails.iter().filter_map(|mail| mail.written.split_once('@')).map(|(local, _)| slug(local)).collect();
    let domains: Vec<String> = mails
        .iter()
        .filter_map(|mail| mail.written.split_once('@'))
        .map(|(_, domain)| slug(domain).replace('-', ""))
        .collect();
    let mut found = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        for (range, part) in parts(segment.left()) {
            let Labelled { name, at, is_label } = labelled(part);
            // "(sie/ihr)" may stand behind a name.
            let name = name.split('(').next().unwrap_or(name).trim_end_matches([' ', ':']);
            let bare = titles::bare(name);
            let is_signed = segment.is_first_after_closing && range.start == 0;
            let in_mail =
                |word: &&str| slug(word).len() > 2 && locals.iter().any(|local| local.contains(&slug(word)));
            // A family name may be a trade or a town: "anna.kiel@…".
            let is_spelled_out = bare.words.len() > 1 && bare.words.iter().all(in_mail);
            if !looks_like_one(&bare.words, is_signed) || names_something_else(&bare.words) && !is_spelled_out
            {
                continue;
            }
            let spelling = spelled(&bare.words);
            let is_domain =
                domains.iter().any(|domain| domain.starts_with(&slug(&spelling).replace('-', "")));
            let is_of_mail = bare.words.iter().any(in_mail);
            let is_whole = bare.words.len() > 1;
            // The mail address is the best witness, then a whole name; the domain is a witness for the firm.
            let signs = [
                (is_of_mail, 4),
                (is_whole, 3),
                (is_label || is_signed && is_whole, 2),
                (bare.was_titled, 2),
                (is_signed, 1),
                (segment.is_after_closing, 1),
                (index == 0, 1),
                (is_domain && !is_of_mail, -6),
            ];
            let score = signs.iter().filter(|(is_so, _)| *is_so).map(|(_, weight)| weight).sum();
            if score > 0 {
                let end = range.start + at + name.len();
                let range = if is_label { range.start } else { range.start + at }..end;
                found.push(Candidate {
                    segment: index,
                    range,
                    name: spelling,
                    salutation: bare.salutation,
                    score,
                });
            }
        }
    }
    found
}

/// The parts of a line between commas.
fn parts(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.split(", ").scan(0, |at, part| {
        let start = *at;
        *at += part.len() + 2;
        Some((start..start + part.len(), part))
    })
}

/// A part of a line without a label in front, and what the label is worth.
struct Labelled<'a> {
    name: &'a str,
    /// Where the name begins in the part.
    at: usize,
    /// "Name:" and the like, which are taken together with the name.
    is_label: bool,
}

/// Behind "Inhaberin:" stands a name, too, but maybe somebody else's; the word itself is for the role.
fn labelled(part: &str) -> Labelled<'_> {
    let plain = Labelled { name: part, at: 0, is_label: false };
    let divided = part.split_once(':').filter(|(_, name)| !name.trim().is_empty());
    // "Kontakt Anna Müller: anna@…"
    let Some((label, name)) = divided.or_else(|| part.split_once(' ')) else { return plain };
    let label = label.trim().to_lowercase();
    let is_label = LABELS.split(' ').any(|word| label.split(' ').next_back() == Some(word));
    if is_label || divided.is_some() && role::is_decider(&label) {
        Labelled { name, at: part.len() - name.len(), is_label }
    } else {
        plain
    }
}

/// Without "von", which is a part of names, too: "Von: Anna Müller <…>" is understood by its address.
const LABELS: &str =
    "name kontakt contact ansprechpartner ansprechpartnerin ansprechperson absender sender from";
