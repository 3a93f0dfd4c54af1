//! Failures in words: what happened, where, and what to do. The words are in `locales/<lang>/errors.ftl`.

#[cfg(test)]
mod tests;

use absprache_desk::trouble::Trouble;
use absprache_engine::document::{Problem, ReadError, Syntax, ValueError};
use absprache_engine::hours::{Feature, HoursError, Impossible};
use absprache_engine::tone::Language;

use crate::failure::{Failure, Why};
use crate::sentences::{self, say};

/// What went wrong with files or the journal, in words, several lines.
pub(crate) fn trouble(trouble: &Trouble, language: Language) -> String {
    of_trouble(trouble, language).in_lines(language)
}

/// A failure in words, several lines.
pub(crate) fn words(failure: &Failure, language: Language) -> String {
    let told = match failure {
        Failure::Trouble(trouble) => of_trouble(trouble, language),
        Failure::Option { option, given, why } => of_option(option, given, why, language),
        Failure::NoHome => Told::of(language, "error-no-home", &[]),
        Failure::NameMissing => Told::of(language, "error-name-missing", &[]),
        Failure::ZoneMissing => Told::of(language, "error-zone-missing", &[]),
        Failure::NoId(name) => Told::of(language, "error-no-id", &[("name", name)]),
        Failure::NotTheirs { client, sender } => {
            Told::of(language, "error-not-theirs", &[("client", client.as_str()), ("sender", sender)])
        }
        Failure::NoSide { policy } => {
            Told::of(language, "error-no-side", &[]).at(policy.display().to_string())
        }
        Failure::Unchanged { number } => {
            Told::of(language, "error-unchanged", &[("number", &number.to_string())])
        }
        Failure::BeforeTheLast { number, from } => {
            let args = [("number", &*number.to_string()), ("from", &*sentences::date(*from, language))];
            Told::of(language, "error-before-the-last", &args)
        }
        Failure::Objections(findings) => {
            let listed: String = findings.iter().map(|one| sentences::finding(one, language)).collect();
            Told { below: listed, ..Told::of(language, "error-objections", &[]) }
        }
        Failure::Output(error) => Told::of(language, "error-output", &[("system", &error.to_string())]),
    };
    told.in_lines(language)
}

/// What happened, where, and what to do.
struct Told {
    what: String,
    place: String,
    below: String,
    remedy: String,
}

impl Told {
    /// The message and its remedy, which is the message of the same id and `-remedy`.
    fn of(language: Language, id: &str, args: &[(&str, &str)]) -> Self {
        Self {
            what: say(language, id, args),
            place: String::new(),
            below: String::new(),
            remedy: say(language, &format!("{id}-remedy"), args),
        }
    }

    fn at(self, place: String) -> Self {
        Self { place, ..self }
    }

    /// With what is wrong with the hours.
    fn with(self, error: &HoursError, language: Language) -> Self {
        Self { below: format!("  {}\n", of_hours(error, language)), ..self }
    }

    fn in_lines(self, language: Language) -> String {
        let what = say(language, "error-what", &[("what", &self.what)]);
        let place = match self.place.as_str() {
            "" => String::new(),
            place => format!("  {}\n", say(language, "error-where", &[("place", place)])),
        };
        format!(
            "{what}\n{place}{}  {}\n",
            self.below,
            say(language, "error-remedy", &[("remedy", &self.remedy)])
        )
    }
}

fn of_trouble(trouble: &Trouble, language: Language) -> Told {
    let place = trouble.path().map(|path| path.display().to_string()).unwrap_or_default();
    match trouble {
        Trouble::BadFile { error, .. } => of_file(&place, error, language),
        Trouble::Io { error, .. } => {
            Told::of(language, io_id(error), &[("system", &error.to_string())]).at(place)
        }
        Trouble::Unwritable { error, .. } => {
            Told::of(language, "error-unwritable", &[("system", &error.to_string())]).at(place)
        }
        Trouble::InUse { .. } => Told::of(language, "error-in-use", &[]).at(place),
        Trouble::ChangedVersion { fingerprint, .. } => {
            Told::of(language, "error-changed-version", &[("code", &fingerprint.code())]).at(place)
        }
        Trouble::MissingVersion { .. } => Told::of(language, "error-missing-version", &[]).at(place),
        Trouble::NoClient(id) => Told::of(language, "error-no-client", &[("id", id.as_str())]),
        Trouble::ClientExists(id) => Told::of(language, "error-client-exists", &[("id", id.as_str())]),
        Trouble::NoConsultant => Told::of(language, "error-no-consultant", &[]),
        Trouble::Journal { words, .. } => Told::of(language, "error-journal", &[("system", words)]).at(place),
        Trouble::NewerJournal { found, known, .. } => Told::of(
            language,
            "error-newer-file",
            &[("found", &found.to_string()), ("known", &known.to_string())],
        )
        .at(place),
    }
}

