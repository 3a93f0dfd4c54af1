use absprache_adapters::documents::mail::{Attachment, Draft, draft, read};
use absprache_engine::answers::{self, Reading};
use absprache_engine::channel::Channels;
use absprache_engine::document::data_file;
use absprache_engine::negotiation::Answer;
use serde_json::Value;

use super::examples;

/// The bytes of a mail from Anna Müller with this body.
fn mail(kind: &str, body: &str) -> Vec<u8> {
    let head = "From: Anna Müller <anna@example.org>\r\nDate: Sat, 21 Nov 2026 19:12:30 +0100\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";
    format!("{head}Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}")
        .into_bytes()
}

fn said(document: &str, example: &Value) -> Reading {
    let channels = Channels::shipped().unwrap();
    let agreement = data_file::read(&example["agreement"].to_string(), channels).unwrap();
    answers::read(document, &[(&agreement.version, agreement.fingerprint)], channels)
        .unwrap_or_else(|fault| panic!("{fault} in\n{document}"))
}

fn answered(document: &str, example: &Value) -> Answer {
    match said(document, example) {
        Reading::Answer { answer, .. } => answer,
        Reading::InWords { words, .. } => panic!("only in words: {words}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn an_answer_comes_through_the_mail_as_text_as_html_and_as_a_file() {
    for (name, example) in examples() {
        let expected: Answer = serde_json::from_value(example["answer"].clone()).unwrap();
        let text = example["text"].as_str().unwrap();
        let in_html = escaped(text).replace("  ", "&nbsp; ").replace('\n', "<br>\r\n");
        let in_divs: String = text.lines().map(|line| format!("<div>{}</div>", escaped(line))).collect();
        // Phones take any digits for a number to call.
        let linked: String = text
            .lines()
            .map(|line| format!("<p>{}</p>", escaped(line).replace(" 4", " <a href=\"tel:4\">4</a>")))
            .collect();
        let quoted: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
        for (kind, body) in [
            ("text/plain", text.replace('\n', "\r\n")),
            ("text/plain; format=flowed", quoted),
            ("text/html", format!("<html><body><p>Hallo</p>{in_html}</body></html>")),
            ("text/html", format!("<div>Hallo</div><blockquote>{in_divs}</blockquote>")),
            ("text/html", linked),
        ] {
            let mail = read(&mail(kind, &body)).unwrap();
            assert_eq!(answered(&mail.text, &example), expected, "{name} as {kind}\n{}", mail.text);
        }
        let file = serde_json::to_string_pretty(&example["file"]).unwrap();
        let attachments = [Attachment {
            name: "Antwort Müller.json",
            media_type: "application/json",
            content: file.as_bytes(),
        }];
        let sent =
            Draft { subject: "Antwort", text: "Anbei.", attachments: &attachments, ..Draft::default() };
        let bytes = [b"From: anna@example.org\r\n".as_slice(), &draft(&sent)].concat();
        let mail = read(&bytes).unwrap();
        assert_eq!(mail.answers.len(), 1, "{name}");
        assert_eq!(answered(&mail.answers[0], &example), expected, "{name}");
    }
}

#[test]
fn one_word_above_the_quoted_letter_is_offered_as_an_acceptance() {
    let (_, example) = examples().remove(0);
    let code = example["agreement"]["fingerprint"]["code"].as_str().unwrap();
    let letter = format!("Passt alles? Dann antworten Sie bitte mit „Einverstanden“.|Kennzeichen {code}");
    let marked = letter.replace('|', "\r\n> ");
    let in_html = letter.replace('|', "<br>");
    for (kind, body) in [
        (
            "text/plain",
            format!("Einverstanden\r\n\r\nAm 21.11.2026 um 18:00 schrieb Jana Berg:\r\n> {marked}\r\n"),
        ),
        (
            "text/html",
            format!(
                "<div>Einverstanden</div><div>Am 21.11. schrieb Jana Berg:</div><blockquote>{in_html}</blockquote>"
            ),
        ),
        (
            "text/html",
            format!(
                "<p>Einverstanden</p><div><hr><b>Von:</b> Jana Berg<br><b>Gesendet:</b> Samstag<br><b>An:</b> Anna<br><b>Betreff:</b> Wir</div><p>{in_html}</p>"
            ),
        ),
    ] {
        let mail = read(&mail(kind, &body)).unwrap();
        let Reading::InWords { words, .. } = said(&mail.text, &example) else { panic!("{}", mail.text) };
        assert_eq!(words, "Einverstanden");
        assert_eq!(
            (mail.from_name.as_deref(), mail.message_id.as_deref()),
            (Some("Anna Müller"), Some("1@example.org"))
        );
    }
}
