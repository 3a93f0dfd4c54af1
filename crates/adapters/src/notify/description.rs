//! A popup in the words of notify-rust, whatever delivers it.

use std::borrow::Cow;
use std::time::Duration;

use absprache_desk::popup::{Action, Popup};
use notify_rust::{Notification, Timeout};

/// The name of our desktop entry, without `.desktop`: servers take icon, name and settings from it.
pub const DESKTOP_ENTRY: &str = "de.absprache.Absprache";

/// The action a server invokes when the popup itself is clicked (Desktop Notifications Specification 1.2).
const DEFAULT: &str = "default";

/// What a notification server can do, as far as it changes what we send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Capabilities {
    /// It hears clicks.
    pub(super) actions: bool,
    /// It reads the body as markup.
    pub(super) markup: bool,
}

/// The notification for a popup; none if the program's own file has no readable name, which notify-rust
/// asks for without need and cannot do without.
pub(super) fn describe(popup: &Popup, can: Capabilities) -> Option<Notification> {
    std::env::current_exe().ok()?.file_name()?.to_str()?;
    let mut notification = Notification::new();
    notification
        .appname("Absprache")
        .summary(&popup.title)
        .body(&if can.markup { escaped(&popup.body) } else { Cow::Borrowed(popup.body.as_str()) })
        .timeout(Timeout::from(popup.stands.min(LONGEST)));
    if can.actions {
        if let Some(button) = &popup.default {
            notification.action(DEFAULT, &button.label);
        }
        for button in &popup.buttons {
            notification.action(button.action.id(), &button.label);
        }
    }
    #[cfg(all(unix, not(target_os = "macos")))]
    hint(&mut notification, popup);
    Some(notification)
}

/// Whether the popup itself was clicked, and not one of its buttons.
pub(super) fn is_click(name: &str) -> bool {
    name == DEFAULT
}

/// The action of a name on the wire, for a popup with this default.
pub(super) fn action_of(name: &str, default: Option<Action>) -> Option<Action> {
    if is_click(name) { default } else { Action::from_id(name) }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn hint(notification: &mut Notification, popup: &Popup) {
    use absprache_desk::popup::Loudness;
    use notify_rust::{Hint, Urgency};

    notification
        .hint(Hint::DesktopEntry(DESKTOP_ENTRY.to_owned()))
        .hint(Hint::Category("im.received".to_owned()));
    match popup.loudness {
        Loudness::Quiet => notification.urgency(Urgency::Normal).hint(Hint::SuppressSound(true)),
        Loudness::Audible => notification.urgency(Urgency::Normal).hint(Hint::SoundName(SOUND.to_owned())),
        Loudness::Loud => notification.urgency(Urgency::Critical).hint(Hint::SoundName(SOUND.to_owned())),
    };
    if popup.passing {
        notification.hint(Hint::Transient(true));
    }
}

/// Servers keep silent unless a sound is named (sound naming specification).
#[cfg(all(unix, not(target_os = "macos")))]
const SOUND: &str = "message-new-instant";

/// The wire has 32 bits with a sign, in milliseconds.
const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

/// Text that a reader of markup shows as it stands. Apostrophes and quotes only matter inside of tags.
fn escaped(text: &str) -> Cow<'_, str> {
    if text.contains(['&', '<', '>']) {
        Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests;
