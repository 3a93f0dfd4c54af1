//! Texts in the user's own words, and when the program's are said instead.

use std::fmt::Write;

use super::*;
use crate::redirection::{Unfit, Words};
use crate::wording::{OwnText, Placeholder, Speech, TextId, TextKind, Wording};

/// A wording for all texts of a kind, in every way of speaking.
pub(super) fn own(kind: TextKind, text: &str) -> Vec<OwnText> {
    let wording = Wording::read(kind, text).unwrap_or_else(|faults| panic!("{text}: {faults:?}"));
    let ids = Speech::ALL.into_iter().flat_map(TextId::all).filter(|id| id.kind() == kind);
    ids.map(|id| OwnText { id, wording: wording.clone() }).collect()
}

impl Scene {
    pub(super) fn answer_in(&self, own: &[OwnText]) -> Redirection {
        let stage = self.stage();
        let verdict = judge(&stage.rules, stage.case());
        redirect(&Request { own: OwnTexts { client: own, all: &[] }, ..self.request(&stage, &verdict) })
    }

    fn in_own_words(&self, kind: TextKind, text: &str) -> (String, Words) {
        match self.answer_in(&own(kind, text)) {
            Redirection::Reply { text, words, .. } => (text.replace('\u{a0}', " "), words),
            Redirection::Withhold(reason) => panic!("no text: {reason:?}"),
        }
    }
}

#[test]
fn the_facts_are_filled_in() {
    let text =
        "{Anrede} {Dank} {Vereinbart} erreichen Sie mich {Weg}. {Alternative} {Notfall} Herzlich, Jana";
    let (said, words) = scene("whatsapp", ContactKind::Message).in_own_words(TextKind::Elsewhere, text);
    assert_eq!(words, Words::Own);
    assert_eq!(
        said,
        "Guten Tag Frau Müller, danke für Ihre Nachricht über WhatsApp, sie ist gut angekommen. Wie vereinbart \
         erreichen Sie mich per E-Mail. Sie erreichen mich auch telefonisch ab Montag, 23. November, 9 Uhr. Wenn es \
         brennt, erreichen Sie mich per SMS mit dem Wort „NOTFALL“. Herzlich, Jana"
    );
}

#[test]
fn what_came_at_the_wrong_time_is_told_the_time() {
    let (said, words) = scene("phone", ContactKind::Call)
        .in_own_words(TextKind::Later, "{Anrede} ich bin ab {Zeit} wieder {Weg} für Sie da.");
    assert_eq!(words, Words::Own);
    assert_eq!(
        said,
        "Guten Tag Frau Müller,\n\nich bin ab Montag, 23. November, 9 Uhr wieder telefonisch für Sie da."
    );
}

#[test]
fn a_sentence_with_nothing_to_say_leaves_no_gap() {
    let text = "{Anrede} {Notfall} gern {Weg} {Alternative}.\n\n{Notfall}\n\nBis bald, {Name}";
    let scene = scene("whatsapp", ContactKind::Message).with(|s| {
        s.standing = Standing::Proposed;
        s.clauses = r#"Channel(id: "e", channel: "email", mode: Welcome), Channel(id: "w", channel: "whatsapp", mode: NotUsed)"#.to_owned();
    });
    let (said, _) = scene.in_own_words(TextKind::Elsewhere, text);
    assert_eq!(said, "Guten Tag Frau Müller, gern per E-Mail.\n\nBis bald, Frau Müller");
}

#[test]
fn a_sentence_begins_with_a_capital_whatever_it_begins_with() {
    let said = |text: &str, tone| {
        scene("whatsapp", ContactKind::Message)
            .with(|s| s.tone = tone)
            .in_own_words(TextKind::Elsewhere, text)
            .0
    };
    let german = Tone { language: Language::De, form: Form::Sie };
    let english = Tone { language: Language::En, form: Form::Sie };
    assert_eq!(said("{Weg} gern. {Weg} und {Weg}", german), "Per E-Mail gern. Per E-Mail und per E-Mail");
    assert!(said("{Anrede}\n{Dank} {Weg}", german).contains(",\ndanke"));
    assert!(said("{Anrede}\n{Dank} {Weg}", english).contains(",\nThank"));
}

#[test]
fn a_mail_has_its_salutation_on_a_line_of_its_own_and_a_message_has_not() {
    let text = "{Anrede} gern {Weg}.";
    let said = |channel, kind| scene(channel, kind).in_own_words(TextKind::Elsewhere, text).0;
    assert_eq!(said("whatsapp", ContactKind::Message), "Guten Tag Frau Müller, gern per E-Mail.");
    assert!(said("whatsapp", ContactKind::Call).starts_with("Guten Tag Frau Müller,\n\ngern"));
}

