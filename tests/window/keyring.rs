//! A keyring on somebody's bus, unlocked as after a login.

use std::time::Duration;

use xtask::desktop::{Service, Surroundings, Trouble, wait};

const SOON: Duration = Duration::from_secs(20);
/// The password of the keyring itself comes in by standard input.
const UNLOCKED: &str =
    "printf %s offen | exec gnome-keyring-daemon --foreground --unlock --components=secrets";
const OWNER: [&str; 6] = [
    "--user",
    "call",
    "org.freedesktop.DBus",
    "/org/freedesktop/DBus",
    "org.freedesktop.DBus",
    "NameHasOwner",
];

/// As long as it lives, passwords can be kept.
pub(super) struct Keyring {
    _service: Service,
}

impl Keyring {
    pub(super) fn start(around: &Surroundings) -> Result<Self, Trouble> {
        let mut service = Service::start(around, "sh", ["-c", UNLOCKED])?;
        service.until("the keyring", SOON, |_| {
            let mut asked = around.command("busctl");
            let said = wait::output_of(asked.args(OWNER).args(["s", "org.freedesktop.secrets"]), SOON)?;
            Ok((said.trim() == "b true").then_some(()))
        })?;
        Ok(Self { _service: service })
    }
}
