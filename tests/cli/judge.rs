//! `judge --policy`: the rules alone.

use serde_json::{Value, json};

use super::{Absprache, House, repository};

const SATURDAY_EVENING: &str = "2026-11-21T21:40:00+01:00";
const SUNDAY: &str = "2026-11-22T11:00:00+01:00";
const MONDAY: &str = "2026-11-23T10:00:00+01:00";

fn judge(house: &House, args: &str) -> Absprache {
    let policy = repository("policies/presets/freelancer/policy.ron");
    house.absprache("judge").arg("--policy").arg(policy).args(args.split_whitespace())
}

#[test]
fn the_exit_code_and_the_ground_say_what_was_judged() {
    let house = House::empty();
    for (what, args, code, outcome, ground) in [
        (
            "a WhatsApp on a Saturday evening",
            format!("--channel whatsapp --at {SATURDAY_EVENING}"),
            1,
            "Redirect",
            "NotUsed",
        ),
        ("a call on Monday morning", format!("--channel phone --at {MONDAY}"), 0, "Admit", "Welcome"),
        ("a call on Sunday", format!("--channel phone --at {SUNDAY}"), 1, "Defer", "OutsideHours"),
        (
            "a call on Christmas",
            "--channel phone --at 2026-12-25T10:00:00+01:00".to_owned(),
            1,
            "Defer",
            "Holiday",
        ),
        ("an e-mail at night", format!("--channel email --at {SATURDAY_EVENING}"), 0, "Admit", "Welcome"),
        (
            "a call on Skype out of the blue",
            format!("--channel skype-call --at {MONDAY}"),
            1,
            "Redirect",
            "ByAppointment",
        ),
        (
            "an emergency on WhatsApp",
            format!("--channel whatsapp --emergency --at {SATURDAY_EVENING}"),
            0,
            "Admit",
            "Emergency",
        ),
        (
            "a friend request",
            format!("--channel facebook --kind request --at {MONDAY}"),
            1,
            "Redirect",
            "AfterEngagement",
        ),
        ("a channel without a rule", format!("--channel mastodon --at {MONDAY}"), 1, "Ask", "NoClause"),
    ] {
        assert_eq!(judge(&house, &args).run().code, Some(code), "{what}");
        let data = judge(&house, &args).json();
        assert_eq!(
            (&data["outcome"], &data["grounds"][0]["kind"]),
            (&json!(outcome), &json!(ground)),
            "{what}"
        );
    }
}

#[test]
fn the_data_have_all_that_a_script_needs() {
    let house = House::empty();
    let redirect = judge(&house, &format!("--channel whatsapp --at {SATURDAY_EVENING} --json")).run();
    insta::assert_snapshot!("whatsapp-saturday-json", redirect);
    let defer = judge(&house, &format!("--channel phone --at {SUNDAY} --json")).run();
    insta::assert_snapshot!("phone-sunday-json", defer);
    let admit = judge(&house, &format!("--channel phone --at {MONDAY} --json")).run();
    insta::assert_snapshot!("phone-monday-json", admit);
}

#[test]
fn people_read_the_verdict_both_clocks_the_open_ways_and_the_text() {
    let house = House::empty();
    for lang in ["de", "en"] {
        for (name, args) in [
            ("whatsapp-saturday", format!("--channel whatsapp --at {SATURDAY_EVENING}")),
            ("phone-sunday", format!("--channel phone --at {SUNDAY}")),
            ("mastodon", format!("--channel mastodon --at {MONDAY}")),
            ("emergency", format!("--channel whatsapp --emergency --at {SATURDAY_EVENING}")),
        ] {
            let policy = repository("policies/presets/freelancer/policy.ron");
            let answer = house
                .absprache(&format!("--lang {lang} judge"))
                .arg("--policy")
                .arg(policy)
                .args(args.split_whitespace())
                .args(["--lang", lang])
                .run();
            insta::assert_snapshot!(format!("{name}-{lang}"), answer);
        }
    }
}

#[test]
fn an_appointment_from_the_context_opens_what_is_by_appointment() {
    let house = House::empty();
    let context = house.file(
        "context.ron",
        r#"(appointments: [(channel: "skype", start: "2026-11-23T10:00:00+01:00", end: "2026-11-23T10:30:00+01:00")])"#,
    );
    for (at, outcome, ground, until) in [
        ("2026-11-23T09:51:00+01:00", "Admit", "Appointment", Value::Null),
        ("2026-11-23T10:39:00+01:00", "Admit", "Appointment", Value::Null),
        ("2026-11-20T10:00:00+01:00", "Defer", "ByAppointment", json!("2026-11-23T10:00:00+01:00")),
        ("2026-11-23T11:00:00+01:00", "Redirect", "ByAppointment", Value::Null),
    ] {
        let data = judge(&house, &format!("--channel skype-video --kind video --at {at}"))
            .arg("--context")
            .arg(&context)
            .json();
        assert_eq!(
            (&data["outcome"], &data["grounds"][0]["kind"], &data["until"]),
            (&json!(outcome), &json!(ground), &until),
            "{at}"
        );
    }
}

#[test]
fn what_goes_out_is_judged_by_the_client_s_clock() {
    let house = House::empty();
    let policy = house.file(
        "policy.ron",
        r#"(schema: 1, name: "two-clocks",
            consultant: (zone: "Europe/Berlin", region: "none", office_hours: "Mo-Fr 09:00-17:00"),
            client: (zone: "America/New_York", region: "none", office_hours: "Mo-Fr 09:00-17:00"),
            clauses: [Channel(id: "phone", channel: "phone", mode: Welcome)])"#,
    );
    let call = |direction: &str| {
        house
            .absprache(&format!("judge --channel phone --at {MONDAY} --direction {direction}"))
            .arg("--policy")
            .arg(&policy)
            .json()
    };
    assert_eq!(call("in")["outcome"], "Admit");
    assert_eq!(call("out")["outcome"], "Defer");
    assert_eq!(call("out")["until"], "2026-11-23T09:00:00-05:00");
}

#[test]
fn the_text_is_in_the_language_and_form_asked_for() {
    let house = House::empty();
    let whatsapp = format!("--channel whatsapp --at {SATURDAY_EVENING}");
    for (args, lang, form) in [("", "de", "sie"), ("--form du", "de", "du"), ("--lang en", "en", "sie")] {
        let reply = judge(&house, &format!("{whatsapp} {args}")).json()["reply"].clone();
        assert_eq!((&reply["lang"], &reply["form"]), (&json!(lang), &json!(form)), "{args}");
        let text = reply["text"].as_str().expect("a text");
        assert_eq!(
            text.contains("Ihre") || text.contains("Ihnen") || text.contains("Sie "),
            args.is_empty(),
            "{args}: {text}"
        );
    }
}
