//! `cargo xtask run`: build Absprache and show it.

use std::env;
use std::fs;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::demonstration;
use crate::packages::{DEMONSTRATION, WINDOW, install_missing};
use crate::page;
use crate::place::{WHOLE, cargo, target};
use crate::stop::Stop;

/// On a desktop: the window, with an invented client. Without one: the demonstration.
pub(crate) fn run() -> Result<(), Stop> {
    let desktop = has_desktop();
    install_missing(WINDOW)?;
    if !desktop {
        install_missing(DEMONSTRATION)?;
    }
    page::build()?;
    let Built { absprache, window } = build()?;
    if !desktop {
        return demonstration::run(&absprache, &window, &target()?.join("demo"));
    }
    let home = target()?.join("demo").join("desktop");
    set_up(&absprache, &home)?;
    println!(
        "\nAbsprache opens for Jana Beispiel, who is invented, and watches this desktop for her.\n\
         Play her client from another terminal:  notify-send -a WhatsApp \"Anna Müller\" \"Kannst du kurz …?\"\n\
         Ctrl+C ends it.\n"
    );
    let error = Command::new(&window).arg("--home").arg(home).exec();
    Err(Stop::Failed(format!("{} could not be started: {error}", window.display())))
}

/// The programs.
struct Built {
    absprache: PathBuf,
    window: PathBuf,
}

/// A data folder of its own, so that nobody's real one is touched: the demonstration's, made anew each time.
fn set_up(absprache: &Path, home: &Path) -> Result<(), Stop> {
    if home.exists() {
        fs::remove_dir_all(home)
            .map_err(|error| Stop::Failed(format!("{} cannot be prepared: {error}", home.display())))?;
    }
    for words in demonstration::SETTING_UP {
        let status = Command::new(absprache).arg("--home").arg(home).args(*words).status();
        if !status.is_ok_and(|status| status.success()) {
            return Err(Stop::Failed(format!("`absprache {}` did not succeed", words.join(" "))));
        }
    }
    Ok(())
}

fn build() -> Result<Built, Stop> {
    println!("Building Absprache; the first time takes some minutes.");
    // Not optimised: it starts as quickly, and is built in a fraction of the time.
    let packages = ["build", "--package", "absprache-cli", "--package", "absprache-app", "--locked"];
    let status = cargo(packages).args(WHOLE).status();
    if status.is_ok_and(|status| status.success()) {
        let folder = target()?.join("debug");
        Ok(Built { absprache: folder.join("absprache"), window: folder.join("absprache-app") })
    } else {
        Err(Stop::Failed("Absprache could not be built; cargo's own words are above.".to_owned()))
    }
}

/// A screen to show on and a session bus that answers.
fn has_desktop() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")) && session_bus().is_some_and(|bus| answers(&bus))
}

/// The address, or where systemd puts the bus if none is given (systemd, `pam_systemd(8)`).
fn session_bus() -> Option<String> {
    let given = env::var("DBUS_SESSION_BUS_ADDRESS").ok();
    given.or_else(|| Some(format!("unix:path={}/bus", env::var("XDG_RUNTIME_DIR").ok()?)))
}

/// Whether somebody listens at one of the addresses (D-Bus Specification, "Server Addresses").
fn answers(addresses: &str) -> bool {
    addresses.split(';').filter_map(|address| address.strip_prefix("unix:")).any(|address| {
        let of = |key| address.split(',').find_map(|pair| pair.strip_prefix(key));
        let named = of("path=").map(|path| UnixStream::connect(Path::new(path)));
        let unnamed = || {
            let name = SocketAddr::from_abstract_name(of("abstract=")?);
            Some(name.and_then(|name| UnixStream::connect_addr(&name)))
        };
        named.or_else(unnamed).is_some_and(|connection| connection.is_ok())
    })
}

#[cfg(test)]
mod tests {
    use xtask::desktop::Bus;

    use super::*;

    #[test]
    fn a_bus_answers_while_it_runs() {
        let bus = Bus::start().unwrap();
        let address = bus.address().to_owned();
        assert!(answers(&address));
        assert!(answers(&format!("unix:path=/nowhere,guid=0;{address},guid=1")));
        drop(bus);
        assert!(!answers(&address));
    }

    #[test]
    fn a_file_or_another_kind_of_address_is_no_bus() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "").unwrap();
        for address in
            ["", "unix:", "tcp:host=localhost,port=1", &format!("unix:path={}", file.path().display())]
        {
            assert!(!answers(address), "{address}");
        }
    }
}
