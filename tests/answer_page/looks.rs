//! Every screen for every eye and hand: axe-core, the narrowest phone, the keyboard alone.

use std::error::Error;
use std::fs;
use std::path::Path;

use thirtyfour::prelude::*;

use super::browser::{BOTH, Browser, Kind, Settings, Tested, USUAL};
use super::offer::{EN, Offer, SIE};

/// The addresses of the screens; the preset has more than seven points.
pub(super) const SCREENS: [&str; 10] = [
    "letter",
    "point-1",
    "other-1",
    "point-5",
    "other-5",
    "question-8",
    "other-13",
    "answer",
    "send",
    "done",
];

/// Answers a little of everything, so that no screen is empty.
pub(super) async fn answer_a_little(browser: &Browser, words: &Words) -> Tested {
    browser.ask("location.hash = '#other-1'").await?;
    browser.tick("WhatsApp").await?;
    browser.tick(words.by_appointment).await?;
    browser.press(words.take).await?;
    browser.ask("location.hash = '#question-7'").await?;
    browser.find(By::Css("textarea")).await?.send_keys("Auch nachts?").await?;
    browser.press(words.ask).await?;
    browser.ask("location.hash = '#other-5'").await?;
    browser.tick(words.fixed).await?;
    browser.find(By::Css("button[data-day='0']")).await?.click().await?;
    Ok(())
}

pub(super) struct Words {
    pub(super) by_appointment: &'static str,
    pub(super) take: &'static str,
    pub(super) ask: &'static str,
    pub(super) fixed: &'static str,
}

pub(super) const GERMAN: Words = Words {
    by_appointment: "mit Termin",
    take: "Vorschlag übernehmen",
    ask: "Frage übernehmen",
    fixed: "zu festen Zeiten",
};
pub(super) const ENGLISH: Words = Words {
    by_appointment: "by appointment",
    take: "Use this proposal",
    ask: "Use this question",
    fixed: "at fixed times",
};

#[tokio::test]
async fn axe_finds_nothing_and_nobody_scrolls_sideways() -> Tested {
    let axe = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js"),
    )?;
    let mut findings = Vec::new();
    for (kind, dark, tone, words) in [
        (Kind::Chromium, false, SIE, GERMAN),
        (Kind::Chromium, true, EN, ENGLISH),
        (Kind::Firefox, true, SIE, GERMAN),
        (Kind::Firefox, false, EN, ENGLISH),
    ] {
        let browser = Browser::start(kind, Settings { dark, ..USUAL }).await?;
        browser.open(&Offer::usual(tone).page()).await?;
        browser.resize(360, 740).await?;
        browser.ask("const sheet = new CSSStyleSheet(); sheet.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important }'); document.adoptedStyleSheets = [sheet]").await?;
        browser.page.execute(&axe, vec![]).await?;
        answer_a_little(&browser, &words).await?;
        findings.extend(look(&browser, "other-5 with a day").await?);
        for screen in SCREENS {
            browser.ask(&format!("location.hash = '#{screen}'")).await?;
            browser.find(By::Css("h1")).await?;
            findings
                .extend(look(&browser, screen).await?.into_iter().map(|found| format!("{kind:?} {found}")));
        }
        // At twice the size of letters, as on a page of 320 pixels.
        browser.ask("document.documentElement.style.fontSize = '200%'").await?;
        browser.resize(640, 740).await?;
        for screen in SCREENS {
            browser.ask(&format!("location.hash = '#{screen}'")).await?;
            browser.find(By::Css("h1")).await?;
            findings.extend(
                look(&browser, screen).await?.into_iter().map(|found| format!("{kind:?} at 200 % {found}")),
            );
        }
        browser.close().await?;
    }
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}

async fn look(browser: &Browser, screen: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let found: Vec<String> = browser.page.execute_async(LOOK, vec![]).await?.convert()?;
    Ok(found.into_iter().map(|found| format!("{screen}: {found}")).collect())
}

const LOOK: &str = "const done = arguments[arguments.length - 1];
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`too wide: ${scrollWidth} of ${clientWidth}`] : [];
    axe.run(document, { resultTypes: ['violations'] }).then(
        ({ violations }) => done(wide.concat(violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)))),
        (error) => done(['axe: ' + error]));";

/// Tab until the focus is on something with these words; nothing else is touched.
async fn tab_to(browser: &Browser, words: &str) -> Tested {
    let mut passed = Vec::new();
    for _ in 0..80 {
        press(browser, Key::Tab).await?;
        let focused = browser
            .ask("const at = document.activeElement; return (at.labels?.[0] ?? at).textContent.trim() || at.ariaLabel || ''")
            .await?;
        if focused == words {
            return Ok(());
        }
        passed.push(focused.to_string());
    }
    Err(format!("{:?}: no way to {words}; passed {}", browser.kind, passed.join(", ")).into())
}

/// A key for whatever has the focus.
async fn press(browser: &Browser, key: Key) -> Tested {
    Ok(browser.page.action_chain().send_keys(key).perform().await?)
}

#[tokio::test]
async fn the_keyboard_alone_is_enough_and_the_focus_is_on_each_heading() -> Tested {
    for kind in BOTH {
        let offer = Offer::usual(SIE);
        let browser = Browser::start(kind, USUAL).await?;
        browser.open(&offer.page()).await?;
        tab_to(&browser, "Punkt für Punkt").await?;
        press(&browser, Key::Enter).await?;
        browser.until_heading_begins("WhatsApp").await?;
        assert_eq!(browser.ask("return document.activeElement.localName").await?, "h1", "{kind:?}");
        tab_to(&browser, "Lieber anders").await?;
        press(&browser, Key::Enter).await?;
        browser.until_heading("Was wäre für Sie fair?").await?;
        tab_to(&browser, "Signal").await?;
        press(&browser, Key::Space).await?;
        // The circle that is on has the focus; up from "gar nicht" are four.
        tab_to(&browser, "gar nicht").await?;
        for _ in 0..4 {
            press(&browser, Key::Up).await?;
        }
        tab_to(&browser, "MoMontag, 9 bis 17\u{a0}Uhr").await?;
        press(&browser, Key::Enter).await?;
        tab_to(&browser, "Vorschlag übernehmen").await?;
        press(&browser, Key::Enter).await?;
        browser.until_heading("SMS bitte nur im Notfall.").await?;
        // Back, as with the button of a phone.
        browser.page.back().await?;
        browser.until_heading("Was wäre für Sie fair?").await?;
        browser.page.forward().await?;
        browser.until_heading("SMS bitte nur im Notfall.").await?;
        tab_to(&browser, "Zur Übersicht").await?;
        press(&browser, Key::Enter).await?;
        tab_to(&browser, "Antwort senden").await?;
        press(&browser, Key::Enter).await?;
        browser.until_heading("Antwort senden").await?;
        let text = browser.ask("return document.querySelector('textarea').value").await?;
        let answer = offer.answer(text.as_str().unwrap_or_default());
        assert_eq!(answer.replies.len(), 7, "{kind:?}: what was answered, and nothing else: {answer:?}");
        browser.close().await?;
    }
    Ok(())
}
