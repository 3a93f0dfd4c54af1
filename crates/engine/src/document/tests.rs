use crate::channel::Channels;
use crate::context::Context;
use crate::document::{Place, Problem, ReadError, Syntax, ValueError, read, write};
use crate::hours::HoursError;
use crate::party::{Client, Consultant};
use crate::policy::Policy;

const POLICY: &str = r#"(
    schema: 1,
    name: "probe",
    consultant: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "phone", channel: "phone", mode: Welcome, hours: Own("Mo-Fr 10:00-12:00"), at: Business),
        Channel(id: "skype", channel: "skype", mode: ByAppointment, towards: Client, who: Roles([DecisionMaker])),
        Promise(id: "answer", by: Consultant, within: WorkingDays(1)),
        Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["sms"], numbers: ["0171 39200 11"]),
        Record(id: "record", months: 36),
    ],
)
"#;

fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}

fn policy(text: &str) -> Result<Policy, ReadError> {
    read(text, channels())
}

/// The text with one piece exchanged, which must be there.
fn with(found: &str, instead: &str) -> String {
    assert!(POLICY.contains(found), "`{found}` is not in the sample");
    POLICY.replacen(found, instead, 1)
}

#[test]
fn what_is_written_reads_the_same_again() {
    let read_first = policy(POLICY).unwrap();
    let written = write(&read_first).unwrap();
    assert_eq!(policy(&written).unwrap(), read_first);
    assert_eq!(write(&policy(&written).unwrap()).unwrap(), written, "writing is stable");
}

