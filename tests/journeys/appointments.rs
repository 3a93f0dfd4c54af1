//! Skype only by appointment: the real program, and a real calendar server on this machine.

use serde_json::json;
use xtask::desktop::Trouble;

use super::house::{Desktop, House, SATURDAY, Tested};
use crate::real::radicale::{PASSWORD, Radicale, USER};

/// The evening after.
const SUNDAY: &str = "2026-11-22T21:40:00+01:00";

const RULES: &str = r#"(schema: 1, name: "skype", clauses: [
    Channel(id: "email", channel: "email", mode: Welcome),
    Channel(id: "skype", channel: "skype", mode: ByAppointment),
    Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["phone"]),
])"#;

/// Jana has agreed with Anna that they use Skype by appointment.
pub(crate) fn with_skype_by_appointment(desktop: &Desktop) -> Result<House, Trouble> {
    let house = House::of_jana(&desktop.around)?;
    let policy = house.around().home().join("skype.ron");
    std::fs::write(&policy, RULES).unwrap();
    #[rustfmt::skip]
    house.client(&[
        "--name", "Müller GmbH", "--person", "Anna Müller", "--mail", "anna@example.org",
        "--alias", "skype=Anna M.", "--policy", policy.to_str().unwrap(),
    ])?;
    house.agree("mueller-gmbh")?;
    Ok(house)
}

#[test]
fn skype_by_appointment_is_told_outside_of_one_and_in_order_within() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = with_skype_by_appointment(&desktop)?;
    let server = Radicale::start()?;
    let (url, command) = (format!("https://127.0.0.1:{}", server.tls_port), format!("echo {PASSWORD}"));
    let pin = format!("pin:{}", server.fingerprint);
    #[rustfmt::skip]
    house.absprache(&[
        "source", "add", "caldav", "--url", &url, "--user", USER, "--password-command", &command, "--tls", &pin,
    ])?;
    let source = format!("caldav:{USER}@127.0.0.1:{}/", server.tls_port);
    let checked = house.absprache(&["source", "check", &source])?;
    assert!(checked.contains("Alles in Ordnung. 1 Kalender"), "{checked}");

    let mut watch = house.watch(SATURDAY)?;
    desktop.receive("Skype", "Anna M.", "Hast du kurz Zeit?")?;
    let popup = desktop.popups.until(1)?;
    assert!(popup.title.contains("Anna Müller"), "{popup:?}");
    house.until_events("Notifying", 1)?;
    watch.until_line(&format!("Kalender {USER}@127.0.0.1"))?;
    watch.stop()?;

    server.put(
        "sunday",
        "DTSTART;TZID=Europe/Berlin:20261122T213000\nDURATION:PT30M\nATTENDEE:mailto:anna@example.org\n\
         ATTENDEE;PARTSTAT=DECLINED:mailto:somebody@example.org\nLOCATION:https://join.skype.com/abc",
    );
    let watch = house.watch(SUNDAY)?;
    let list = ["appointment", "list", "--since", "2026-11-20T00:00:00Z", "--json"];
    let listed = xtask::desktop::wait::until("the appointment", super::house::SOON, || {
        let listed = house.absprache(&list)?;
        Ok(listed.contains("mueller-gmbh").then_some(listed))
    })?;
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(listed[0]["channel"], json!("skype"));
    assert_eq!(listed[0]["calendar"], json!(source));
    desktop.receive("Skype", "Anna M.", "Ich wäre so weit")?;
    let judged = house.until_events("Judged", 2)?;
    assert_eq!((&judged[1]["outcome"], &judged[1]["reason"]), (&json!("Admit"), &json!("Appointment")));
    watch.stop()?;
    assert_eq!(house.events("Notifying")?.len(), 1, "who comes as arranged is not told");

    let bytes = house.bytes();
    for private in ["vertraulich", "somebody", "sunday@example.org"] {
        assert!(!bytes.contains(private), "`{private}` was written down");
    }
    Ok(())
}
