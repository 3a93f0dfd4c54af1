//! A household as somebody has after some months: clients of several kinds, and a Saturday evening.

use std::error::Error;
use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use xtask::desktop::{Bus, Display, Dunst, Trouble, env_for, wait};

use super::exchange;
use super::seen::{SOON, Tested, Window};
use crate::binary::absprache_app;
use crate::journeys::house::{Desktop, House, SATURDAY, Watch};
use crate::journeys::popups::Popups;

/// The text of every notification; no file may ever hold it.
pub(super) const PLANTED: &str = "Zwetschgenkuchen um zwölf?";

/// How far somebody has got with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// It was never started.
    New,
    /// Another Absprache is running in the same folder.
    Locked,
    /// There is nobody on file.
    Bare,
    /// There is a client, and nothing came in.
    Calm,
    /// Four clients, and contacts of theirs.
    Full,
    /// Three clients, with whom one is about to agree.
    Agreeing,
    /// There is a client, and no source but notifications answers.
    Failing,
    /// The journal is no journal any more.
    Unreadable,
}

/// A desktop that is large enough for whole pages, and the program on it.
pub(super) struct Household {
    pub(super) desktop: Desktop,
    pub(super) window: Window,
    pub(super) _other: Option<Watch>,
    /// What a client could answer to the proposal that waits.
    pub(super) answer: Option<String>,
}

impl Household {
    /// The program with its window, in this language.
    pub(super) async fn at(stage: Stage, language: &str) -> Result<Self, Box<dyn Error>> {
        let desktop = large_desktop()?;
        let house = match stage {
            Stage::New => House::empty(&desktop.around),
            Stage::Locked | Stage::Bare => House::of_jana(&desktop.around)?,
            Stage::Calm => House::with_anna(&desktop.around)?,
            Stage::Full => full(&desktop)?,
            Stage::Agreeing => exchange::before(&desktop)?,
            Stage::Failing => failing(&desktop)?,
            Stage::Unreadable => unreadable(&desktop)?,
        };
        let other = if stage == Stage::Locked { Some(house.watch(SATURDAY)?) } else { None };
        let window = Window::open_with(house.around(), &["--lang", language, "--now", SATURDAY]).await?;
        let mut household = Self { desktop, window, _other: other, answer: None };
        household.see("h1").await?;
        match stage {
            Stage::Full => household.live_through_saturday().await?,
            Stage::Agreeing => household.answer = Some(household.propose_and_take_in().await?),
            Stage::New | Stage::Locked | Stage::Bare | Stage::Calm | Stage::Failing | Stage::Unreadable => {}
        }
        Ok(household)
    }

    async fn live_through_saturday(&self) -> Tested {
        self.until_listening().await?;
        self.ask("end_engagement", json!({ "id": "nordwind-eg", "on": "2026-11-13" })).await?;
        for (app, name) in CONTACTS {
            self.desktop.receive(app, name, PLANTED)?;
        }
        self.until("today", |today| today["strangers"].as_array().is_some_and(|all| all.len() == 2)).await
    }

    /// Waits until what comes in is heard.
    pub(super) async fn until_listening(&self) -> Tested {
        self.until("today", |today| {
            today["sources"].as_array().is_some_and(|all| all.iter().any(|one| one["ok"] == true))
        })
        .await
    }

    /// Clicks the oldest popup and goes on in the card that this brings, which stays as under a hand.
    pub(super) async fn open_card(&self) -> Tested {
        self.desktop.dunst.action(0)?;
        self.window.turn_to("/card").await?;
        self.see("main button").await?;
        self.window
            .page
            .execute("document.querySelector('main').dispatchEvent(new PointerEvent('pointerenter'))", vec![])
            .await?;
        self.until_still().await
    }

    /// Asks the running program for the small window to write a contact down in, as another start does, and goes on there.
    pub(super) async fn open_capture(&self) -> Tested {
        let mut again = self.desktop.around.command(absprache_app());
        let home = self.desktop.around.home().join("absprache");
        wait::output_of(again.env("ABSPRACHE_HOME", home).arg("--capture"), SOON)?;
        self.window.turn_to("/capture").await?;
        self.see("main [role=option]").await
    }

