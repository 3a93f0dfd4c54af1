//! A text on the clipboard, believed only when it was read back.
//!
//! A thread of its own holds the clipboard: under X11 and Wayland a text lives only as long as the program that
//! offers it, and copying blocks.

mod reading;
#[cfg(target_os = "linux")]
mod x11;

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use absprache_desk::popup::{CopyFault, PopupAnswer, PopupKey};
use arboard::Clipboard;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::oneshot;

use self::reading::{Route, read_back};
use super::answer;

/// The thread that copies.
#[derive(Debug)]
pub(super) struct Copier {
    requests: Sender<Request>,
    /// Resolves when the thread has ended.
    ended: oneshot::Receiver<()>,
}

#[derive(Debug)]
struct Request {
    key: PopupKey,
    text: String,
}

impl Copier {
    /// Starts the thread; none if the system has no thread left.
    pub(super) fn start(answers: UnboundedSender<PopupAnswer>) -> Option<Self> {
        let (requests, to_do) = channel();
        let (end, ended) = oneshot::channel();
        let run = move || {
            work(&to_do, &answers);
            // Nobody waits for the end of a notifier that was merely dropped.
            let _ = end.send(());
        };
        match thread::Builder::new().name("clipboard".to_owned()).spawn(run) {
            Ok(_detached) => Some(Self { requests, ended }),
            Err(error) => {
                tracing::error!(%error, "no thread for the clipboard");
                None
            }
        }
    }

    /// Asks for a copy; whether the thread is there to do it.
    pub(super) fn copy(&self, key: PopupKey, text: String) -> bool {
        self.requests.send(Request { key, text }).is_ok()
    }

    /// Lets it finish its copies, hand them over, and end.
    pub(super) async fn finish(self) {
        let Self { requests, ended } = self;
        drop(requests);
        // An error means that the thread has ended too.
        let _ = ended.await;
    }
}

fn work(to_do: &Receiver<Request>, answers: &UnboundedSender<PopupAnswer>) {
    let mut owner = None;
    let mut fresh = false;
    loop {
        let next =
            if fresh { to_do.recv_timeout(TAKEOVER) } else { to_do.recv().map_err(RecvTimeoutError::from) };
        match next {
            Ok(Request { key, text }) => {
                let copied = copy(&mut owner, &text);
                fresh = copied.is_ok();
                answer(
                    answers,
                    match copied {
                        Ok(()) => PopupAnswer::Copied(key),
                        Err(fault) => PopupAnswer::NotCopied(key, fault),
                    },
                );
            }
            Err(RecvTimeoutError::Timeout) => fresh = false,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    if fresh {
        thread::sleep(TAKEOVER);
    }
    // Dropping the clipboard hands it over to an X11 clipboard manager, if one asks.
    drop(owner);
}

/// Time for a clipboard manager to notice a text and take its own copy, before we let go of ours.
const TAKEOVER: Duration = Duration::from_secs(1);

/// The clipboard with the way it is reached, kept from the first copy that worked.
struct Owner {
    clipboard: Clipboard,
    route: Route,
}

fn copy(kept: &mut Option<Owner>, text: &str) -> Result<(), CopyFault> {
    let mut fault = CopyFault::Overwritten;
    for _ in 0..ATTEMPTS {
        if let Err(error) = offer(kept, text) {
            // Next time from the start: the display may have been another one, or not there yet.
            *kept = None;
            fault = CopyFault::NoClipboard(error.to_string());
            continue;
        }
        thread::sleep(BEFORE_READING);
        let Some(owner) = kept else { continue };
        fault = match read_back(owner.route) {
            Ok(read) if read.as_deref() == Some(text) => return Ok(()),
            Ok(_other) => CopyFault::Overwritten,
            Err(error) => CopyFault::NoClipboard(error.to_string()),
        };
    }
    Err(fault)
}

/// Mutter has been seen to restore another program's text over ours after the copy; a second one stays.
const ATTEMPTS: usize = 2;

/// Read at once, a clipboard may still show its last text (GNOME 43), or ours before it is overwritten (Mutter).
const BEFORE_READING: Duration = Duration::from_millis(80);

fn offer(kept: &mut Option<Owner>, text: &str) -> Result<(), arboard::Error> {
    let owner = match kept {
        Some(owner) => owner,
        none => none.insert(Owner { route: Route::present(), clipboard: Clipboard::new()? }),
    };
    owner.clipboard.set_text(text)
}
