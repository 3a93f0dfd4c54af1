//! Popups on a server that shows actions as buttons (xfce4-notifyd).

use absprache_desk::popup::{Action, PopupAnswer};
use absprache_desk::ports::Notifier as _;
use xtask::desktop::{Bus, Buttons, Display, Trouble, wait};

use super::notifier::{ANNA, Desk, SOON, picture, popup};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_button_chooses_its_own_action() -> Result<(), Trouble> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut buttons = Buttons::start(&bus, &display)?;
    let mut desk = Desk::on(&bus);
    // The server shows the default action as a button too, the first.
    for (index, action) in
        [Action::Copy, Action::Remind, Action::Mention, Action::Fine].into_iter().enumerate()
    {
        desk.notifier.show(popup(ANNA));
        buttons.until_displayed(&display)?;
        if index == 0 {
            display.screenshot(picture("popup-buttons.png"))?;
        }
        buttons.press(index, &display)?;
        assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, action), "button {index}");
        wait::until("an empty screen", SOON, || Ok((display.colours()? == 1).then_some(())))?;
    }
    Ok(())
}
