//! The Debian packages a command needs, and their installation.

use std::io::{IsTerminal as _, stdin};
use std::process::Command;
use std::time::Duration;

use rustix::process::geteuid;
use xtask::desktop::wait;

use crate::stop::Stop;

/// A package and the reason for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Package {
    name: &'static str,
    reason: &'static str,
}

/// A screen, a bus and a server for notifications, without a monitor.
pub(crate) const DEMONSTRATION: &[Package] = &[
    package("xvfb", "a screen without a monitor"),
    package("dbus-daemon", "a private session bus"),
    package("dbus-bin", "asking on the bus; dunstctl needs it"),
    package("systemd", "busctl, with which dunstctl reads the history"),
    package("dunst", "shows notifications"),
    package("fonts-dejavu-core", "letters in the pictures"),
    package("libnotify-bin", "notify-send, the messenger of the demonstration"),
    package("imagemagick", "takes the pictures"),
    package("xclip", "reads the clipboard back, as another program would"),
    package("x11-xserver-utils", "xsetroot, which paints the background"),
    package("xdotool", "finds windows and clicks"),
];

/// What the window is built with.
pub(crate) const WINDOW: &[Package] = &[
    package("libwebkit2gtk-4.1-dev", "the web view of the window"),
    package("libayatana-appindicator3-dev", "the icon of the empty window it is measured beside"),
];

/// What only tests need, beside all of [`DEMONSTRATION`] and [`WINDOW`].
pub(crate) const TESTS: &[Package] = &[
    package("hunspell-de-de", "the German dictionary the texts are checked with"),
    package("hunspell-en-us", "the English one"),
    package("sway", "a Wayland desktop without a monitor"),
    package("wl-clipboard", "reads the Wayland clipboard back"),
    package("xfce4-notifyd", "shows notifications with buttons"),
    package("openbox", "a window manager, for focus"),
    package("chromium", "a real browser with real notifications"),
    package("chromium-driver", "reaches into that browser"),
    package("firefox-esr", "another real browser"),
    package("webkit2gtk-driver", "reaches into the window, as a person would"),
    package("python3", "the web server of the pages it opens"),
    package("python3-gi", "a window to drag a file out of"),
    package("gir1.2-gtk-3.0", "what that window is made of"),
    package("openssl", "a certificate for that server"),
    package("dovecot-imapd", "a mail server"),
    package("gnome-keyring", "keeps passwords, as after a login"),
    package("radicale", "a calendar server"),
    package("kdeconnect", "what phones pass on to this computer"),
    package("xdg-dbus-proxy", "the filter around programs in a Flatpak"),
    package("poppler-utils", "reads PDFs as a person's program does"),
    package("qpdf", "checks them"),
];

const fn package(name: &'static str, reason: &'static str) -> Package {
    Package { name, reason }
}

/// Installs what is not there yet and says so; says nothing if all is there.
///
/// # Errors
/// [`Stop::Missing`] with the command to type, where this program may not install or could not.
pub(crate) fn install_missing<'a>(needed: impl IntoIterator<Item = &'a Package>) -> Result<(), Stop> {
    let needed: Vec<Package> = needed.into_iter().copied().collect();
    let missing = missing(&needed)?;
    if missing.is_empty() {
        return Ok(());
    }
    println!("These Debian packages are missing:");
    for Package { name, reason } in &missing {
        println!("  {name:<18} {reason}");
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let Some(rights) = Rights::mine() else {
        return Err(by_hand(&names, "This needs administrator rights."));
    };
    for args in [&["update", "-qq"][..], &[INSTALL, &names].concat()] {
        let status = rights.apt_get(args).status();
        if !status.is_ok_and(|status| status.success()) {
            return Err(by_hand(&names, "apt-get did not succeed; its own words are above."));
        }
    }
    Ok(())
}

const INSTALL: &[&str] =
    &["install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];

fn missing(needed: &[Package]) -> Result<Vec<Package>, Stop> {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${Package} ${db:Status-Status}\n"]);
    query.args(needed.iter().map(|package| package.name));
    // It fails where a name is unknown, and lists the others all the same.
    let Ok(said) = wait::run(&mut query, Duration::from_secs(60)) else {
        let names: Vec<&str> = needed.iter().map(|package| package.name).collect();
        return Err(Stop::Missing(format!(
            "This is not a Debian system (there is no dpkg-query), so nothing can be installed by itself.\n\
             Please install what these Debian packages hold: {}",
            names.join(" ")
        )));
    };
    let is_installed = |name: &str| said.out.lines().any(|line| line == format!("{name} installed"));
    Ok(needed.iter().filter(|package| !is_installed(package.name)).copied().collect())
}

fn by_hand(names: &[&str], why: &str) -> Stop {
    Stop::Missing(format!(
        "{why} Please run this yourself and try again:\n\n  \
         sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        names.join(" ")
    ))
}

/// How this person may install.
#[derive(Clone, Copy, Debug)]
enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn mine() -> Option<Self> {
        if geteuid().is_root() {
            return Some(Self::Root);
        }
        // Without a terminal nobody could type a password: then only a sudo that asks for none will do.
        let mut sudo = Command::new("sudo");
        sudo.args(if stdin().is_terminal() { &["--version"][..] } else { &["-n", "true"] });
        let said = wait::run(&mut sudo, Duration::from_secs(30)).ok()?;
        said.status.success().then_some(Self::Sudo)
    }

    fn apt_get(self, args: &[&str]) -> Command {
        // `sudo` hands no variables on, `env` behind it does.
        let mut command = match self {
            Self::Root => Command::new("env"),
            Self::Sudo => Command::new("sudo"),
        };
        if let Self::Sudo = self {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command.args(args);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_package_is_missing_and_one_that_every_system_has_is_not() {
        let needed =
            [package("dpkg", "is always there"), package("no-such-package-anywhere", "is never there")];
        let missing: Vec<_> = missing(&needed).unwrap().iter().map(|package| package.name).collect();
        assert_eq!(missing, ["no-such-package-anywhere"]);
    }

    #[test]
    fn no_package_is_listed_twice() {
        let mut names: Vec<_> =
            DEMONSTRATION.iter().chain(WINDOW).chain(TESTS).map(|package| package.name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn who_may_not_install_is_told_the_command() {
        let stop = by_hand(&["xvfb", "dunst"], "Why.").to_string();
        assert!(stop.ends_with("sudo apt-get install --no-install-recommends xvfb dunst"), "{stop}");
    }
}