#[test]
fn a_request_is_pointed_to_another_way_where_no_network_is_open() {
    let scene = scene("facebook", ContactKind::ConnectionRequest).with(|s| {
        s.clauses = r#"Channel(id: "e", channel: "email", mode: Welcome), Channel(id: "f", channel: "facebook", mode: NotUsed)"#.to_owned();
    });
    assert_eq!(scene.in_own_words(TextKind::Elsewhere, "{Weg} gern.").1, Words::Own);
}

#[test]
fn only_a_salutation_stands_on_a_line_of_its_own() {
    let mail = scene("whatsapp", ContactKind::Call);
    assert_eq!(mail.in_own_words(TextKind::Elsewhere, "{Weg} gern, Jana").0, "Per E-Mail gern, Jana");
}

#[test]
fn a_way_that_closes_when_the_text_is_sent_is_not_offered_in_own_words() {
    for (closes, expected) in
        [("09:01", Words::Own), ("09:00", Words::Instead(Unfit::ClosedWay(id("phone"))))]
    {
        let scene = scene("whatsapp", ContactKind::Message).with(|s| {
            s.clauses = format!(
                r#"Channel(id: "e", channel: "email", mode: Welcome), Channel(id: "w", channel: "whatsapp", mode: NotUsed),
            Channel(id: "p", channel: "phone", mode: Welcome, hours: Own("Sa-Su 00:00-24:00; Mo 00:00-{closes}"))"#
            );
        });
        assert_eq!(
            scene.in_own_words(TextKind::Elsewhere, "{Weg} oder telefonisch.").1,
            expected,
            "{closes}"
        );
    }
}

#[test]
fn the_programs_text_is_said_where_the_own_one_would_not_do() {
    let whatsapp = || scene("whatsapp", ContactKind::Message);
    let wish = || whatsapp().with(|s| s.standing = Standing::Wish);
    let long = format!("{{Weg}} {}", "Wort ".repeat(70));
    for (title, scene, kind, text, why) in [
        (
            "nobody by name",
            whatsapp().with(|s| (s.name, s.salutation) = (None, None)),
            TextKind::Elsewhere,
            "Liebe {Name}, {Weg}",
            Unfit::Nothing(Placeholder::Name),
        ),
        ("not agreed", wish(), TextKind::Elsewhere, "Wie vereinbart {Weg}.", Unfit::SaysAgreed),
        (
            "in public",
            scene("instagram", ContactKind::Comment),
            TextKind::Comment,
            "Wie vereinbart {Weg}.",
            Unfit::SaysAgreed,
        ),
        (
            "closed way",
            whatsapp(),
            TextKind::Elsewhere,
            "{Weg} oder telefonisch.",
            Unfit::ClosedWay(id("phone")),
        ),
    ] {
        let (said, words) = scene.in_own_words(kind, text);
        assert_eq!(words, Words::Instead(why), "{title}");
        assert_eq!(said, scene.text(), "{title}");
    }
    for (text, closed) in [
        ("Gern über WhatsApp oder {Weg}.", "whatsapp"),
        ("Schreiben Sie mir auf WhatsApp oder {Weg}.", "whatsapp"),
        ("{Weg}, oder rufen Sie mich an.", "phone"),
        ("{Weg} oder per Telefon.", "phone"),
        ("{Weg} oder am Telefon.", "phone"),
        ("{Weg}, oder Sie können mich anrufen.", "phone"),
        ("{Weg} oder auf Instagram.", "instagram"),
        ("{Weg} oder per Skype-Anruf.", "skype-call"),
    ] {
        let (said, words) = whatsapp().in_own_words(TextKind::Elsewhere, text);
        assert_eq!(words, Words::Instead(Unfit::ClosedWay(id(closed))), "{text}");
        assert_eq!(said, whatsapp().text(), "{text}");
    }
    let by_mail =
        whatsapp().in_own_words(TextKind::Elsewhere, "{Weg}, also per Mail. WhatsApp lese ich selten.");
    assert_eq!(by_mail.1, Words::Own, "mail is open, and a bare name is no way");
    let sms = scene("sms", ContactKind::Message);
    let (said, words) = sms.in_own_words(TextKind::Elsewhere, &long);
    assert!(matches!(words, Words::Instead(Unfit::TooLong { limit: 300, .. })), "{words:?}");
    assert_eq!(said, sms.text());
    assert_eq!(whatsapp().in_own_words(TextKind::Elsewhere, &long).1, Words::Own);
}

