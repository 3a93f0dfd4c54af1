//! The door by which tests reach into a `WebKitGTK` window.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;

/// A running `WebKitWebDriver`. The window it is asked for sees the same surroundings as it does.
///
/// A session asks for its window by the capability `webkitgtk:browserOptions` with `binary` and `args`.
#[derive(Debug)]
pub struct WebDriver {
    service: Service,
    address: SocketAddr,
}

impl WebDriver {
    /// On the screen and the bus of these surroundings.
    ///
    /// # Errors
    /// `WebKitWebDriver` is missing, or does not listen.
    pub fn start(surroundings: &Surroundings) -> Result<Self, Trouble> {
        // Tauri lets a window be driven only if this is set when it starts (tauri 2.12, `webview/mod.rs`).
        let surroundings = surroundings.clone().with("TAURI_WEBVIEW_AUTOMATION", "true");
        let address = free_address()?;
        let port = format!("--port={}", address.port());
        let mut service = Service::start(&surroundings, "WebKitWebDriver", ["--host=127.0.0.1", &port])?;
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
