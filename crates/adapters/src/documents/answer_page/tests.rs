use absprache_desk::view::letter::Letter;
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::hours::Hours;
use absprache_engine::letter::{Parts, compose};
use absprache_engine::policy::Policy;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language, Tone};
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::fill::{TEMPLATE, json as written};
use super::{Offered, answer_page};

const SIE: Tone = Tone { language: Language::De, form: Form::Sie };

/// The page of an offer to Müller GmbH, and the letter in it.
fn page_of(policy: &Policy, client: &str, tone: Tone) -> (String, String) {
    let channels = Channels::shipped().unwrap();
    let side = policy.consultant.as_ref().unwrap();
    let parts = Parts {
        consultant_name: "Jana Berg",
        client_name: client,
        consultant_side: side,
        client_side: policy.client.as_ref().unwrap_or(side),
        handles: &policy.handles,
        people: &[],
        clauses: &policy.clauses,
        valid_from: NaiveDate::from_ymd_opt(2026, 12, 1),
        valid_until: None,
        review: None,
        tone,
    };
    let letter = compose(&parts, channels);
    let text = letter.to_string();
    let page = answer_page(&Offered {
        parts,
        letter: &Letter::of(letter, tone.language),
        fingerprint: "3f".repeat(32).parse().unwrap(),
        person: Some("Anna Müller"),
        mail: Some(&"jana+kunden@example.org".parse().unwrap()),
        offered_on: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        answer_by: NaiveDate::from_ymd_opt(2026, 12, 5),
        channels,
    });
    (page.unwrap(), text)
}

fn preset(preset: Preset, language: Language) -> Policy {
    preset.policy(language, Channels::shipped().unwrap()).unwrap()
}

/// What the form of a page works with.
fn data(page: &str) -> Value {
    let (_, rest) = page.split_once(r#"<script type="application/json" id="data">"#).unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

fn unescaped(page: &str) -> String {
    [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")]
        .into_iter()
        .fold(page.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn the_page_holds_the_whole_letter_without_any_script_and_stays_small() {
    for which in Preset::all() {
        for language in [Language::De, Language::En] {
            let (page, letter) =
                page_of(&preset(which, language), "Müller GmbH", Tone { language, form: Form::Sie });
            let (before, _) = page.split_once("<script").unwrap();
            let shown = unescaped(before);
            for line in letter.lines() {
                assert!(shown.contains(line), "{which}: {line}");
            }
            assert!(page.len() < 300_000, "{which}: {} bytes", page.len());
        }
    }
}

#[test]
fn every_clause_has_a_number_a_title_an_editor_and_one_point() {
    for which in Preset::all() {
        let policy = preset(which, Language::De);
        let (page, _) = page_of(&policy, "Müller GmbH", SIE);
        let data = data(&page);
        let clauses = data["clauses"].as_array().unwrap();
        let ids: Vec<&str> = clauses.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(ids, policy.clauses.iter().map(|clause| clause.id().as_str()).collect::<Vec<_>>());
        for (item, clause) in clauses.iter().zip(&policy.clauses) {
            assert_eq!(item["clause"], serde_json::to_value(clause).unwrap());
            assert!(
                ["title", "sentence"].iter().all(|field| item[field] != "")
                    && item["edit"]["kind"].is_string()
            );
        }
        let points = data["points"].as_array().unwrap();
        let mut asked: Vec<u64> = points
            .iter()
            .flat_map(|point| point["clauses"].as_array().unwrap())
            .map(|n| n.as_u64().unwrap())
            .collect();
        asked.sort_unstable();
        assert_eq!(asked, (0..u64::try_from(policy.clauses.len()).unwrap()).collect::<Vec<_>>());
        assert!(points.len() <= 15, "{which}: {} points are too many to be asked", points.len());
    }
}

#[test]
fn names_are_escaped_wherever_they_stand_and_places_in_them_are_not_filled() {
    let name =
        "</script><!--<script>@@DATA@@ {{7*7}} ' & \"><img src=x onerror=alert(1)>\u{2028}$&@@LETTER@@";
    let (page, _) = page_of(&preset(Preset::Freelancer, Language::De), name, SIE);
    assert!(!page.contains("<img"));
    assert_eq!(page.matches("<script").count(), TEMPLATE.matches("<script").count());
    assert_eq!(data(&page)["client"]["name"], name);
    assert!(page.contains("{{7*7}}") && page.contains("@@LETTER@@"));
}

#[test]
fn nothing_in_json_can_end_a_script() {
    assert_eq!(written(&"<&>\u{2028}\u{2029}ä").unwrap(), r#""\u003c\u0026\u003e\u2028\u2029ä""#);
}

#[test]
fn the_template_has_every_place_once_and_allows_no_request() {
    for place in ["@@LANGUAGE@@", "@@TITLE@@", "@@LETTER@@", "@@DATA@@"] {
        assert_eq!(TEMPLATE.matches(place).count(), 1, "{place}");
    }
    let policy = TEMPLATE.split_once("Content-Security-Policy\" content=\"").unwrap().1;
    let policy = policy.split_once('"').unwrap().0;
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    for directive in ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"] {
        assert!(policy.contains(directive), "{directive} in {policy}");
    }
}

#[test]
fn a_mail_is_begun_with_its_address_subject_and_lines() {
    let (page, _) = page_of(&preset(Preset::Freelancer, Language::De), "Müller GmbH", SIE);
    let start = "mailto:jana%2Bkunden@example.org?subject=Antwort%3A%20Wie%20wir%20uns%20erreichen%20(7WZK-YFSZ)&#38;body=Einverstanden.%0D%0A%0D%0A%3E%20";
    assert!(page.contains(start), "{start}");
    for link in page.split("href=\"mailto:").skip(1) {
        let length = unescaped(link.split_once('"').unwrap().0).len();
        assert!(length < 1800, "{length} characters");
    }
}

#[test]
fn an_editor_of_hours_begins_with_those_of_the_side_that_is_reached_and_keeps_their_holidays() {
    let mut policy = preset(Preset::Freelancer, Language::De);
    let mut client = policy.consultant.clone().unwrap();
    client.office_hours = "Mo-Th 10:00-12:00; PH off; 2026 Dec 24 off".parse::<Hours>().unwrap();
    policy.client = Some(client);
    for clause in &mut policy.clauses {
        if let Clause::Channel(clause) = clause
            && clause.channel.as_str() == "phone"
        {
            clause.towards = absprache_engine::clause::Towards::Client;
        }
    }
    let (page, _) = page_of(&policy, "Müller GmbH", SIE);
    let data = data(&page);
    let phone = data["clauses"].as_array().unwrap().iter().find(|item| item["id"] == "phone").unwrap();
    assert_eq!(phone["edit"]["level"], "OfficeHours");
    assert_eq!(phone["edit"]["rest"], "PH off; 2026 Dec 24 off");
    assert_eq!(phone["edit"]["week"][3], json!({ "day": 3, "from": 600, "to": 720 }));
    assert_eq!(phone["edit"]["week"].as_array().unwrap().len(), 4);
}

#[test]
fn a_client_who_is_addressed_informally_is_addressed_so_everywhere() {
    let mut policy = preset(Preset::Freelancer, Language::De);
    for clause in &mut policy.clauses {
        if let Clause::Tone(clause) = clause {
            clause.form = Form::Du;
        }
    }
    let (page, _) = page_of(&policy, "Müller GmbH", SIE);
    let (before, _) = page.split_once("<script").unwrap();
    assert!(before.contains("deine Antwort") && !before.contains("Ihre "), "{before}");
    assert_eq!(data(&page)["form"], "du");
}
