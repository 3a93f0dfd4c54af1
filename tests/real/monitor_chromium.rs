//! Real web notifications of a real Chromium, from pages it believes to be those of WhatsApp and others.

use std::collections::BTreeMap;
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

/// These sites may notify: what a person grants by a click.
pub(crate) fn preferences(sites: &[&str]) -> String {
    let granted: Vec<_> =
        sites.iter().map(|site| format!(r#""https://{site}:443,*": {{"setting": 1}}"#)).collect();
    let granted = granted.join(", ");
    format!(r#"{{"profile": {{"content_settings": {{"exceptions": {{"notifications": {{{granted}}}}}}}}}}}"#)
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

/// The addresses of web apps, and the channels they are recognised as. One for each channel: the same words at once on one
/// channel are one message.
const SITES: &[(&str, &str)] = &[
    ("web.whatsapp.com", "whatsapp"),
    ("teams.microsoft.com", "teams"),
    ("www.linkedin.com", "linkedin"),
    ("www.xing.com", "xing"),
    ("www.facebook.com", "facebook"),
    ("www.messenger.com", "messenger"),
    ("web.telegram.org", "telegram"),
    ("app.slack.com", "slack"),
    ("discord.com", "discord"),
    ("www.instagram.com", "instagram"),
];

/// Of each page, two notifications: whether each continues an earlier one of its channel, by channel.
async fn arrivals() -> Result<BTreeMap<String, Vec<bool>>, Trouble> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let _dunst = Dunst::start(&around)?;
    let (_server, at) = serve(&around)?;
    let profile = around.home().join("chromium/Default");
    fs::create_dir_all(&profile).unwrap();
    let sites: Vec<_> = SITES.iter().map(|(site, _)| *site).collect();
    fs::write(profile.join("Preferences"), preferences(&sites)).unwrap();

    let mut desk = Desk::listening_on(&bus).await;
    let browsing = Browsing::page("about:blank").with("--ignore-certificate-errors");
    // A tab each.
    let browsing = sites
        .iter()
        .fold(browsing, |browsing, site| browsing.finding(site, at).with(&format!("https://{site}/")));
    let _chromium = Chromium::start(&around, &browsing)?;
    let mut first: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut of_channel: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    for _ in 0..2 * SITES.len() {
        let arrival = desk.next().await;
        let (channel, shown, _) = told(&arrival);
        assert_eq!(shown, Some("Anna Müller"), "{channel}");
        let channel = channel.to_owned();
        let before = first.entry(channel.clone()).or_insert_with(|| arrival.source_id.clone());
        let continues = arrival.continues.is_some() && arrival.continues == *before;
        of_channel.entry(channel).or_default().push(continues);
    }
    Ok(of_channel)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_notification_arrives_on_the_channel_of_its_page() -> Tested {
    let arrived = tokio::time::timeout(Duration::from_secs(120), arrivals()).await.unwrap()?;
    // The same tag is the same conversation.
    let expected = SITES.iter().map(|(_, channel)| ((*channel).to_owned(), vec![false, true]));
    assert_eq!(arrived, expected.collect());
    Ok(())
}
