//! A client answers: two clauses otherwise, the rest as it is.

use absprache_engine::answers::Reading;
use absprache_engine::clause::{ChannelClause, Clause, ClauseHours, Mode};
use absprache_engine::ids::ClauseId;
use absprache_engine::negotiation::{Answer, Reply};
use thirtyfour::prelude::*;

use super::browser::{BOTH, Browser, Kind, Tested, USUAL};
use super::client::{REASON, counter_two, text_to_send};
use super::offer::{Offer, SIE};
use crate::mails::quoted;

#[tokio::test]
async fn a_client_counters_two_clauses_in_chromium_and_the_program_reads_the_answer() -> Tested {
    counter_two_in(Kind::Chromium).await
}

#[tokio::test]
async fn a_client_counters_two_clauses_in_firefox_and_the_program_reads_the_answer() -> Tested {
    counter_two_in(Kind::Firefox).await
}

async fn counter_two_in(kind: Kind) -> Tested {
    let offer = Offer::usual(SIE);
    let browser = Browser::start(kind, USUAL).await?;
    browser.open(&offer.page()).await?;
    browser.resize(360, 740).await?;
    browser.until_heading("Wie wir uns erreichen").await?;
    counter_two(&browser).await?;

    browser.page.refresh().await?;
    browser.until_heading("Ihre Antwort").await?;
    let summary = browser.text().await?;
    for said in ["Ihr Vorschlag (2)", "Passt (33)", "gar nicht", "mit Termin", "Mo–So 8–20 Uhr"] {
        assert!(summary.contains(said), "{kind:?}: {said} in {summary}");
    }
    browser.press("Antwort senden").await?;
    browser.press("Text kopieren").await?;
    browser.find(By::XPath("//*[@role='status'][normalize-space(.)='Text kopiert.']")).await?;

    let text = browser.find(By::Css("textarea")).await?.value().await?.ok_or("no text")?;
    let answer = offer.answer(&text);
    check(&offer, &answer);
    assert_eq!(offer.answer(&quoted(&text)), answer, "{kind:?}: as a reply quotes it");
    let mail =
        browser.find(By::PartialLinkText("E-Mail öffnen")).await?.attr("href").await?.unwrap_or_default();
    assert!(mail.starts_with("mailto:jana@example.org?subject=") && mail.len() <= 1800, "{kind:?}: {mail}");

    browser.press("Als Datei sichern").await?;
    let file = browser.saved(&format!("antwort-{}.json", offer.fingerprint().code())).await?;
    assert_eq!(offer.answer(&file), answer, "{kind:?}: the file says the same as the text");

    browser.press("Ja, verschickt").await?;
    browser.until_heading("Danke").await?;
    assert_eq!(browser.ask("return localStorage.length").await?, 0, "{kind:?}: nothing stays on the device");

    // A file that was saved is opened again, on another day.
    browser.page.goto("about:blank").await?;
    browser.open(&offer.page()).await?;
    let saved = browser.put("gesichert.json", &file)?;
    browser.page.find(By::Css("input[type=file]")).await?.send_keys(saved.to_string_lossy()).await?;
    browser.press("Zur Übersicht").await?;
    browser.find(By::XPath("//h2[normalize-space(.)='Ihr Vorschlag (2)']")).await?;
    browser.close().await
}

fn check(offer: &Offer, answer: &Answer) {
    assert_eq!(answer.name, "Anna Müller");
    assert_eq!(answer.to, offer.fingerprint());
    assert_eq!(answer.replies.len(), offer.version.clauses.len());
    let (clause, reason) = counter(answer, "whatsapp");
    assert_eq!(clause.mode, Mode::ByAppointment);
    assert_eq!(reason, Some(REASON));
    let (clause, reason) = counter(answer, "phone");
    assert!(
        matches!(&clause.mode, Mode::Welcome(ClauseHours::Own(hours)) if hours.to_string() == "Mo-Su 08:00-20:00; PH off"),
        "{clause:?}"
    );
    assert_eq!((clause.at.clone(), reason), (absprache_engine::clause::At::Business, None));
    let accepted = answer.replies.values().filter(|reply| **reply == Reply::Accept).count();
    assert_eq!(accepted, offer.version.clauses.len() - 2);
}

fn counter<'a>(answer: &'a Answer, id: &str) -> (&'a ChannelClause, Option<&'a str>) {
    let id: ClauseId = id.parse().expect("an id");
    match answer.replies.get(&id) {
        Some(Reply::Counter { clause: Clause::Channel(clause), reason }) => (clause, reason.as_deref()),
        other => panic!("{id}: {other:?}"),
    }
}

#[tokio::test]
async fn passt_alles_accepts_every_clause() -> Tested {
    for kind in BOTH {
        let offer = Offer::usual(SIE);
        let browser = Browser::start(kind, USUAL).await?;
        browser.open(&offer.page()).await?;
        browser.press("Passt alles").await?;
        browser.until_heading("Ihre Antwort").await?;
        let answer = offer.answer(&text_to_send(&browser).await?);
        assert!(answer.replies.values().all(|reply| *reply == Reply::Accept), "{answer:?}");
        assert_eq!(answer.replies.len(), offer.version.clauses.len());
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_scripts_the_letter_can_be_read_and_answered_with_one_word() -> Tested {
    for kind in BOTH {
        let offer = Offer::usual(SIE);
        let browser = Browser::start(kind, super::browser::Settings { scripts: false, ..USUAL }).await?;
        browser.open(&offer.page()).await?;
        // Who asks a browser for its text gets ordinary spaces.
        let text = browser.text().await?;
        for line in offer.version.letter.lines().filter(|line| !line.is_empty()) {
            let line = line.replace('\u{a0}', " ");
            assert!(text.contains(&line), "{kind:?}: {line} is not in\n{text}");
        }
        for said in ["11", "WhatsApp nutzen wir nicht.", "Ich möchte etwas ändern"] {
            assert!(text.contains(said), "{kind:?}: {said}");
        }
        let link = browser.find(By::LinkText("Passt alles")).await?.attr("href").await?.unwrap_or_default();
        let (_, body) = link.split_once("&body=").ok_or("no body")?;
        let body = decoded(body);
        // As it is when it comes in by mail.
        assert!(
            matches!(offer.read(&body), Reading::InWords { words, .. } if words == "Einverstanden."),
            "{body}"
        );
        browser.close().await?;
    }
    Ok(())
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits: Vec<u8> = rest.by_ref().take(2).collect();
            let digits = std::str::from_utf8(&digits).expect("digits");
            bytes.push(u8::from_str_radix(digits, 16).expect("a byte"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("a text")
}
