//! From which web page a browser's notification comes.
//!
//! Chromium and its relatives say so in one of three forms, chosen by what the notification server can show
//! (chrome/browser/notifications/notification_platform_bridge_linux.cc, seen with Chromium 156):
//!
//! | the server offers | form |
//! |---|---|
//! | `x-kde-origin-name` | a hint of that name, the text alone in the body |
//! | `body-markup` and `body-hyperlinks` | the body begins with `<a href="https://host/">host</a>`, the rest escaped |
//! | neither | the body begins with a line `host` and an empty one |
//!
//! The origin always stands before the text of the page, so that the text cannot forge it. Firefox says
//! nothing about it: whatever its body begins with was written by the page.

use super::raw::{Added, Notify};

/// What kind of browser sent a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    /// One that names the origin.
    Chromium,
    /// One that does not.
    Silent,
}

/// An origin, as a browser gave it, and what is left of the body without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Origin<'a> {
    /// `https://web.whatsapp.com/` or `web.whatsapp.com`.
    pub(crate) site: &'a str,
    /// The text of the page.
    pub(crate) text: &'a str,
}

/// The browser that sent it, if it was one.
pub(crate) fn browser(app_name: &str, desktop_id: &str) -> Option<Browser> {
    let name = app_name.trim().to_lowercase();
    let id = desktop_id.trim().to_lowercase();
    let id = id.strip_suffix(".desktop").unwrap_or(&id);
    // A snap sends the path it was started from: /snap/firefox/1377.
    let id = id.strip_prefix("/snap/").and_then(|path| path.split('/').next()).unwrap_or(id);
    let is = |names: &[&str], ids: &[&str]| {
        names.contains(&name.as_str())
            || ids.iter().any(|known| id.strip_prefix(known).is_some_and(ends_a_word))
    };
    if is(SILENT_NAMES, SILENT_IDS) {
        Some(Browser::Silent)
    } else if is(CHROMIUM_NAMES, CHROMIUM_IDS) {
        Some(Browser::Chromium)
    } else {
        None
    }
}

/// `chromium` covers `chromium-browser` and `chromium_chromium`, but not `chromiumish`.
fn ends_a_word(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['-', '_', '.'])
}

const CHROMIUM_NAMES: &[&str] = &[
    "chromium",
    "google chrome",
    "google chrome beta",
    "google chrome dev",
    "microsoft edge",
    "brave",
    "brave browser",
    "vivaldi",
    "opera",
    "ungoogled chromium",
    "yandex browser",
];

const CHROMIUM_IDS: &[&str] = &[
    "chromium",
    "google-chrome",
    "microsoft-edge",
    "brave-browser",
    "brave",
    "vivaldi",
    "opera",
    "yandex-browser",
    "org.chromium.chromium",
    "io.github.ungoogled_software.ungoogled_chromium",
    "com.google.chrome",
    "com.google.chromedev",
    "com.microsoft.edge",
    "com.brave.browser",
    "com.vivaldi.vivaldi",
    "com.opera.opera",
];

const SILENT_NAMES: &[&str] =
    &["firefox", "firefox esr", "mozilla firefox", "librewolf", "waterfox", "zen", "zen browser"];

const SILENT_IDS: &[&str] = &[
    "firefox",
    "librewolf",
    "waterfox",
    "zen",
    "org.mozilla.firefox",
    "io.gitlab.librewolf-community",
    "net.waterfox.waterfox",
    "app.zen_browser.zen",
    "org.gnome.epiphany",
    "org.kde.falkon",
];

/// The origin in a notification of a browser that names it.
pub(crate) fn of_notify(notify: &Notify) -> Option<Origin<'_>> {
    let hint = notify.hints.kde_origin.as_str();
    if hint.is_empty() { in_text(&notify.body) } else { Some(Origin { site: hint, text: &notify.body }) }
}

