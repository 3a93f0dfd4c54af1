//! Every text, to be read aloud as the client who receives it.

use std::fmt::Write;

use super::*;
use crate::redirection::When;
use crate::words::Clock;

/// The scenes by ground and kind, each with a title.
pub(super) fn scenes() -> Vec<(&'static str, Scene)> {
    use ContactKind::{Call, Comment, ConnectionRequest, Message, VideoCall};
    let private_number = || Some(Handle::Phone("+4917139200001".parse().unwrap()));
    let private_mail = || Some(Handle::Mail("jana.privat@example.org".parse().unwrap()));
    let workday = |scene: &mut Scene| scene.at = "2026-11-24T11:00:00+01:00".to_owned();
    let monday = |scene: &mut Scene| scene.copied = Some("2026-11-23T10:07:00+01:00".to_owned());
    vec![
        ("NotUsed, a message", scene("whatsapp", Message)),
        ("NotUsed, a message, in office hours", scene("whatsapp", Message).with(workday)),
        ("NotUsed, a call", scene("whatsapp", Call)),
        ("NotUsed, a video call, in office hours", scene("whatsapp", VideoCall).with(workday)),
        ("NotUsed, a video call, on a Saturday evening", scene("whatsapp", VideoCall)),
        (
            "NotUsed, a video call, nobody can call",
            scene("whatsapp", VideoCall).with(|s| {
                s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome), Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),"#.to_owned();
            }),
        ),
        ("NotUsed, a request to connect", scene("instagram", ConnectionRequest)),
        ("NotUsed, a comment", scene("instagram", Comment)),
        (
            "NotUsed, a mail, tickets instead",
            scene("email", Message).with(|s| {
                s.clauses = r#"Channel(id: "ticket", channel: "ticket", mode: Welcome), Channel(id: "email", channel: "email", mode: NotUsed),"#.to_owned();
            }),
        ),
        (
            "NotUsed, Skype and its successor",
            scene("skype", Message).with(|s| {
                s.clauses = r#"Channel(id: "teams", channel: "teams", mode: Welcome), Channel(id: "skype", channel: "skype", mode: NotUsed),"#.to_owned();
            }),
        ),
        ("EmergencyOnly, a message", scene("sms", Message)),
        ("AfterEngagement, a request to connect", scene("facebook", ConnectionRequest)),
        (
            "AfterEngagement, a request to connect, no professional network",
            scene("facebook", ConnectionRequest).with(|s| {
                s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome), Channel(id: "facebook", channel: "facebook", mode: AfterEngagement),"#.to_owned();
            }),
        ),
        ("AfterEngagement, a message", scene("facebook", Message)),
        ("PersonNotNamed, a message", scene("signal", Message)),
        ("PrivateHandle, a call", scene("phone", Call).with(|s| s.mine = private_number())),
        ("PrivateHandle, a call, in office hours", scene("phone", Call).with(|s| s.mine = private_number()).with(workday)),
        (
            "OtherHandle, a mail",
            scene("email", Message).with(|s| {
                s.mine = private_mail();
                s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome, at: Only([Mail("jana@example.org")])),"#.to_owned();
            }),
        ),
        ("ByAppointment, a call, none booked", scene("teams-call", Call)),
        ("ByAppointment, a video call, none booked", scene("teams-video", VideoCall)),
        ("ByAppointment, a message, none booked", scene("teams", Message)),
        (
            "ByAppointment, a call, one booked",
            scene("teams-call", Call).with(|s| {
                s.context = r#"(appointments: [(channel: "teams", start: "2026-11-24T10:00:00+01:00", end: "2026-11-24T10:30:00+01:00")])"#.to_owned();
            }),
        ),
        (
            "Absence, a mail",
            scene("email", Message).with(|s| {
                s.at = "2026-12-22T10:00:00+01:00".to_owned();
                s.context = r#"(absences: [(party: Consultant, from: "2026-12-21T00:00:00+01:00", until: "2027-01-04T00:00:00+01:00")])"#.to_owned();
            }),
        ),
        (
            "Absence, a call",
            scene("phone", Call).with(|s| {
                s.at = "2026-12-22T10:00:00+01:00".to_owned();
                s.context = r#"(absences: [(party: Consultant, from: "2026-12-21T00:00:00+01:00", until: "2027-01-04T00:00:00+01:00")])"#.to_owned();
            }),
        ),
        ("Holiday, a call", scene("phone", Call).with(|s| s.at = "2025-10-31T10:00:00+01:00".to_owned())),
        ("Holiday, a call, a day off of my own", scene("phone", Call).with(|s| s.at = "2026-12-24T10:00:00+01:00".to_owned())),
        (
            "Holiday, a call, an exception by date",
            scene("phone", Call).with(|s| {
                s.at = "2026-11-25T10:00:00+01:00".to_owned();
                s.clauses = s.clauses.replace(r#"channel: "phone", mode: Welcome,"#, r#"channel: "phone", mode: Welcome, hours: Own("Mo-Fr 09:00-17:00; 2026 Nov 25 off"),"#);
            }),
        ),
        ("OutsideHours, a call", scene("phone", Call)),
        ("OutsideHours, a message", scene("slack", Message)),
        (
            "OutsideHours, a call, the client in New York",
            scene("phone", Call).with(|s| {
                s.client = r#"(zone: "America/New_York", region: "none", office_hours: "Mo-Fr 09:00-18:00")"#.to_owned();
            }),
        ),
        ("OutsideHours, a call, copied when the phone is open", scene("phone", Call).with(monday)),
        ("Holiday, a call, copied when the phone is open", scene("phone", Call).with(|s| (s.at, s.copied) = ("2025-10-31T10:00:00+01:00".to_owned(), Some("2025-11-03T10:07:00+01:00".to_owned())))),
        (
            "Absence, a call, copied when the phone is open",
            scene("phone", Call).with(monday).with(|s| {
                s.at = "2026-11-19T10:00:00+01:00".to_owned();
                s.context = r#"(absences: [(party: Consultant, from: "2026-11-17T00:00:00+01:00", until: "2026-11-21T00:00:00+01:00")])"#.to_owned();
            }),
        ),
        (
            "ByAppointment, a call, copied after the appointment",
            scene("teams-call", Call).with(monday).with(|s| {
                s.context = r#"(appointments: [(channel: "teams", start: "2026-11-22T10:00:00+01:00", end: "2026-11-22T10:30:00+01:00")])"#.to_owned();
            }),
        ),
        ("NoClause, a message", scene("telegram", Message)),
        ("NoClause, a call", scene("zoom-call", Call)),
        ("NoClause, a request to connect", scene("mastodon", ConnectionRequest)),
        ("NotUsed, nobody by name", scene("whatsapp", Message).with(|s| (s.name, s.salutation) = (None, None))),
        ("NotUsed, no salutation on file", scene("whatsapp", Message).with(|s| s.salutation = None)),
        (
            "NotUsed, the client in Tokyo, phone only",
            scene("whatsapp", Message).with(|s| {
                s.client = r#"(zone: "Asia/Tokyo", region: "none", office_hours: "Mo-Fr 09:00-18:00")"#.to_owned();
                s.clauses = r#"Channel(id: "phone", channel: "phone", mode: Welcome), Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),"#.to_owned();
            }),
        ),
    ]
}