#[test]
fn an_own_text_may_say_which_way_is_closed_but_not_invite_to_it() {
    let german = [
        ("Bitte nicht anrufen, {Weg} geht es am schnellsten.", None),
        ("Bitte nicht mehr anrufen. {Weg} geht es am schnellsten.", None),
        ("Bitte rufen Sie mich nicht an, {Weg} geht es am schnellsten.", None),
        ("Rufen Sie mich am Wochenende bitte nicht an, {Weg} geht es am schnellsten.", None),
        ("Wer anruft, hört meine Mailbox; {Weg} geht es am schnellsten.", None),
        ("Am Wochenende gehe ich nicht ans Telefon, {Weg} geht es am schnellsten.", None),
        ("Ich kann heute nicht telefonieren – {Weg} geht es am schnellsten.", None),
        ("Ich werde ungern übers Telefon erreicht, {Weg} geht es am schnellsten.", None),
        ("Bitte keinen Anruf und nicht per SMS, sondern {Weg}.", None),
        ("Bitte weder per SMS noch über WhatsApp, sondern {Weg}.", None),
        ("Statt per WhatsApp gern {Weg}.", None),
        ("Über WhatsApp lese ich nicht mit, {Weg} schon.", None),
        ("Telefonisch bin ich am Wochenende nicht erreichbar, {Weg} schon.", None),
        ("{Weg}, oder rufen Sie mich ab neun an, wenn es nicht eilt.", Some("phone")),
        ("{Weg}, oder Sie können mich jederzeit gern anrufen.", Some("phone")),
        ("{Weg}, oder ruf mich an.", Some("phone")),
        ("{Weg}, oder Sie dürfen mich ab {Kanal} anrufen.", Some("phone")),
        ("Lassen Sie uns telefonieren, oder {Weg}.", Some("phone")),
        ("Zögern Sie nicht mich anzurufen, oder {Weg}.", Some("phone")),
        ("Bitte nicht über WhatsApp, ich gehe gern ans Telefon, oder {Weg}.", Some("phone")),
        ("Nicht nur per WhatsApp, auch {Weg}.", Some("whatsapp")),
        ("Ohne Umweg per WhatsApp, oder {Weg}.", Some("whatsapp")),
        ("Bitte nicht anrufen, lieber über WhatsApp oder {Weg}.", Some("whatsapp")),
        ("Bitte nicht anrufen sondern über WhatsApp, oder {Weg}.", Some("whatsapp")),
        ("Ich bin nicht im Büro und per SMS da, sonst {Weg}.", Some("sms")),
        ("Heute bin ich nicht da.\nPer SMS geht es, sonst {Weg}.", Some("sms")),
    ];
    let english = [
        ("Please don't send a text, {way} is best.", None),
        ("Please don’t text or call me at night: {way} is best.", None),
        ("Please do not try to call me, {way} is best.", None),
        ("A call at night wakes the children, {way} is best.", None),
        ("Instead of a call or a letter, {way} is best.", None),
        ("No need to give me a ring, {way} is best.", None),
        ("I cannot be reached by phone; {way} is best.", None),
        ("Not by text or by phone, {way} is best.", None),
        ("You shouldn’t ring me at night, {way} is best.", None),
        ("Give me a call, or {way}.", Some("phone")),
        ("Give me a quick call, or {way}.", Some("phone")),
        ("You can call me, or {way}.", Some("phone")),
        ("Don’t hesitate to call me, or {way}.", Some("phone")),
        ("I am not in. Call me, or {way}.", Some("phone")),
        ("Please don't text me but call me, or {way}.", Some("phone")),
        ("Not only by phone, also {way}.", Some("phone")),
        ("Send me a text, or {way}.", Some("sms")),
    ];
    for (language, cases) in [(Language::De, &german[..]), (Language::En, &english[..])] {
        for (text, closed) in cases {
            let scene =
                scene("whatsapp", ContactKind::Message).with(|s| s.tone = Tone { language, form: Form::Sie });
            let expected = closed.map_or(Words::Own, |closed| Words::Instead(Unfit::ClosedWay(id(closed))));
            assert_eq!(scene.in_own_words(TextKind::Elsewhere, text).1, expected, "{text}");
        }
    }
}

#[test]
fn what_is_only_to_wait_may_be_named_in_own_words() {
    let waiting = scene("phone", ContactKind::Call);
    let (_, words) = waiting.in_own_words(TextKind::Later, "Rufen Sie mich ab {Zeit} an, {Weg} bin ich da.");
    assert_eq!(words, Words::Own);
}

