//! A real calendar server on this machine, with a folder of its own, as long as its guard lives.

use std::fs;
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;
use xtask::desktop::{Service, Surroundings, Trouble};

use super::dovecot::{free_ports, make_certificate};

/// Any one step on a busy machine.
const SOON: Duration = Duration::from_secs(30);

/// The user's name and password.
pub(crate) const USER: &str = "jana@example.org";
pub(crate) const PASSWORD: &str = "geheim";

/// As programs write it beside their events.
const BERLIN: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n\
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The server, twice on the same calendars: without and with TLS.
pub(crate) struct Radicale {
    services: Vec<Service>,
    surroundings: Surroundings,
    folder: TempDir,
    pub(crate) port: u16,
    pub(crate) tls_port: u16,
    /// The SHA-256 of its certificate, as openssl writes it.
    pub(crate) fingerprint: String,
}

impl Radicale {
    pub(crate) fn start() -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new().prefix("radicale-").tempdir().expect("a folder");
        let [port, tls_port] = free_ports();
        let (services, surroundings) = (Vec::new(), Surroundings::new()?);
        let mut server = Self { services, surroundings, folder, port, tls_port, fingerprint: String::new() };
        fs::create_dir_all(server.calendar()).expect("a calendar");
        fs::write(server.calendar().join(".Radicale.props"), r#"{"tag": "VCALENDAR"}"#).expect("a calendar");
        fs::write(server.path("users"), format!("{USER}:{PASSWORD}\n")).expect("a user");
        server.fingerprint = make_certificate(&server.surroundings, server.folder.path())?;
        server.restart()?;
        Ok(server)
    }

    /// Starts it (again), and waits until it takes connections.
    pub(crate) fn restart(&mut self) -> Result<(), Trouble> {
        self.stop();
        for (name, port) in [("plain", self.port), ("safe", self.tls_port)] {
            let configuration = self.path(name);
            fs::write(&configuration, self.configuration(port)).expect("a configuration");
            let args = ["--config", configuration.to_str().expect("a path")];
            let mut service = Service::start(&self.surroundings, "radicale", args)?;
            service.until("the calendar server", SOON, |_| {
                Ok(TcpStream::connect(("127.0.0.1", port)).is_ok().then_some(()))
            })?;
            self.services.push(service);
        }
        Ok(())
    }

    /// Ends it.
    pub(crate) fn stop(&mut self) {
        self.services.clear();
    }

    /// Puts an event into the calendar, or another one in its place, as another program of the user's would.
    pub(crate) fn put(&self, name: &str, lines: &str) {
        let event = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//DE\r\n{BERLIN}BEGIN:VEVENT\r\nUID:{name}@example.org\r\n\
             DTSTAMP:20261101T000000Z\r\nSUMMARY:Streng vertraulich\r\n{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            lines.replace('\n', "\r\n")
        );
        // At one moment, as the server itself would.
        let (new, place) = (self.path("new.ics"), self.calendar().join(format!("{name}.ics")));
        fs::write(&new, event).expect("an event");
        fs::rename(new, place).expect("an event in its place");
    }

    /// Takes it out.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.calendar().join(format!("{name}.ics"))).expect("an event");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn calendar(&self) -> PathBuf {
        self.path("collections/collection-root").join(USER).join("termine")
    }

    fn configuration(&self, port: u16) -> String {
        let folder = self.folder.path().display();
        let ssl = port == self.tls_port;
        format!(
            "[server]\nhosts = 127.0.0.1:{port}\nssl = {ssl}\ncertificate = {folder}/cert.pem\nkey = {folder}/key.pem\n\
             [auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\nhtpasswd_encryption = plain\ndelay = 0\n\
             [storage]\nfilesystem_folder = {folder}/collections\n"
        )
    }
}
