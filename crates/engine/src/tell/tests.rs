use std::fmt::Write;

use chrono::NaiveDate;

use super::*;
use crate::agreement::Means;
use crate::channel::Channels;
use crate::contact::{Contact, ContactKind, Direction, Urgency};
use crate::context::Context;
use crate::identity::{Certainty, Match};
use crate::judge::{Terms, judge};
use crate::policy::Policy;

const POLICY: &str = r#"(
    schema: 1, name: "popups",
    consultant: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    client: (zone: "America/New_York", region: "none", office_hours: "Mo-Fr 09:00-18:00"),
    handles: [(handle: Phone("+493023125001"), used: Business), (handle: Phone("+4917139200001"), used: Private)],
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "phone", channel: "phone", mode: Welcome, at: Business),
        Channel(id: "teams", channel: "teams", mode: ByAppointment),
        Channel(id: "sms", channel: "sms", mode: EmergencyOnly),
        Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
        Channel(id: "facebook", channel: "facebook", mode: AfterEngagement),
        Channel(id: "signal", channel: "signal", mode: Welcome, who: Persons(["boss"])),
    ],
)"#;

struct Scene {
    channel: &'static str,
    kind: ContactKind,
    direction: Direction,
    urgency: Urgency,
    mine: Option<&'static str>,
    certainty: Certainty,
    context: &'static str,
}

fn scene(channel: &'static str, kind: ContactKind) -> Scene {
    Scene {
        channel,
        kind,
        direction: Direction::In,
        urgency: Urgency::Ordinary,
        mine: None,
        certainty: Certainty::Verified,
        context: "()",
    }
}

fn told<T>(
    scene: &Scene,
    standing: &Standing,
    language: Language,
    shown: Shown,
    tell: impl Fn(&Notice<'_>) -> T,
) -> T {
    let channels = Channels::shipped().unwrap();
    let policy: Policy = crate::document::read(POLICY, channels).unwrap();
    let terms = Terms {
        consultant: policy.consultant.unwrap(),
        client: policy.client.unwrap(),
        handles: policy.handles,
        people: Vec::new(),
        clauses: policy.clauses,
    };
    let rules = Rulebook::new(terms, channels);
    let contact = Contact {
        channel: scene.channel.parse().unwrap(),
        kind: scene.kind,
        direction: scene.direction,
        at: "2026-11-21T21:40:00+01:00".parse().unwrap(),
        from: None,
        shown: None,
        mine: scene.mine.map(|number| crate::handle::Handle::Phone(number.parse().unwrap())),
        urgency: scene.urgency,
    };
    let person = "anna".parse().unwrap();
    let context: Context = crate::document::options().from_str(scene.context).unwrap();
    let case = Case { contact: &contact, person: Some(&person), context: &context };
    let identity = Identity::Known {
        who: Match { client: "mueller".parse().unwrap(), person: Some(person.clone()) },
        also: Vec::new(),
        certainty: scene.certainty,
    };
    tell(&Notice {
        rules: &rules,
        case,
        verdict: &judge(&rules, case),
        identity: &identity,
        standing,
        who: Who { person: Some("Anna Müller"), client: "Müller GmbH", name_is_shared: false },
        language,
        shown,
    })
}

fn agreed() -> Standing {
    let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    Standing::Agreed { on, means: Means::Mail, by: "Anna Müller".to_owned() }
}

fn scenes() -> Vec<(&'static str, Scene)> {
    use ContactKind::{Call, ConnectionRequest, Message};
    vec![
        ("NotUsed", scene("whatsapp", Message)),
        ("EmergencyOnly", scene("sms", Message)),
        ("AfterEngagement", scene("facebook", ConnectionRequest)),
        ("PersonNotNamed", scene("signal", Message)),
        ("PrivateHandle", Scene { mine: Some("+4917139200001"), ..scene("phone", Call) }),
        ("ByAppointment", scene("teams-call", Call)),
        (
            "ByAppointment, booked",
            Scene {
                context: r#"(appointments: [(channel: "teams", start: "2026-11-24T10:00:00+01:00", end: "2026-11-24T10:30:00+01:00")])"#,
                ..scene("teams-call", Call)
            },
        ),
        ("OutsideHours", scene("phone", Call)),
        (
            "Absence",
            Scene {
                context: r#"(absences: [(party: Consultant, from: "2026-11-21T00:00:00+01:00", until: "2026-12-07T00:00:00+01:00")])"#,
                ..scene("phone", Call)
            },
        ),
        ("NoClause", scene("telegram", Message)),
        ("Probable", Scene { certainty: Certainty::Probable, ..scene("whatsapp", Message) }),
        ("Emergency", Scene { urgency: Urgency::Asserted, ..scene("whatsapp", Message) }),
        ("Mine, welcome", Scene { direction: Direction::Out, ..scene("email", Message) }),
        ("Mine, later", Scene { direction: Direction::Out, ..scene("phone", Call) }),
        ("Mine, otherwise", Scene { direction: Direction::Out, ..scene("whatsapp", Message) }),
        ("Mine, nothing agreed", Scene { direction: Direction::Out, ..scene("telegram", Message) }),
    ]
}

#[test]
fn all_sentences_of_popups() {
    let mut album = String::new();
    for (name, language) in [("Deutsch", Language::De), ("English", Language::En)] {
        let _ = writeln!(album, "# {name}\n");
        for (ground, scene) in scenes() {
            let title = told(&scene, &agreed(), language, Shown::Everything, title);
            let _ = writeln!(album, "## {ground}: {title}\n");
            for standing in [agreed(), Standing::Proposed, Standing::Wish] {
                let _ = writeln!(album, "- {}", told(&scene, &standing, language, Shown::Everything, rule));
            }
            album.push('\n');
        }
        let clock = Clock {
            zone: chrono_tz::Europe::Berlin,
            language,
            now: "2026-11-21T21:40:00+01:00".parse().unwrap(),
        };
        let monday = "2026-11-23T09:00:00+01:00".parse().unwrap();
        let _ = writeln!(album, "## Buttons\n");
        for each in deeds(monday) {
            let _ = writeln!(album, "- {}", button(each, &clock));
        }
        let _ = writeln!(album, "\n## Several\n");
        let who = |person, client| Who { person: Some(person), client, name_is_shared: false };
        let tallies = [
            Tally { who: who("Anna Müller", "Müller GmbH"), count: 3 },
            Tally { who: who("Jan Öztürk", "Öztürk & Söhne"), count: 1 },
        ];
        for shown in [Shown::Everything, Shown::Channel] {
            let (title, body) = several(&tallies, shown, language);
            let _ = writeln!(album, "- {title}: {body}");
            let since = "2026-11-20T17:00:00+01:00".parse().unwrap();
            let (title, body) = digest(&tallies, since, shown, &clock);
            let _ = writeln!(album, "- {title}: {body}");
        }
        album.push('\n');
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("popups", album.replace('\u{a0}', " "));
    });
}

