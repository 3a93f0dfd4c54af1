//! Reading JSON as strictly as our RON: every error says where, and nothing is passed over.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeOwned, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::error::Syntax;
use super::position::place_at;
use super::{MAX_BYTES, Place, Problem, ReadError, SCHEMA, value};

/// Reads a value. Fields that are unknown to its type, given twice or missing are refused.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    let whole = strict(text)?;
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let field = path.trim_end_matches(['.', '?']).to_owned();
        let error = error.into_inner();
        let given = follow(&whole, &field).and_then(Value::as_str);
        ReadError { place: place_of(text, &error), problem: problem(&error, given, &field), field }
    })
}

/// Any JSON in which no field is given twice.
pub(crate) fn strict(text: &str) -> Result<Value, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError { place: Place::start(), field: String::new(), problem: Problem::TooLong });
    }
    serde_json::from_str(text).map(|Strict(value)| value).map_err(|error| ReadError {
        place: place_of(text, &error),
        field: String::new(),
        problem: problem(&error, None, ""),
    })
}

/// A part of what was read before.
pub(crate) fn typed_value<T: DeserializeOwned>(part: Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(part.clone()).map_err(|error| {
        let path = error.path().to_string();
        let field = path.trim_end_matches(['.', '?']);
        problem(&error.into_inner(), follow(&part, field).and_then(Value::as_str), field)
    })
}

/// A newer program's file is refused by its number, not by the first field we happen not to know.
pub(crate) fn refuse_newer(text: &str, whole: &Value) -> Result<(), ReadError> {
    match whole.get("schema").and_then(Value::as_u64) {
        Some(found) if found != u64::from(SCHEMA) => {
            let found = u32::try_from(found).unwrap_or(u32::MAX);
            Err(at(text, "schema", Problem::UnknownSchema { found, known: SCHEMA }))
        }
        // A missing or misspelt one is reported by the full reading, with its place.
        Some(_) | None => Ok(()),
    }
}

/// The error at the value of a path (`answer.replies.email`, `[2].3[0]`); at the start if there is none.
pub(crate) fn at(text: &str, path: &str, problem: Problem) -> ReadError {
    let offset = offset_of(text, path).unwrap_or_default();
    ReadError { place: place_at(text, offset), field: path.to_owned(), problem }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split(['.', '[', ']']).filter(|segment| !segment.is_empty())
}

fn follow<'a>(whole: &'a Value, path: &str) -> Option<&'a Value> {
    segments(path).try_fold(whole, |value, segment| match value {
        Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
        Value::Object(fields) => fields.get(segment),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// As far as the path leads.
fn offset_of(text: &str, path: &str) -> Option<usize> {
    let mut found = text;
    for segment in segments(path) {
        match step(found, segment) {
            Some(part) => found = part,
            None => break,
        }
    }
    (found.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

fn step<'a>(text: &'a str, segment: &str) -> Option<&'a str> {
    if text.trim_start().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        items.get(segment.parse::<usize>().ok()?).map(|item| item.get())
    } else {
        let fields: HashMap<String, &RawValue> = serde_json::from_str(text).ok()?;
        fields.get(segment).map(|field| field.get())
    }
}

/// serde_json counts columns in bytes.
fn place_of(text: &str, error: &serde_json::Error) -> Place {
    let line = error.line().max(1);
    let bytes = text.split('\n').nth(line - 1).unwrap_or_default().as_bytes();
    let before = bytes.get(..error.column().saturating_sub(1)).unwrap_or(bytes);
    Place { line, column: String::from_utf8_lossy(before).chars().count() + 1 }
}

/// The facts behind the words of serde_json, which has no others to give.
fn problem(error: &serde_json::Error, given: Option<&str>, field: &str) -> Problem {
    let words = error.to_string();
    let end = format!(" at line {} column {}", error.line(), error.column());
    let words = words.strip_suffix(&end).unwrap_or(&words);
    let mut quoted = words.split('`').skip(1).step_by(2).map(str::to_owned);
    if error.is_eof() {
        return Problem::Syntax(Syntax::End);
    }
    if error.is_syntax() {
        return Problem::Syntax(syntax(words));
    }
    let first = words.split_once('`').map_or(words, |(first, _)| first);
    match (first, quoted.next()) {
        ("unknown field ", Some(found)) => Problem::UnknownField { found, expected: quoted.collect() },
        ("unknown variant ", Some(found)) => Problem::UnknownChoice { found, expected: quoted.collect() },
        ("missing field ", Some(name)) => Problem::MissingField(name),
        ("duplicate field ", Some(name)) => Problem::DuplicateField(name),
        _ => mismatch(words).unwrap_or_else(|| value::of_json(given, field, words)),
    }
}

fn syntax(words: &str) -> Syntax {
    match words {
        "trailing characters" => Syntax::Rest,
        "expected `:`" => Syntax::Colon,
        "expected `,` or `}`" | "expected `,` or `]`" => Syntax::Comma,
        "key must be a string" => Syntax::Text,
        "control character (\\u0000-\\u001F) found while parsing a string" => Syntax::TextEnd,
        "number out of range" => Syntax::NumberRange,
        other => Syntax::Json(other.to_owned()),
    }
}

/// What stands there is of another kind than what should.
fn mismatch(words: &str) -> Option<Problem> {
    let (found, expected) = words.split_once(", expected ")?;
    let number = ["u8", "u16", "u32", "u64", "i64", "usize"].contains(&expected);
    if found.starts_with("invalid value: integer") && number {
        return Some(Problem::Syntax(Syntax::NumberRange));
    }
    let kind = found.strip_prefix("invalid type: ")?;
    Some(match expected {
        "a string" if !kind.starts_with("string") => Problem::Syntax(Syntax::Text),
        "a sequence" => Problem::Syntax(Syntax::Opening('[')),
        "a boolean" => Problem::Syntax(Syntax::Boolean),
        _ if number => Problem::Syntax(Syntax::Number),
        _ if expected.starts_with("struct ") || expected == "a map" => Problem::Syntax(Syntax::Opening('{')),
        _ => return None,
    })
}

/// serde_json takes the last of two fields of one name; we take neither.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(wire: D) -> Result<Self, D::Error> {
        wire.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = fields.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format!("duplicate field `{key}`")));
            }
            let Strict(value) = fields.next_value()?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
