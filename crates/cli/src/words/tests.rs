use std::io;

use absprache_desk::arrival::{Fault, Hindrance};
use absprache_desk::event::{Seq, SourceName};
use absprache_desk::use_cases::reply_draft::NoDraft;
use absprache_engine::document::{Place, Problem, ReadError, Syntax, ValueError};
use absprache_engine::hours::{Feature, HoursError, Impossible};
use absprache_engine::redirection::Withhold;
use absprache_engine::wording::{self, Placeholder};

use super::*;

/// Every kind of failure; what it is about does not matter here.
fn failures() -> Vec<Failure> {
    let path = || "x.ron".into();
    let whys = [
        Why::Zone,
        Why::Region,
        Why::Mail,
        Why::Phone,
        Why::Account,
        Why::Channel,
        Why::Pair,
        Why::Id,
        Why::Instant,
        Why::Date,
        Why::StillToCome,
        Why::TooLongAgo,
        Why::Empty,
        Why::Host,
        Why::Port,
        Why::AreaCode,
        Why::Sign,
        Why::Tls,
        Why::Text,
        Why::Hours(HoursError::Empty),
        Why::Hours(HoursError::TooLong { chars: 600 }),
        Why::Hours(HoursError::Syntax { column: 3, found: "x".to_owned() }),
        Why::Hours(HoursError::Syntax { column: 3, found: "9-17".to_owned() }),
        Why::Hours(HoursError::Unsupported { column: 3, feature: Feature::Easter }),
        Why::Hours(HoursError::Impossible { column: 3, what: Impossible::Time }),
        Why::Hours(HoursError::Impossible { column: 3, what: Impossible::EmptySpan }),
        Why::Hours(HoursError::Impossible { column: 3, what: Impossible::Date }),
        Why::Hours(HoursError::Impossible { column: 3, what: Impossible::DatesBackwards }),
        Why::Hours(HoursError::NeverOpen),
    ];
    let problems = [
        Problem::NotText,
        Problem::UnknownField { found: "x".to_owned(), expected: vec!["y".to_owned()] },
        Problem::UnknownChoice { found: "x".to_owned(), expected: vec!["y".to_owned()] },
        Problem::MissingField("x".to_owned()),
        Problem::DuplicateField("x".to_owned()),
        Problem::BadValue("x".to_owned()),
        Problem::UnknownSchema { found: 2, known: 1 },
        Problem::DuplicateClause("x".parse().unwrap()),
        Problem::SecondEmergency("x".parse().unwrap()),
        Problem::DuplicatePerson("x".parse().unwrap()),
        Problem::DuplicateAbsence("2026-12-21".parse().unwrap()),
        Problem::NamesPeople,
        Problem::NamesAddress,
        Problem::DuplicateSource("notifications".to_owned()),
        Problem::UnknownChannel("x".to_owned().try_into().unwrap()),
        Problem::TooLong,
        Problem::DuplicateText("x".to_owned()),
        Problem::Wording(wording::Fault::Empty),
        Problem::Wording(wording::Fault::Unclosed),
        Problem::Wording(wording::Fault::Unknown("x".to_owned())),
        Problem::Wording(wording::Fault::NotHere(Placeholder::Time)),
        Problem::Wording(wording::Fault::Missing(Placeholder::Way)),
        Problem::Wording(wording::Fault::Missing(Placeholder::Time)),
        Problem::Wording(wording::Fault::Missing(Placeholder::Networks)),
        Problem::Wording(wording::Fault::TooLong { least: 2, limit: 1 }),
        Problem::HoursWithoutWelcome("x".parse().unwrap()),
        Problem::EmptyList("x".parse().unwrap()),
        Problem::WrongFolder { id: "x".parse().unwrap(), folder: "y".to_owned() },
    ];
    let syntax = [
        Syntax::Comma,
        Syntax::Colon,
        Syntax::Text,
        Syntax::TextEnd,
        Syntax::Word,
        Syntax::Number,
        Syntax::NumberRange,
        Syntax::Boolean,
        Syntax::Opening('('),
        Syntax::Closing(')'),
        Syntax::End,
        Syntax::Rest,
        Syntax::Other("x".to_owned()),
        Syntax::Json("x".to_owned()),
    ];
    let values = [
        ValueError::Hours(HoursError::Empty),
        ValueError::Zone,
        ValueError::Region,
        ValueError::Mail,
        ValueError::Phone,
        ValueError::Id,
        ValueError::Instant,
        ValueError::Date,
    ];
    let problems = problems
        .into_iter()
        .chain(syntax.map(Problem::Syntax))
        .chain(values.map(|error| Problem::BadText { given: "x".to_owned(), error }));
    let fingerprint = "0".repeat(64).parse().unwrap();
    let io_errors = [
        io::ErrorKind::NotFound,
        io::ErrorKind::InvalidData,
        io::ErrorKind::StorageFull,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::NotADirectory,
        io::ErrorKind::IsADirectory,
        io::ErrorKind::Other,
    ];
    let mut troubles = vec![
        Trouble::Unwritable { path: path(), error: ron::Error::Eof },
        Trouble::InUse { home: path() },
        Trouble::ChangedVersion { path: path(), fingerprint },
        Trouble::MissingVersion { path: path() },
        Trouble::NoClient("x".parse().unwrap()),
        Trouble::ClientExists("x".parse().unwrap()),
        Trouble::NoConsultant,
        Trouble::Journal { path: path(), words: "x".to_owned() },
        Trouble::NewerJournal { path: path(), found: 2, known: 1 },
    ];
    troubles.extend(io_errors.map(|kind| Trouble::Io { path: path(), error: kind.into() }));
    for (problem, field) in problems.flat_map(|problem| [(problem.clone(), ""), (problem, "f")]) {
        let error = ReadError { place: Place::start(), field: field.to_owned(), problem };
        troubles.push(Trouble::BadFile { path: path(), error: Box::new(error) });
    }
    let mut failures = vec![
        Failure::NoHome,
        Failure::NameMissing,
        Failure::ZoneMissing,
        Failure::NoId("x".to_owned()),
        Failure::NotTheirs { client: "x".parse().unwrap(), sender: "y".to_owned() },
        Failure::NoSide { policy: path() },
        Failure::Unchanged { number: 1 },
        Failure::NoDraft(NoDraft::NoContact(Seq(1))),
        Failure::NoDraft(NoDraft::NoPlace(Seq(1))),
        Failure::NoDraft(NoDraft::NoAddress),
        Failure::NoDraft(NoDraft::NoMailbox(SourceName("imap:x@y".to_owned()))),
        Failure::NoDraft(NoDraft::NoText(Withhold::InOrder)),
        Failure::NotDrafted {
            source: SourceName("imap:x@y".to_owned()),
            hindrance: Hindrance::Fault(Fault::Mail(MailFault::NoDrafts)),
        },
        Failure::BeforeTheLast { number: 1, from: chrono::NaiveDate::default() },
        Failure::Objections(Vec::new()),
        Failure::Text { text: String::new(), refusals: Vec::new() },
        Failure::Output(io::ErrorKind::Other.into()),
    ];
    failures.extend(whys.map(|why| Failure::Option { option: "--x", given: "y".to_owned(), why }));
    failures.extend(troubles.into_iter().map(Failure::Trouble));
    failures
}

/// A message that is missing shows as its id, and a value that is missing as `{$name}`.
#[test]
fn every_failure_says_what_happened_and_what_to_do_in_both_languages() {
    for failure in failures() {
        for (language, first, last) in
            [(Language::De, "Fehler: ", "\n  Abhilfe: "), (Language::En, "Error: ", "\n  What to do: ")]
        {
            let said = words(&failure, language);
            assert!(said.starts_with(first) && said.contains(last), "{failure:?}: {said}");
            assert!(!said.contains("error-") && !said.contains("{$"), "{failure:?}: {said}");
        }
    }
}
