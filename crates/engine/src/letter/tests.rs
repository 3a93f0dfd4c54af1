mod amending;
mod clauses;
mod points;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::channel::Channel;
use crate::document;
use crate::ids::{ClauseId, PersonId};
use crate::policy::Policy;
use crate::preset::Preset;
use crate::redirect::Addressee;
use crate::tone::{Form, Language};

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

/// The letter of a policy between Jana Berg and Müller GmbH.
fn written(policy: &Policy, tone: Tone) -> String {
    with_parts(policy, tone, |parts| letter(parts, channels()))
}

fn with_parts<T>(policy: &Policy, tone: Tone, write: impl Fn(&Parts<'_>) -> T) -> T {
    let side = policy.consultant.as_ref().unwrap();
    let people = [("anna", "Anna Müller"), ("boss", "Karl Müller")].map(|(id, name)| Person {
        id: id.parse().unwrap(),
        name: name.to_owned(),
        salutation: None,
        role: crate::party::Role::DayToDay,
        handles: Vec::new(),
        aliases: Vec::new(),
        tone: None,
    });
    let parts = Parts {
        consultant_name: "Jana Berg",
        client_name: "Müller GmbH",
        consultant_side: side,
        client_side: policy.client.as_ref().unwrap_or(side),
        handles: &policy.handles,
        people: &people,
        clauses: &policy.clauses,
        valid_from: NaiveDate::from_ymd_opt(2026, 12, 1),
        valid_until: None,
        review: None,
        tone,
    };
    write(&parts)
}

fn read(text: &str) -> Policy {
    document::read(text, channels()).unwrap()
}

fn with_form(mut policy: Policy, form: Form) -> Policy {
    for clause in &mut policy.clauses {
        if let Clause::Tone(clause) = clause {
            clause.form = form;
        }
    }
    policy
}

/// A policy with all that the presets do not have.
const RICH: &str = r#"(
    schema: 1,
    name: "rich",
    consultant: (zone: "Europe/Vienna", region: "AT", office_hours: "Mo-Th 09:00-17:00; PH off", own_days: [(date: "2026-12-24", name: "Heiligabend")]),
    client: (zone: "America/New_York", region: "none", office_hours: "Mo-Fr 22:00-06:00"),
    handles: [
        (handle: Phone("+493023125001"), used: Business), (handle: Phone("+4917139200001"), used: Private),
        (handle: Mail("jana@example.org"), used: Business),
        (handle: Account(channel: "linkedin", name: "jana-berg"), used: Business),
    ],
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "phone", channel: "phone", towards: Consultant, mode: Welcome, hours: Own("Mo-Fr 12:00-13:00"), at: Only([Phone("+493023125001")])),
        Channel(id: "phone-client", channel: "phone", towards: Client, mode: ByAppointment, who: Roles([DecisionMaker, DayToDay])),
        Channel(id: "sms", channel: "sms", mode: EmergencyOnly, who: Persons(["anna", "nobody"])),
        Channel(id: "x", channel: "x", mode: NotUsed),
        Channel(id: "facebook", channel: "facebook", mode: AfterEngagement, at: Private),
        Promise(id: "mine", by: Consultant, within: Hours(1)),
        Promise(id: "theirs", by: Client, channel: "email", within: WorkingDays(3)),
        Emergency(id: "emergency", definition: "Ausfall des Shops.", numbers: ["+493023125002"]),
        Frequency(id: "calls", channel: "phone", towards: Consultant, at_most: 2, per: Day),
        Frequency(id: "all", at_most: 1, per: Month),
        People(id: "people", speaks: ["anna", "boss"], decides: ["boss"]),
        Tone(id: "tone", form: du, emoji: true),
        Record(id: "record", months: 1),
        Review(id: "review", every_months: 1),
        Ending(id: "ending", notice_days: 14),
        FreeText(id: "note", text: "Im August machen wir beide Pause.\n"),
    ],
)"#;

