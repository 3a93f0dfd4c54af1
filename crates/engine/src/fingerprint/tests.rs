use super::*;
use crate::channel::Channels;
use crate::document;

/// One version with every kind of clause and every field filled.
const VERSION: &str = r#"(
    schema: 1,
    client: "mueller-gmbh",
    number: 2,
    consultant_name: "Jana Berg",
    client_name: "Müller GmbH",
    consultant_side: (
        zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off",
        own_days: [(date: "2026-12-24", name: "Heiligabend")],
    ),
    client_side: (zone: "Europe/Vienna", region: "AT", office_hours: "Mo-Th 08:00-16:00"),
    handles: [
        (handle: Mail("jana@example.org"), used: Business),
        (handle: Phone("+4917139200001"), used: Private),
        (handle: Account(channel: "linkedin", name: "jana-berg"), used: Business),
    ],
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome, hours: Anytime),
        Channel(id: "phone", channel: "phone", towards: Consultant, at: Business, mode: Welcome, hours: Own("Mo-Fr 10:00-12:00"), who: Roles([DecisionMaker])),
        Channel(id: "sms", channel: "sms", mode: EmergencyOnly, who: Persons(["anna"])),
        Promise(id: "promise", by: Consultant, channel: "email", within: WorkingDays(1)),
        Emergency(id: "emergency", definition: "Die Website fällt aus", word: "NOTFALL", ways: ["sms", "phone"], numbers: ["+493023125001"]),
        Frequency(id: "often", channel: "phone", towards: Client, at_most: 2, per: Day),
        People(id: "people", speaks: ["carl"], decides: ["boss"]),
        Tone(id: "tone", form: sie, emoji: false),
        Netiquette(id: "manners", point: Respect),
        Record(id: "record", months: 36),
        Review(id: "review", every_months: 6),
        Ending(id: "ending", notice_days: 14),
        FreeText(id: "note", text: "Im Büro über dem Café"),
    ],
    valid_from: "2026-12-01T08:00:00Z",
    review: "2027-06-01",
    language: de,
    letter: "Wie wir uns erreichen: für beide Seiten.",
)"#;

fn of(text: &str) -> Fingerprint {
    let version: Version =
        document::read(text, Channels::shipped().unwrap()).unwrap_or_else(|error| panic!("{error}\n{text}"));
    Fingerprint::of(&version).unwrap()
}

/// The version with one place of its file written differently.
fn with(from: &str, to: &str) -> Fingerprint {
    assert_eq!(VERSION.matches(from).count(), 1, "`{from}` is not exactly one place");
    of(&VERSION.replace(from, to))
}

#[test]
fn the_fingerprint_stays_what_it_was_in_every_version_of_the_program() {
    let fingerprint = of(VERSION);
    assert_eq!(fingerprint.to_string(), "4e281a57799cd868aa06d28eede5f55a77589c6fd5dde4f656a15f0de22e61f9");
    assert_eq!(fingerprint.code(), "9RM1-MNVS");
}

