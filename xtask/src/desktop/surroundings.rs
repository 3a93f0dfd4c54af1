//! What a child program sees of the world: the fixtures and nothing of the outer session.

use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use tempfile::TempDir;

use super::bus::Bus;
use super::compositor::Compositor;
use super::display::Display;
use super::trouble::Trouble;

/// An environment with a home and a runtime folder of its own; both vanish with the last clone.
#[derive(Clone, Debug)]
pub struct Surroundings {
    folder: Arc<TempDir>,
    vars: BTreeMap<OsString, OsString>,
}

/// The surroundings of a program on this bus and display.
///
/// # Errors
/// No temporary folder.
pub fn env_for(bus: &Bus, display: &Display) -> Result<Surroundings, Trouble> {
    Ok(Surroundings::new()?.on_bus(bus).on_display(display))
}

impl Surroundings {
    /// No bus, no screen: `HOME`, `XDG_RUNTIME_DIR`, `LC_ALL` and the `PATH` of the outer session.
    ///
    /// # Errors
    /// No temporary folder.
    pub fn new() -> Result<Self, Trouble> {
        let failed = || Trouble::file("a temporary home");
        let folder = tempfile::Builder::new().prefix("home-").tempdir().map_err(failed())?;
        let (home, runtime) = (folder.path().join("home"), folder.path().join("run"));
        for path in [&home, &runtime] {
            // XDG_RUNTIME_DIR must be closed to others (XDG Base Directory Specification).
            fs::create_dir(path)
                .and_then(|()| fs::set_permissions(path, fs::Permissions::from_mode(0o700)))
                .map_err(failed())?;
        }
        Ok(Self { folder: Arc::new(folder), vars: BTreeMap::new() }
            .with("HOME", home)
            .with("XDG_RUNTIME_DIR", runtime)
            .with("LC_ALL", "C.UTF-8")
            .with("PATH", env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/bin:/bin"))))
    }

    /// On this session bus.
    #[must_use]
    pub fn on_bus(self, bus: &Bus) -> Self {
        self.with("DBUS_SESSION_BUS_ADDRESS", bus.address())
    }

    /// On this X11 screen.
    #[must_use]
    pub fn on_display(self, display: &Display) -> Self {
        self.with("DISPLAY", display.name())
    }

    /// On this Wayland compositor, whose runtime folder becomes the program's.
    #[must_use]
    pub fn on_compositor(self, compositor: &Compositor) -> Self {
        self.with("WAYLAND_DISPLAY", compositor.name()).with("XDG_RUNTIME_DIR", compositor.runtime())
    }

    /// One more variable, or another value for one.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.vars.insert(name.into(), value.into());
        self
    }

    /// All variables, for a caller that starts programs in its own way; clear the environment first.
    pub fn vars(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.vars.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    /// A program that will see exactly these variables. Keep the surroundings as long as it runs.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(self.vars());
        command
    }

    /// The temporary home folder.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn runtime(&self) -> PathBuf {
        self.folder.path().join("run")
    }
}
