//! A real browser with a window, cut off from the network.

use std::fs;
use std::net::SocketAddr;
use std::time::Duration;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;

/// How a browser is to be started.
#[derive(Clone, Debug)]
pub struct Browsing {
    url: String,
    hosts: Vec<String>,
    extra: Vec<String>,
}

impl Browsing {
    /// Opens this page first.
    #[must_use]
    pub fn page(url: &str) -> Self {
        Self { url: url.to_owned(), hosts: Vec::new(), extra: Vec::new() }
    }

    /// Finds this host, such as `web.whatsapp.com`, at a server of ours. Others but this machine are not found.
    #[must_use]
    pub fn finding(mut self, host: &str, server: SocketAddr) -> Self {
        self.hosts.push(format!("MAP {host} {server}"));
        self
    }

    /// One more switch, such as `--ignore-certificate-errors-spki-list=…`.
    #[must_use]
    pub fn with(mut self, switch: &str) -> Self {
        self.extra.push(switch.to_owned());
        self
    }

    fn switches(&self, profile: &str) -> Vec<String> {
        // The first rule that fits a host is taken.
        let rules: Vec<&str> = self
            .hosts
            .iter()
            .map(String::as_str)
            .chain(["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"])
            .collect();
        let mut switches: Vec<String> = QUIET.iter().map(|&switch| switch.to_owned()).collect();
        switches.push(format!("--user-data-dir={profile}"));
        switches.push(format!("--host-resolver-rules={}", rules.join(",")));
        switches.extend(self.extra.iter().cloned());
        switches.push(self.url.clone());
        switches
    }
}

/// Nothing of its own accord: no first run, no updates, no reports. Port 0 lets it choose a free one.
const QUIET: &[&str] = &[
    "--remote-debugging-port=0",
    // A container has no user namespaces for the sandbox; only our own pages are opened.
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-pings",
    "--no-proxy-server",
    "--password-store=basic",
    "--use-mock-keychain",
];

/// A running Chromium with a profile of its own.
#[derive(Debug)]
pub struct Chromium {
    service: Service,
    debugging: SocketAddr,
    debugging_path: String,
}

impl Chromium {
    /// On the bus and screen of these surroundings.
    ///
    /// # Errors
    /// chromium is missing or does not become ready.
    pub fn start(surroundings: &Surroundings, browsing: &Browsing) -> Result<Self, Trouble> {
        let profile = surroundings.home().join("chromium");
        let mut service =
            Service::start(surroundings, "chromium", browsing.switches(&profile.to_string_lossy()))?;
        let port_file = profile.join("DevToolsActivePort");
        let (debugging, debugging_path) =
            service.until("the debugging port of chromium", Duration::from_secs(60), |_| {
                // First line the port, second the path; not there yet, or half written, means to wait.
                let text = fs::read_to_string(&port_file).unwrap_or_default();
                let mut lines = text.lines();
                let port = lines.next().and_then(|line| line.parse::<u16>().ok());
                Ok(port
                    .zip(lines.next())
                    .map(|(port, path)| (SocketAddr::from(([127, 0, 0, 1], port)), path.to_owned())))
            })?;
        Ok(Self { service, debugging, debugging_path })
    }

    /// Where it can be remote-controlled (`DevTools` protocol over HTTP and web socket).
    #[must_use]
    pub fn debugging(&self) -> SocketAddr {
        self.debugging
    }

    /// The web socket of the whole browser.
    #[must_use]
    pub fn web_socket(&self) -> String {
        format!("ws://{}{}", self.debugging, self.debugging_path)
    }

    /// What it has written so far.
    #[must_use]
    pub fn log(&self) -> String {
        self.service.log()
    }

    /// The process id of the browser.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}
