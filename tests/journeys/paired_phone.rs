//! A phone paired with the real KDE Connect, and the real program.

use std::time::Duration;

use serde_json::json;

use super::house::{Desktop, House, SATURDAY, Tested};
use crate::real::kdeconnectd::{Kdeconnectd, Phone};

const WHATSAPP: &str = "0|com.whatsapp|1|x|10123";
const MESSAGES: &str = "0|com.google.android.apps.messaging|2|x|10140";

#[tokio::test(flavor = "multi_thread")]
async fn what_a_paired_phone_passes_on_is_judged_and_an_answer_is_ready_on_it() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.absprache(&["source", "add", "kdeconnect"])?;
    let mut daemon = Kdeconnectd::start(&desktop.around, &desktop.bus)?;
    let mut watch = house.watch_at_once(SATURDAY)?;
    watch.until_said("Handy über KDE Connect: Mit KDE Connect ist noch kein Handy gekoppelt")?;
    let mut phone = Phone::new()?;
    phone.arrives(&mut daemon).await?;
    phone.pairs(&daemon).await;
    watch.until_said("Handy über KDE Connect: Hört zu.")?;
    // What the phone shows as soon as it has connected was there before.
    phone.shows(WHATSAPP, "WhatsApp", "Anna M.", "Von gestern").await;
    tokio::time::sleep(Duration::from_secs(6)).await;

    phone.shows(WHATSAPP, "WhatsApp", "Anna M.", "Kannst du kurz …?").await;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    phone.shows("0|com.whatsapp|9|x|10123", "WhatsApp", "Fritz Unbekannt", "Na?").await;
    phone.call("ringing", "+491713920012", "Anna").await;
    assert_eq!(desktop.popups.until(2)?.title, "Anna Müller · Telefon");
    phone.call("missedCall", "+491713920012", "Anna").await;
    phone.shows(MESSAGES, "Messages", "+49 171 3920012", "Per SMS").await;
    house.until_events("Judged", 3)?;

    phone.leaves().await;
    watch.until_said("Handy über KDE Connect: Ihr Handy ist nicht verbunden (Pixel)")?;
    phone.arrives(&mut daemon).await?;
    house.until_events("Judged", 3)?;
    watch.stop()?;
    let told: Vec<_> =
        house.events("Received")?.iter().map(|event| json!([event["channel"], event["source"]])).collect();
    let expected = ["whatsapp", "phone", "sms"].map(|channel| json!([channel, "kdeconnect"]));
    assert_eq!(told, expected);
    let bytes = house.bytes();
    assert!(!bytes.contains("Kannst du kurz") && !bytes.contains("Fritz"), "what was written is nowhere");

    let first = house.journal()?.into_iter().find(|entry| entry["kind"] == "Received").expect("a contact");
    let said = house.absprache(&["draft", &first["seq"].to_string()])?;
    assert!(said.starts_with("Liegt auf „Pixel“ bereit"), "{said}");
    let shared = phone.until("kdeconnect.share.request").await;
    let link = shared["url"].as_str().expect("a link");
    assert!(link.starts_with("whatsapp://send?phone=491713920012&text=Hallo"), "{link}");
    Ok(())
}
