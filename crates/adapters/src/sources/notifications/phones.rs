//! What a phone passes on to the desktop, through KDE Connect and through GSConnect.
//!
//! Both name the app on the phone; GSConnect also its package. Neither names a web origin: the
//! `x-kde-origin-name` of KDE Connect is the name of the phone.

use absprache_engine::channel::{ChannelId, Channels, Hint};
use absprache_engine::contact::ContactKind;
use absprache_engine::handle::Handle;

use super::name::{self, Name};
use super::raw::{Added, Notify};
use super::recognise::{Recognised, Told};

/// The application id of GSConnect.
pub(crate) const GSCONNECT: &str = "org.gnome.Shell.Extensions.GSConnect";

/// A call on the phone.
pub(crate) struct PhoneCall {
    pub(crate) shown: Option<String>,
    pub(crate) from: Option<Handle>,
    /// What was written about it, to tell the same from the next one.
    pub(crate) text: String,
}

/// The package that posted a notification on a phone, in Android's key of it: `user|package|id|tag|uid`
/// (StatusBarNotification.getKey).
pub(crate) fn package(key: &str) -> Option<&str> {
    key.split('|').nth(1).filter(|package| !package.is_empty())
}

impl PhoneCall {
    /// On the telephone, however the phone's own app for it is called.
    pub(crate) fn on(self, channels: &Channels) -> Option<Recognised<'_>> {
        let channel = channels.get(&ChannelId::phone())?;
        let Self { shown, from, text } = self;
        Some(Recognised { channel, kind: ContactKind::Call, shown, from, text })
    }
}

/// Is it by KDE Connect?
pub(crate) fn is_kde_connect(notify: &Notify) -> bool {
    let hints = &notify.hints;
    hints.desktop_entry == "org.kde.kdeconnect.daemon"
        || hints.kde_app == "kdeconnect"
        || notify.app_name == "KDE Connect"
}

/// A call that rings or was missed. The caller's name stands in a sentence in the user's language, which is
/// not read; a number in it is.
pub(crate) fn kde_connect_call(notify: &Notify) -> Option<PhoneCall> {
    let rings_or_rang = matches!(notify.hints.kde_event.as_str(), "callReceived" | "missedCall");
    (rings_or_rang && is_kde_connect(notify)).then(|| PhoneCall {
        shown: None,
        from: name::number_in(&notify.body),
        text: notify.body.clone(),
    })
}

/// A notification of an app on the phone. The app stands in a hint if the server shows it, else in the title,
/// and the person before the text.
pub(crate) fn kde_connect_message(notify: &Notify) -> Option<Told<'_>> {
    let hints = &notify.hints;
    if !matches!(hints.kde_event.as_str(), "notification" | "") {
        return None;
    }
    let (app, title, text) = if hints.kde_display_app.is_empty() {
        let (person, text) = notify.body.split_once(": ")?;
        (notify.summary.as_str(), person, text)
    } else {
        (hints.kde_display_app.as_str(), notify.summary.as_str(), notify.body.as_str())
    };
    Some(Told { hints: vec![Hint::AppName(app)], kind: None, title, text, app })
}

/// A call that rings: the name of the notification is `<device>|ringing|<caller>`, the title the caller.
pub(crate) fn gsconnect_call(added: &Added) -> Option<PhoneCall> {
    let mut parts = added.id.split('|').skip(1);
    (parts.next() == Some("ringing")).then(|| {
        let shown = match name::shown(&added.title, &[]) {
            Some(Name::Of(name)) => Some(name),
            Some(Name::Hidden) | None => None,
        };
        let from = shown.as_deref().and_then(name::number);
        PhoneCall { shown, from, text: added.body.clone() }
    })
}

/// A notification of an app on the phone: its name is `<device>|<user>|<package>|…`, the title the app and
/// the text `person: text`. Of SMS and missed calls, which GSConnect knows by a word in the name, the title is
/// the person; `org.thoughtcrime.securesms` has that word as well, so a title that is an app stays one.
pub(crate) fn gsconnect_message<'a>(channels: &Channels, added: &'a Added) -> Option<Told<'a>> {
    let (_device, android) = added.id.split_once('|')?;
    let package = package(android)?;
    let is_by_person = (android.contains("sms") || android.contains("MissedCall"))
        && channels.recognise(&Hint::AppName(&added.title)).is_none();
    let (title, text) = match added.body.split_once(": ") {
        Some(person_and_text) if !is_by_person => person_and_text,
        Some(_) | None => (added.title.as_str(), added.body.as_str()),
    };
    Some(Told { hints: vec![Hint::AndroidPackage(package)], kind: None, title, text, app: "" })
}
