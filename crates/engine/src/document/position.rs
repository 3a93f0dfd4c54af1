//! Finds the place of a field by its path, for what was found wrong after the reading.

use ron::value::RawValue;
use serde::Deserialize;

use super::options;
use crate::document::{Place, Problem, ReadError};

/// The error at the place of `path` (`schema`, `clauses[3].channel`, `sources[1]`); at the start if the place cannot be told.
pub(super) fn locate(text: &str, path: &str, problem: Problem) -> ReadError {
    let offset = offset_of(text, path).unwrap_or_default();
    ReadError { place: place_at(text, offset), field: path.to_owned(), problem }
}

/// Lists whose items can be pointed at; everything else of a file is skipped.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Lists<'a> {
    #[serde(borrow)]
    clauses: Vec<&'a RawValue>,
    #[serde(borrow)]
    people: Vec<&'a RawValue>,
    #[serde(borrow)]
    appointments: Vec<&'a RawValue>,
    #[serde(borrow)]
    absences: Vec<&'a RawValue>,
    #[serde(borrow)]
    sources: Vec<&'a RawValue>,
    #[serde(borrow)]
    texts: Vec<&'a RawValue>,
}

fn offset_of(text: &str, path: &str) -> Option<usize> {
    let (list, rest) = match path.split_once('[') {
        None => return find_field(text, path),
        Some(parts) => parts,
    };
    let (index, field) = match rest.split_once("].") {
        Some((index, field)) => (index, Some(field)),
        None => (rest.strip_suffix(']')?, None),
    };
    let lists: Lists<'_> = options().from_str(text).ok()?;
    let items = match list {
        "clauses" => lists.clauses,
        "people" => lists.people,
        "appointments" => lists.appointments,
        "absences" => lists.absences,
        "sources" => lists.sources,
        "texts" => lists.texts,
        _ => return None,
    };
    let item = items.get(index.parse::<usize>().ok()?)?.get_ron();
    let start = (item.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let beginning = item.len() - item.trim_start().len();
    Some(start + field.and_then(|field| find_field(item, field)).unwrap_or(beginning))
}

/// The first `field:` that is a field and no part of a longer word.
fn find_field(text: &str, field: &str) -> Option<usize> {
    text.match_indices(field).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let after = text.get(at + field.len()..).unwrap_or_default().trim_start();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"') && after.starts_with(':')
    })
}

/// The place of a byte.
pub fn place_at(text: &str, offset: usize) -> Place {
    let head = text.get(..offset).unwrap_or_default();
    let line = head.matches('\n').count() + 1;
    let column = head.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place { line, column }
}
