//! Whose signature it is.

use std::ops::Range;

use absprache_engine::ids::slug;

use super::mails::Mail;
use super::role;
use super::segment::Segment;
use crate::documents::address::{capitalised, name_in};
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
            let name = name.split('(').next().unwrap_or(name).trim_end();
            let bare = titles::bare(name);
            let is_signed = segment.is_first_after_closing && range.start == 0;
            if !is_name(&bare.words, is_signed) {
                continue;
            }
            let spelled = spelled(&bare.words);
            let is_of_mail = bare.words.iter().any(|word| {
                let word = slug(word);
                word.len() > 2 && locals.iter().any(|local| local.contains(&word))
            });
            let is_domain = domains.iter().any(|domain| domain.starts_with(&slug(&spelled).replace('-', "")));
            let is_whole = bare.words.len() > 1;
            let score = 4 * i32::from(is_of_mail)
                + 3 * i32::from(is_whole)
                + 2 * i32::from(is_label || is_signed && is_whole)
                + 2 * i32::from(bare.was_titled)
                + i32::from(is_signed)
                + i32::from(segment.is_after_closing)
                + i32::from(index == 0)
                - 6 * i32::from(is_domain && !is_of_mail);
            if score > 0 {
                let end = range.start + at + name.len();
                let range = if is_label { range.start } else { range.start + at }..end;
                found.push(Candidate {
                    segment: index,
                    range,
                    name: spelled,
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
    let Some((label, name)) = part.split_once(':') else { return plain };
    let word = label.trim().to_lowercase();
    let is_label = LABELS.iter().any(|start| word.starts_with(start));
    if is_label || role::is_decider(&word) {
        Labelled { name, at: part.len() - name.len(), is_label }
    } else {
        plain
    }
}

/// Two to four words with capitals, particles between them, and nothing that names a trade, a place or a task. After a
/// greeting one word will do.
fn is_name(words: &[&str], is_signed: bool) -> bool {
    let least = if is_signed { 1 } else { 2 };
    let looks_so = |word: &&str| {
        let first = word.chars().next().is_some_and(char::is_uppercase);
        let rest = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'));
        let is_initial = word.chars().count() == 2 && word.ends_with('.');
        first && rest && (is_initial || word.chars().count() > 1 && !word.contains('.'))
    };
    let long = words.iter().filter(|word| looks_so(word) && !word.ends_with('.')).count();
    let ends_well = words.first().is_some_and(looks_so)
        && words.last().is_some_and(|word| looks_so(word) && !word.ends_with('.'));
    (least..=5).contains(&words.len())
        && long >= least
        && long <= 4
        && ends_well
        && words.iter().all(|word| looks_so(word) || titles::is_particle(word))
        && !words.iter().any(|word| is_no_name(word))
}

fn is_no_name(word: &str) -> bool {
    let lower = word.to_lowercase();
    role::is_decider(&lower)
        || NO_NAMES.contains(&lower.as_str())
        || PARTS_OF_TASKS.iter().any(|part| lower.contains(part))
        || ["straße", "strasse", "allee", "gasse", "platz"].iter().any(|end| lower.ends_with(end))
}

/// As a letter spells it: a name all in capitals gets small letters.
fn spelled(words: &[&str]) -> String {
    let is_shouted = words.iter().any(|word| word.chars().count() > 2)
        && words.iter().all(|word| !word.chars().any(char::is_lowercase));
    let words: Vec<String> =
        words.iter().map(|word| if is_shouted { capitalised(word) } else { (*word).to_owned() }).collect();
    words.join(" ")
}

const LABELS: &[&str] = &[
    "name",
    "kontakt",
    "contact",
    "ansprechpart",
    "ansprechperson",
    "von",
    "from",
    "absender",
    "sender",
    "ihr kontakt",
];

/// Words of titles, trades and places that stand beside names with capitals as names have them.
const NO_NAMES: &[&str] = &[
    "abteilung",
    "agentur",
    "anwalt",
    "architect",
    "architekt",
    "architektin",
    "art",
    "associate",
    "berlin",
    "best",
    "bonn",
    "bremen",
    "business",
    "büro",
    "chief",
    "cologne",
    "coach",
    "company",
    "content",
    "copywriter",
    "customer",
    "deutschland",
    "digital",
    "director",
    "direktor",
    "direktorin",
    "dresden",
    "einkauf",
    "england",
    "executive",
    "fax",
    "finance",
    "firma",
    "fotograf",
    "fotografin",
    "france",
    "frankfurt",
    "freelance",
    "general",
    "germany",
    "global",
    "gmbh",
    "graphic",
    "group",
    "hamburg",
    "hannover",
    "head",
    "human",
    "it",
    "junior",
    "kanzlei",
    "kiel",
    "köln",
    "leipzig",
    "lead",
    "leiter",
    "leiterin",
    "leitung",
    "limited",
    "london",
    "marketing",
    "media",
    "mobile",
    "mobil",
    "munich",
    "münchen",
    "nord",
    "office",
    "officer",
    "operations",
    "partner",
    "partnerin",
    "personal",
    "phone",
    "praxis",
    "president",
    "product",
    "produktion",
    "project",
    "projekt",
    "rechtsanwalt",
    "rechtsanwältin",
    "redaktion",
    "resources",
    "road",
    "sales",
    "schweiz",
    "senior",
    "service",
    "services",
    "sitz",
    "software",
    "solutions",
    "specialist",
    "steuerberater",
    "steuerberaterin",
    "street",
    "studio",
    "stuttgart",
    "support",
    "süd",
    "switzerland",
    "team",
    "tel",
    "telefon",
    "united",
    "usa",
    "verkauf",
    "verlag",
    "vertrieb",
    "vice",
    "vorstand",
    "weg",
    "website",
    "werbeagentur",
    "wien",
    "zürich",
    "österreich",
    "kingdom",
    "hallo",
    "hello",
    "dear",
    "hi",
    "guten",
    "sehr",
    "liebe",
    "lieber",
    "mail",
    "online",
    "managing",
    "founder",
    "design",
];

const PARTS_OF_TASKS: &[&str] = &[
    "manag",
    "leitung",
    "leiter",
    "berater",
    "beratung",
    "consult",
    "engineer",
    "develop",
    "entwickl",
    "designer",
    "assist",
    "referent",
    "sachbearbeit",
    "buchhalt",
    "account",
    "ingenieur",
    "techni",
    "meister",
    "redakteur",
    "koordinat",
    "coordinat",
    "analyst",
    "geschäfts",
    "gesellschaft",
    "abteilung",
    "verwaltung",
    "planung",
    "werkstatt",
    "handel",
    "tischlerei",
    "marketing",
    "kommunikation",
    "communication",
    "solution",
    "service",
    "system",
    "strategi",
    "projekt",
    "prokurist",
];
