//! Keeps a page where it is. The policy of its content says nothing about where it may go.

use tauri::webview::NewWindowResponse;
use tauri::{Manager, Runtime, Url, WebviewWindowBuilder};

/// No other origin, no further window, no download, no network.
pub(crate) fn fenced<'a, R: Runtime, M: Manager<R>>(
    page: WebviewWindowBuilder<'a, R, M>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, M>> {
    Ok(page
        .proxy_url(Url::parse(NOWHERE).map_err(tauri::Error::InvalidUrl)?)
        .on_navigation(is_own)
        .on_new_window(|_address, _features| NewWindowResponse::Deny)
        .on_download(|_webview, _event| false))
}

/// The port to which nobody listens (RFC 863). Without it a mere click on a link would look up its name and connect, before
/// it is asked whether it may be followed (seen with WebKitGTK 2.50).
const NOWHERE: &str = "http://127.0.0.1:9";

/// The program's own pages; on Windows they have an address of the web (`WebviewUrl::App` of tauri 2.12).
fn is_own(address: &Url) -> bool {
    let built_in = address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost");
    built_in || (tauri::is_dev() && address.host_str() == Some("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pages_of_the_program_are_its_own() {
        for own in ["tauri://localhost/", "tauri://localhost/clients/a", "http://tauri.localhost/settings"] {
            assert!(is_own(&own.parse().unwrap()), "{own}");
        }
        for other in [
            "https://example.org/",
            "http://127.0.0.1/",
            "file:///etc/passwd",
            "data:text/html,a",
            "about:blank",
        ] {
            assert!(!is_own(&other.parse().unwrap()), "{other}");
        }
    }
}
