//! Calls at a FRITZ!Box: the real program, and a box on this machine.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};

use serde_json::json;

use super::house::{Desktop, House, SATURDAY, Tested, Watch};

/// The call monitor of a box.
pub(super) struct FakeBox(TcpListener);

impl FakeBox {
    pub(super) fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").unwrap())
    }

    fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    /// The name of the source, as it stands in the journal.
    pub(super) fn source(&self) -> String {
        format!("callmonitor:127.0.0.1:{}", self.port())
    }

    /// Sets it up in the house.
    pub(super) fn add_to(&self, house: &House) -> Tested {
        let port = self.port().to_string();
        #[rustfmt::skip]
        let args = [
            "source", "add", "callmonitor", "--host", "127.0.0.1", "--port", &port, "--area-code", "030",
            "--private-number", "030 23125009",
        ];
        house.absprache(&args).map(drop)
    }

    /// The line to the program, once it says that it hears.
    pub(super) fn line_to(&self, watch: &mut Watch) -> Result<TcpStream, xtask::desktop::Trouble> {
        let (line, _) = self.0.accept().unwrap();
        line.set_nodelay(true).unwrap();
        watch.until_line(&format!("Anrufmonitor der FRITZ!Box (127.0.0.1:{}): Hört", self.port()))?;
        Ok(line)
    }
}

/// Says it in two packets.
pub(super) fn say(line: &mut TcpStream, text: &str) {
    let (beginning, end) = text.split_at(text.len() / 2);
    for part in [beginning, end, "\n"] {
        line.write_all(part.as_bytes()).unwrap();
        line.flush().unwrap();
    }
}

const ANNA_RINGS: &str = "21.11.26 21:40:01;RING;0;01713920012;23125001;SIP0;";

#[test]
fn a_call_outside_the_hours_is_told_and_written_down_once() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let fritz = FakeBox::start();
    fritz.add_to(&house)?;
    let mut watch = house.watch_at_once(SATURDAY)?;
    let mut line = fritz.line_to(&mut watch)?;

    say(&mut line, "21.11.26 21:39:00;RING;0;;23125001;SIP0;");
    say(&mut line, "21.11.26 21:39:05;DISCONNECT;0;0;");
    say(&mut line, "21.11.26 21:39:30;RING;0;03023125999;23125001;SIP0;");
    say(&mut line, "21.11.26 21:39:40;DISCONNECT;0;0;");
    say(&mut line, ANNA_RINGS);
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller · Telefon");

    // The box is switched off and on. It never tells a call again; if it did, it would be the same one.
    drop(line);
    let mut line = fritz.line_to(&mut watch)?;
    say(&mut line, ANNA_RINGS);
    say(&mut line, "21.11.26 21:41:00;CALL;1;12;23125001;01713920012;SIP1;");
    house.until_events("Received", 2)?;
    watch.stop()?;

    let received = house.events("Received")?;
    let told: Vec<_> = received.iter().map(|event| json!([event["direction"], event["mine"]])).collect();
    let mine = json!({"Phone": "+493023125001"});
    assert_eq!(told, [json!(["In", mine]), json!(["Out", mine])], "{received:?}");
    for event in &received {
        assert_eq!((&event["channel"], &event["source"]), (&json!("phone"), &json!(fritz.source())));
    }
    assert_eq!(house.events("Notifying")?.len(), 1);
    let bytes = house.bytes();
    assert!(!bytes.contains("23125999"), "a stranger's number is nowhere");
    Ok(())
}

#[test]
fn a_box_that_cannot_be_heard_keeps_no_messenger_from_being_heard() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let fritz = FakeBox::start();
    fritz.add_to(&house)?;
    drop(fritz);
    let mut watch = house.watch_at_once(SATURDAY)?;
    watch.service.until_line("the remedy", super::house::SOON, |line| line.contains("#96*5*"))?;
    watch.until_line("Bereit")?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    watch.stop()?;
    Ok(())
}

#[test]
fn a_call_to_my_private_number_is_redirected_at_any_time() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::of_jana(&desktop.around)?;
    let fritz = FakeBox::start();
    fritz.add_to(&house)?;
    #[rustfmt::skip]
    house.client(&[
        "--name", "Müller GmbH", "--person", "Anna Müller", "--phone", "0171 3920012", "--mail", "anna@example.org",
    ])?;
    // A Tuesday morning, within the hours.
    let mut watch = house.watch_at_once("2026-11-24T10:00:00+01:00")?;
    let mut line = fritz.line_to(&mut watch)?;
    // The private number first: whoever has just been welcome is in a running conversation.
    say(&mut line, "24.11.26 10:00:00;RING;0;01713920012;23125009;SIP0;");
    house.until_events("Judged", 1)?;
    say(&mut line, "24.11.26 10:00:10;DISCONNECT;0;0;");
    say(&mut line, "24.11.26 10:00:20;RING;0;01713920012;23125001;SIP0;");
    house.until_events("Judged", 2)?;
    watch.stop()?;
    let judged = house.events("Judged")?;
    let outcomes: Vec<_> = judged.iter().map(|event| &event["outcome"]).collect();
    assert_eq!(outcomes, ["Redirect", "Admit"], "{judged:?}");
    assert_eq!(house.events("Received")?[0]["mine"], json!({"Phone": "+493023125009"}));
    Ok(())
}