fn io_id(error: &std::io::Error) -> &'static str {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own words are enough for all others")]
    match error.kind() {
        std::io::ErrorKind::NotFound => "error-file-missing",
        std::io::ErrorKind::InvalidData => "error-not-text",
        std::io::ErrorKind::StorageFull => "error-disk-full",
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "error-denied",
        std::io::ErrorKind::NotADirectory | std::io::ErrorKind::AlreadyExists => "error-no-folder",
        std::io::ErrorKind::IsADirectory => "error-is-folder",
        _ => "error-file",
    }
}

fn of_file(path: &str, error: &ReadError, language: Language) -> Told {
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
        Problem::DuplicatePerson(id) => told("error-duplicate-person", &[("id", id.as_str())]),
        Problem::UnknownChannel(id) => told("error-unknown-channel", &[("id", id.as_str())]),
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
    }
}

/// The same words as on the command line.
fn of_text(given: &str, error: &ValueError, language: Language) -> Told {
    match error {
        ValueError::Hours(error) => of_value(given, "hours", language).with(error, language),
        ValueError::Zone => of_value(given, "zone", language),
        ValueError::Region => of_value(given, "region", language),
        ValueError::Mail => of_value(given, "mail", language),
        ValueError::Phone => of_value(given, "phone", language),
        ValueError::Id => of_value(given, "id", language),
        ValueError::Instant => of_value(given, "instant", language),
        ValueError::Date => of_value(given, "date", language),
    }
}

fn of_option(option: &str, given: &str, why: &Why, language: Language) -> Told {
    let told = match why {
        Why::Zone => of_value(given, "zone", language),
        Why::Region => of_value(given, "region", language),
        Why::Hours(error) => of_value(given, "hours", language).with(error, language),
        Why::Mail => of_value(given, "mail", language),
        Why::Phone => of_value(given, "phone", language),
        Why::Account => of_value(given, "account", language),
        Why::Channel => of_value(given, "channel", language),
        Why::Pair => of_value(given, "pair", language),
        Why::Id => of_value(given, "client", language),
        Why::Preset => of_value(given, "preset", language),
        Why::Instant => of_value(given, "instant", language),
        Why::Date => of_value(given, "date", language),
        Why::Empty => of_value(given, "empty", language),
    };
    Told { what: format!("{option}: {}", told.what), ..told }
}

fn of_value(given: &str, kind: &str, language: Language) -> Told {
    Told::of(language, &format!("error-value-{kind}"), &[("given", given)])
}

fn of_hours(error: &HoursError, language: Language) -> String {
    let at = |id: &str, column: usize, what: &str| {
        say(language, id, &[("column", &column.to_string()), ("what", what)])
    };
    match error {
        HoursError::Empty => say(language, "error-hours-empty", &[]),
        HoursError::TooLong { chars } => {
            say(language, "error-hours-too-long", &[("chars", &chars.to_string())])
        }
        // "9-17", what nearly everybody writes first.
        HoursError::Syntax { column, found } if found.starts_with(|c: char| c.is_ascii_digit()) => {
            at("error-hours-clock", *column, found)
        }
        HoursError::Syntax { column, found } => at("error-hours-syntax", *column, found),
        HoursError::Unsupported { column, feature } => {
            at("error-hours-unsupported", *column, notation(*feature))
        }
        HoursError::Impossible { column, what } => match what {
            Impossible::Time => at("error-hours-time", *column, ""),
            Impossible::EmptySpan => at("error-hours-empty-span", *column, ""),
            Impossible::Date => at("error-hours-date", *column, ""),
            Impossible::DatesBackwards => at("error-hours-backwards", *column, ""),
        },
        HoursError::NeverOpen => say(language, "error-hours-never-open", &[]),
    }
}

/// What is not taken, as it is written.
fn notation(feature: Feature) -> &'static str {
    match feature {
        Feature::Fallback => "||",
        Feature::Comment => "\"…\"",
        Feature::OpenEnd => "17:00+",
        Feature::SunEvent => "sunrise, sunset",
        Feature::SchoolHolidays => "SH",
        Feature::Repetition => "10:00-16:00/90",
        Feature::Unknown => "unknown",
        Feature::WeekNumbers => "week",
        Feature::Easter => "easter",
        Feature::NthWeekday => "Mo[1]",
        Feature::DayOffset => "PH +1 day",
        Feature::YearsOnly => "2026",
        Feature::HolidaysWithinDates => "Dec PH",
        Feature::AddedRule => ", …",
        Feature::TimesOff => "12:00-13:00 off",
        Feature::YearOnLastDayOnly => "Dec 24-2027 Jan 2",
    }
}