#[test]
fn the_letter_of_every_preset_reads_well_in_every_language_and_form() {
    for preset in Preset::all() {
        for (name, language, form) in [
            ("de-sie", Language::De, Form::Sie),
            ("de-du", Language::De, Form::Du),
            ("en", Language::En, Form::Sie),
        ] {
            let policy = with_form(preset.policy(language, channels()).unwrap(), form);
            let letter = written(&policy, Tone { language, form });
            insta::assert_snapshot!(format!("{preset}-{name}"), letter);
        }
    }
}

#[test]
fn what_no_preset_has_is_said_too() {
    for (name, language) in [("de", Language::De), ("en", Language::En)] {
        insta::assert_snapshot!(
            format!("rich-{name}"),
            written(&read(RICH), Tone { language, form: Form::Sie })
        );
    }
}

#[test]
fn the_letter_of_the_freelancer_preset_fits_on_a_page_without_its_appendix() {
    for language in [Language::De, Language::En] {
        let policy = Preset::Freelancer.policy(language, channels()).unwrap();
        let letter = written(&policy, Tone { language, form: Form::Sie });
        let page = letter.split("1. ").next().unwrap();
        assert!(page.chars().count() <= 3000, "{} characters", page.chars().count());
    }
}

#[test]
fn the_letter_says_from_when_and_until_when_it_applies() {
    let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
    let (from, until) = (day("2026-12-01"), day("2027-05-31"));
    for (from, until, de, en) in [
        (from, None, "gilt ab dem 1. Dezember 2026.", "applies from 1 December 2026."),
        (
            from,
            until,
            "gilt vom 1. Dezember 2026 bis zum 31. Mai 2027, beide Tage eingeschlossen.",
            "applies from 1 December 2026 to 31 May 2027, both days included.",
        ),
        (
            None,
            until,
            "gilt bis zum 31. Mai 2027, dieser Tag eingeschlossen.",
            "applies until 31 May 2027, that day included.",
        ),
    ] {
        for (language, words) in
            [(Language::De, format!("Das alles {de}")), (Language::En, format!("All this {en}"))]
        {
            let policy = Preset::MailOnly.policy(language, channels()).unwrap();
            let written = with_parts(&policy, Tone { language, form: Form::Sie }, |parts| {
                letter(&Parts { valid_from: from, valid_until: until, ..*parts }, channels())
            });
            assert!(written.lines().any(|line| line == words), "{words}\n{written}");
        }
    }
}

#[test]
fn the_tone_that_is_agreed_wins_over_the_one_asked_for() {
    let letter = written(&read(RICH), Tone { language: Language::De, form: Form::Sie });
    assert!(letter.contains("Was du wissen solltest"), "{letter}");
}

#[test]
fn a_private_address_is_not_given_away() {
    for language in [Language::De, Language::En] {
        let letter = written(&read(RICH), Tone { language, form: Form::Sie });
        assert!(!letter.replace(' ', "").contains("17139200001"), "{letter}");
    }
}

#[test]
fn every_message_of_the_letter_exists_and_gets_its_values() {
    for language in [Language::De, Language::En] {
        let mut letters = vec![written(&read(RICH), Tone { language, form: Form::Du })];
        for preset in Preset::all() {
            letters.push(written(&preset.policy(language, channels()).unwrap(), Tone::default()));
        }
        for letter in letters {
            assert!(!letter.contains("letter-") && !letter.contains('{'), "{letter}");
        }
    }
}

#[test]
fn no_letter_claims_that_anything_is_agreed_already() {
    for preset in Preset::all() {
        for (language, claims) in
            [(Language::De, &["vereinbart", "abgesprochen"][..]), (Language::En, &["agreed", "agreement"])]
        {
            let letter =
                written(&preset.policy(language, channels()).unwrap(), Tone { language, form: Form::Sie });
            assert!(claims.iter().all(|claim| !letter.to_lowercase().contains(claim)), "{letter}");
        }
    }
}

