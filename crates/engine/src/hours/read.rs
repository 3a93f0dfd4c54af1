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
    /// semicolon too many does no harm.
    fn from_str(text: &str) -> Result<Self, HoursError> {
        let chars = text.chars().take(MAX_CHARS * 4).count();
        if chars > MAX_CHARS {
            return Err(HoursError::TooLong { chars: text.chars().count() });
        }
        scan::check(text)?;
        let mut layers = Layers::default();
        let mut rules = 0;
        let mut column = 1;
        for part in text.split(';') {
            let rule = part.trim();
            if !rule.is_empty() {
                let indent = part.chars().take_while(|c| c.is_whitespace()).count();
                read_rule(rule, column + indent, &mut layers)?;
                rules += 1;
            }
            column += part.chars().count() + 1;
        }
        if rules == 0 { Err(HoursError::Empty) } else { layers.finish() }
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

fn syntax(rule: &str, column: usize, offset: usize) -> HoursError {
    const SHOWN: usize = 20;
    let found = rule.chars().skip(offset).take_while(|c| !c.is_whitespace()).take(SHOWN).collect();
    HoursError::Syntax { column: column + offset, found }
}
