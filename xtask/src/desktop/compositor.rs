//! A Wayland screen without a monitor.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::geteuid;

use super::clipboard;
use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;

/// A running sway without outputs of the machine, input devices or graphics card.
#[derive(Debug)]
pub struct Compositor {
    service: Service,
    surroundings: Surroundings,
    name: String,
}

impl Compositor {
    /// One output of 1280 × 800 pixels, no `XWayland`.
    ///
    /// # Errors
    /// sway is missing or does not become ready.
    pub fn start() -> Result<Self, Trouble> {
        let surroundings = Surroundings::new()?;
        let headless = surroundings
            .clone()
            .with("WLR_BACKENDS", "headless")
            .with("WLR_LIBINPUT_NO_DEVICES", "1")
            .with("WLR_RENDERER", "pixman");
        let config = surroundings.folder().join("sway.conf");
        fs::write(&config, "xwayland disable\noutput * resolution 1280x800\n")
            .map_err(Trouble::file("the settings of sway"))?;
        let sway = ["sway".as_ref(), "--config".as_ref(), config.as_os_str()];
        let runtime = surroundings.runtime();
        let mut service = if geteuid().is_root() {
            give_to_nobody(surroundings.folder(), &runtime)?;
            Service::start(&headless, "setpriv", AS_NOBODY.iter().map(OsStr::new).chain(sway))?
        } else {
            Service::start(&headless, "sway", sway.into_iter().skip(1))?
        };
        let name = service.until("the Wayland socket of sway", Duration::from_secs(20), |_| {
            let sockets = fs::read_dir(&runtime).map_err(Trouble::file("the runtime folder of sway"))?;
            let names = sockets.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
            let mut open = names.filter(|name| name.starts_with("wayland-") && !name.ends_with(".lock"));
            Ok(open.find(|name| UnixStream::connect(runtime.join(name)).is_ok()))
        })?;
        Ok(Self { service, surroundings: surroundings.with("WAYLAND_DISPLAY", &name), name })
    }

    /// The value of `WAYLAND_DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of `XDG_RUNTIME_DIR` that belongs to it.
    #[must_use]
    pub fn runtime(&self) -> PathBuf {
        self.surroundings.runtime()
    }

    /// Surroundings with this compositor and no bus, for tools that look at it.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// The text on its clipboard; none if nobody owns it.
    ///
    /// # Errors
    /// As [`clipboard::on_compositor`].
    pub fn wl_paste(&self) -> Result<Option<String>, Trouble> {
        clipboard::on_compositor(self)
    }

    /// The process id of sway.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

const NOBODY: u32 = 65534;

/// sway refuses to run as root. Root can still talk to a sway of somebody else.
const AS_NOBODY: [&str; 3] = ["--reuid=65534", "--regid=65534", "--clear-groups"];

fn give_to_nobody(folder: &Path, runtime: &Path) -> Result<(), Trouble> {
    // Others may pass through the folder, but not list it.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o711))
        .and_then(|()| chown(runtime, Some(NOBODY), Some(NOBODY)))
        .map_err(Trouble::file("the runtime folder of sway"))
}
