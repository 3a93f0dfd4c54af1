//! What holds for every text, over many arrangements.

use proptest::prelude::*;

use super::*;
use crate::channel::{Channel, Length, Pace};
use crate::redirect::sending::Sending;
use crate::redirect::ways::{Way, Ways};
use crate::verdict::{Outcome, Reason};

fn tones() -> impl Strategy<Value = Tone> {
    let tone = |language, form| Tone { language, form };
    prop_oneof![
        Just(tone(Language::De, Form::Sie)),
        Just(tone(Language::De, Form::Du)),
        Just(tone(Language::En, Form::Sie)),
    ]
}

fn channels() -> impl Strategy<Value = String> {
    let ids: Vec<String> =
        Channels::shipped().unwrap().iter().map(|channel| channel.id.to_string()).collect();
    prop::sample::select(ids)
}

fn modes() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Welcome",
        "Welcome, hours: Anytime",
        "Welcome, hours: OfficeHours",
        r#"Welcome, hours: Own("Sa 10:00-12:00")"#,
        r#"Welcome, hours: Own("Mo-Su 20:00-23:30")"#,
        r#"Welcome, hours: Own("2020 Jan 01 10:00-11:00")"#,
        "ByAppointment",
        "EmergencyOnly",
        "AfterEngagement",
        "NotUsed",
    ])
}

fn whom() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "",
        r#", who: Persons(["boss"])"#,
        ", who: Roles([DayToDay])",
        ", at: Business",
        ", at: Private",
        ", towards: Client",
    ])
}

