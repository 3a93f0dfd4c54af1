//! Who it was, on the whole way: by number, by confirmed name, by a name that fits, or nobody on file.

use serde_json::json;

use super::house::{Desktop, House, SATURDAY, Tested};

#[test]
fn a_number_that_is_on_file_is_its_person() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "+49 171 3920012", "Hallo")?;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    watch.stop()?;
    let received = house.events("Received")?;
    assert_eq!(
        received[0]["identity"],
        json!({ "client": "mueller-gmbh", "person": "anna-mueller", "certainty": "Verified" })
    );
    Ok(())
}

#[test]
fn a_confirmed_name_is_its_person_on_that_channel_only() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("Signal", "Anna M.", "Hallo")?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    watch.stop()?;
    let received = house.events("Received")?;
    assert_eq!(received.len(), 1, "nobody is known as »Anna M.« on Signal");
    assert_eq!(received[0]["identity"]["certainty"], "Confirmed");
    Ok(())
}

#[test]
fn a_name_that_fits_is_asked_about_first_and_the_text_is_offered_once_it_is_confirmed() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "anna müller", "Hallo")?;
    let question = desktop.popups.until(1)?;
    assert!(question.body.starts_with("Ist das Anna Müller"), "{question:?}");
    assert!(!question.body.contains("Hallo Anna"), "nothing is offered yet: {question:?}");
    assert!(question.actions.iter().all(|(key, _)| key != "copy"), "{question:?}");

    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    let offer = desktop.popups.until(2)?;
    assert!(offer.body.starts_with("Vereinbart: kein WhatsApp"), "{offer:?}");
    assert!(offer.body.contains("Hallo Anna"), "{offer:?}");
    house.until_events("AliasConfirmed", 1)?;

    desktop.receive("WhatsApp", "anna müller", "Bist du da?")?;
    let received = house.until_events("Received", 2)?;
    let certainties: Vec<_> = received.iter().map(|event| &event["identity"]["certainty"]).collect();
    assert_eq!(certainties, ["Probable", "Confirmed"]);
    watch.stop()?;
    assert!(house.absprache(&["client", "show", "mueller-gmbh"])?.contains("anna müller"));
    Ok(())
}

#[test]
fn a_name_that_two_people_bear_is_written_down_without_a_client_and_told_by_no_popup() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.client(&["--name", "Andere GmbH", "--person", "Anna Müller"])?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("Signal", "Anna Müller", "Hallo")?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    let popup = desktop.popups.until(1)?;
    assert!(popup.title.ends_with("· WhatsApp"), "the one that is clear: {popup:?}");
    watch.stop()?;
    assert_eq!(desktop.popups.all().len(), 1);
    let entries = house.journal()?;
    let first = entries.iter().find(|entry| entry["kind"] == "Received").unwrap();
    assert_eq!((&first["client"], &first["event"]["identity"]), (&json!(null), &json!(null)));
    assert_eq!(first["event"]["shown"], "Anna Müller");
    assert_eq!(house.events("Judged")?.len(), 1);
    Ok(())
}

#[test]
fn a_stranger_is_nowhere() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Berta Unbekannt", "Hallo")?;
    desktop.receive("WhatsApp", "+49 171 3920099", "Hallo")?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    desktop.popups.until(1)?;
    let log = watch.stop()?;
    assert_eq!(house.events("Received")?.len(), 1);
    assert_eq!(desktop.popups.all().len(), 1);
    for trace in ["Unbekannt", "3920099"] {
        assert!(!house.bytes().contains(trace) && !log.contains(trace), "{trace}");
    }
    Ok(())
}
