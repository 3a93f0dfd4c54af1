//! A message in a web app: the notification of a real Chromium.

use std::fs;

use xtask::desktop::{Browsing, Chromium};

use super::house::{Desktop, House, SATURDAY, Tested};
use crate::real::monitor_chromium::{preferences, serve};

#[test]
fn two_web_notifications_of_one_chat_are_one_episode_with_one_popup() -> Tested {
    let mut desktop = Desktop::start()?;
    let (_server, at) = serve(&desktop.around)?;
    let site = "web.whatsapp.com";
    let profile = desktop.around.home().join("chromium/Default");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("Preferences"), preferences(&[site])).unwrap();
    let house = House::of_jana(&desktop.around)?;
    house.client(&["--name", "Müller GmbH", "--person", "Anna Müller", "--alias", "whatsapp=Anna Müller"])?;
    house.agree("mueller-gmbh")?;
    let watch = house.watch(SATURDAY)?;

    let browsing =
        Browsing::page(&format!("https://{site}/")).finding(site, at).with("--ignore-certificate-errors");
    let chromium = Chromium::start(&desktop.around, &browsing)?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    assert!(popup.body.starts_with("Vereinbart: kein WhatsApp"), "{popup:?}");
    let judged = house.until_events("Judged", 2)?;
    assert!(judged.iter().all(|event| event["outcome"] == "Redirect"), "{judged:?}");
    drop(chromium);
    watch.stop()?;
    assert_eq!(house.events("Received")?.len(), 2);
    assert_eq!(house.events("Notifying")?.len(), 1);
    assert_eq!(desktop.popups.all().len(), 1);
    assert!(!house.bytes().contains("Bist du da?") && !house.bytes().contains("Hallo <b>"));
    Ok(())
}
