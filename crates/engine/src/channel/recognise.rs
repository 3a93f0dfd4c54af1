//! From what a notification tells to the channel it came by.

use std::borrow::Cow;
use std::collections::BTreeMap;

use idna::AsciiDenyList;

use super::{Channel, Channels, KeyKind, Recognise};

/// What a source knows about where a contact came from. All are compared without regard to case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint<'a> {
    /// The hint `desktop-entry` or the portal's application id, with or without `.desktop`.
    DesktopId(&'a str),
    /// The name the program gave in its notification.
    AppName(&'a str),
    /// The origin of a web notification: `https://web.whatsapp.com/` or `web.whatsapp.com`.
    /// Scheme, port, path and a leading `www.` do not count.
    Origin(&'a str),
    /// The package an Android notification was posted by.
    AndroidPackage(&'a str),
}

impl Channels {
    /// The channel a contact came by; of a family its head. `None` if no channel is recognised by it.
    ///
    /// App names and desktop ids are whatever a program says of itself: good for advice, not for proof.
    pub fn recognise(&self, hint: &Hint<'_>) -> Option<&Channel> {
        let index = match *hint {
            Hint::DesktopId(id) => self.keys.get(&desktop_id(id)),
            Hint::AppName(name) => self.keys.get(&app_name(name)),
            Hint::AndroidPackage(package) => self.keys.get(&android_package(package)),
            Hint::Origin(origin) => self.by_host(&host_of(origin)?),
        };
        self.channels.get(*index?)
    }

    /// The host itself, else the nearest domain above it that is listed with all below it.
    fn by_host(&self, host: &str) -> Option<&usize> {
        let above = host.match_indices('.').filter_map(|(dot, _)| host.get(dot + 1..));
        self.keys
            .get(&Key::Host(host.to_owned()))
            .or_else(|| above.map(|domain| Key::Below(domain.to_owned())).find_map(|key| self.keys.get(&key)))
    }
}

/// A normalised key. Each sort has a name space of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    DesktopId(String),
    AppName(String),
    Host(String),
    /// Every host below this domain, without the domain itself.
    Below(String),
    AndroidPackage(String),
}

/// From each key to the position of its channel in the catalogue.
pub(super) type Keys = BTreeMap<Key, usize>;

/// All keys of a channel as written, each with its sort and its position in the list of that sort.
pub(super) fn listed(recognise: &Recognise) -> impl Iterator<Item = (KeyKind, usize, &str)> {
    numbered(KeyKind::DesktopId, &recognise.desktop_ids)
        .chain(numbered(KeyKind::AppName, &recognise.app_names))
        .chain(numbered(KeyKind::Origin, &recognise.origins))
        .chain(numbered(KeyKind::AndroidPackage, &recognise.android))
}

fn numbered(kind: KeyKind, list: &[String]) -> impl Iterator<Item = (KeyKind, usize, &str)> {
    list.iter().enumerate().map(move |(nth, key)| (kind, nth, key.as_str()))
}

/// A key of a catalogue in the form in which hints are looked up; `None` if nothing, or too much,
/// would match it. An empty one would: portals send notifications with an empty app name.
pub(super) fn key(kind: KeyKind, written: &str) -> Option<Key> {
    let key = match kind {
        KeyKind::DesktopId => desktop_id(written),
        KeyKind::AppName => app_name(written),
        KeyKind::AndroidPackage => android_package(written),
        KeyKind::Origin => match written.strip_prefix('.') {
            Some(domain) => Key::Below(ascii_host(domain)?),
            None => Key::Host(without_www(ascii_host(written)?)),
        },
    };
    (!key.text().is_empty()).then_some(key)
}

impl Key {
    fn text(&self) -> &str {
        match self {
            Self::DesktopId(text)
            | Self::AppName(text)
            | Self::Host(text)
            | Self::Below(text)
            | Self::AndroidPackage(text) => text,
        }
    }
}

/// The file of `org.telegram.desktop` is `org.telegram.desktop.desktop`: an ending that belongs to the name cannot be told
/// from the file's, so none counts.
fn desktop_id(id: &str) -> Key {
    Key::DesktopId(id.trim().to_lowercase().trim_end_matches(".desktop").to_owned())
}

fn app_name(name: &str) -> Key {
    Key::AppName(name.trim().to_lowercase())
}

fn android_package(package: &str) -> Key {
    Key::AndroidPackage(package.trim().to_lowercase())
}

/// The host of an origin, without `www.`. Only what a browser would take for the host counts:
/// `web.whatsapp.com@example.org` and `web.whatsapp.com:x@example.org` are neither of the two.
pub(super) fn host_of(origin: &str) -> Option<String> {
    let origin = origin.trim();
    let rest = origin.split_once("://").map_or(origin, |(_scheme, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        Some(_) => return None,
        None => authority,
    };
    ascii_host(host.strip_suffix('.').unwrap_or(host)).map(without_www)
}

/// The host in lower-case ASCII, as browsers compare it (UTS 46); `None` if it is none.
fn ascii_host(host: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_cow(host.as_bytes(), AsciiDenyList::STD3).ok()?;
    let whole = ascii.split('.').all(|label| !label.is_empty());
    whole.then(|| Cow::into_owned(ascii))
}

fn without_www(host: String) -> String {
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}
