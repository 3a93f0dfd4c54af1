//! Mail: the real program, and a real mail server on this machine.

use std::time::Duration;

use serde_json::json;
use xtask::desktop::wait::{self, Stopwatch};

use super::house::{Desktop, House, SOON, Tested};
use crate::real::dovecot::{Dovecot, PASSWORD, USER};

/// Sets the account up in the house, and gives the name of its source.
pub(super) fn add(server: &Dovecot, house: &House) -> Result<String, xtask::desktop::Trouble> {
    let (port, command) = (server.tls_port.to_string(), format!("echo {PASSWORD}"));
    let pin = format!("pin:{}", server.fingerprint);
    #[rustfmt::skip]
    let args = [
        "source", "add", "imap", "--host", "127.0.0.1", "--port", &port, "--user", USER,
        "--password-command", &command, "--tls", &pin,
    ];
    house.absprache(&args)?;
    Ok(format!("imap:{USER}@127.0.0.1:{port}"))
}

fn letter(number: usize, subject: &str) -> String {
    format!(
        "From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nTo: {USER}\r\nSubject: {subject}\r\n\
         Message-ID: <{number}@example.org>\r\n\r\nKeine Silbe davon\r\n"
    )
}

#[test]
fn mail_is_written_down_once_and_the_agreed_word_breaks_through() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut server = Dovecot::start()?;
    let source = add(&server, &house)?;
    let checked = house.absprache(&["source", "check", &source])?;
    assert!(checked.contains("Alles in Ordnung."), "{checked}");

    let mut watch = house.start(&["watch"])?;
    let hears = format!("Postfach {USER} bei 127.0.0.1:{}: Hört", server.tls_port);
    watch.until_line("the mailbox", SOON, |line| line.starts_with(&hears))?;
    server.deliver("", "1", &letter(1, "Rechnung"));
    house.until_events("Judged", 1)?;
    server.deliver("", "2", &letter(2, "NOTFALL: der Shop steht"));
    let popup = desktop.popups.until(1)?;
    assert!(popup.title.contains("Anna Müller"), "{popup:?}");

    // The server is away for a while; what comes in meanwhile is told when it is back.
    server.kill()?;
    server.deliver("", "3", &letter(3, "Noch eine"));
    server.restart()?;
    house.until_events("Received", 3)?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());

    // And nothing is told again by the next start.
    let mut watch = house.start(&["watch"])?;
    watch.until_line("the mailbox", SOON, |line| line.starts_with(&hears))?;
    server.deliver("", "4", &letter(4, "Die letzte"));
    house.until_events("Received", 4)?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());

    let received = house.events("Received")?;
    assert_eq!(received.len(), 4, "{received:?}");
    for event in &received {
        assert_eq!((&event["source"], &event["channel"]), (&json!(source), &json!("email")), "{event}");
    }
    let bytes = house.bytes();
    for text in ["Keine Silbe", "Rechnung", "der Shop steht"] {
        assert!(!bytes.contains(text), "`{text}` was written down");
    }
    assert_eq!(server.flags(""), [""; 4], "nothing was marked");
    Ok(())
}

#[test]
fn a_check_of_a_mailbox_says_what_is_wrong_and_what_would_help() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let server = Dovecot::start()?;
    let (port, plain) = (server.tls_port.to_string(), server.port.to_string());
    for (more, said) in [
        (
            ["--port", &port, "--password-command", "echo geheim"],
            server.fingerprint.replace(':', "").to_lowercase(),
        ),
        (
            ["--port", &port, "--password-command", "false"],
            "Der Befehl für das Passwort ist gescheitert".to_owned(),
        ),
        (["--port", &plain, "--password-command", "echo geheim"], "Port 993".to_owned()),
    ] {
        let base = ["source", "add", "imap", "--host", "127.0.0.1", "--user", USER];
        let added = house.absprache(&[&base[..], &more, &["--json"]].concat())?;
        let added: serde_json::Value = serde_json::from_str(&added).unwrap();
        let id = added["id"].as_str().unwrap();
        let checked = house.run(&["source", "check", id])?;
        assert_eq!(checked.status.code(), Some(1), "{checked:?}");
        assert!(format!("{checked:?}").contains(&said), "{more:?}: {checked:?}");
        house.absprache(&["source", "remove", id])?;
    }
    Ok(())
}

#[test]
#[ignore = "measures, and takes minutes"]
fn of_five_thousand_mails_at_once_none_is_lost_and_few_popups_are_shown() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let server = Dovecot::start()?;
    add(&server, &house)?;
    let mut watch = house.start(&["watch"])?;
    watch.until_line("the mailbox", SOON, |line| line.contains("Postfach") && line.contains("Hört"))?;
    let began = Stopwatch::start();
    for number in 0..5000 {
        server.deliver("", &number.to_string(), &letter(number, "Eine von vielen"));
    }
    let delivered = began.elapsed();
    wait::until("5,000 mails in the journal", Duration::from_secs(300), || {
        let counted = house.absprache(&["journal", "verify", "--json"])?;
        let counted: serde_json::Value = serde_json::from_str(&counted).unwrap();
        Ok((counted["events"].as_i64() >= Some(10_000)).then_some(()))
    })?;
    let status = std::fs::read_to_string(format!("/proc/{}/status", watch.id())).unwrap();
    let memory = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    println!("5,000 mails: delivered in {delivered:?}, all judged after {:?}; {memory}", began.elapsed());
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    assert_eq!(house.events("Received")?.len(), 5000);
    assert!(desktop.popups.all().len() <= 4, "{:?}", desktop.popups.all());
    Ok(())
}