/// All texts in one language and form as one document.
pub(super) fn album(tone: Tone) -> String {
    let mut album = String::new();
    for (title, scene) in scenes() {
        let _ = writeln!(album, "## {title}\n");
        for (step, occasion) in [("first", 0), ("again", 1), ("still fits", 2)] {
            for (standing_name, standing) in
                [("agreed", agreed()), ("proposed", Standing::Proposed), ("wish", Standing::Wish)]
            {
                let scene = scene.clone().with(|s| {
                    (s.tone, s.occasion, s.standing) = (tone, occasion, standing);
                    if tone.language == Language::En && s.salutation.is_some() {
                        s.salutation = Some("Ms Müller".to_owned());
                    }
                });
                let (_, Redirection::Reply { text, via, when, .. }) = scene.answer() else {
                    let _ = writeln!(album, "*{step}, {standing_name}: no text*\n");
                    continue;
                };
                let clock = Clock {
                    zone: chrono_tz::Europe::Berlin,
                    language: Language::En,
                    now: instant(scene.copied.as_ref().unwrap_or(&scene.at)),
                };
                let when = match when {
                    When::Now => "now".to_owned(),
                    When::At(at) => clock.moment(at),
                };
                let text = text.replace("\n\n", "\n>\n> ");
                let _ = writeln!(album, "*{step}, {standing_name}; {via}, {when}*\n\n> {text}\n");
            }
        }
    }
    album.replace('\u{a0}', " ")
}

#[test]
fn all_texts_with_sie() {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("de-sie", album(Tone { language: Language::De, form: Form::Sie }));
    });
}

#[test]
fn all_texts_with_du() {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("de-du", album(Tone { language: Language::De, form: Form::Du }));
    });
}

#[test]
fn all_texts_in_english() {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("en", album(Tone { language: Language::En, form: Form::Sie }));
    });
}