/// The origin in a notification through the portal. A browser outside a sandbox has no application id there
/// and is known by its way of naming notifications: the 64 hexadecimal digits of a SHA-256.
pub(crate) fn of_portal(added: &Added) -> Option<Origin<'_>> {
    let named = match browser("", &added.app_id) {
        Some(Browser::Chromium) => true,
        Some(Browser::Silent) => false,
        None => {
            added.app_id.is_empty()
                && added.id.len() == 64
                && added.id.bytes().all(|digit| digit.is_ascii_hexdigit())
        }
    };
    let linked = linked(&added.markup_body).filter(|_| named)?;
    Some(Origin { site: linked.site, text: first_line(&added.body).map_or(&added.body, |first| first.text) })
}

fn in_text(body: &str) -> Option<Origin<'_>> {
    linked(body).or_else(|| first_line(body))
}

/// The address of the link counts: its text may be cut to the last two labels of the host.
fn linked(body: &str) -> Option<Origin<'_>> {
    let (site, rest) = body.strip_prefix("<a href=\"")?.split_once("\">")?;
    let (_shortened, text) = rest.split_once("</a>")?;
    let is_web = site.starts_with("https://") || site.starts_with("http://");
    is_web.then(|| Origin { site, text: text.trim_start_matches([' ', '-', '\n']) })
}

fn first_line(body: &str) -> Option<Origin<'_>> {
    let (site, text) = body.split_once("\n\n").unwrap_or((body, ""));
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!site.is_empty() && site.chars().all(is_host)).then_some(Origin { site, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_by_its_name_or_its_desktop_entry() {
        for (name, id, expected) in [
            ("Chromium", "chromium", Some(Browser::Chromium)),
            ("Chromium", "", Some(Browser::Chromium)),
            ("", "google-chrome.desktop", Some(Browser::Chromium)),
            ("", "chromium-browser", Some(Browser::Chromium)),
            ("", "chromium_chromium", Some(Browser::Chromium)),
            ("", "com.microsoft.Edge", Some(Browser::Chromium)),
            ("Firefox", "firefox-esr", Some(Browser::Silent)),
            ("", "/snap/firefox/1377", Some(Browser::Silent)),
            ("", "org.mozilla.firefox", Some(Browser::Silent)),
            ("WhatsApp", "chromiumish", None),
            ("KDE Connect", "org.kde.kdeconnect.daemon", None),
            ("", "", None),
        ] {
            assert_eq!(browser(name, id), expected, "{name:?} {id:?}");
        }
    }

    #[test]
    fn the_address_of_the_link_counts_not_its_text() {
        let body = r#"<a href="https://kundenportal.freelancer-beispiel.example.org/">example.org</a>

Hallo"#;
        let expected =
            Origin { site: "https://kundenportal.freelancer-beispiel.example.org/", text: "Hallo" };
        assert_eq!(in_text(body), Some(expected));
    }

    #[test]
    fn a_first_line_is_an_origin_only_if_it_is_a_host() {
        let origin = |site, text| Some(Origin { site, text });
        for (body, expected) in [
            ("web.whatsapp.com\n\nHallo", origin("web.whatsapp.com", "Hallo")),
            ("web.whatsapp.com", origin("web.whatsapp.com", "")),
            ("localhost:8123\n\n", origin("localhost:8123", "")),
            (
                "web.whatsapp.com\n\n<a href=\"https://x.com/\">x</a>",
                origin("web.whatsapp.com", "<a href=\"https://x.com/\">x</a>"),
            ),
            ("web.whatsapp.com\nHallo", None),
            ("Schau auf web.whatsapp.com\n\nHallo", None),
            ("web.whatsapp.com \n\nHallo", None),
            ("<a href=\"javascript:1\">web.whatsapp.com</a>\n\nHallo", None),
            ("\n\nHallo", None),
            ("", None),
        ] {
            assert_eq!(in_text(body), expected, "{body:?}");
        }
    }
}