#[test]
fn what_may_be_said_of_several_ways_is_said_where_one_of_them_is_open() {
    let clauses = |call: &str| {
        format!(
            r#"Channel(id: "e", channel: "email", mode: Welcome), Channel(id: "w", channel: "whatsapp", mode: NotUsed),
        Channel(id: "s", channel: "skype", mode: NotUsed), Channel(id: "c", channel: "skype-call", mode: {call}), Channel(id: "v", channel: "skype-video", mode: NotUsed)"#
        )
    };
    for (call, expected) in
        [("Welcome, hours: Anytime", Words::Own), ("NotUsed", Words::Instead(Unfit::ClosedWay(id("skype"))))]
    {
        let scene = scene("whatsapp", ContactKind::Message).with(|s| s.clauses = clauses(call));
        assert_eq!(scene.in_own_words(TextKind::Elsewhere, "{Weg} oder über Skype.").1, expected, "{call}");
    }
}

#[test]
fn what_is_left_out_leaves_no_space_at_the_beginning_of_a_line() {
    let scene = scene("whatsapp", ContactKind::Message).with(|s| {
        s.standing = Standing::Proposed;
        s.clauses = r#"Channel(id: "e", channel: "email", mode: Welcome), Channel(id: "w", channel: "whatsapp", mode: NotUsed)"#.to_owned();
    });
    let (said, _) = scene.in_own_words(
        TextKind::Elsewhere,
        "Gern {Weg}.\n\n{Alternative} {Notfall} Bis bald.\n{Notfall} Jana",
    );
    assert_eq!(said, "Gern per E-Mail.\n\nBis bald.\nJana");
}

#[test]
fn an_own_word_for_a_way_is_said_where_the_way_is_open() {
    let scene =
        scene("whatsapp", ContactKind::Message).with(|s| s.at = "2026-11-24T11:00:00+01:00".to_owned());
    assert_eq!(scene.in_own_words(TextKind::Elsewhere, "{Weg} oder telefonisch.").1, Words::Own);
}

#[test]
fn a_text_that_is_too_long_loses_the_emergency_first() {
    let scene = scene("sms", ContactKind::Message);
    let text = |letters: usize| format!("{{Anrede}} {{Dank}} {{Weg}} {{Notfall}} {}", "x".repeat(letters));
    let long = |letters| scene.in_own_words(TextKind::Elsewhere, &text(letters)).0;
    assert!(long(50).contains("NOTFALL") && long(50).contains("angekommen"));
    assert!(!long(180).contains("NOTFALL") && long(180).contains("angekommen"));
    assert!(!long(240).contains("NOTFALL") && !long(240).contains("angekommen"));
}

#[test]
fn every_kind_of_text_is_said_on_its_occasion() {
    use ContactKind::{Call, Comment, ConnectionRequest, Message, VideoCall};
    let workday = |s: &mut Scene| s.at = "2026-11-24T11:00:00+01:00".to_owned();
    let booked = r#"(appointments: [(channel: "teams", start: "2026-11-24T10:00:00+01:00", end: "2026-11-24T10:30:00+01:00")])"#;
    let with_context = |s: &mut Scene| s.context = booked.to_owned();
    let mut seen = String::new();
    for (scene, kind, text) in [
        (scene("whatsapp", Message), TextKind::Elsewhere, "{Anrede} {Vereinbart} {Weg}."),
        (scene("phone", Call), TextKind::Later, "{Anrede} ab {Zeit} {Weg}. {Alternative}"),
        (scene("teams-call", Call), TextKind::ByAppointment, "{Anrede} nennen Sie mir {Weg} einen Termin."),
        (scene("teams-call", Call).with(with_context), TextKind::Booked, "{Anrede} am {Zeit} {Weg}."),
        (scene("whatsapp", VideoCall).with(workday), TextKind::Video, "{Anrede} gern ohne Bild, {Weg}."),
        (scene("instagram", ConnectionRequest), TextKind::Connection, "{Anrede} gern auf {Netzwerke}."),
        (scene("instagram", Comment), TextKind::Comment, "{Anrede} mehr dazu gern {Weg}."),
        (scene("telegram", Message), TextKind::Ask, "{Anrede} was passt Ihnen? {Kanal} oder {Weg}?"),
    ] {
        for (occasion, step) in [(0, "first"), (1, "again"), (2, "still fits")] {
            let scene = scene.clone().with(|s| s.occasion = occasion);
            let (said, words) = scene.in_own_words(kind, text);
            let whose = if words == Words::Own { "" } else { " (the program's)" };
            let _ = writeln!(seen, "{kind:?}, {step}{whose}: {}", said.replace('\n', "/"));
        }
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("own", seen);
    });
}
