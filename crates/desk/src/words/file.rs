//! What is wrong in a file.

use absprache_engine::document::{Problem, ReadError, Syntax, ValueError};
use absprache_engine::tone::Language;

use super::{Told, say, texts};

pub(super) fn of_file(path: &str, error: &ReadError, language: Language) -> Told {
    let (line, column) = (error.place.line.to_string(), error.place.column.to_string());
    let position = [("line", &*line), ("column", &*column), ("field", &*error.field)];
    let id = if error.field.is_empty() { "error-place" } else { "error-place-field" };
    let place = format!("{path}, {}", say(language, id, &position));
    let listed = |words: &[String]| words.join(", ");
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match &error.problem {
        Problem::Syntax(syntax) => of_syntax(syntax, language),
        Problem::NotText => told("error-not-text", &[]),
        Problem::UnknownField { found, expected } => {
            told("error-unknown-field", &[("found", found), ("expected", &listed(expected))])
        }
        Problem::UnknownChoice { found, expected } => {
            told("error-unknown-choice", &[("found", found), ("expected", &listed(expected))])
        }
        Problem::MissingField(field) => told("error-missing-field", &[("name", field)]),
        Problem::DuplicateField(field) => told("error-duplicate-field", &[("name", field)]),
        Problem::BadValue(words) => told("error-bad-value", &[("words", words)]),
        Problem::BadText { given, error } => of_text(given, error, language),
        Problem::HoursWithoutWelcome(id) => told("error-hours-without-welcome", &[("id", id.as_str())]),
        Problem::EmptyList(id) => told("error-empty-list", &[("id", id.as_str())]),
        Problem::WrongFolder { id, folder } => {
            told("error-wrong-folder", &[("id", id.as_str()), ("folder", folder)])
        }
        Problem::UnknownSchema { found, known } => {
            told("error-newer-file", &[("found", &found.to_string()), ("known", &known.to_string())])
        }
        Problem::DuplicateClause(id) => told("error-duplicate-clause", &[("id", id.as_str())]),
        Problem::SecondEmergency(id) => told("error-second-emergency", &[("id", id.as_str())]),
        Problem::DuplicateSource(name) => told("error-duplicate-source", &[("name", name.as_str())]),
        Problem::Backwards => told("error-backwards", &[]),
        Problem::DuplicateAbsence(first) => told("error-duplicate-absence", &[("date", &first.to_string())]),
        Problem::DuplicatePerson(id) => told("error-duplicate-person", &[("id", id.as_str())]),
        Problem::Wording(fault) => texts::of_fault(fault, language),
        Problem::DuplicateText(name) => told("error-duplicate-text", &[("name", name.as_str())]),
        Problem::UnknownChannel(id) => told("error-unknown-channel", &[("id", id.as_str())]),
        Problem::NamesPeople => told("error-names-people", &[]),
        Problem::NamesAddress => told("error-names-address", &[]),
        Problem::TooLong => told("error-too-long", &[]),
    }
    .at(place)
}

fn of_syntax(syntax: &Syntax, language: Language) -> Told {
    let told = |id: &str| Told::of(language, id, &[]);
    let bracket = |id: &str, bracket: &char| Told::of(language, id, &[("bracket", &bracket.to_string())]);
    match syntax {
        Syntax::Comma => told("error-syntax-comma"),
        Syntax::Colon => told("error-syntax-colon"),
        Syntax::Text => told("error-syntax-text"),
        Syntax::TextEnd => told("error-syntax-text-end"),
        Syntax::Word => told("error-syntax-word"),
        Syntax::Number => told("error-syntax-number"),
        Syntax::NumberRange => told("error-syntax-number-range"),
        Syntax::Boolean => told("error-syntax-boolean"),
        Syntax::Opening(which) => bracket("error-syntax-opening", which),
        Syntax::Closing(which) => bracket("error-syntax-closing", which),
        Syntax::End => told("error-syntax-end"),
        Syntax::Rest => told("error-syntax-rest"),
        Syntax::Other(words) => Told::of(language, "error-syntax", &[("words", words)]),
        Syntax::Json(words) => Told::of(language, "error-syntax-json", &[("words", words)]),
    }
}

/// The same words as on the command line.
fn of_text(given: &str, error: &ValueError, language: Language) -> Told {
    match error {
        ValueError::Hours(error) => Told::of_value(given, "hours", language).with(error, language),
        ValueError::Zone => Told::of_value(given, "zone", language),
        ValueError::Region => Told::of_value(given, "region", language),
        ValueError::Mail => Told::of_value(given, "mail", language),
        ValueError::Phone => Told::of_value(given, "phone", language),
        ValueError::Id => Told::of_value(given, "id", language),
        ValueError::Instant => Told::of_value(given, "instant", language),
        ValueError::Date => Told::of_value(given, "date", language),
    }
}
