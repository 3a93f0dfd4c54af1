//! `2026-12-24`, which people type, as `2026 Dec 24`, which the OSM notation has.

use chrono::NaiveDate;

const LEN: usize = "2026-12-24".len();

/// One rule with its dates spelled out.
pub(super) struct SpelledOut {
    /// What the OSM parser gets.
    pub(super) osm: String,
    /// Byte offsets in `osm` where a replaced date ends; each is one character longer than before.
    ends: Vec<usize>,
}

impl SpelledOut {
    /// Where a byte of the new text stands in the old one, counted in characters.
    pub(super) fn original_offset(&self, byte: usize) -> usize {
        let chars = self.osm.char_indices().take_while(|(at, _)| *at < byte).count();
        chars - self.ends.iter().filter(|end| **end <= byte).count()
    }
}

/// Replaces every date.
///
/// # Errors
/// The offset in characters of a date that does not exist.
pub(super) fn spelled_out(rule: &str) -> Result<SpelledOut, usize> {
    let mut osm = String::with_capacity(rule.len() + 8);
    let mut ends = Vec::new();
    let mut rest = rule;
    while let Some(next) = rest.chars().next() {
        let inside_number = osm.ends_with(|c: char| c.is_ascii_digit());
        match rest.get(..LEN).filter(|head| !inside_number && is_date_shaped(head)) {
            Some(head) => {
                let date = NaiveDate::parse_from_str(head, "%Y-%m-%d").map_err(|_| {
                    let read = rule.len() - rest.len();
                    rule.char_indices().take_while(|(at, _)| *at < read).count()
                })?;
                osm.push_str(&date.format("%Y %b %d").to_string());
                ends.push(osm.len());
                rest = rest.get(LEN..).unwrap_or_default();
            }
            None => {
                osm.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
    }
    Ok(SpelledOut { osm, ends })
}

fn is_date_shaped(head: &str) -> bool {
    head.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    })
}
