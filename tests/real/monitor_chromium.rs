//! Real web notifications of a real Chromium, from a page it believes to be WhatsApp.

use std::fs;
use std::net::SocketAddr;
use std::time::Duration;

use xtask::desktop::{
    Browsing, Bus, Chromium, Display, Dunst, Service, Surroundings, Trouble, env_for, wait,
};

use super::monitor::{Desk, told};
use super::{SOON, Tested};

/// The second takes the place of the first, as a chat's next message does.
const PAGE: &str = r#"<!doctype html><meta charset="utf-8"><title>Chat</title><script>
const say = body => new Notification("Anna Müller", {body, tag: "anna"});
say("Hallo <b>Du</b> & ich");
setTimeout(() => say("web.telegram.org\n\nBist du da?"), 1500);
</script>"#;

/// Serves the page at every path, over TLS, and prints its port.
const SERVER: &str = r#"
import http.server, ssl
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        page = open("page.html", "rb").read()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.load_cert_chain("cert.pem", "key.pem")
server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print(server.server_port, flush=True)
server.serve_forever()
"#;

/// The site may notify: what a person grants by a click.
pub(crate) fn preferences(site: &str) -> String {
    format!(
        r#"{{"profile": {{"content_settings": {{"exceptions": {{"notifications": {{"https://{site}:443,*": {{"setting": 1}}}}}}}}}}}}"#
    )
}

pub(crate) fn serve(around: &Surroundings) -> Result<(Service, SocketAddr), Trouble> {
    let home = around.home();
    fs::write(home.join("page.html"), PAGE).unwrap();
    let certificate = "cd \"$HOME\" && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -keyout key.pem -out cert.pem";
    wait::output_of(around.command("sh").args(["-c", certificate]), SOON)?;
    let mut server = Service::start(around, "sh", ["-c", "cd \"$HOME\" && exec python3 -c \"$0\"", SERVER])?;
    let port = server.until_line("the port of the web server", SOON, |line| line.parse::<u16>().is_ok())?;
    Ok((server, SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()))))
}

async fn arrivals_from(site: &str) -> Result<Vec<(String, Option<String>, bool)>, Trouble> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let _dunst = Dunst::start(&around)?;
    let (_server, at) = serve(&around)?;
    let profile = around.home().join("chromium/Default");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("Preferences"), preferences(site)).unwrap();

    let mut desk = Desk::listening_on(&bus).await;
    let browsing =
        Browsing::page(&format!("https://{site}/")).finding(site, at).with("--ignore-certificate-errors");
    let _chromium = Chromium::start(&around, &browsing)?;
    let (first, second) = (desk.next().await, desk.next().await);
    assert_eq!(second.continues, first.source_id, "the same tag is the same conversation");
    Ok([first, second]
        .iter()
        .map(|arrival| {
            let (channel, shown, _) = told(arrival);
            (channel.to_owned(), shown.map(str::to_owned), arrival.continues.is_some())
        })
        .collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_notification_arrives_on_the_channel_of_its_page() -> Tested {
    for (site, channel) in [("web.whatsapp.com", "whatsapp"), ("www.linkedin.com", "linkedin")] {
        let anna = || Some("Anna Müller".to_owned());
        let expected = [(channel.to_owned(), anna(), false), (channel.to_owned(), anna(), true)];
        assert_eq!(
            tokio::time::timeout(Duration::from_secs(120), arrivals_from(site)).await.unwrap()?,
            expected
        );
    }
    Ok(())
}
