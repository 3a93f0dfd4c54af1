//! The doors by which tests reach into windows and browsers.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;

/// A running server of the `WebDriver` protocol. What it starts sees the same surroundings as it does.
#[derive(Debug)]
pub struct WebDriver {
    service: Service,
    address: SocketAddr,
}

impl WebDriver {
    /// `WebKitWebDriver`, on the screen and the bus of these surroundings.
    ///
    /// A session asks for its window by the capability `webkitgtk:browserOptions` with `binary` and `args`.
    ///
    /// # Errors
    /// It is missing, or does not listen.
    pub fn start(surroundings: &Surroundings) -> Result<Self, Trouble> {
        // Tauri lets a window be driven only if this is set when it starts (tauri 2.12, `webview/mod.rs`).
        let surroundings = surroundings.clone().with("TAURI_WEBVIEW_AUTOMATION", "true");
        Self::listening(&surroundings, "WebKitWebDriver", &["--host=127.0.0.1"])
    }

    /// `chromedriver`. A session asks for its browser by the capability `goog:chromeOptions`.
    ///
    /// # Errors
    /// It is missing, or does not listen.
    pub fn of_chromium(surroundings: &Surroundings) -> Result<Self, Trouble> {
        Self::listening(surroundings, "chromedriver", &[])
    }

    /// `geckodriver`. A session asks for its browser by the capability `moz:firefoxOptions`.
    ///
    /// # Errors
    /// It is missing, or does not listen.
    pub fn of_firefox(surroundings: &Surroundings) -> Result<Self, Trouble> {
        Self::listening(surroundings, "geckodriver", &["--host=127.0.0.1"])
    }

    fn listening(surroundings: &Surroundings, program: &str, args: &[&str]) -> Result<Self, Trouble> {
        let address = free_address()?;
        let port = format!("--port={}", address.port());
        let args = args.iter().copied().chain([port.as_str()]);
        let mut service = Service::start(surroundings, program, args)?;
        service.until("a WebDriver that listens", Duration::from_secs(20), |_| {
            Ok(TcpStream::connect(address).ok().map(drop))
        })?;
        Ok(Self { service, address })
    }

    /// Where it listens, as a client wants it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its process id, which is also the id of the group that it and its window are in.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }

    /// What it and its window have written so far.
    #[must_use]
    pub fn log(&self) -> String {
        self.service.log()
    }
}

/// A port that nobody listens on at this moment.
fn free_address() -> Result<SocketAddr, Trouble> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    listener.and_then(|listener| listener.local_addr()).map_err(Trouble::file("looking for a free port"))
}
