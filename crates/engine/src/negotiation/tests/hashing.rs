use super::*;

const CLAUSES: &str = r#"
Channel(id: "phone", channel: "phone", towards: Consultant, at: Business, mode: Welcome, hours: Own("Mo-Fr 10:00-12:00"), who: Roles([DecisionMaker]))
Promise(id: "promise", by: Consultant, channel: "email", within: WorkingDays(1))
Emergency(id: "emergency", definition: "Die Website fällt aus", word: "NOTFALL", ways: ["sms", "phone"], numbers: ["+493023125001"])
Frequency(id: "often", channel: "phone", towards: Client, at_most: 2, per: Day)
People(id: "people", speaks: ["carl"], decides: ["boss"])
Tone(id: "tone", form: sie, emoji: false)
Netiquette(id: "manners", point: Respect)
Record(id: "record", months: 36)
Review(id: "review", every_months: 6)
Ending(id: "ending", notice_days: 14)
FreeText(id: "note", text: "Im Büro über dem Café")
"#;

fn hash(ron: &str) -> ClauseHash {
    ClauseHash::of(&clause(ron)).unwrap()
}

fn line(start: &str) -> &'static str {
    CLAUSES.lines().find(|line| line.starts_with(start)).unwrap()
}

#[test]
fn the_hash_of_a_clause_stays_what_it_was_in_every_version_of_the_program() {
    let shown = format!("{:?}", hash(line("Channel")));
    assert_eq!(shown, "ClauseHash(fa74ca89d9631fa7fd4e88d9e2c9fba0904c6f9458342f4701e6ba61f2bf67aa)");
}

#[test]
fn every_field_of_every_clause_matters() {
    let changes = [
        ("Channel", r#"id: "phone""#, r#"id: "call""#),
        ("Channel", r#"channel: "phone""#, r#"channel: "sms""#),
        ("Channel", "towards: Consultant", "towards: Client"),
        ("Channel", "at: Business", "at: Private"),
        ("Channel", "at: Business, ", ""),
        ("Channel", r#"mode: Welcome, hours: Own("Mo-Fr 10:00-12:00")"#, "mode: NotUsed"),
        ("Channel", "10:00-12:00", "10:00-13:00"),
        ("Channel", r#"Own("Mo-Fr 10:00-12:00")"#, "OfficeHours"),
        ("Channel", r#", hours: Own("Mo-Fr 10:00-12:00")"#, ""),
        ("Channel", "DecisionMaker", "DayToDay"),
        ("Promise", r#"id: "promise""#, r#"id: "answer""#),
        ("Promise", "by: Consultant", "by: Client"),
        ("Promise", r#"channel: "email", "#, ""),
        ("Promise", "WorkingDays(1)", "WorkingDays(2)"),
        ("Promise", "WorkingDays(1)", "Hours(1)"),
        ("Emergency", r#"id: "emergency""#, r#"id: "alarm""#),
        ("Emergency", "fällt aus", "fällt ab"),
        ("Emergency", "NOTFALL", "ALARM"),
        ("Emergency", r#"word: "NOTFALL", "#, ""),
        ("Emergency", r#"["sms", "phone"]"#, r#"["phone", "sms"]"#),
        ("Emergency", "125001", "125002"),
        ("Frequency", r#"id: "often""#, r#"id: "calls""#),
        ("Frequency", r#"channel: "phone", "#, ""),
        ("Frequency", "towards: Client", "towards: Both"),
        ("Frequency", "at_most: 2", "at_most: 3"),
        ("Frequency", "per: Day", "per: Week"),
        ("People", r#"id: "people""#, r#"id: "who""#),
        ("People", "carl", "anna"),
        ("People", "boss", "anna"),
        ("People", r#"speaks: ["carl"], decides: ["boss"]"#, r#"speaks: ["boss"], decides: ["carl"]"#),
        ("Tone", r#"id: "tone""#, r#"id: "words""#),
        ("Tone", "form: sie", "form: du"),
        ("Tone", "emoji: false", "emoji: true"),
        ("Netiquette", r#"id: "manners""#, r#"id: "respect""#),
        ("Netiquette", "Respect", "Dates"),
        ("Record", r#"id: "record""#, r#"id: "review""#),
        ("Record", "36", "24"),
        ("Review", r#"id: "review""#, r#"id: "record""#),
        ("Review", "6", "12"),
        ("Ending", r#"id: "ending""#, r#"id: "end""#),
        ("Ending", "14", "0"),
        ("FreeText", r#"id: "note""#, r#"id: "more""#),
        ("FreeText", "über", "unter"),
    ];
    let mut seen: Vec<ClauseHash> = CLAUSES.lines().filter(|line| !line.is_empty()).map(hash).collect();
    for (kind, from, to) in changes {
        assert_eq!(line(kind).matches(from).count(), 1, "`{from}` is not exactly one place");
        let changed = hash(&line(kind).replace(from, to));
        assert!(!seen.contains(&changed), "{kind}: `{from}` to `{to}` makes no difference");
        seen.push(changed);
    }
}

#[test]
fn the_same_numbers_in_another_kind_of_clause_have_another_hash() {
    assert_ne!(hash(r#"Record(id: "x", months: 6)"#), hash(r#"Review(id: "x", every_months: 6)"#));
}

#[test]
fn what_is_only_written_differently_has_the_same_hash() {
    for (kind, from, to) in [
        ("FreeText", "Büro", "Bu\u{308}ro"),
        ("Emergency", "fällt", "fa\u{308}llt"),
        ("Channel", "10:00-12:00", "10:00-11:00,11:00-12:00"),
        ("Tone", ", emoji: false", ""),
        ("Record", "(id", "( id"),
    ] {
        let written = line(kind).replace(from, to);
        assert_ne!(written, line(kind));
        assert_eq!(hash(&written), hash(line(kind)), "{kind}: {to}");
    }
}