fn deeds(at: chrono::DateTime<chrono::Utc>) -> [Deed; 7] {
    [Deed::Copy, Deed::Remind(at), Deed::Mention, Deed::Fine, Deed::Confirm, Deed::DigestOnly(at), Deed::Open]
}

#[test]
fn nothing_is_called_agreed_below_agreed() {
    for (ground, scene) in scenes() {
        for standing in [Standing::Proposed, Standing::Wish] {
            let de = told(&scene, &standing, Language::De, Shown::Everything, rule).to_lowercase();
            let en = told(&scene, &standing, Language::En, Shown::Everything, rule).to_lowercase();
            assert!(!de.contains("vereinbart") && !en.contains("agreed"), "{ground}: {de} / {en}");
        }
    }
}

#[test]
fn every_button_is_short_enough_for_every_server() {
    for language in [Language::De, Language::En] {
        let now = "2026-11-21T21:40:00+01:00".parse().unwrap();
        let clock = Clock { zone: chrono_tz::Europe::Berlin, language, now };
        for deed in deeds("2026-11-25T10:30:00+01:00".parse().unwrap()) {
            let label = button(deed, &clock);
            assert!((1..=12).contains(&label.chars().count()), "{label}");
        }
    }
}

#[test]
fn the_less_is_to_be_shown_the_less_is_said() {
    let scene = scene("whatsapp", ContactKind::Message);
    let reply = "Guten Tag Frau Müller, danke für Ihre Nachricht.";
    let shown = |shown| {
        told(&scene, &agreed(), Language::De, shown, |notice| (title(notice), body(notice, Some(reply))))
    };
    let pair = |title: &str, body: &str| (title.to_owned(), body.to_owned());
    let hidden = "Ein Antwortvorschlag liegt bereit.";
    assert_eq!(shown(Shown::Nothing), pair("Absprache", hidden));
    assert_eq!(shown(Shown::Channel), pair("WhatsApp", hidden));
    assert_eq!(shown(Shown::NameAndChannel), pair("Anna Müller · WhatsApp", hidden));
    let (title, body) = shown(Shown::Everything);
    assert_eq!(title, "Anna Müller · WhatsApp");
    assert!(body.contains("kein WhatsApp") && body.ends_with(&format!("„{reply}“")), "{body}");
}

#[test]
fn the_client_is_named_only_where_the_persons_name_is_not_enough() {
    let who = |person, name_is_shared| Who { person, client: "Müller GmbH", name_is_shared };
    assert_eq!(name(&who(Some("Anna Müller"), false), Language::De), "Anna Müller");
    assert_eq!(name(&who(Some("Anna Müller"), true), Language::De), "Anna Müller (Müller GmbH)");
    assert_eq!(name(&who(None, false), Language::De), "Müller GmbH");
}

#[test]
fn the_salutation_of_a_letter_is_no_first_line() {
    assert_eq!(first_line("Guten Tag Frau Müller,\n\ndanke für Ihren Anruf."), "danke für Ihren Anruf.");
    assert_eq!(first_line("Hallo Anna, danke."), "Hallo Anna, danke.");
}

#[test]
fn a_long_text_is_cut_between_words() {
    let text = "Hallo Anna, danke für deine Nachricht über WhatsApp, sie ist gut angekommen. Lass uns per E-Mail weitermachen.";
    assert_eq!(
        first_line(text),
        "Hallo Anna, danke für deine Nachricht über WhatsApp, sie ist gut angekommen. Lass uns per …"
    );
}