#[test]
fn the_rules_are_handed_over_as_a_message_that_can_be_answered_with_one_word() {
    let anna = Addressee { name: Some("Anna Müller"), salutation: Some("Frau Müller") };
    let ms = Addressee { salutation: Some("Ms Müller"), ..anna };
    for (name, language, form, addressee) in [
        ("de-sie", Language::De, Form::Sie, anna),
        ("de-du", Language::De, Form::Du, anna),
        ("en", Language::En, Form::Sie, ms),
    ] {
        let policy = with_form(Preset::MailOnly.policy(language, channels()).unwrap(), form);
        let tone = Tone { language, form };
        let message = with_parts(&policy, tone, |parts| hand_over(parts, &addressee, channels()));
        assert!(message.body.contains(&written(&policy, tone)), "the letter is in it as it is");
        let around = message.body.replace(&written(&policy, tone), "…\n");
        let text = format!("{}\n\n{around}", message.subject);
        insta::assert_snapshot!(format!("hand-over-{name}"), text);
        let nobody = with_parts(&policy, tone, |parts| hand_over(parts, &Addressee::default(), channels()));
        let first = nobody.body.lines().next().unwrap();
        assert!(["Guten Tag,", "Hallo,", "Hello,"].contains(&first), "{first}");
    }
}

#[test]
fn every_word_of_letters_and_messages_is_in_the_dictionary() {
    for (language, form) in [(Language::De, Form::Sie), (Language::De, Form::Du), (Language::En, Form::Sie)] {
        let tone = Tone { language, form };
        let mut text = String::new();
        for preset in Preset::all() {
            let policy = with_form(preset.policy(language, channels()).unwrap(), form);
            let message =
                with_parts(&policy, tone, |parts| hand_over(parts, &Addressee::default(), channels()));
            text.push_str(&format!("{}\n{}\n", message.subject, message.body));
        }
        assert_eq!(crate::tests::spelling::misspelt(language, &text), Vec::<String>::new(), "{tone:?}");
    }
}

fn mode() -> impl Strategy<Value = crate::clause::Mode> {
    use crate::clause::{ClauseHours, Mode};
    prop_oneof![
        Just(Mode::NotUsed),
        Just(Mode::ByAppointment),
        Just(Mode::EmergencyOnly),
        Just(Mode::AfterEngagement),
        Just(Mode::Welcome(ClauseHours::Usual)),
        Just(Mode::Welcome(ClauseHours::Anytime)),
        Just(Mode::Welcome(ClauseHours::OfficeHours)),
        Just(Mode::Welcome(ClauseHours::Own(Box::new("Mo 09:00-10:00".parse().unwrap())))),
    ]
}

fn channel_clauses() -> impl Strategy<Value = Vec<crate::clause::ChannelClause>> {
    use crate::clause::{At, ChannelClause, Towards, Who};
    let all: Vec<Channel> = channels().iter().cloned().collect();
    let towards = prop_oneof![Just(Towards::Both), Just(Towards::Consultant), Just(Towards::Client)];
    let at = prop_oneof![Just(At::Any), Just(At::Business), Just(At::Private)];
    let who =
        prop_oneof![Just(Who::Everyone), Just(Who::Persons(vec!["anna".parse::<PersonId>().unwrap()])),];
    let one = (prop::sample::select(all), mode(), towards, at, who);
    prop::collection::vec(one, 0..12).prop_map(|all| {
        all.into_iter()
            .enumerate()
            .map(|(index, (channel, mode, towards, at, who))| {
                let id: ClauseId = format!("c{index}").parse().unwrap();
                ChannelClause { id, channel: channel.id, towards, at, mode, who }
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_channel_that_a_clause_speaks_of_is_named(clauses in channel_clauses(), german: bool) {
        let language = if german { Language::De } else { Language::En };
        let mut policy = Preset::Freelancer.policy(language, channels()).unwrap();
        policy.clauses = clauses.iter().cloned().map(Clause::Channel).collect();
        let letter = written(&policy, Tone { language, form: Form::Sie });
        for clause in &clauses {
            let names = &channels().get(&clause.channel).unwrap().name;
            prop_assert!(letter.contains(if german { &names.de } else { &names.en }), "{letter}");
        }
    }

    #[test]
    fn the_same_parts_give_the_same_bytes(clauses in channel_clauses()) {
        let mut policy = Preset::Agency.policy(Language::De, channels()).unwrap();
        policy.clauses = clauses.into_iter().map(Clause::Channel).collect();
        let again = read(&document::write(&policy).unwrap());
        prop_assert_eq!(written(&policy, Tone::default()), written(&again, Tone::default()));
    }
}