prop_compose! {
    fn clauses()(
        list in prop::collection::vec((channels(), modes(), whom()), 1..7),
        emergency in prop::sample::select(vec!["", r#"Emergency(id: "e", definition: "Ausfall", word: "NOTFALL", ways: ["sms"])"#, r#"Emergency(id: "e", definition: "Ausfall")"#]),
    ) -> String {
        let list = list.into_iter().enumerate();
        let list = list.map(|(n, (channel, mode, whom))| format!(r#"Channel(id: "c{n}", channel: "{channel}", mode: {mode}{whom}),"#));
        list.collect::<String>() + emergency
    }
}

prop_compose! {
    fn contexts()(
        booked in prop::option::of((0i64..20_000, prop::option::of(channels()))),
        away in prop::option::of((-5_000i64..20_000, 1i64..40_000)),
    ) -> String {
        let start = instant("2026-11-21T20:40:00Z");
        let after = |minutes| (start + chrono::TimeDelta::minutes(minutes)).to_rfc3339();
        let appointments = booked.map(|(from, channel)| {
            let channel = channel.map(|channel| format!("channel: \"{channel}\", ")).unwrap_or_default();
            format!("appointments: [({channel}start: \"{}\", end: \"{}\")],", after(from), after(from + 30))
        });
        let absences = away.map(|(from, lasts)| {
            format!("absences: [(party: Consultant, from: \"{}\", until: \"{}\")],", after(from), after(from + lasts))
        });
        format!("({}{})", appointments.unwrap_or_default(), absences.unwrap_or_default())
    }
}

prop_compose! {
    pub(super) fn any_scene()(
        clauses in clauses(),
        context in contexts(),
        channel in channels(),
        kind in prop::sample::select(vec![ContactKind::Message, ContactKind::Call, ContactKind::VideoCall, ContactKind::ConnectionRequest, ContactKind::Comment]),
        minute in 0i64..600_000,
        mine in prop::sample::select(vec![None, Some("+493023125001"), Some("+4917139200001")]),
        zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata"]),
        occasion in 0u32..4,
        standing in prop::sample::select(vec![Standing::Wish, Standing::Proposed, agreed()]),
        tone in tones(),
        named in any::<bool>(),
    ) -> Scene {
        let at = instant("2026-11-21T20:40:00Z") + chrono::TimeDelta::minutes(minute * i64::from(minute % 3 == 0));
        scene(&channel, kind).with(|s| {
            (s.clauses, s.context, s.occasion, s.standing, s.tone) = (clauses, context, occasion, standing, tone);
            s.at = at.to_rfc3339();
            s.mine = mine.map(|number| Handle::Phone(number.parse().unwrap()));
            s.client = format!(r#"(zone: "{zone}", region: "DE", office_hours: "Mo-Fr 09:00-17:00")"#);
            if !named {
                (s.name, s.salutation) = (None, None);
            }
        })
    }
}

fn has_emoji(text: &str) -> bool {
    text.chars().any(|c| matches!(u32::from(c), 0x2190..=0x2BFF | 0x1F000..=0x1FAFF | 0xFE0F))
}

/// The words of a text, without case.
fn words_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn check_manners(scene: &Scene, text: &str, limit: usize) -> Result<(), TestCaseError> {
    let names = scene.salutation.as_deref().or(scene.name.as_deref()).map_or(0, |name| name.chars().count());
    prop_assert!(text.chars().count() <= limit + names, "{} characters: {text}", text.chars().count());
    prop_assert!(!text.contains('!'), "{text}");
    prop_assert!(!has_emoji(text), "{text}");
    prop_assert!(!text.contains("  ") && !text.contains("{$") && !text.contains(" ,"), "{text}");
    prop_assert!(text.ends_with('.') || text.ends_with('?'), "{text}");
    prop_assert!(!text.to_lowercase().contains("leider"), "{text}");
    let words = words_of(text);
    let says_agreed =
        words.iter().any(|word| ["vereinbart", "vereinbarte", "Absprache", "agreed"].contains(word));
    prop_assert!(!says_agreed || matches!(scene.standing, Standing::Agreed { .. }), "{text}");
    let formal = words.iter().any(|word| ["Sie", "Ihnen", "Ihre", "Ihren", "Ihrer", "Ihr"].contains(word));
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let familiar = lower
        .iter()
        .any(|word| ["du", "dir", "dich", "deine", "deinen", "deiner", "dein"].contains(&word.as_str()));
    let (sie, du) = match (scene.tone.language, scene.tone.form) {
        (Language::De, Form::Sie) => (true, false),
        (Language::De, Form::Du) => (false, true),
        (Language::En, _) => (false, false),
    };
    prop_assert!(formal == sie && familiar == du, "{text}");
    Ok(())
}

/// The text offers only what is admitted when it is done.
fn check_way(
    scene: &Scene,
    stage: &Stage,
    verdict: &Verdict,
    way: &Way<'_>,
    is_deferred: bool,
) -> Result<(), TestCaseError> {
    let is_among = verdict.openings.contains(&way.opening);
    prop_assert!(is_deferred || is_among, "{:?} is not among {:?}", way.opening, verdict.openings);
    let kind = match (way.is_appointment || is_deferred, way.channel.pace) {
        (true, _) => stage.contact.kind,
        (false, Pace::Live) => ContactKind::Call,
        (false, Pace::Written) => ContactKind::Message,
    };
    // What is offered is an address that is given to clients; who is only to wait, comes again where they came.
    let business = Handle::Phone("+493023125001".parse().unwrap());
    let mine = if is_deferred { stage.contact.mine.clone() } else { Some(business) };
    let contact = Contact {
        channel: way.channel.id.clone(),
        kind,
        at: way.opening.opens.unwrap_or(stage.contact.at),
        mine,
        ..stage.contact.clone()
    };
    let again = judge(&stage.rules, Case { contact: &contact, ..stage.case() });
    prop_assert!(matches!(again.outcome, Outcome::Admit(_)), "{scene:?}\n{contact:?}\n{again:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_keeps_its_manners_and_its_promises(scene in any_scene()) {
        let stage = scene.stage();
        let verdict = judge(&stage.rules, stage.case());
        let request = scene.request(&stage, &verdict);
        let reply = redirect(&request);
        if let Outcome::Admit(reason) = verdict.outcome {
            let withheld = matches!(reply, Redirection::Withhold(_));
            prop_assert!(withheld, "{reason:?}");
            return Ok(());
        }
        let Redirection::Reply { text, via, .. } = reply else { return Ok(()) };
        let limit = match Channels::shipped().unwrap().get(&via).map(|channel| channel.length) {
            Some(Length::Short) => 300,
            _ => 600,
        };
        check_manners(&scene, &text, limit)?;
        let sending = Sending::of(&request);
        let ways = Ways::of(&request, &sending);
        if let Some(way) = &ways.main {
            check_way(&scene, &stage, &verdict, way, ways.wait.is_some())?;
        }
        if let Some(way) = &ways.other {
            check_way(&scene, &stage, &verdict, way, false)?;
        }
        let paces: Vec<Pace> = [&ways.main, &ways.other].into_iter().flatten().map(|way| way.channel.pace).collect();
        prop_assert!(paces.len() < 2 || paces[0] != paces[1], "{text}");
    }

    #[test]
    fn nothing_is_said_about_an_emergency(scene in any_scene()) {
        let mut stage = scene.stage();
        stage.contact.urgency = Urgency::Asserted;
        let verdict = judge(&stage.rules, stage.case());
        let reply = redirect(&scene.request(&stage, &verdict));
        prop_assert_eq!(verdict.outcome.clone(), Outcome::Admit(Reason::Emergency));
        prop_assert_eq!(reply, Redirection::Withhold(crate::redirection::Withhold::Emergency));
    }
}

/// The longest names of the catalogue, in every combination a text can have, in the shorter limit.
#[test]
fn the_shortest_form_always_fits() {
    let all: Vec<&Channel> = Channels::shipped().unwrap().iter().collect();
    let longest = |pace: Pace| {
        let of_pace = all.iter().filter(|channel| {
            channel.pace == pace && !matches!(channel.id.as_str(), "sms" | "x" | "mastodon")
        });
        of_pace.max_by_key(|channel| crate::words::by(channel, Language::De).chars().count()).unwrap()
    };
    let (written, live) = (longest(Pace::Written).id.to_string(), longest(Pace::Live).id.to_string());
    for short in all.iter().filter(|channel| channel.length == Length::Short) {
        for mode in [
            "NotUsed",
            "EmergencyOnly",
            "AfterEngagement",
            "ByAppointment",
            "Welcome, hours: OfficeHours",
            r#"Welcome, who: Persons(["boss"])"#,
        ] {
            for (occasion, standing) in [
                (0, agreed()),
                (1, agreed()),
                (2, agreed()),
                (0, Standing::Proposed),
                (1, Standing::Wish),
                (2, Standing::Proposed),
            ] {
                for (language, form) in
                    [(Language::De, Form::Sie), (Language::De, Form::Du), (Language::En, Form::Sie)]
                {
                    let scene = scene(short.id.as_str(), ContactKind::Message).with(|s| {
                        s.clauses = format!(
                            r#"Channel(id: "a", channel: "{}", mode: {mode}),
                               Channel(id: "b", channel: "{written}", mode: Welcome, hours: Own("2027 Sep 22 09:30-17:30")),
                               Channel(id: "c", channel: "{live}", mode: Welcome, hours: Own("2027 Sep 22 09:30-17:30")),
                               Emergency(id: "e", definition: "Ausfall", word: "NOTFALL", ways: ["sms"])"#,
                            short.id
                        );
                        s.client = r#"(zone: "Asia/Kolkata", region: "none", office_hours: "Mo-Fr 09:00-18:00")"#.to_owned();
                        (s.standing, s.occasion, s.tone) = (standing.clone(), occasion, Tone { language, form });
                    });
                    let text = scene.text();
                    let name = if form == Form::Du { "Anna" } else { "Frau Müller" };
                    let counted = text.chars().count() - name.chars().count();
                    assert!(counted <= 300, "{counted}: {text}");
                }
            }
        }
    }
}
