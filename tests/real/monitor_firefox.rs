//! Real web notifications of a real Firefox, which tells no origin: no channel, unless the user taught that it is one.

use std::fs;
use std::time::Duration;

use absprache_adapters::sources::notifications::Settings;
use absprache_desk::arrival::SourceState;
use absprache_engine::channel::{KeyKind, Lesson, Sign};
use xtask::desktop::{Bus, Display, Dunst, Message, Service, Surroundings, Trouble, env_for};

use super::monitor::{Desk, settings, told};
use super::{SOON, Tested};

/// Written by the page, as if it were an origin.
const PAGE: &str = r#"<!doctype html><meta charset="utf-8"><title>Chat</title><script>
new Notification("Anna Müller", {body: "web.telegram.org\n\nHallo"});
</script>"#;

/// The page may notify, and the browser does nothing of its own accord.
const PREFERENCES: &str = r#"
user_pref("permissions.default.desktop-notification", 1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
"#;

fn open_page(around: &Surroundings) -> Result<[Service; 2], Trouble> {
    let home = around.home();
    fs::write(home.join("index.html"), PAGE).unwrap();
    let profile = home.join("firefox");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("user.js"), PREFERENCES).unwrap();
    let folder = home.to_string_lossy();
    let serve = ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", &folder];
    let mut server = Service::start(around, "python3", serve)?;
    let line = server.until_line("the address of the web server", SOON, |line| line.contains("(http://"))?;
    let address = line.split(['(', ')']).nth(1).unwrap_or_default().to_owned();
    let profile = profile.to_string_lossy();
    let browser = Service::start(around, "firefox", ["--no-remote", "--profile", &profile, &address])?;
    Ok([server, browser])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_of_firefox_is_on_a_channel_only_if_that_was_taught() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let _dunst = Dunst::start(&around)?;
    let lesson = Lesson {
        sign: Sign::parse(KeyKind::AppName, "Firefox").unwrap(),
        channel: "whatsapp".parse().unwrap(),
    };
    let untaught = settings(bus.address());
    let taught = Settings { channels: untaught.channels.taught(&[lesson]), ..untaught.clone() };
    let (mut untaught, mut taught) = (Desk::with_room(untaught, 16), Desk::with_room(taught, 16));
    untaught.until(SourceState::is_listening).await;
    taught.until(SourceState::is_listening).await;

    let _page = open_page(&around)?;
    let arrival = tokio::time::timeout(Duration::from_secs(60), taught.next()).await.unwrap();
    assert_eq!((told(&arrival).0, told(&arrival).1), ("whatsapp", Some("Anna Müller")));
    Message::new("Signal", "Anna Müller", "Hallo").send(&bus)?;
    assert_eq!(told(&untaught.next().await).0, "signal", "what Firefox showed before was none");
    Ok(())
}
