//! Two sides come to one text by the command line alone.

use serde_json::json;

use super::House;
use super::agreement_house::{block, two_counters, undated};

/// As mail programs send a reply: the words above, the mail it answers below.
fn reply(words: &str, quoted: &str) -> String {
    let quoted: String = quoted.lines().map(|line| format!("> {line}\n")).collect();
    format!(
        "From: =?utf-8?q?Anna_M=C3=BCller?= <anna@example.org>\nTo: jana@example.org\n\
         Date: Mon, 23 Nov 2026 10:00:00 +0100\nMessage-ID: <1@example.org>\nSubject: AW: Absprache\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
         {words}\n\nAm 22.11.2026 schrieb Jana Beispiel:\n{quoted}"
    )
}

#[test]
fn two_sides_come_to_one_text_and_hold_it_in_every_form() {
    let house = House::with_draft();

    let proposed = house.agreement("propose --valid-from 2999-01-01 --answer-by 2999-01-15").json();
    assert_eq!((&proposed["state"], &proposed["version"]), (&json!("Open"), &json!(1)));
    let first_code = proposed["fingerprint"]["code"].as_str().expect("a code").to_owned();
    let body = proposed["message"]["body"].as_str().expect("a message");
    assert!(body.contains(&first_code), "a reply to it can be told from one to another text:\n{body}");

    // Anna counters two clauses, and her mail program wraps and quotes the text.
    let version = house.offered();
    let pasted = house.file("pasted.txt", &block(&two_counters(&version), &version).replace('\n', "\r\n> "));
    let looked_at = house.agreement("answer").arg(&pasted).succeeds();
    insta::assert_snapshot!("exchange-looked-at-de", looked_at);
    assert_eq!(house.shown()["state"], "Open", "looking at an answer records nothing");
    let taken = house.agreement("answer --take").arg(&pasted).succeeds();
    insta::assert_snapshot!("exchange-taken-de", undated(&taken.to_string()));
    assert_eq!(house.shown()["state"], "Answered");

    // Jana takes one counter, and proposes something third for the other.
    let countered = house
        .agreement("counter --clause phone --accept whatsapp")
        .args(["--hours=Mo-Fr 08:30-17:30", "--reason=Bis 8 Uhr bringe ich die Kinder in die Schule."])
        .succeeds();
    insta::assert_snapshot!("exchange-countered-de", undated(&countered.to_string()));
    let shown = house.shown();
    assert_eq!((&shown["state"], &shown["version"]), (&json!("Open"), &json!(2)));
    let clauses = shown["clauses"].as_array().expect("clauses");
    let waiting: Vec<_> = clauses.iter().filter(|one| one["state"] != "Settled").collect();
    assert_eq!(waiting.len(), 1, "only the new hours want an answer: {waiting:?}");
    assert_eq!(waiting[0]["id"], "phone");

    // Anna answers with one word above the quoted mail; that is offered, and taken only when Jana says so.
    let mail = house.file("reply.eml", &reply("Einverstanden!", &countered.out));
    let looked_at = house.agreement("answer").arg(&mail).json();
    assert_eq!((&looked_at["class"], &looked_at["acceptable"]), (&json!("InWords"), &json!(true)));
    let agreed = house.agreement("answer --take").arg(&mail).json();
    assert_eq!(agreed["agreement"]["state"], "Agreed");

    let shown = house.shown();
    assert_eq!((&shown["state"], &shown["version"]), (&json!("Agreed"), &json!(2)));
    let sha256 = shown["fingerprint"]["sha256"].as_str().expect("a fingerprint");
    insta::assert_snapshot!("exchange-agreed-de", undated(&house.agreement("show").succeeds().to_string()));

    let goes = house.agreement("in-force --at 2999-01-01T00:00:00+01:00").json();
    assert_eq!((&goes["version"], &goes["fingerprint"]["sha256"]), (&json!(2), &json!(sha256)));
    let before = house.agreement("in-force --at 2998-12-31T23:59:59+01:00").run();
    assert_eq!(before.code, Some(1), "{before}");

    // The judge follows the new version, and says the same from each of the files that both hold.
    let call = "--channel phone --at 2999-01-07T08:15:00+01:00";
    let by_client = house.absprache(&format!("judge --client mueller-gmbh {call}")).json();
    assert_eq!(by_client["outcome"], "Defer", "8:15 was Anna's wish, and is not agreed");
    assert_eq!(by_client["until"], "2999-01-07T08:30:00+01:00");
    assert_eq!(by_client["agreement"]["fingerprint"], sha256);
    let forms: &[&str] = if cfg!(feature = "pdf") { &["ron", "json", "pdf"] } else { &["ron", "json"] };
    for form in forms {
        let file = house.exported(form);
        let by_file = house.absprache(&format!("judge {call}")).arg("--agreement").arg(&file).json();
        assert_eq!(by_file, by_client, "{form}");
    }
    let chain = house.absprache("journal list").json();
    let kinds: Vec<_> = chain.as_array().expect("a list").iter().map(|one| one["kind"].clone()).collect();
    assert_eq!(kinds, ["Offered", "Answered", "Offered", "Answered", "Agreed"]);
    house.absprache("journal verify").succeeds();
}

#[test]
fn what_the_client_wishes_is_agreed_at_once_when_all_of_it_is_taken() {
    let house = House::with_answer();
    let accepted = house.agreement("accept").json();
    assert_eq!((&accepted["state"], &accepted["version"]), (&json!("Agreed"), &json!(2)));
    let verdict =
        house.absprache("judge --client mueller-gmbh --channel phone --at 2999-01-07T08:15:00+01:00").json();
    assert_eq!(verdict["outcome"], "Admit");
}

#[test]
fn a_machine_without_the_client_judges_by_the_file_alone() {
    let house = House::with_offer();
    let (ron, json) = (house.exported("ron"), house.exported("json"));
    let elsewhere = House::empty();
    for file in [ron, json] {
        let judged = |at: &str| {
            elsewhere.absprache(&format!("judge --channel whatsapp --at {at}")).arg("--agreement").arg(&file)
        };
        let verdict = judged("2999-01-07T21:40:00+01:00").json();
        assert_eq!(verdict["outcome"], "Redirect", "{}", file.display());
        assert_eq!(verdict["agreement"]["standing"], "Proposed");
        let early = judged("2026-01-07T21:40:00+01:00").run();
        assert!(early.err.contains("does not apply at that time"), "{early}");
    }
}
