//! The desk's side of the notifier, for the tests beside.

use std::path::PathBuf;
use std::time::Duration;

use absprache_adapters::notify::{NotifierHandle, SessionBus, start_on};
use absprache_desk::event::Seq;
use absprache_desk::popup::{Action, Button, Loudness, Popup, PopupAnswer, PopupKey};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;
use xtask::desktop::Bus;

pub(super) const ANNA: PopupKey = PopupKey::Contact(Seq(7));

/// Any one step on a busy machine.
pub(super) const SOON: Duration = Duration::from_secs(20);

pub(super) struct Desk {
    pub(super) notifier: NotifierHandle,
    answers: UnboundedReceiver<PopupAnswer>,
}

impl Desk {
    pub(super) fn on(bus: &Bus) -> Self {
        Self::at(bus.address())
    }

    pub(super) fn at(address: &str) -> Self {
        let (tell, answers) = unbounded_channel();
        Self { notifier: start_on(SessionBus::At(address.to_owned()), tell), answers }
    }

    pub(super) async fn answer(&mut self) -> PopupAnswer {
        timeout(SOON, self.answers.recv()).await.expect("an answer in time").expect("a notifier")
    }
}

/// A WhatsApp on Saturday, 21:40.
pub(super) fn popup(key: PopupKey) -> Popup {
    let button = |action, label: &str| Button { action, label: label.to_owned() };
    Popup {
        key,
        title: "Anna Müller · WhatsApp".to_owned(),
        body: "Vereinbart: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17.\n„Hallo Anna, danke für deine Nachricht …“"
            .to_owned(),
        loudness: Loudness::Quiet,
        default: Some(button(Action::Copy, "Kopieren")),
        buttons: vec![
            button(Action::Remind, "Mo. 9:00"),
            button(Action::Mention, "Gespräch"),
            button(Action::Fine, "War gut"),
        ],
        stands: Duration::from_secs(600),
        passing: false,
    }
}

/// What the desk shows in its place once the text is on the clipboard.
pub(super) fn copied(key: PopupKey) -> Popup {
    Popup {
        title: "Kopiert".to_owned(),
        body: "Jetzt im Chat einfügen.".to_owned(),
        default: None,
        buttons: Vec::new(),
        passing: true,
        ..popup(key)
    }
}

/// Where a picture of a test is kept, to be looked at.
pub(super) fn picture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}
