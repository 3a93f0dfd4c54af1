//! Jana at her window: she clicks and types, and tells the system's dialogs where files go.

use std::error::Error;
use std::path::PathBuf;

use thirtyfour::prelude::*;
use xtask::desktop::clipboard;

use crate::answer_page::client::REASON;
use crate::journeys::house::Desktop;
use crate::window::hands::{Hands, button, field, tool, words};
use crate::window::seen::{Tested, Window};

pub(super) struct Jana<'a> {
    desktop: &'a Desktop,
    window: &'a Window,
    hands: Hands<'a>,
    saved: u32,
}

impl<'a> Jana<'a> {
    pub(super) fn at(desktop: &'a Desktop, window: &'a Window) -> Self {
        Self { desktop, window, hands: Hands::at(window), saved: 0 }
    }

    /// The rule for the phone becomes times of its own.
    pub(super) async fn changes_the_phone_hours(&mut self, hours: &str) -> Tested {
        let Self { window, hands: jana, .. } = self;
        jana.click(By::Css("nav a[href='/clients']")).await?;
        jana.click(By::XPath("//main//a[contains(., 'Müller GmbH')]")).await?;
        jana.click(button("Regeln ändern")).await?;
        jana.choose(tool("Telefon: "), "zu festen Zeiten").await?;
        jana.fill(field("Zeiten für Telefon"), hours).await?;
        window.find(words("Montag bis Donnerstag von 9 bis 16")).await?;
        window.until_still().await?;
        jana.click(button("Änderungen übernehmen")).await?;
        window.find(words("Änderung vorschlagen")).await.map(drop)
    }

    pub(super) async fn proposes_from(&mut self, day: &str) -> Tested {
        let Self { window, hands: jana, .. } = self;
        jana.fill(field("Gilt ab"), day).await?;
        window.find(words("Dienstag, 1. Dezember 2026")).await?;
        jana.click(button("Vorschlag festhalten")).await?;
        window.find(words("Nachricht an den Kunden")).await.map(drop)
    }

    /// One of the forms, where the system's dialog is told to.
    pub(super) async fn saves(&mut self, form: &str, ending: &str) -> Result<PathBuf, Box<dyn Error>> {
        self.saved += 1;
        let path = self.desktop.around.home().join(format!("{}.{ending}", self.saved));
        self.window.until_still().await?;
        self.hands.click(button(form)).await?;
        self.desktop.display.type_into("Sichern", &path.to_string_lossy())?;
        self.window.find(words(&format!("Gesichert: {}", path.display()))).await?;
        Ok(path)
    }

    /// Pastes an answer and sees it held against what she offered, before anything is recorded.
    pub(super) async fn sees_what_came_in(&mut self, pasted: &str) -> Tested {
        self.hands.click(By::XPath("//nav//a[contains(., 'Müller GmbH')]")).await?;
        self.hands.click(button("Zur Absprache")).await?;
        self.pastes(pasted).await?;
        let Self { window, .. } = self;
        window.find(words("Eine Antwort von Anna Müller auf Fassung 2.")).await?;
        window.find(words("33 Punkte passen")).await?;
        self.compares("whatsapp", "nutzen wir nicht", "Mit Termin", Some(REASON)).await?;
        self.compares("phone", "Montag bis Donnerstag von 9 bis 16", "Täglich von 8 bis 20", None).await
    }

    async fn pastes(&mut self, text: &str) -> Tested {
        let _copied = clipboard::offer_on_display(&self.desktop.display, text)?;
        self.hands.click(field("Antwort des Kunden")).await?;
        self.hands.press_with(Key::Control, "v").await?;
        self.window.find(button("Antwort aufnehmen")).await.map(drop)
    }

    /// A clause with what was offered, what is wished, and why.
    async fn compares(&self, clause: &str, before: &str, after: &str, why: Option<&str>) -> Tested {
        let within = |rest: &str| By::XPath(format!("//li[@data-clause='{clause}']{rest}"));
        for (tag, part) in [("del", before), ("ins", after)] {
            let shown = self.window.find(within(&format!("//dd[{tag}]"))).await?.text().await?;
            assert!(shown.contains(part), "{clause}: {part} is not in {shown}");
        }
        if let Some(why) = why {
            let shown = self.window.find(within("//blockquote")).await?.text().await?;
            assert_eq!(shown, why);
        }
        Ok(())
    }

    pub(super) async fn takes_it(&mut self) -> Tested {
        self.hands.click(button("Antwort aufnehmen")).await?;
        self.window.find(words("Noch offen")).await?;
        self.compares("whatsapp", "nutzen wir nicht", "Mit Termin", Some(REASON)).await
    }

    /// WhatsApp as Anna wishes; for the phone something third.
    pub(super) async fn decides(&mut self) -> Tested {
        let Self { window, hands: jana, .. } = self;
        jana.click(take("whatsapp", "Annehmen")).await?;
        jana.click(take("phone", "Gegenvorschlag")).await?;
        jana.fill(field("Zeiten"), "Mo-Do 8:30-18").await?;
        window.find(words("Montag bis Donnerstag von 8:30 bis 18:00")).await?;
        jana.fill(field("Grund (hilft)"), "Abends bin ich bei den Kindern.").await?;
        window.find(words("2 von 2 entschieden")).await?;
        window.until_still().await?;
        jana.click(button("Antwort festhalten")).await?;
        window.find(words("Abends bin ich bei den Kindern.")).await.map(drop)
    }

    pub(super) async fn takes_the_last_answer(&mut self, pasted: &str) -> Tested {
        self.pastes(pasted).await?;
        self.window.find(words("35 Punkte passen")).await?;
        self.hands.click(button("Antwort aufnehmen")).await?;
        self.window.find(words("Bestätigung an den Kunden")).await?;
        self.window.find(words("per E-Mail mit Anna Müller; gilt ab")).await.map(drop)
    }
}

fn take(clause: &str, words: &str) -> By {
    By::XPath(format!(
        "//li[@data-clause='{clause}']//button[@data-take][starts-with(normalize-space(.), '{words}')]"
    ))
}
