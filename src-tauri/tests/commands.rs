//! Every command, asked as the page asks it.

mod page;

use std::collections::BTreeSet;

use absprache_app::commands;
use serde_json::{Value, json};

use self::page::{Page, jana};

/// What the answer to a command has to look like.
enum Answers {
    /// Nothing more than that it was done.
    Done,
    /// A value with this at this place.
    With(&'static str, Value),
    /// A text with these words in it.
    Says(&'static str),
    /// A problem whose message has these words in it.
    Problem(&'static str),
}

use Answers::{Done, Problem, Says, With};

/// What would open a window on the screen of whoever runs the tests, whatever it is asked.
const NOT_HERE: [&str; 5] = ["open_data_folder", "back_up", "look_at_backup", "open_preset", "export_preset"];

/// A table with the client Neu GmbH, in Base64.
const NEW_CLIENT: &str = "RmlybWEsRS1NYWlsCk5ldSBHbWJILG5ldUBleGFtcGxlLm9yZwo=";

#[test]
fn every_command_answers() {
    let page = Page::with_a_client();
    let sketch = page.ask("edit_sketch", json!({ "client": "mueller-gmbh" })).unwrap();
    let rule = sketch["rules"][0]["id"].clone();
    let saturday =
        json!({ "channel": "whatsapp", "kind": "Message", "weekday": 5, "minute": 1300, "person": 0 });
    let nobody = json!({ "client": "nobody" });
    let proposed = |means: &str| json!({ "client": "mueller-gmbh", "validFrom": null, "answerBy": null, "means": means });
    let worded = |client: &str| json!({ "client": client, "words": "Proposal" });
    let together = |name: &str, drawn: Value| json!({ "client": "mueller-gmbh", "name": name, "clauses": [], "drawn": drawn });
    let settings = json!({ "language": "en", "theme": "Dark", "text_size": 125, "shown": "Everything", "hold": true,
            "channels": { "email": "AtOnce" }, "autostart": false, "first_step": null });
    let span = json!([{ "day": 0, "from": 540, "to": 1020 }]);
    let agreed =
        |client: &str| json!({ "client": client, "on": "2026-11-20", "means": "Talk", "by": "Anna" });
    let source = |area_code: &str, untried: bool| {
        let form = json!({ "kind": "CallMonitor", "host": "127.0.0.1", "port": "9", "area_code": area_code,
                           "private_numbers": "" });
        json!({ "form": form, "password": null, "replaces": null, "untried": untried })
    };
    let about = json!({ "kind": "Client", "client": "mueller-gmbh" });
    let captured = |channel: &str| {
        let form = json!({ "client": "mueller-gmbh", "person": null, "channel": channel, "kind": "Message",
                           "mine": false, "emergency": false, "when": "" });
        json!({ "form": form })
    };
    let elsewhere = json!({ "kind": "Elsewhere", "step": "First", "speech": "Du", "client": "mueller-gmbh" });
    let typed = |text: &str| json!({ "at": elsewhere, "typed": text });
    let book = |book: &str| {
        let form = json!({ "columns": [], "preset": null, "language": "de", "form": "sie", "without": [] });
        json!({ "book": book, "form": form })
    };
    let sign =
        |kind: &str, text: &str| json!({ "sign": { "kind": kind, "text": text }, "channel": "telegram" });
    let title = |name: &str| json!({ "name": name, "description": "" });
    let titled = |client: &str, name: &str| json!({ "client": client, "title": title(name) });
    let event = |series: &str, client: &str| json!({ "series": series, "client": client });
    let cases = [
        ("texts", json!({ "speech": "Sie", "client": null }), With("/texts/0/whose", "Program".into())),
        ("texts", json!({ "speech": "Sie", "client": "nobody" }), Problem("nobody")),
        ("look_at_text", typed("Bitte nicht."), With("/refusals/0/missing", "{Weg}".into())),
        ("keep_text", typed("Bitte nicht."), Problem("Weg")),
        ("keep_text", typed("Bitte {way}."), With("/line/own", "Bitte {Weg}.".into())),
        ("text", json!({ "at": elsewhere }), With("/line/whose", "Client".into())),
        ("reset_text", json!({ "at": elsewhere }), With("/line/whose", "Program".into())),
        ("start", json!({}), With("/me/name", "Jana Beispiel".into())),
        ("save_me", jana(), With("/me/zone", "Europe/Berlin".into())),
        ("read_hours", json!({ "text": "Mo-Fr 9-17" }), With("/read/typed", "Mo–Fr 9–17".into())),
        ("read_hours", json!({ "text": "montags nie" }), With("/kind", "Fault".into())),
        ("draw_hours", json!({ "week": span, "over": "" }), With("/week/0/to", 1020.into())),
        ("new_sketch", json!({}), With("/name", "".into())),
        ("edit_sketch", nobody.clone(), Problem("nobody")),
        (
            "rebase",
            json!({ "sketch": sketch, "base": { "kind": "Preset", "id": "mail-only" } }),
            With("/base/id", "mail-only".into()),
        ),
        ("look", json!({ "sketch": sketch }), With("/can_save", true.into())),
        (
            "same_for_me",
            json!({ "sketch": sketch, "clauses": [rule] }),
            With("/rules/0/towards", "Both".into()),
        ),
        ("sides", json!({ "sketch": sketch }), With("/clock", Value::Null)),
        (
            "remedy",
            json!({ "sketch": sketch, "rule": "no-open-way", "clause": null }),
            With("/name", "Müller GmbH".into()),
        ),
        ("revert_rule", json!({ "sketch": sketch, "clause": rule }), With("/rules/0/id", rule.clone())),
        ("speak", json!({ "sketch": sketch, "language": "en" }), With("/language", "en".into())),
        ("save_sketch", json!({ "sketch": sketch }), Done),
        ("kept_sketch", json!({ "client": "mueller-gmbh" }), With("/client", "mueller-gmbh".into())),
        ("drop_sketch", json!({ "client": null }), Done),
        ("take_in", json!({ "sketch": sketch }), With("", "mueller-gmbh".into())),
        (
            "understand",
            json!({ "text": "Anna Müller <anna@example.org>" }),
            With("/people/0/name", "Anna Müller".into()),
        ),
        ("probe", json!({ "sketch": sketch, "probe": saturday }), With("/outcome", "Redirect".into())),
        ("rehearse", json!({ "sketch": sketch, "probe": saturday }), Done),
        ("hand_over", json!({ "client": "mueller-gmbh" }), With("/to", "info@example.org".into())),
        (
            "tell_channel",
            json!({ "channel": "whatsapp", "how": "Aloud" }),
            With("/settings/channels/whatsapp", "Aloud".into()),
        ),
        ("restore_backup", json!({}), Problem("keine Sicherung")),
        ("nearby", json!({}), With("/1/form/kind", "KdeConnect".into())),
        ("try_popup", json!({}), Done),
        ("words_of_tone", json!({ "form": "sie" }), Says("Guten Tag")),
        ("words_of_absence", json!({ "first": "2026-12-27", "last": "2026-12-24" }), With("", Value::Null)),
        ("data_folder", json!({}), With("", page.folder().into())),
        // Nothing is put on the clipboard or opened for whoever runs the tests.
        ("copy_hand_over", nobody.clone(), Problem("nobody")),
        ("open_mail", nobody.clone(), Problem("nobody")),
        ("today", json!({}), With("/office/open", false.into())),
        ("act", json!({ "contact": 4711, "deed": "Remind" }), Done),
        ("undo", json!({ "contact": 4711 }), Done),
        ("introduce", json!({ "stranger": 1, "client": "mueller-gmbh", "person": null }), Done),
        ("pause", json!({ "minutes": 60 }), Done),
        ("clients", json!({}), With("/0/id", "mueller-gmbh".into())),
        ("record_agreement", agreed("mueller-gmbh"), With("/kind", "Agreed".into())),
        ("record_agreement", agreed("mueller-gmbh"), Problem("schon festgehalten")),
        ("client", json!({ "id": "mueller-gmbh" }), With("/standing/kind", "Agreed".into())),
        ("notes", json!({ "client": "mueller-gmbh" }), With("", json!([]))),
        ("documents", json!({ "client": "mueller-gmbh" }), With("/0/name/number", 1.into())),
        (
            "version_letter",
            json!({ "client": "mueller-gmbh", "number": 1 }),
            With("/reading/minutes", 3.into()),
        ),
        // No dialog is opened for whoever runs the tests.
        ("save_version", json!({ "client": "nobody", "number": 1, "form": "Letter" }), Problem("nobody")),
        ("save_answer", json!({ "client": "nobody", "answer": 1 }), Problem("nobody")),
        ("archive", json!({ "client": "mueller-gmbh" }), Done),
        ("unarchive", json!({ "client": "mueller-gmbh" }), Done),
        ("preserve", json!({ "client": "nobody" }), Problem("nobody")),
        ("preserve", json!({ "client": "mueller-gmbh" }), Done),
        ("release", json!({ "client": "mueller-gmbh" }), Done),
        ("mark_appointment", json!({ "appointment": "h4711", "attendance": "Kept" }), Problem("h4711")),
        ("mark_appointment", json!({ "appointment": "soon", "attendance": "Kept" }), Problem("soon")),
        (
            "timeline",
            json!({ "client": "mueller-gmbh", "filter": {}, "window": {} }),
            With("/total", 1.into()),
        ),
        ("save_draft", json!({ "contact": 4711 }), Problem("4711")),
        ("teach", sign("app", "Plauderei"), Done),
        ("teach", sign("app", " "), Problem("erkennen")),
        ("heard", json!({}), With("/taught/0/sign/text", "Plauderei".into())),
        ("forget", sign("app", "plauderei"), Done),
        ("forget", sign("app", "Plauderei"), Problem("nichts gelernt")),
        ("assign_event", event("s00010203aabbccff", "mueller-gmbh"), Done),
        ("assign_event", event("s00010203aabbccff", "nobody"), Problem("nobody")),
        ("events_to_assign", json!({}), With("/assigned/0/client", "mueller-gmbh".into())),
        ("unassign_event", json!({ "series": "s00010203aabbccff" }), Done),
        ("unassign_event", json!({ "series": "s00010203aabbccff" }), Problem("niemandem")),
        ("may", nobody.clone(), Problem("nobody")),
        ("may", json!({ "client": "mueller-gmbh", "person": null }), With("/ways/0/light", "Now".into())),
        ("plan_import", book(NEW_CLIENT), With("/new/0/name", "Neu GmbH".into())),
        ("plan_import", book("QTtCCjE7Mg=="), With("/columns", json!(["A", "B"]))),
        ("plan_import", book("?"), Problem("nicht vollständig")),
        ("import_clients", book(NEW_CLIENT), With("/sentence", "Ein neuer Kunde.".into())),
        ("clients", json!({}), With("/1/id", "neu-gmbh".into())),
        ("undo_import", json!({}), With("", "Bei einem Kunden ist alles wie zuvor.".into())),
        ("end_engagement", json!({ "id": "mueller-gmbh", "on": "2026-11-20" }), Done),
        ("resume_engagement", json!({ "id": "mueller-gmbh" }), Done),
        ("agreement", json!({ "client": "mueller-gmbh" }), With("/state", "Agreed".into())),
        ("agreement", nobody.clone(), Problem("nobody")),
        ("dry_run", json!({ "client": "mueller-gmbh", "months": 3 }), With("/days", json!([]))),
        ("proposal", json!({ "client": "mueller-gmbh" }), With("/message/to", "info@example.org".into())),
        ("propose", proposed("Mail"), Problem("schon")),
        ("reminder", json!({ "client": "mueller-gmbh" }), Problem("kein Vorschlag")),
        ("end_words", json!({ "client": "mueller-gmbh" }), With("/to", "info@example.org".into())),
        // Nothing is put on the clipboard, opened or asked for by a dialog for whoever runs the tests.
        ("copy_words", worded("nobody"), Problem("nobody")),
        ("mail_words", worded("nobody"), Problem("nobody")),
        ("export_agreement", json!({ "client": "nobody", "form": "Letter" }), Problem("nobody")),
        ("read_answer_file", nobody.clone(), Problem("nobody")),
        (
            "read_answer",
            json!({ "client": "mueller-gmbh", "document": "Bis Montag!" }),
            With("/class", "Unreadable".into()),
        ),
        ("take_answer", json!({ "client": "mueller-gmbh" }), Problem("keine Antwort")),
        ("take_reply", json!({ "client": "mueller-gmbh", "reply": 1 }), Problem("keine Antwort")),
        ("set_reply_aside", json!({ "client": "mueller-gmbh", "reply": 1 }), With("/state", "Agreed".into())),
        ("respond", json!({ "client": "mueller-gmbh", "decisions": [] }), Problem("kein Vorschlag")),
        ("settle_part", json!({ "client": "mueller-gmbh" }), Problem("kein Vorschlag")),
        ("withdraw_offer", json!({ "client": "mueller-gmbh" }), Problem("kein Vorschlag")),
        ("agree_together", together(" ", Value::Null), Problem("Name")),
        ("agree_together", together("Anna", "url(x)".into()), Problem("Unterschrift")),
        ("sources", json!({}), With("/sources/0/now/id", "notifications".into())),
        ("guess_mailbox", json!({ "address": "jana@gmx.de" }), With("/host", "imap.gmx.net".into())),
        ("set_up_source", source("0", false), Problem("keine Vorwahl")),
        ("set_up_source", source("030", false), With("/problem/field", "host".into())),
        ("set_up_source", source("030", true), With("/kind", "Untried".into())),
        ("sources", json!({}), With("/sources/1/form/area_code", "030".into())),
        ("try_source", json!({ "id": "callmonitor:127.0.0.1:9" }), With("/kind", "Hindered".into())),
        ("try_source", json!({ "id": "nobody" }), Problem("nobody")),
        ("stop_trying", json!({}), Done),
        ("remove_source", json!({ "id": "callmonitor:127.0.0.1:9" }), Done),
        ("remove_source", json!({ "id": "callmonitor:127.0.0.1:9" }), Problem("nicht eingerichtet")),
        ("remove_source", json!({ "id": "notifications" }), Done),
        ("put_back_source", json!({ "id": "callmonitor:127.0.0.1:9" }), Done),
        ("put_back_source", json!({ "id": "notifications" }), Done),
        ("sources", json!({}), With("/sources/0/form/host", "127.0.0.1".into())),
        ("sources", json!({}), With("/sources/1/now/id", "notifications".into())),
        ("whom", json!({}), With("/0/client", "mueller-gmbh".into())),
        ("capture", captured("whatsapp"), With("/outcome", "Redirect".into())),
        ("capture", captured("telegraph"), Problem("Kanal")),
        ("capture_done", json!({}), Done),
        ("capture_keys", json!({}), With("/keys", Value::Null)),
        // Nothing is taken from the keyboard of whoever runs the tests.
        ("set_capture_keys", json!({ "keys": "K" }), Problem("beim Schreiben")),
        ("note", json!({ "about": about, "text": " " }), Problem("leer")),
        ("note", json!({ "about": { "kind": "Contact", "contact": 4711 }, "text": "?" }), Problem("4711")),
        ("rewrite_note", json!({ "note": 4711, "text": "?" }), Problem("4711")),
        ("drop_note", json!({ "note": 4711 }), Problem("4711")),
        ("presets", json!({}), With("/presets/0/id", "freelancer".into())),
        ("preset", json!({ "preset": "mail-only" }), With("/rules/0/title", "E-Mail".into())),
        ("save_preset", titled("mueller-gmbh", "Betreuung"), With("/preset/id", "betreuung".into())),
        ("save_preset", titled("mueller-gmbh", "betreuung"), Problem("gibt es schon")),
        ("save_preset", titled("mueller-gmbh", " "), Problem("Namen")),
        ("rename_preset", json!({ "preset": "agency", "title": title("X") }), Problem("gehört zum Programm")),
        (
            "rename_preset",
            json!({ "preset": "betreuung", "title": title("X") }),
            With("/preset/name", "X".into()),
        ),
        ("remove_preset", json!({ "preset": "betreuung" }), With("/id", "betreuung".into())),
        ("remove_preset", json!({ "preset": "betreuung" }), Problem("gibt es nicht")),
        (
            "save_preset_of_sketch",
            json!({ "sketch": sketch, "title": title("Neu") }),
            With("/preset/own", true.into()),
        ),
        (
            "bring_preset_back",
            json!({ "removed": { "id": "betreuung", "text": "(schema: 1,\n name: 5)" } }),
            Problem("Zeile 2"),
        ),
        ("add_preset", json!({ "text": "(schema: 1,\n name: 5)", "file": "x.ron" }), Problem("Zeile 2")),
        ("card", json!({}), With("", Value::Null)),
        ("card_done", json!({}), Done),
        ("save_settings", json!({ "settings": settings }), With("/language", "en".into())),
        ("window_done", json!({ "typed": "Bitte nicht." }), Done),
        ("typed", json!({}), With("", "Bitte nicht.".into())),
        ("typed", json!({}), With("", Value::Null)),
        ("window_done", json!({ "typed": null }), Done),
        ("typed", json!({}), With("", Value::Null)),
    ];
    for (command, args, expected) in cases {
        match (expected, page.ask(command, args)) {
            (Done, Ok(Value::Null)) => {}
            (With(place, wanted), Ok(answer)) => {
                assert_eq!(answer.pointer(place), Some(&wanted), "{command}: {answer:#}");
            }
            (Says(words), Ok(Value::String(text))) => assert!(text.contains(words), "{command}: {text}"),
            (Problem(words), Err(problem)) => {
                let message = problem["message"].as_str().unwrap();
                assert!(message.contains(words), "{command}: {message}");
            }
            (_, answer) => panic!("{command}: {answer:?}"),
        }
    }
    let mut asked: BTreeSet<String> = page.asked().into_iter().collect();
    asked.extend(NOT_HERE.map(str::to_owned));
    let declared: BTreeSet<String> = commands::NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(asked, declared, "a command is not asked here");
}

#[test]
fn before_the_first_sheet_only_the_beginning_answers() {
    let page = Page::open();
    let start = page.ask("start", Value::Null).unwrap();
    assert_eq!((&start["me"], &start["language"]), (&Value::Null, &"de".into()));
    assert_eq!(page.ask("read_hours", json!({ "text": "9-17" })).unwrap()["kind"], "Read");
    let problem = page.ask("today", Value::Null).unwrap_err();
    assert!(!problem["message"].as_str().unwrap().is_empty(), "{problem}");
    page.ask("save_me", jana()).unwrap();
    assert_eq!(page.ask("today", Value::Null).unwrap()["office"]["open"], false);
}

#[test]
fn what_cannot_be_understood_is_told_with_its_field() {
    let page = Page::open();
    let mut me = jana();
    me["me"]["zone"] = "Middle-earth".into();
    let problem = page.ask("save_me", me).unwrap_err();
    assert_eq!(problem["field"], "zone");
    assert!(problem["message"].as_str().unwrap().contains("Middle-earth"), "{problem}");
}
