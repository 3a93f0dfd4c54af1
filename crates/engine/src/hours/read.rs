//! Reading hours: split into rules, let the OSM parser read each, lay one over the other.

use std::str::FromStr;

use opening_hours_syntax::Error as OsmError;
use pest::error::InputLocation;

use super::convert::add_rule;
use super::error::{Feature, HoursError, Impossible};
use super::iso_dates;
use super::layers::Layers;
use super::model::Hours;
use super::scan;

/// Longest text that is read, in characters. Bounds the work for any input.
pub const MAX_CHARS: usize = 4_000;

impl FromStr for Hours {
    type Err = HoursError;

    /// Reads the accepted subset of the OSM notation; `2026-12-24` is taken for `2026 Dec 24`, and a
    /// semicolon too many and the dashes of a word processor do no harm.
    fn from_str(text: &str) -> Result<Self, HoursError> {
        let chars = text.chars().count();
        if chars > MAX_CHARS {
            return Err(HoursError::TooLong { chars });
        }
        // One character for one: columns stay what they are.
        let text = &text.replace(['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'], "-");
        scan::check(text)?;
        let mut layers = Layers::default();
        let mut says_something = false;
        let mut column = 1;
        for part in text.split(';') {
            let rule = part.trim();
            if !rule.is_empty() {
                let indent = part.chars().take_while(|c| c.is_whitespace()).count();
                read_rule(rule, column + indent, &mut layers)?;
                says_something = true;
            }
            column += part.chars().count() + 1;
        }
        if says_something { layers.finish() } else { Err(HoursError::Empty) }
    }
}

impl TryFrom<String> for Hours {
    type Error = HoursError;

    fn try_from(text: String) -> Result<Self, HoursError> {
        text.parse()
    }
}

/// `column` is where the rule begins in the whole text.
fn read_rule(rule: &str, column: usize, layers: &mut Layers) -> Result<(), HoursError> {
    let text = iso_dates::spelled_out(rule)
        .map_err(|offset| HoursError::Impossible { column: column + offset, what: Impossible::Date })?;
    let read = opening_hours_syntax::parse(&text.osm).map_err(|error| match error {
        OsmError::Syntax(error) => {
            let byte = match error.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            };
            let offset = text.original_offset(byte);
            syntax(rule, column, offset)
        }
        OsmError::InvertedYearRange { .. } | OsmError::Overflow { .. } => {
            HoursError::Unsupported { column, feature: Feature::YearsOnly }
        }
        OsmError::InvertedWeekRange { .. } => {
            HoursError::Unsupported { column, feature: Feature::WeekNumbers }
        }
        OsmError::InvalidExtendedTime { .. } => HoursError::Impossible { column, what: Impossible::Time },
        OsmError::Unsupported(_)
        | OsmError::GrammarUnexpectedToken { .. }
        | OsmError::GrammarLogic { .. } => syntax(rule, column, 0),
    })?;
    read.rules.into_iter().try_for_each(|rule| add_rule(&rule, column, layers))
}

/// Names the whole word in which reading stopped: of `Montag` the parser takes `Mo`.
fn syntax(rule: &str, column: usize, stopped: usize) -> HoursError {
    const SHOWN: usize = 20;
    let chars: Vec<char> = rule.chars().collect();
    let read = chars.get(..stopped).unwrap_or(&chars);
    let word_so_far = read.iter().rev().take_while(|c| c.is_alphabetic()).count();
    let in_word = chars.get(stopped).is_some_and(|c| c.is_alphabetic());
    let start = if in_word { stopped - word_so_far } else { stopped };
    let found = chars.iter().skip(start).take_while(|c| !c.is_whitespace()).take(SHOWN).collect();
    HoursError::Syntax { column: column + start, found }
}
