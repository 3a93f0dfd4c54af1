//! A private session bus.

use std::fs;
use std::time::Duration;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;

/// A running dbus-daemon that knows no activatable services of the machine.
#[derive(Debug)]
pub struct Bus {
    service: Service,
    surroundings: Surroundings,
    address: String,
}

impl Bus {
    /// With the usual policy of a session bus: everybody may do everything, also listen in.
    ///
    /// # Errors
    /// dbus-daemon is missing or does not become ready.
    pub fn start() -> Result<Self, Trouble> {
        Self::with_policy(
            r#"<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>"#,
        )
    }

    /// Refuses `BecomeMonitor` and delivers nothing to eavesdroppers, as hardened systems do.
    ///
    /// # Errors
    /// dbus-daemon is missing or does not become ready.
    pub fn denying_monitors() -> Result<Self, Trouble> {
        Self::with_policy(
            r#"<allow send_destination="*"/><allow receive_type="method_call"/><allow receive_type="method_return"/>
               <allow receive_type="error"/><allow receive_type="signal"/><allow own="*"/>
               <deny send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Monitoring"/>"#,
        )
    }

    fn with_policy(policy: &str) -> Result<Self, Trouble> {
        let surroundings = Surroundings::new()?;
        let socket = surroundings.folder().join("bus");
        // Without the identity (guid) of one daemon, so that the address outlives a restart.
        let address = format!("unix:path={}", socket.display());
        let config = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>{address}</listen><auth>EXTERNAL</auth>
<policy context="default">{policy}</policy></busconfig>"#
        );
        fs::write(surroundings.folder().join(CONFIG), config)
            .map_err(Trouble::file("the settings of the bus"))?;
        let service = listen(&surroundings)?;
        Ok(Self { service, surroundings: surroundings.with("DBUS_SESSION_BUS_ADDRESS", &address), address })
    }

    /// The value of `DBUS_SESSION_BUS_ADDRESS`; the same after a restart.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Surroundings with this bus and no screen, for tools that talk to it.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Ends the daemon, and with it every connection, and starts a new one at the same address.
    ///
    /// # Errors
    /// It does not end, or does not become ready again.
    pub fn restart(&mut self) -> Result<(), Trouble> {
        self.service.end(Duration::from_secs(5))?;
        let socket = self.surroundings.folder().join("bus");
        if socket.exists() {
            fs::remove_file(socket).map_err(Trouble::file("the socket of the bus before"))?;
        }
        self.service = listen(&self.surroundings)?;
        Ok(())
    }

    /// The process id of the daemon.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

const CONFIG: &str = "bus.conf";

fn listen(surroundings: &Surroundings) -> Result<Service, Trouble> {
    let config = format!("--config-file={}", surroundings.folder().join(CONFIG).display());
    let mut service = Service::start(surroundings, "dbus-daemon", [&config, "--nofork", "--print-address"])?;
    // It prints the address once it listens.
    service.until_line("the address of dbus-daemon", Duration::from_secs(20), |line| {
        line.starts_with("unix:path=")
    })?;
    Ok(service)
}
