//! The text on the clipboard, as other programs find it while the program lives.

use xtask::desktop::{Bus, Compositor, Dunst, Surroundings, clipboard, wait};

use super::house::{Desktop, House, SATURDAY, SOON, Tested, receive};
use super::popups::Popups;

#[test]
fn a_click_brings_the_text_to_the_clipboard_and_only_then_into_the_journal() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    let offer = desktop.popups.until(1)?;
    assert_eq!(house.events("Copied")?.len(), 0);
    assert_eq!(clipboard::on_display(&desktop.display)?, None);

    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    let text = clipboard::on_display(&desktop.display)?.unwrap();
    let begun = offer.body.lines().last().unwrap().trim_matches(['„', '“', '…', ' ']);
    assert!(text.starts_with("Hallo Anna") && text.contains(begun), "{text}\n{offer:?}");
    let copied = desktop.popups.until(2)?;
    assert_eq!(copied.title, "Kopiert. Jetzt im Chat einfügen.");
    assert!(!house.bytes().contains("Hallo Anna"), "the text is on no disk");
    watch.stop()?;
    assert_eq!(house.events("Copied")?.len(), 1);
    Ok(())
}

#[test]
fn without_a_clipboard_nothing_counts_as_copied_and_the_popup_shows_the_text_itself() -> Tested {
    let mut desktop = Desktop::start()?;
    let blind = Surroundings::new()?.on_bus(&desktop.bus);
    let house = House::with_anna(&blind)?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    desktop.popups.until(1)?;
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    let popup = desktop.popups.until(2)?;
    assert!(popup.title.starts_with("Nicht kopiert."), "{popup:?}");
    assert!(popup.body.starts_with("Hallo Anna"), "{popup:?}");
    watch.stop()?;
    assert_eq!(house.events("Copied")?.len(), 0);
    Ok(())
}

#[test]
fn under_wayland_the_text_is_on_the_clipboard_too() -> Tested {
    let (bus, compositor) = (Bus::start()?, Compositor::start()?);
    let mut popups = Popups::seen_on(&bus)?;
    let around = Surroundings::new()?.on_bus(&bus).on_compositor(&compositor);
    let mut dunst = Dunst::start(&around)?;
    let house = House::with_anna(&around)?;
    let watch = house.watch(SATURDAY)?;
    receive(&bus, "WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    popups.until(1)?;
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    house.until_events("Copied", 1)?;
    let text = wait::until("a text on the clipboard", SOON, || compositor.wl_paste())?;
    assert!(text.starts_with("Hallo Anna"), "{text}");
    watch.stop()?;
    Ok(())
}
