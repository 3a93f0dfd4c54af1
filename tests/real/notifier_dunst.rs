//! Popups on a real dunst, which shows no buttons and leaves a popup standing after its action.

use absprache_desk::popup::{Action, NotShown, Popup, PopupAnswer, PopupKey};
use absprache_desk::ports::Notifier as _;
use xtask::desktop::{Bus, Display, Dunst, Trouble, env_for, wait};

use super::notifier::{ANNA, Desk, SOON, copied, picture, popup};

type Tested = Result<(), Trouble>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_popup_is_shown_as_it_was_meant_and_taken_away_again() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::on(&bus);

    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    wait::until("a drawn popup", SOON, || Ok((display.colours()? > 10).then_some(())))?;
    display.screenshot(picture("popup-dunst.png"))?;

    desk.notifier.withdraw(ANNA);
    dunst.until_displayed(0)?;
    let history = dunst.history()?;
    let [shown] = history.as_slice() else { panic!("one popup, not {history:?}") };
    assert_eq!(
        (shown.app.as_str(), shown.summary.as_str(), shown.body.as_str()),
        ("Absprache", popup(ANNA).title.as_str(), popup(ANNA).body.as_str())
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn text_that_looks_like_markup_is_shown_as_it_stands() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::on(&bus);

    let body = "Müller & Söhne: <b>kein</b> WhatsApp, Telefon <17 Uhr";
    desk.notifier.show(Popup { body: body.to_owned(), ..popup(ANNA) });
    dunst.until_displayed(1)?;
    wait::until("a drawn popup", SOON, || Ok((display.colours()? > 10).then_some(())))?;
    display.screenshot(picture("popup-dunst-markup.png"))?;
    desk.notifier.withdraw(ANNA);
    dunst.until_displayed(0)?;
    // dunst keeps a body as it was sent; what is escaped once there is shown literally.
    let body = "Müller &amp; Söhne: &lt;b&gt;kein&lt;/b&gt; WhatsApp, Telefon &lt;17 Uhr";
    assert_eq!(dunst.history()?.first().map(|shown| shown.body.as_str()), Some(body));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_click_chooses_the_default_action_and_the_menu_any_other() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::on(&bus);

    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    // dunst would leave it standing, with actions that no longer count.
    dunst.until_displayed(0)?;

    desk.notifier.show(popup(PopupKey::Several));
    dunst.until_displayed(1)?;
    dunst.choose("Mo. 9:00")?;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(PopupKey::Several, Action::Remind));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_popup_of_the_same_key_takes_the_place_of_the_one_before() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::on(&bus);

    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    desk.notifier.show(copied(ANNA));
    desk.notifier.show(popup(PopupKey::Several));
    dunst.until_displayed(2)?;

    desk.notifier.withdraw(PopupKey::Several);
    dunst.until_displayed(1)?;
    dunst.close_all()?;
    assert_eq!(desk.answer().await, PopupAnswer::Gone(ANNA), "what the user closes is told");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_server_it_is_said_at_once_and_with_a_new_one_popups_return() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let surroundings = env_for(&bus, &display)?;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    assert_eq!(desk.answer().await, PopupAnswer::NotShown(ANNA, NotShown::NoServer));

    let mut dunst = Dunst::start(&surroundings)?;
    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    drop(dunst);
    assert_eq!(desk.answer().await, PopupAnswer::Gone(ANNA), "it went with its server");
    desk.notifier.show(popup(ANNA));
    assert_eq!(desk.answer().await, PopupAnswer::NotShown(ANNA, NotShown::NoServer));

    let mut dunst = Dunst::start(&surroundings)?;
    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_restart_of_the_bus_popups_return() -> Tested {
    let (mut bus, display) = (Bus::start()?, Display::start()?);
    let surroundings = env_for(&bus, &display)?;
    let mut desk = Desk::on(&bus);
    let mut dunst = Dunst::start(&surroundings)?;
    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;

    bus.restart()?;
    assert_eq!(desk.answer().await, PopupAnswer::Gone(ANNA), "it went with the bus");
    drop(dunst);
    let mut dunst = Dunst::start(&surroundings)?;
    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_bus_it_is_said_at_once_and_with_one_popups_appear() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let surroundings = env_for(&bus, &display)?;
    let mut nowhere = Desk::at("unix:path=/nonexistent/bus");
    nowhere.notifier.show(popup(ANNA));
    let answer = nowhere.answer().await;
    assert!(matches!(answer, PopupAnswer::NotShown(ANNA, NotShown::NoBus(_))), "{answer:?}");

    let mut dunst = Dunst::start(&surroundings)?;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    dunst.until_displayed(1)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_with_dead_actions_is_left_behind_at_the_end() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    desk.notifier.show(popup(PopupKey::Several));
    dunst.until_displayed(2)?;
    desk.notifier.shutdown().await;
    assert_eq!(dunst.displayed_count()?, 0);
    Ok(())
}
