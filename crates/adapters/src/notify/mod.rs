//! Popups and the clipboard: [`start`] gives the [`Notifier`] of this desktop.
//!
//! On Linux one session connection sends every popup and hears what becomes of it (`delivery`); elsewhere
//! notify-rust delivers. Texts of popups never reach a log, only keys and ids.

mod clipboard;
#[cfg(target_os = "linux")]
mod delivery;
mod description;
#[cfg(any(test, not(target_os = "linux")))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod listener;
#[cfg(target_os = "linux")]
mod server;
#[cfg(target_os = "linux")]
mod standing;

use std::time::Duration;

use absprache_desk::popup::{Action, CopyFault, Popup, PopupAnswer, PopupKey};
use absprache_desk::ports::Notifier;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use self::clipboard::Copier;
pub use self::description::DESKTOP_ENTRY;

/// Which bus the popups go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionBus {
    /// The one of the user's session, as the environment names it.
    OfEnvironment,
    /// The one at this D-Bus address.
    At(String),
}

/// A popup itself was clicked, and not one of its buttons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clicked {
    /// Which.
    pub key: PopupKey,
    /// What that does.
    pub action: Action,
    /// The right to bring a window to the front for it (XDG activation), where the server gives one.
    pub token: Option<String>,
}

/// Starts the notifier of the user's session. Its answers come through `answers`, in no fixed order between
/// popups and copies.
///
/// It starts without a bus or a server too: each popup is then answered by `NotShown` at once, until they
/// appear. Call it within a Tokio runtime with time and I/O enabled, in which it lives on.
pub fn start(answers: UnboundedSender<PopupAnswer>) -> NotifierHandle {
    start_on(SessionBus::OfEnvironment, answers)
}

/// [`start`] on a bus of one's choice.
pub fn start_on(bus: SessionBus, answers: UnboundedSender<PopupAnswer>) -> NotifierHandle {
    let (clicks, _nobody) = unbounded_channel();
    start_with(bus, answers, clicks)
}

/// [`start_on`] for a program with a window: `clicks` tells which popups were clicked themselves, before the answer
/// that names the action. As long as nobody hears the clicks, no popup offers to open the window.
pub fn start_with(
    bus: SessionBus,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
) -> NotifierHandle {
    let (popups, commands) = unbounded_channel();
    let copier = Copier::start(answers.clone());
    NotifierHandle {
        popups: Some(popups),
        has_window: !clicks.is_closed(),
        delivery: deliver(bus, commands, answers.clone(), clicks),
        copier,
        answers,
    }
}

#[cfg(target_os = "linux")]
fn deliver(
    bus: SessionBus,
    commands: UnboundedReceiver<Command>,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
) -> JoinHandle<()> {
    tokio::spawn(delivery::deliver(bus, commands, answers, clicks))
}

#[cfg(not(target_os = "linux"))]
fn deliver(
    _: SessionBus,
    commands: UnboundedReceiver<Command>,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
) -> JoinHandle<()> {
    tokio::spawn(elsewhere::deliver(commands, answers, clicks))
}

/// The running notifier. Dropping it takes the popups away and gives up the clipboard in the background;
/// [`NotifierHandle::shutdown`] does the same and waits for it.
#[derive(Debug)]
pub struct NotifierHandle {
    /// None after the shutdown.
    popups: Option<UnboundedSender<Command>>,
    has_window: bool,
    delivery: JoinHandle<()>,
    copier: Option<Copier>,
    answers: UnboundedSender<PopupAnswer>,
}

/// What the handle asks of the delivery.
#[derive(Debug)]
enum Command {
    Show(Popup),
    Withdraw(PopupKey),
}

impl NotifierHandle {
    /// Takes away the popups that still stand, as nobody would hear their actions, and gives up the clipboard:
    /// a copy in progress is finished, one from just now is left for a second to clipboard managers that watch
    /// for it, and under X11 the text is handed over to one that asks for it.
    ///
    /// Takes three seconds at the most. Where no clipboard manager runs, the text goes with the program all
    /// the same: X11 and Wayland leave the text with its owner.
    /// What came of a copy in progress is among the answers when this returns. From then on nothing is shown or copied.
    pub async fn shutdown(&mut self) {
        self.popups = None;
        let (delivery, copier) = (&mut self.delivery, self.copier.take());
        let clipboard = async {
            if let Some(copier) = copier {
                copier.finish().await;
            }
        };
        let all = async { tokio::join!(delivery, clipboard) };
        if tokio::time::timeout(FAREWELL, all).await.is_err() {
            tracing::warn!("the notifier did not end in time");
        }
    }
}

impl Notifier for NotifierHandle {
    fn show(&mut self, popup: Popup) {
        self.tell(Command::Show(if self.has_window { popup } else { without_window(popup) }));
    }

    fn withdraw(&mut self, key: PopupKey) {
        self.tell(Command::Withdraw(key));
    }

    fn copy(&mut self, key: PopupKey, text: String) {
        if !self.copier.as_ref().is_some_and(|copier| copier.copy(key, text)) {
            let fault = CopyFault::NoClipboard("the clipboard's thread is not running".to_owned());
            answer(&self.answers, PopupAnswer::NotCopied(key, fault));
        }
    }
}

impl NotifierHandle {
    fn tell(&self, command: Command) {
        // The delivery ends before its handle only together with the runtime: then nobody waits for a popup.
        if self.popups.as_ref().is_none_or(|popups| popups.send(command).is_err()) {
            tracing::debug!("a popup after the end of the delivery");
        }
    }
}

/// The same popup where there is no window to open.
fn without_window(mut popup: Popup) -> Popup {
    popup.default.take_if(|button| button.action == Action::Open);
    popup
}

/// Long enough for a copy with both its attempts and the time left to clipboard managers.
const FAREWELL: Duration = Duration::from_secs(3);

/// Answers the desk, if it is still there.
fn answer(answers: &UnboundedSender<PopupAnswer>, with: PopupAnswer) {
    if answers.send(with).is_err() {
        tracing::debug!("an answer to a desk that has gone");
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use absprache_desk::popup::{Button, Loudness};

    use super::*;

    #[test]
    fn without_a_window_a_popup_offers_everything_but_to_open_it() {
        for (action, is_offered) in [(Action::Open, false), (Action::Copy, true)] {
            let popup = Popup {
                key: PopupKey::Several,
                title: String::new(),
                body: String::new(),
                loudness: Loudness::Quiet,
                default: Some(Button { action, label: String::new() }),
                buttons: Vec::new(),
                stands: Duration::ZERO,
                passing: false,
            };
            assert_eq!(without_window(popup).default.is_some(), is_offered, "{action:?}");
        }
    }
}
