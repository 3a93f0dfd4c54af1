//! Mail addresses in a text.

use std::ops::Range;

use super::firm;
use super::segment::Segment;
use crate::documents::address::{self, Address};
use crate::documents::pieces::Piece;

/// A mail address, and the name that stands before it in `Anna Müller <anna@example.org>`.
#[derive(Debug)]
pub(super) struct Mail {
    pub(super) address: Piece<Address>,
    /// As it was written; the address in files has its domain in ASCII.
    pub(super) written: String,
    pub(super) name: Option<String>,
}

/// Takes the mail addresses out of the segments. Of one that nobody reads, nothing is made.
pub(super) fn take(segments: &mut [Segment]) -> Vec<Mail> {
    let mut found: Vec<Mail> = Vec::new();
    for segment in segments.iter_mut() {
        while let Some((range, written)) = first(segment.left()) {
            if let Some(address) = Address::mail(&written) {
                let address = Piece::new(address, &segment.text);
                let known = found.iter_mut().find(|mail| mail.address.value.handle == address.value.handle);
                if let Some(known) = known {
                    known.address.confirm(&address);
                } else {
                    let is_of_person = !address::is_shared(&written);
                    let name = is_of_person.then(|| name_before(segment, range.start)).flatten();
                    found.push(Mail { address, written, name });
                }
            }
            segment.take(range);
        }
    }
    found
}

/// The first mail address of a text that can be used, and where it stands, with what belongs to it as a link.
fn first(text: &str) -> Option<(Range<usize>, String)> {
    text.match_indices('@').find_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let is_local = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        let start = before.rfind(|c| !is_local(c)).map_or(0, |last| {
            last + before.get(last..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let end = at
            + 1
            + after.find(|c: char| !c.is_alphanumeric() && c != '.' && c != '-').unwrap_or(after.len());
        let written = text.get(start..end)?.trim_end_matches(['.', '-']).trim_start_matches(['.', '\'', '/']);
        // The scheme and the rest of a link.
        let start_of_link = start
            - if before.get(..start).is_some_and(|head| head.to_lowercase().ends_with("mailto:")) {
                7
            } else {
                0
            };
        let query = text.get(end..).filter(|rest| rest.starts_with('?'));
        let end_of_link = end + query.map_or(0, |rest| rest.find([' ', '>', ']', ')']).unwrap_or(rest.len()));
        let is_usable = Address::mail(written).is_some()
            && written.rsplit('.').next().is_some_and(|top| top.chars().count() > 1 && !top.contains('@'))
            && !address::is_deaf(written);
        is_usable.then(|| (start_of_link..end_of_link, written.to_owned()))
    })
}

/// The name in `"Müller, Anna" <anna@example.org>` and `Anna Müller [mailto:…]`, taken out.
fn name_before(segment: &mut Segment, address: usize) -> Option<String> {
    let before = segment.left().get(..address)?;
    let bracket = before.rfind(['<', '['])?;
    let between = before.get(bracket + 1..)?.to_lowercase();
    let end = before.get(..bracket)?.trim_end().len();
    if !matches!(between.as_str(), "" | "mailto:") || end == 0 {
        return None;
    }
    let whole = before.get(..end)?;
    // "Von: Anna Müller <…>", "Am Samstag um 9:12 schrieb Anna Müller <…>"
    let ends = [whole.rfind(':').map(|at| at + 1), whole.rfind(" schrieb ").map(|at| at + " schrieb ".len())];
    let start = ends.into_iter().flatten().max().unwrap_or(0);
    let quoted = whole.get(start..)?.trim().trim_matches(['"', '\'', '„', '“', '”']).trim().to_owned();
    let is_firm = firm::with_legal_form(&quoted).is_some();
    if quoted.is_empty() || is_firm || quoted.contains(|c: char| c == '@' || c.is_numeric()) {
        return None;
    }
    let in_order = match quoted.split_once(", ") {
        // A list that sorts by family names.
        Some((family, given)) if !family.contains(' ') => format!("{given} {family}"),
        Some(_) | None => quoted,
    };
    segment.take(0..end);
    Some(in_order)
}
