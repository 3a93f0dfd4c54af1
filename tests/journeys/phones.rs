//! What a phone passes on by KDE Connect, with the real program.

use serde_json::json;

use super::house::{Desktop, House, SATURDAY, Tested};
use crate::kde_connect::{KdeConnect, whatsapp};

#[tokio::test(flavor = "multi_thread")]
async fn what_the_phone_and_its_popup_on_the_desktop_both_tell_is_written_down_once() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.absprache(&["source", "add", "kdeconnect"])?;
    let mut watch = house.watch_at_once(SATURDAY)?;
    watch.until_line("Handy über KDE Connect: KDE Connect läuft nicht")?;
    let kde = KdeConnect::start(desktop.bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", false).await;
    watch.until_line("Handy über KDE Connect: Ihr Handy ist nicht verbunden (Pixel)")?;
    kde.pair("d4e5f6", "Diensthandy", "smartphone", true).await;
    watch.until_line("Handy über KDE Connect: Hört zu, aber nicht überall")?;

    kde.call("d4e5f6", "callReceived", "+491713920012", "Anna").await;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · Telefon");
    // What the phone shows as soon as it has connected was there before.
    std::thread::sleep(std::time::Duration::from_secs(6));
    let message = whatsapp("Anna M.", "Kannst du kurz …?");
    kde.shows("d4e5f6", "1", message.clone()).await;
    kde.pops_up(&message).await;
    assert_eq!(desktop.popups.until(2)?.title, "Anna Müller · WhatsApp");
    // Still heard: a messenger of this computer.
    desktop.receive("WhatsApp", "Anna M.", "Am Rechner")?;
    house.until_events("Received", 3)?;
    watch.stop()?;

    let told: Vec<_> =
        house.events("Received")?.iter().map(|event| json!([event["channel"], event["source"]])).collect();
    let expected = [
        json!(["phone", "kdeconnect"]),
        json!(["whatsapp", "kdeconnect"]),
        json!(["whatsapp", "notifications"]),
    ];
    assert_eq!(told, expected);
    assert!(!house.bytes().contains("Kannst du kurz"), "what was written is nowhere");
    Ok(())
}
