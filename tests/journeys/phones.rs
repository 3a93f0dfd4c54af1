//! What a phone passes on by KDE Connect, with the real program.

use serde_json::json;

use super::calls::{FakeBox, say};
use super::house::{Desktop, House, SATURDAY, SOON, Tested};
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
    // The same message in the browser; then another messenger of this computer, which is still heard.
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    desktop.receive("Signal", "Anna Müller", "Am Rechner")?;
    house.until_events("Received", 3)?;
    watch.stop()?;

    let told: Vec<_> =
        house.events("Received")?.iter().map(|event| json!([event["channel"], event["source"]])).collect();
    let expected = [
        json!(["phone", "kdeconnect"]),
        json!(["whatsapp", "kdeconnect"]),
        json!(["signal", "notifications"]),
    ];
    assert_eq!(told, expected);
    assert!(!house.bytes().contains("Kannst du kurz"), "what was written is nowhere");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_rings_in_the_house_and_on_the_phone_is_one_call() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let fritz = FakeBox::start();
    fritz.add_to(&house)?;
    house.absprache(&["source", "add", "kdeconnect"])?;
    let kde = KdeConnect::start(desktop.bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    let mut watch = house.watch_at_once(SATURDAY)?;
    let mut line = fritz.line_to(&mut watch)?;
    watch.service.until("the phone", SOON, |watch| {
        Ok(watch.output().contains("Handy über KDE Connect: Hört zu.").then_some(()))
    })?;

    say(&mut line, "21.11.26 21:40:01;RING;0;01713920012;23125001;SIP0;");
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · Telefon");
    kde.call("a1b2c3", "callReceived", "+491713920012", "Anna").await;
    kde.call("a1b2c3", "missedCall", "+491713920012", "Anna").await;
    // A second call, which only the box sees.
    say(&mut line, "21.11.26 21:40:05;DISCONNECT;0;0;");
    say(&mut line, "21.11.26 21:40:08;RING;0;01713920012;23125001;SIP0;");
    house.until_events("Received", 2)?;
    watch.stop()?;
    let received = house.events("Received")?;
    assert!(received.iter().all(|event| event["source"] == fritz.source()), "{received:?}");
    assert_eq!(received.len(), 2);
    Ok(())
}
