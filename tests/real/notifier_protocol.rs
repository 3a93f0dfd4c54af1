//! What servers on the bus do that neither dunst nor xfce4-notifyd does here.

use std::process::Command;

use absprache_desk::popup::{Action, NotShown, Popup, PopupAnswer, PopupKey};
use absprache_desk::ports::Notifier as _;
use xtask::desktop::{Bus, Trouble};

use super::notifier::{ANNA, Desk, copied, popup};
use super::notifier_server::{Asked, BUTTONS, Manner, MockServer, act, client};

type Tested = Result<(), Trouble>;

const ORDINARY: Manner = Manner {
    capabilities: BUTTONS,
    acts_before_it_answers: None,
    closes_what_is_replaced: false,
    leaves_instead_of_showing: false,
    numbers_replacements_anew: false,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_action_that_another_client_pretends_is_ignored() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let id = server.notified().await;

    act(&client(&bus).await, None, id, "fine").await;
    server.act(id, "remind").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Remind));
    Ok(())
}

/// GNOME Shell 43 tells each action twice, once to all and once to us.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_action_told_twice_is_taken_once() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let id = server.notified().await;
    desk.notifier.show(popup(PopupKey::Several));
    let marker = server.notified().await;

    let ours = notifier_connection(&client(&bus).await).await;
    server.act(id, "default").await;
    server.act_towards(&ours, id, "default").await;
    server.expire(marker).await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    assert_eq!(desk.answer().await, PopupAnswer::Gone(PopupKey::Several));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_action_before_the_answer_of_its_popup_is_not_lost() -> Tested {
    let bus = Bus::start()?;
    let instant = Manner { acts_before_it_answers: Some("default"), ..ORDINARY };
    let _server = MockServer::start(&bus, instant).await;
    let mut desk = Desk::on(&bus);
    for _ in 0..20 {
        desk.notifier.show(popup(ANNA));
        assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_without_markup_or_actions_gets_neither() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, Manner { capabilities: &["body"], ..ORDINARY }).await;
    let mut desk = Desk::on(&bus);
    let body = "Müller & Söhne <b>".to_owned();
    desk.notifier.show(Popup { body: body.clone(), ..popup(ANNA) });
    assert_eq!(
        server.asked().await,
        Asked::Notify { id: 1, replaces: 0, title: popup(ANNA).title, body, actions: Vec::new(), own: true }
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_server_is_asked_anew_what_it_can_do() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    let marked = |key| Popup { body: "A & B".to_owned(), ..popup(key) };
    desk.notifier.show(marked(ANNA));
    assert!(matches!(server.asked().await, Asked::Notify { body, .. } if body == "A &amp; B"));
    server.end().await;

    let mut plain = MockServer::start(&bus, Manner { capabilities: &["body"], ..ORDINARY }).await;
    desk.notifier.show(marked(PopupKey::Several));
    assert!(matches!(plain.asked().await, Asked::Notify { body, .. } if body == "A & B"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ids_that_begin_again_after_a_restart_mean_the_new_popups() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    assert_eq!(server.notified().await, 1);
    server.end().await;

    let mut server = MockServer::start(&bus, ORDINARY).await;
    server.act(1, "fine").await;
    assert_eq!(desk.answer().await, PopupAnswer::Gone(ANNA), "and no action of the new server's");
    desk.notifier.show(popup(PopupKey::Several));
    assert_eq!(server.notified().await, 1);
    server.act(1, "fine").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(PopupKey::Several, Action::Fine));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_instant_action_after_a_restart_is_not_lost() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    server.notified().await;
    server.end().await;

    let instant = Manner { acts_before_it_answers: Some("default"), ..ORDINARY };
    let _server = MockServer::start(&bus, instant).await;
    desk.notifier.show(popup(PopupKey::Several));
    // Who comes and goes is heard beside what servers say, in no fixed order.
    let answers = [desk.answer().await, desk.answer().await];
    for expected in [PopupAnswer::Gone(ANNA), PopupAnswer::Chosen(PopupKey::Several, Action::Copy)] {
        assert!(answers.contains(&expected), "{answers:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_popup_that_expires_while_it_is_replaced_does_not_take_the_new_one_with_it() -> Tested {
    let bus = Bus::start()?;
    let expiring = Manner { closes_what_is_replaced: true, ..ORDINARY };
    let mut server = MockServer::start(&bus, expiring).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let first = server.notified().await;
    desk.notifier.show(popup(ANNA));
    assert_eq!(server.notified().await, first);
    server.act(first, "fine").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Fine));
    Ok(())
}

/// GNOME Shell 43 does so after a click, when it has closed the first one itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replacement_under_a_new_id_leaves_no_popup_beside_it() -> Tested {
    let bus = Bus::start()?;
    let renumbering = Manner { numbers_replacements_anew: true, ..ORDINARY };
    let mut server = MockServer::start(&bus, renumbering).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let first = server.notified().await;
    desk.notifier.show(popup(ANNA));
    let second = server.notified().await;
    assert_eq!(server.asked().await, Asked::Close(first));
    server.act(second, "fine").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Fine));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acted_upon_is_closed_unless_something_takes_its_place() -> Tested {
    let bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let id = server.notified().await;
    server.act(id, "default").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    assert_eq!(server.asked().await, Asked::Close(id));

    desk.notifier.show(popup(PopupKey::Several));
    let id = server.notified().await;
    server.act(id, "default").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(PopupKey::Several, Action::Copy));
    desk.notifier.show(copied(PopupKey::Several));
    assert!(matches!(server.asked().await, Asked::Notify { replaces, .. } if replaces == id));
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    desk.notifier.withdraw(PopupKey::Several);
    assert_eq!(server.asked().await, Asked::Close(id), "and not before it was withdrawn");
    desk.notifier.show(popup(ANNA));
    server.notified().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_leaves_while_it_is_asked_is_no_server() -> Tested {
    let bus = Bus::start()?;
    let mut desk = Desk::on(&bus);
    let mute = client(&bus).await;
    mute.request_name("org.freedesktop.Notifications").await.unwrap();
    desk.notifier.show(popup(ANNA));
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    mute.close().await.unwrap();
    assert_eq!(desk.answer().await, PopupAnswer::NotShown(ANNA, NotShown::NoServer));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_leaves_instead_of_showing_makes_way_for_the_next() -> Tested {
    let bus = Bus::start()?;
    let _leaving = MockServer::start(&bus, Manner { leaves_instead_of_showing: true, ..ORDINARY }).await;
    let mut next = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    let id = next.notified().await;
    next.act(id, "default").await;
    assert_eq!(desk.answer().await, PopupAnswer::Chosen(ANNA, Action::Copy));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_popup_that_went_with_a_killed_bus_is_told() -> Tested {
    let mut bus = Bus::start()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    let mut desk = Desk::on(&bus);
    desk.notifier.show(popup(ANNA));
    server.notified().await;

    let killed = Command::new("kill").args(["-KILL", &bus.id().to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()));
    assert_eq!(desk.answer().await, PopupAnswer::Gone(ANNA));
    desk.notifier.show(popup(ANNA));
    let answer = desk.answer().await;
    assert!(matches!(answer, PopupAnswer::NotShown(ANNA, NotShown::NoBus(_))), "{answer:?}");

    bus.restart()?;
    let mut server = MockServer::start(&bus, ORDINARY).await;
    desk.notifier.show(popup(ANNA));
    server.notified().await;
    Ok(())
}

/// The connection of the notifier: the one that is neither the bus, nor a server, nor this client.
async fn notifier_connection(client: &zbus::Connection) -> String {
    let bus = zbus::fdo::DBusProxy::new(client).await.unwrap();
    let server = bus.get_name_owner("org.freedesktop.Notifications".try_into().unwrap()).await.unwrap();
    let names = bus.list_names().await.unwrap();
    let mut others = names.iter().map(|name| name.as_str()).filter(|name| {
        name.starts_with(':')
            && *name != server.as_str()
            && client.unique_name().map(|ours| ours.as_str()) != Some(name)
    });
    let found = others.next().expect("the notifier on the bus").to_owned();
    assert_eq!(others.next(), None, "one connection alone");
    found
}
