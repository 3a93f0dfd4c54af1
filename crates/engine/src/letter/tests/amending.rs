use proptest::prelude::*;

use super::*;
use crate::letter::{Amendment, amendment};
use crate::party::{MyHandle, Side, Use};
use crate::tests::spelling::misspelt;

const VOICES: [(&str, Tone); 3] = [
    ("de-sie", Tone { language: Language::De, form: Form::Sie }),
    ("de-du", Tone { language: Language::De, form: Form::Du }),
    ("en", Tone { language: Language::En, form: Form::Sie }),
];

/// The rich policy, and what became of it: every kind of clause changed, added or left out.
const CHANGES: &[(&str, &str)] = &[
    (
        r#"Channel(id: "email", channel: "email", mode: Welcome),"#,
        r#"Channel(id: "email", channel: "email", mode: Welcome, hours: OfficeHours),"#,
    ),
    (r#"Own("Mo-Fr 12:00-13:00")"#, r#"Own("Mo-Fr 09:00-17:00")"#),
    (
        "mode: ByAppointment, who: Roles([DecisionMaker, DayToDay])",
        "mode: Welcome, who: Roles([DecisionMaker])",
    ),
    (r#"Channel(id: "sms", channel: "sms", mode: EmergencyOnly, who: Persons(["anna", "nobody"])),"#, ""),
    (r#"channel: "x", mode: NotUsed"#, r#"channel: "x", mode: AfterEngagement"#),
    (
        r#"Channel(id: "facebook", channel: "facebook", mode: AfterEngagement, at: Private),"#,
        r#"Channel(id: "facebook", channel: "facebook", mode: NotUsed), Channel(id: "zoom", channel: "zoom", mode: ByAppointment, at: Business),"#,
    ),
    ("within: Hours(1)", "within: WorkingDays(1)"),
    (r#"by: Client, channel: "email""#, "by: Client"),
    ("Ausfall des Shops.", "Ausfall der Website"),
    (
        r#"channel: "phone", towards: Consultant, at_most: 2, per: Day"#,
        r#"channel: "phone", towards: Consultant, at_most: 1, per: Day"#,
    ),
    (r#"Frequency(id: "all", at_most: 1, per: Month),"#, ""),
    (r#"speaks: ["anna", "boss"]"#, r#"speaks: ["anna"]"#),
    ("emoji: true", "emoji: false"),
    ("Record(id: \"record\", months: 1)", "Record(id: \"record\", months: 24)"),
    (r#"Review(id: "review", every_months: 1),"#, ""),
    ("notice_days: 14", "notice_days: 0"),
    (r#"text: "Im August machen wir beide Pause.\n""#, r#"text: "Im Juli machen wir\nbeide Pause""#),
    (
        r#"FreeText(id: "note""#,
        r#"FreeText(id: "more", text: "Feiern wir?"), Netiquette(id: "dates", point: Dates), FreeText(id: "note""#,
    ),
];

fn changed() -> Policy {
    let mut text = RICH.to_owned();
    for (from, to) in CHANGES {
        assert_eq!(text.matches(from).count(), 1, "`{from}` is not exactly one place");
        text = text.replace(from, to);
    }
    read(&text)
}

fn between(old: &Policy, new: &Policy, tone: Tone) -> Vec<Amendment> {
    with_parts(old, tone, |before| with_parts(new, tone, |after| amendment(before, after, channels())))
}

fn lines(amendments: &[Amendment]) -> Vec<&str> {
    amendments.iter().map(|one| one.line.as_str()).collect()
}

#[test]
fn an_amendment_tells_only_what_changes() {
    for (name, tone) in VOICES {
        let (old, new) = (with_form(read(RICH), tone.form), with_form(changed(), tone.form));
        let text = lines(&between(&old, &new, tone)).join("\n");
        assert!(!text.contains("amendment-") && !text.contains("letter-"), "{text}");
        insta::assert_snapshot!(format!("amendment-{name}"), text);
    }
}

#[test]
fn what_stays_the_same_is_not_mentioned() {
    let policy = read(RICH);
    assert_eq!(between(&policy, &policy, Tone::default()), []);
    let spelled_out = RICH.replace(
        r#"channel: "email", mode: Welcome)"#,
        r#"channel: "email", mode: Welcome, hours: Anytime)"#,
    );
    assert_ne!(spelled_out, RICH);
    assert_eq!(between(&policy, &read(&spelled_out), Tone::default()), [], "it goes for e-mail anyway");
    let stopped = RICH.replace(r#"beide Pause.\n""#, r#"beide\nPause""#);
    assert_ne!(stopped, RICH);
    assert_eq!(between(&policy, &read(&stopped), Tone::default()), [], "a full stop more or less");
}

#[test]
fn what_goes_until_then_and_what_goes_then_is_told_apart() {
    let (old, new) = (read(RICH), changed());
    let found = between(&old, &new, Tone::default());
    let about = |title: &str| {
        let one = found.iter().find(|one| one.title == title).unwrap();
        (one.before.as_deref(), one.after.as_deref())
    };
    assert_eq!(about("E-Mail"), (Some("jederzeit"), Some("zu den Bürozeiten")));
    assert_eq!(about("SMS"), (Some("nur im Notfall (nur Anna Müller und nobody)"), None));
    assert_eq!(about("Zoom"), (None, Some("mit Termin (geschäftlich)")));
    assert_eq!(about("Termine").0, None);
}

#[test]
fn other_office_hours_clocks_holidays_and_addresses_are_told() {
    let old = read(RICH);
    let office = |side: &Side, hours: &str| Side { office_hours: hours.parse().unwrap(), ..side.clone() };
    let (mine, theirs) = (old.consultant.clone().unwrap(), old.client.clone().unwrap());
    let mail = MyHandle { handle: old.handles[2].handle.clone(), used: Use::Business };
    let private = MyHandle { handle: old.handles[1].handle.clone(), used: Use::Private };
    for (what, new, line) in [
        (
            "my hours",
            Policy { consultant: Some(office(&mine, "Mo-Fr 08:00-16:00; PH off")), ..old.clone() },
            "Meine Bürozeiten: bisher Montag bis Donnerstag von 9 bis 17 Uhr, außer an Feiertagen, künftig Montag bis Freitag von 8 bis 16 Uhr, außer an Feiertagen.",
        ),
        (
            "their hours",
            Policy { client: Some(office(&theirs, "Mo-Fr 22:00-05:00")), ..old.clone() },
            "Deine Bürozeiten: bisher Montag bis Freitag von 22 Uhr bis 6 Uhr am Folgetag, künftig Montag bis Freitag von 22 Uhr bis 5 Uhr am Folgetag.",
        ),
        (
            "my place",
            Policy {
                consultant: Some(Side { zone: "Europe/Paris".parse().unwrap(), ..mine }),
                ..old.clone()
            },
            "Meine Bürozeiten, bisher: Es gilt die Uhr in Wien. Feiertage richten sich nach dem Kalender für Österreich. Dazu kommen als freie Tage: 24. Dezember 2026 (Heiligabend). Künftig: Es gilt die Uhr in Paris. Feiertage richten sich nach dem Kalender für Österreich. Dazu kommen als freie Tage: 24. Dezember 2026 (Heiligabend).",
        ),
        (
            "fewer addresses",
            Policy { handles: vec![mail, private.clone()], ..old.clone() },
            "Meine Adressen: bisher +49 30 23125001, jana@example.org und jana-berg (LinkedIn), künftig jana@example.org.",
        ),
        (
            "no address for clients",
            Policy { handles: vec![private], ..old.clone() },
            "Meine Adressen: bisher +49 30 23125001, jana@example.org und jana-berg (LinkedIn), künftig keine.",
        ),
    ] {
        assert_eq!(lines(&between(&old, &new, Tone::default())), [line], "{what}");
    }
}

#[test]
fn every_word_of_an_amendment_is_in_the_dictionary() {
    for (_, tone) in VOICES {
        let policy = |preset: Preset| with_form(preset.policy(tone.language, channels()).unwrap(), tone.form);
        let all: Vec<Policy> = Preset::all().into_iter().map(policy).collect();
        let (rich, changed) = (with_form(read(RICH), tone.form), with_form(changed(), tone.form));
        let text = lines(&between(&rich, &changed, tone)).join("\n").replace("nobody", "");
        // What the parties wrote themselves is in German.
        let mut text = if tone.language == Language::De { text } else { String::new() };
        for (old, new) in all.iter().flat_map(|old| all.iter().map(move |new| (old, new))) {
            text.push_str(&format!("\n{}", lines(&between(old, new, tone)).join("\n")));
        }
        assert_eq!(misspelt(tone.language, &text), Vec::<String>::new(), "{tone:?}");
    }
}

proptest! {
    #[test]
    fn every_change_that_reads_differently_is_told_once(old in channel_clauses(), new in channel_clauses()) {
        let policy = |clauses: &[ChannelClause]| {
            let mut policy = Preset::Freelancer.policy(Language::De, channels()).unwrap();
            policy.clauses = clauses.iter().cloned().map(Clause::Channel).collect();
            policy
        };
        let (before, after) = (policy(&old), policy(&new));
        let told = between(&before, &after, Tone::default());
        let sentences = |policy: &Policy| -> Vec<(String, String)> {
            with_parts(policy, Tone::default(), |parts| {
                let one = |clause: &Clause| (clause.id().to_string(), clause_sentence(clause, parts, channels()));
                policy.clauses.iter().map(one).collect()
            })
        };
        let (before, after) = (sentences(&before), sentences(&after));
        let changed = after.iter().filter(|one| !before.contains(one)).count();
        let gone = before.iter().filter(|(id, _)| after.iter().all(|(other, _)| other != id)).count();
        prop_assert_eq!(told.len(), changed + gone);
        for one in &told {
            prop_assert!(one.line.contains(&one.title) && one.before != one.after);
        }
    }
}