    /// Shows this theme, `light` or `dark`.
    pub(super) async fn show_theme(&self, theme: &str) -> Tested {
        self.window
            .page
            .execute("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)])
            .await?;
        self.until_still().await
    }

    async fn until(&self, command: &str, wanted: impl Fn(&Value) -> bool) -> Tested {
        for _ in 0..400 {
            if wanted(&self.ask(command, json!({})).await?) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(format!("{command}: {}", self.ask(command, json!({})).await?).into())
    }

    /// What the desk answers to the page.
    pub(super) async fn ask(&self, command: &str, args: Value) -> Result<Value, Box<dyn Error>> {
        let answer = self.window.page.execute_async(ASK, vec![json!(command), args]).await?;
        let answer: Value = answer.json().clone();
        match answer.get("error") {
            Some(error) => Err(format!("{command}: {error}").into()),
            None => Ok(answer["data"].clone()),
        }
    }
}

const ASK: &str = "const [command, args, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, args).then((data) => done({ data }), (error) => done({ error }));";

/// Clients, one who may be known, and two whom nobody knows.
const CONTACTS: [(&str, &str); 7] = [
    ("WhatsApp", "Anna M."),
    ("WhatsApp", "Anna M."),
    ("Signal", "Petra Muster"),
    ("Messages", "0171 3920031"),
    ("Telegram", "ben sample"),
    ("WhatsApp", "+49 171 3920077"),
    ("Telegram", "Carla Fremd"),
];

fn large_desktop() -> Result<Desktop, Trouble> {
    let (bus, display) = (Bus::start()?, Display::sized(2560, 8000, 24)?);
    let around = env_for(&bus, &display)?;
    let popups = Popups::seen_on(&bus)?;
    Ok(Desktop { dunst: Dunst::start(&around)?, popups, around, display, bus })
}

fn full(desktop: &Desktop) -> Result<House, Trouble> {
    let house = House::with_anna(&desktop.around)?;
    house.client(PETRA)?;
    house.client(BEN)?;
    #[rustfmt::skip]
    house.absprache(&[
        "agreement", "record", "--client", "example-ltd", "--on", "2026-03-02", "--means", "mail", "--by", "Ben Sample",
    ])?;
    house.client(&["--name", "Nordwind eG", "--mail", "post@example.net"])?;
    house.agree("nordwind-eg")?;
    Ok(house)
}

/// Nobody listens at the port of the box, and the calendar has been moved.
fn failing(desktop: &Desktop) -> Result<House, Trouble> {
    let house = House::with_anna(&desktop.around)?;
    let sources = r#"(schema: 1, sources: [
        Notifications,
        CallMonitor(host: "127.0.0.1", port: 9, area_code: "030"),
        Ics(path: "/home/jana/kalender.ics"),
    ])"#;
    fs::write(house.path().join("sources.ron"), sources).expect("the sources");
    Ok(house)
}

fn unreadable(desktop: &Desktop) -> Result<House, Trouble> {
    let house = House::with_anna(&desktop.around)?;
    for beside in ["-wal", "-shm"] {
        // It is there only while the journal is open.
        let _ = fs::remove_file(house.path().join(format!("journal.sqlite{beside}")));
    }
    fs::write(house.path().join("journal.sqlite"), "no journal at all").expect("the journal");
    Ok(house)
}

#[rustfmt::skip]
pub(super) const PETRA: &[&str] = &[
    "--name", "Musterwerk Maschinen- und Anlagenbau GmbH & Co. KG", "--id", "musterwerk", "--person", "Petra Muster",
    "--salutation", "Frau Muster", "--mail", "p.muster@example.com", "--phone", "030 23125012",
    "--alias", "signal=Petra Muster",
];

#[rustfmt::skip]
pub(super) const BEN: &[&str] = &[
    "--name", "Example Ltd", "--preset", "agency", "--person", "Ben Sample", "--mail", "ben@example.org",
    "--phone", "0171 3920031", "--lang", "en", "--zone", "Europe/London",
];