#[test]
fn every_agreed_part_changes_the_fingerprint() {
    let changes = [
        (r#""Jana Berg""#, r#""Jana Burg""#),
        ("Müller GmbH", "Müller AG"),
        ("Europe/Berlin", "Europe/Paris"),
        ("DE-BE", "DE-BY"),
        ("09:00-17:00; PH off", "09:00-17:00"),
        ("2026-12-24", "2026-12-23"),
        ("Heiligabend", "Betriebsferien"),
        ("Europe/Vienna", "Europe/Berlin"),
        (r#""AT""#, r#""DE""#),
        ("08:00-16:00", "08:00-15:00"),
        ("jana@example.org", "berg@example.org"),
        (r#"(handle: Phone("+4917139200001"), used: Private),"#, ""),
        (r#"+4917139200001"), used: Private"#, r#"+4917139200001"), used: Business"#),
        ("jana-berg", "jana-burg"),
        (r#"channel: "linkedin""#, r#"channel: "xing""#),
        (r#"id: "email""#, r#"id: "mail""#),
        (r#"channel: "email", mode"#, r#"channel: "ticket", mode"#),
        ("hours: Anytime", "hours: OfficeHours"),
        ("mode: Welcome, hours: Anytime", "mode: NotUsed"),
        ("towards: Consultant, at", "towards: Client, at"),
        ("at: Business", "at: Private"),
        ("at: Business", r#"at: Only([Mail("jana@example.org")])"#),
        ("10:00-12:00", "10:00-13:00"),
        ("Roles([DecisionMaker])", "Roles([DayToDay])"),
        (", who: Roles([DecisionMaker])", ""),
        (r#"["anna"]"#, r#"["anna", "boss"]"#),
        ("mode: EmergencyOnly", "mode: AfterEngagement"),
        ("mode: EmergencyOnly", "mode: ByAppointment"),
        ("by: Consultant", "by: Client"),
        (r#"channel: "email", within"#, "within"),
        ("WorkingDays(1)", "WorkingDays(2)"),
        ("WorkingDays(1)", "Hours(1)"),
        ("Die Website fällt aus", "Die Website fällt oft aus"),
        ("NOTFALL", "DRINGEND"),
        (r#"word: "NOTFALL","#, ""),
        (r#"["sms", "phone"]"#, r#"["phone", "sms"]"#),
        (r#"["+493023125001"]"#, r#"["+493023125002"]"#),
        (r#"channel: "phone", towards: Client"#, "towards: Client"),
        ("towards: Client, at_most", "at_most"),
        ("at_most: 2", "at_most: 3"),
        ("per: Day", "per: Week"),
        (r#"["carl"]"#, r#"["anna"]"#),
        (r#"["boss"]"#, r#"["anna"]"#),
        ("form: sie", "form: du"),
        ("emoji: false", "emoji: true"),
        ("point: Respect", "point: Dates"),
        ("months: 36", "months: 24"),
        ("every_months: 6", "every_months: 12"),
        ("notice_days: 14", "notice_days: 0"),
        ("Im Büro über", "Im Büro neben"),
        (r#"        Netiquette(id: "manners", point: Respect),"#, ""),
        ("2026-12-01T08", "2026-12-01T09"),
        ("2027-06-01", "2027-07-01"),
        (r#"review: "2027-06-01","#, ""),
        (r#"review: "2027"#, r#"valid_until: "2027-12-31", review: "2027"#),
        (r#"review: "2027"#, r#"valid_until: "2027-06-01", review: "2027"#),
        ("language: de", "language: en"),
        ("für beide Seiten.", "für beide Seiten!"),
    ];
    let mut seen = vec![of(VERSION)];
    for (from, to) in changes {
        let changed = with(from, to);
        assert!(
            !seen.contains(&changed),
            "`{from}` to `{to}` makes no difference, or the same as another change"
        );
        seen.push(changed);
    }
}

#[test]
fn the_sides_cannot_be_exchanged() {
    let exchanged = VERSION
        .replace("consultant_side", "side_of_one")
        .replace("client_side", "consultant_side")
        .replace("side_of_one", "client_side");
    assert_ne!(of(&exchanged), of(VERSION));
}

#[test]
fn what_is_only_written_differently_changes_nothing() {
    let original = of(VERSION);
    let decomposed: String = VERSION.nfd().collect();
    assert_ne!(decomposed, VERSION);
    assert_eq!(of(&decomposed), original, "Unicode normal form");
    assert_eq!(
        of(&VERSION.replace('\n', "\n\n  ").replace(": ", ":   ").replace("erreichen:   ", "erreichen: ")),
        original,
        "space"
    );
    assert_eq!(
        with("    clauses: [", "    // what goes\n    clauses: [ /* all of it */"),
        original,
        "comments"
    );
    assert_eq!(with("09:00-17:00; PH off", "09:00-12:00,12:00-17:00; PH off"), original, "spelling of hours");
    assert_eq!(with("2026-12-01T08:00:00Z", "2026-12-01T09:00:00+01:00"), original, "offset of an instant");
    assert_eq!(with("emoji: false", ""), original.clone(), "a default left out");
}

#[test]
fn the_order_of_clauses_and_addresses_changes_nothing() {
    let mut version: Version = document::read(VERSION, Channels::shipped().unwrap()).unwrap();
    for _ in 0..version.clauses.len() {
        version.clauses.rotate_left(1);
        version.handles.rotate_left(1);
        assert_eq!(Fingerprint::of(&version).unwrap(), of(VERSION));
    }
    version.clauses.reverse();
    assert_eq!(Fingerprint::of(&version).unwrap(), of(VERSION));
}

#[test]
fn what_is_not_agreed_is_not_part_of_it() {
    assert_eq!(with("mueller-gmbh", "mueller"), of(VERSION), "how the consultant files the client");
    assert_eq!(with("number: 2", "number: 3"), of(VERSION), "the count of versions");
}

#[test]
fn a_version_written_and_read_again_keeps_its_fingerprint() {
    let version: Version = document::read(VERSION, Channels::shipped().unwrap()).unwrap();
    assert_eq!(of(&document::write(&version).unwrap()), of(VERSION));
}

#[test]
fn a_version_ends_with_the_last_moment_of_its_last_day_on_the_consultants_clock() {
    let version = |until: &str| -> Version {
        let text = VERSION.replace("review:", &format!("{until} review:"));
        document::read(&text, Channels::shipped().unwrap()).unwrap()
    };
    assert_eq!(version("").ends(), None, "no last day");
    for (day, end) in [
        ("2027-12-31", "2027-12-31T23:00:00Z"),
        ("2027-06-30", "2027-06-30T22:00:00Z"),
        ("2028-03-25", "2028-03-25T23:00:00Z"),
    ] {
        let ends = version(&format!("valid_until: \"{day}\",")).ends();
        assert_eq!(ends, Some(end.parse().unwrap()), "{day}");
    }
    let forever = Version { valid_until: Some(chrono::NaiveDate::MAX), ..version("") };
    assert_eq!(forever.ends(), None, "the end of the calendar");
}
