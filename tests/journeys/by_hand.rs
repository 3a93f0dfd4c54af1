//! A contact entered by hand (`absprache contact`), with the popup it leads to.

use xtask::desktop::{Service, Surroundings, Trouble, clipboard, wait};

use super::house::{Desktop, House, SATURDAY, SOON, Tested};

const BY_ANNA: [&str; 7] = ["contact", "--channel", "whatsapp", "--name", "Anna M.", "--at", SATURDAY];

/// How it ends by itself.
fn end(contact: &mut Service) -> Result<i32, Trouble> {
    let status = wait::until("the end of the call", SOON, || contact.ended())?;
    Ok(status.code().unwrap_or_else(|| panic!("{status}\n{}", contact.log())))
}

#[test]
fn an_emergency_is_told_aloud_whatever_the_hour() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut contact = house.start(&[&BY_ANNA[..], &["--emergency"]].concat())?;
    let popup = desktop.popups.until(1)?;
    assert_eq!((popup.body.as_str(), popup.urgency), ("Als Notfall gemeldet.", Some(2)));
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.close_all()?;
    assert_eq!(end(&mut contact)?, 0);
    assert_eq!(house.events("Judged")?[0]["reason"], "Emergency");
    assert_eq!(house.events("Notifying")?[0]["how"], "Loud");
    Ok(())
}

#[test]
fn an_answered_popup_ends_the_call_at_once() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut contact = house.start(&BY_ANNA)?;
    let popup = desktop.popups.until(1)?;
    let (_, label) = popup.actions.iter().find(|(key, _)| key == "fine").unwrap();
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.choose(label)?;
    house.until_events("Fine", 1)?;
    let answered = wait::Stopwatch::start();
    assert_eq!(end(&mut contact)?, 0);
    assert!(answered.seconds() < 5.0, "{:.1} s after the answer", answered.seconds());
    Ok(())
}

#[test]
fn a_text_it_copied_can_be_pasted() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut contact = house.start(&BY_ANNA)?;
    desktop.popups.until(1)?;
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    contact.until_line("how long it can be pasted", SOON, |line| line.contains("eine Minute"))?;
    desktop.dunst.until_displayed(0)?;
    let text = clipboard::on_display(&desktop.display)?;
    assert!(text.as_deref().is_some_and(|text| text.starts_with("Hallo Anna")), "{text:?}");
    assert!(contact.end(SOON)?.success(), "{}", contact.log());
    assert!(contact.output().contains("Kopiert"), "the answer is given all the same: {}", contact.log());
    Ok(())
}

#[test]
fn a_text_that_cannot_be_copied_stands_in_the_popup_until_it_is_read() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&Surroundings::new()?.on_bus(&desktop.bus))?;
    let mut contact = house.start(&BY_ANNA)?;
    desktop.popups.until(1)?;
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    assert!(desktop.popups.until(2)?.body.starts_with("Hallo Anna"));
    desktop.dunst.until_displayed(1)?;
    assert_eq!(contact.ended()?, None);
    desktop.dunst.close_all()?;
    assert_eq!(end(&mut contact)?, 0);
    Ok(())
}
