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

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_put_on_the_phone_as_a_draft_and_a_person_sends_it_there() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.absprache(&["source", "add", "kdeconnect"])?;
    let kde = KdeConnect::start(desktop.bus.address()).await;
    kde.pair("0a0b0c", "Tablet", "tablet", false).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    let mut watch = house.watch_at_once(SATURDAY)?;
    watch.until_line("Handy über KDE Connect: Hört zu, aber nicht überall")?;
    kde.shows("a1b2c3", "1", whatsapp("Anna M.", "Kannst du kurz …?")).await;
    desktop.popups.until(1)?;
    watch.stop()?;

    let received = house.journal()?.into_iter().find(|entry| entry["kind"] == "Received").expect("a contact");
    let number = received["seq"].to_string();
    let said = house.absprache(&["draft", &number])?;
    assert!(said.starts_with("Liegt auf „Pixel“ bereit") && said.contains("Hallo Anna"), "{said}");
    let shared = kde.shared();
    let [link] = shared.as_slice() else { panic!("{shared:?}") };
    assert!(
        link.starts_with("a1b2c3 shareUrl whatsapp://send?phone=491713920012&text=Hallo%20Anna"),
        "{link}"
    );
    let drafted = house.events("Drafted")?;
    assert_eq!(drafted.len(), 1);
    assert_eq!(drafted[0]["place"], "Phone");

    kde.connects("a1b2c3", false).await;
    let refused = house.run(&["draft", &number])?;
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert!(format!("{refused:?}").contains("Pixel"), "{refused:?}");
    assert_eq!(house.events("Drafted")?.len(), 1, "what is not there is not written down");
    Ok(())
}