#[test]
fn a_fault_is_named_with_its_line_column_and_field() {
    // A value that its type refuses is placed at its end: RON has read it by then.
    let cases = [
        (r#"name: "probe""#, r#"nome: "probe""#, 3, 5, "nome"),
        (r#"mode: Welcome),"#, r#"mode: Welcom),"#, 6, 54, "clauses[0].Channel.mode"),
        ("months: 36", "monts: 36", 11, 30, "clauses[5].Record.monts"),
        ("Mo-Fr 10:00-12:00", "Mo-Fr 10:00-12:70", 7, 75, "clauses[1].Channel.hours.Own"),
        (r#"channel: "email""#, r#"channel: "carrier-pigeon""#, 6, 30, "clauses[0].channel"),
        (r#"id: "phone""#, r#"id: "email""#, 7, 17, "clauses[1].id"),
        (
            r#"Record(id: "record", months: 36)"#,
            r#"Emergency(id: "fire", definition: "Feuer")"#,
            11,
            19,
            "clauses[5].id",
        ),
        ("schema: 1", "schema: 2", 2, 5, "schema"),
        ("schema: 1", "schema: 0", 2, 5, "schema"),
        ("Europe/Berlin", "Europe/Bärlin", 4, 25, "consultant.zone"),
        ("0171 39200 11", "0171", 10, 112, "clauses[4].Emergency.numbers[0]"),
        ("mode: ByAppointment", "mode: ByAppointment, hours: Anytime", 8, 129, "clauses[2].Channel"),
        ("Roles([DecisionMaker])", "Roles([])", 8, 100, "clauses[2].Channel"),
    ];
    for (found, instead, line, column, field) in cases {
        let error = policy(&with(found, instead)).expect_err(instead);
        assert_eq!(error.place, Place { line, column }, "place of `{instead}`: {error}");
        assert_eq!(error.field, field, "field of `{instead}`: {error}");
    }
}

#[test]
fn a_fault_says_what_it_is() {
    let problem = |found: &str, instead: &str| policy(&with(found, instead)).expect_err(instead).problem;
    assert!(
        matches!(problem("months: 36", "monts: 36"), Problem::UnknownField { found, .. } if found == "monts")
    );
    assert!(
        matches!(problem("mode: Welcome)", "mode: Welcom)"), Problem::UnknownChoice { found, .. } if found == "Welcom")
    );
    assert!(matches!(problem(", months: 36", ""), Problem::MissingField(field) if field == "months"));
    assert!(
        matches!(problem("months: 36", "months: 36, months: 3"), Problem::DuplicateField(field) if field == "months")
    );
    assert!(matches!(problem("schema: 1", "schema: 7"), Problem::UnknownSchema { found: 7, known: 1 }));
    assert_eq!(problem("clauses: [", "clauses: "), Problem::Syntax(Syntax::Opening('[')));
    assert_eq!(problem(r#"name: "probe","#, r#"name: "probe""#), Problem::Syntax(Syntax::Comma));
    assert_eq!(problem(r#""probe""#, "„probe“"), Problem::Syntax(Syntax::Text));
    assert_eq!(
        problem(r#"Own("Mo-Fr 10:00-12:00")"#, r#""Mo-Fr 10:00-12:00""#),
        Problem::Syntax(Syntax::Word)
    );
    assert_eq!(problem("months: 36", r#"months: "36""#), Problem::Syntax(Syntax::Number));
    assert_eq!(problem("months: 36", "months: -1"), Problem::Syntax(Syntax::NumberRange));
    assert!(
        matches!(problem(r#"id: "phone""#, r#"id: "email""#), Problem::DuplicateClause(id) if id.as_str() == "email")
    );
}

#[test]
fn a_text_that_is_refused_is_told_with_what_it_should_have_been() {
    let hours = HoursError::Syntax { column: 7, found: "9-17".to_owned() };
    let cases = [
        ("Mo-Fr 10:00-12:00", "Mo-Fr 9-17", ValueError::Hours(hours)),
        ("Mo-Fr 09:00-17:00; PH off", "", ValueError::Hours(HoursError::Empty)),
        ("Europe/Berlin", "Berlin", ValueError::Zone),
        ("DE-BE", "Hauptstadt", ValueError::Region),
        ("0171 39200 11", "0171", ValueError::Phone),
        (r#"id: "skype""#, r#"id: "Skype anrufen""#, ValueError::Id),
        (r#"channel: "skype""#, r#"channel: "Skype""#, ValueError::Id),
    ];
    for (found, instead, error) in cases {
        let problem = policy(&with(found, instead)).expect_err(instead).problem;
        let Problem::BadText { given, error: told } = &problem else { panic!("`{instead}`: {problem}") };
        assert_eq!(*told, error, "`{instead}`");
        assert!(instead.contains(given.as_str()), "`{given}` stands in `{instead}`");
    }
}

#[test]
fn a_refused_date_instant_or_address_is_told_as_such() {
    let refused = |text: &str| read::<Client>(text, channels()).unwrap_err().problem;
    let client = |day: &str, mail: &str| {
        format!(
            r#"(schema: 1, id: "mueller", name: "Müller GmbH",
                side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00",
                       own_days: [(date: "{day}", name: "Heiligabend")]),
                handles: [Mail("{mail}")])"#
        )
    };
    let date = Problem::BadText { given: "24.12.2026".to_owned(), error: ValueError::Date };
    assert_eq!(refused(&client("24.12.2026", "anna@example.org")), date);
    let mail = Problem::BadText { given: "anna at example".to_owned(), error: ValueError::Mail };
    assert_eq!(refused(&client("2026-12-24", "anna at example")), mail);
    let context = read::<Context>(r#"(ended: "2026-10-31")"#, channels()).unwrap_err().problem;
    assert_eq!(context, Problem::BadText { given: "2026-10-31".to_owned(), error: ValueError::Instant });
}

#[test]
fn a_clause_that_contradicts_itself_is_named() {
    let problem = |found: &str, instead: &str| policy(&with(found, instead)).expect_err(instead).problem;
    let skype = || "skype".parse().unwrap();
    assert_eq!(
        problem("mode: ByAppointment", "mode: ByAppointment, hours: Anytime"),
        Problem::HoursWithoutWelcome(skype())
    );
    assert_eq!(problem("Roles([DecisionMaker])", "Roles([])"), Problem::EmptyList(skype()));
}

#[test]
fn a_quotation_mark_that_is_missing_is_missed_where_its_text_begins() {
    let text = "(schema: 1, name: \"probe\", clauses: [\n    Record(\n        id: \"record,\n        months: \"36\",\n)])";
    assert_eq!(policy(text).unwrap_err().problem, Problem::Syntax(Syntax::TextEnd));
}

#[test]
fn a_newer_file_is_refused_by_its_number_even_if_its_fields_are_unknown() {
    let newer = r#"(schema: 2, name: "probe", rules: { "new": Thing(1) }, clauses: [])"#;
    let error = policy(newer).unwrap_err();
    assert_eq!(error.problem, Problem::UnknownSchema { found: 2, known: 1 });
    assert_eq!(error.place, Place { line: 1, column: 2 });
}

#[test]
fn two_people_of_a_client_cannot_share_an_id() {
    let text = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
        side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00"),
        people: [(id: "anna", name: "Anna Müller"),
                 (id: "anna", name: "Anne Müller")])"#;
    let error = read::<Client>(text, channels()).unwrap_err();
    assert_eq!((error.place.line, error.field.as_str()), (4, "people[1].id"));
}

#[test]
fn a_clause_that_could_never_be_kept_is_refused_where_it_stands() {
    let cases = [
        ("WorkingDays(1)", "WorkingDays(0)", "clauses[3].Promise.within.WorkingDays"),
        ("WorkingDays(1)", "Hours(0)", "clauses[3].Promise.within.Hours"),
        ("months: 36", "months: 0", "clauses[5].Record.months"),
        (r#"word: "NOTFALL""#, r#"word: " ""#, "clauses[4].Emergency.word"),
        (
            r#"Record(id: "record", months: 36)"#,
            r#"Review(id: "review", every_months: 0)"#,
            "clauses[5].Review.every_months",
        ),
        (
            r#"Record(id: "record", months: 36)"#,
            r#"Frequency(id: "calls", at_most: 0, per: Day)"#,
            "clauses[5].Frequency.at_most",
        ),
    ];
    for (found, instead, field) in cases {
        let error = policy(&with(found, instead)).expect_err(instead);
        assert_eq!(error.field, field, "field of `{instead}`: {error}");
        assert!(matches!(error.problem, Problem::BadValue(_)), "{error}");
        assert!(error.place.line > 8, "place of `{instead}`: {error}");
    }
}

#[test]
fn what_ends_before_it_begins_is_refused_where_it_ends() {
    let at = |hour: u32| format!("2026-11-23T{hour:02}:00:00+01:00");
    let context = |start: u32, end: u32| {
        format!(
            "(\n appointments: [(start: \"{}\", end: \"{}\")],\n absences: [(party: Client, from: \"{}\", until: \"{}\")])",
            at(9),
            at(end),
            at(start),
            at(12)
        )
    };
    let read_context = |start, end| read::<Context>(&context(start, end), channels());
    assert!(read_context(10, 10).is_ok());
    let error = read_context(10, 8).unwrap_err();
    assert_eq!((error.place.line, error.field.as_str()), (2, "appointments[0].end"));
    let error = read_context(13, 10).unwrap_err();
    assert_eq!((error.place.line, error.field.as_str()), (3, "absences[0].until"));
}

#[test]
fn absences_that_begin_on_one_day_or_end_before_they_begin_are_refused_where_they_stand() {
    let me = |first: &str| {
        format!(
            "(schema: 1, name: \"Jana\", side: (zone: \"Europe/Berlin\", region: \"DE\", office_hours: \"Mo-Fr 09:00-17:00\"),\n \
             absences: [(first: \"2026-12-21\", last: \"2026-12-31\"),\n \
             (first: \"{first}\", last: \"2027-01-04\")])"
        )
    };
    assert!(read::<Consultant>(&me("2026-12-22"), channels()).is_ok(), "they may overlap");
    let error = read::<Consultant>(&me("2026-12-21"), channels()).unwrap_err();
    assert_eq!((error.place.line, error.field.as_str()), (3, "absences[1].first"));
    assert_eq!(error.problem, Problem::DuplicateAbsence("2026-12-21".parse().unwrap()));
    let error = read::<Consultant>(&me("2027-01-05"), channels()).unwrap_err();
    assert_eq!((error.field.as_str(), error.problem), ("absences[1].last", Problem::Backwards));
}

#[test]
fn garbage_is_refused_and_never_panics() {
    let deep = format!("({}", "[".repeat(5_000));
    let long = "x".repeat(super::MAX_BYTES + 1);
    for garbage in ["", "(", ")", "\u{0}", "(schema: 1", "schema: 1", "(schema: -1)", "🦀", &deep, &long] {
        assert!(policy(garbage).is_err());
    }
}
