//! Mails that are told in words of their own: replies to an offer, and what lies among junk.

use serde_json::Value;

use super::house::{Desktop, House, SOON, Tested};
use super::mails::add;
use crate::real::dovecot::{Dovecot, USER};

/// Jana's house, with an offer to Anna that is open, and a mailbox that was listened to once.
fn offered(desktop: &Desktop, server: &Dovecot) -> Result<(House, String), xtask::desktop::Trouble> {
    let house = House::of_jana(&desktop.around)?;
    house.client(&["--name", "Müller GmbH", "--person", "Anna Müller", "--mail", "anna@example.org"])?;
    house.absprache(&["agreement", "propose", "--client", "mueller-gmbh"])?;
    add(server, &house)?;
    listen(&house)?;
    let file = house.path().join("offer.eml");
    let out = file.to_string_lossy().into_owned();
    house.absprache(&[
        "agreement",
        "export",
        "--client",
        "mueller-gmbh",
        "--format",
        "eml",
        "--out",
        &out,
    ])?;
    let offer = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    Ok((house, offer))
}

/// Starts the program until it hears the mailbox, and ends it.
fn listen(house: &House) -> Tested {
    let mut watch = house.start(&["watch"])?;
    watch.until_line("the mailbox", SOON, |line| line.contains("Postfach") && line.contains("Hört"))?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    Ok(())
}

/// The value of a field of a mail.
fn field<'a>(mail: &'a str, name: &str) -> &'a str {
    mail.lines().find_map(|line| line.strip_prefix(name)).expect("a field").trim()
}

fn reply(number: usize, head: &str, body: &str) -> String {
    format!(
        "From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nTo: {USER}\r\nSubject: Re: Absprache\r\n\
         Message-ID: <{number}@example.org>\r\n{head}MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
        body.replace('\n', "\r\n")
    )
}

fn shown(house: &House) -> Result<Value, xtask::desktop::Trouble> {
    let shown = house.absprache(&["agreement", "show", "--client", "mueller-gmbh", "--json"])?;
    Ok(serde_json::from_str(&shown).unwrap())
}

#[test]
fn a_reply_that_came_while_the_program_was_down_is_offered_and_agreed_once_the_user_says_so() -> Tested {
    let mut desktop = Desktop::start()?;
    let server = Dovecot::start()?;
    let (house, offer) = offered(&desktop, &server)?;
    let code = shown(&house)?["fingerprint"]["code"].as_str().unwrap().to_owned();
    let head = format!("In-Reply-To: {}\r\n", field(&offer, "Message-ID:"));
    let words = format!("Passt alles, einverstanden.\n\n> Kennzeichen dieser Fassung: {code}");
    server.deliver("", "1", &reply(1, &head, &words));
    server.deliver("", "2", &reply(2, "", "Die Rechnung kommt morgen."));

    let mut watch = house.start(&["watch"])?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Anna Müller hat auf den Vorschlag geantwortet");
    house.until_events("Received", 2)?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    assert_eq!(house.events("Replied")?.len(), 1);
    assert_eq!(shown(&house)?["state"], "Open", "nothing is agreed by itself");
    assert_eq!(server.flags(""), ["", ""], "nothing is marked as read");
    let bytes = house.bytes();
    assert!(!bytes.contains("Die Rechnung kommt"), "other mails are not looked at");
    assert!(bytes.contains("From: =?UTF-8?Q?Anna_M=C3=BCller?="), "the answer is kept with its head");

    let what = ["agreement", "answer", "--client", "mueller-gmbh", "--mail"];
    let looked_at = house.absprache(&what)?;
    assert!(looked_at.contains("Anna Müller schreibt „Passt alles, einverstanden.“"), "{looked_at}");
    let taken = house.absprache(&[&what[..], &["--take"]].concat())?;
    assert!(taken.contains("Festgehalten."), "{taken}");
    assert_eq!(shown(&house)?["state"], "Agreed");
    assert_eq!(house.events("Answered")?[0]["means"], "Mail");
    assert_eq!(house.run(&what)?.status.code(), Some(1), "none waits any more");
    Ok(())
}

#[test]
fn replies_that_cannot_be_taken_in_say_why_and_can_be_set_aside() -> Tested {
    let desktop = Desktop::start()?;
    let server = Dovecot::start()?;
    let (house, offer) = offered(&desktop, &server)?;
    let code = shown(&house)?["fingerprint"]["code"].as_str().unwrap().to_owned();
    let head = format!("References: <0@example.org> {}\r\n", field(&offer, "Message-ID:"));
    let half = format!("Passt alles.\n[Absprache {code}\nAAAA BBBB");
    let foreign = "[Absprache 7F3K-9Q4T\nAAAA BBBB CCCC DDDD]";
    server.deliver("", "1", &reply(1, &head, &half));
    server.deliver("", "2", &reply(2, &head, foreign));
    server.deliver("", "3", &reply(3, &head, "Ich rufe morgen an."));

    let mut watch = house.start(&["watch"])?;
    house.until_events("Replied", 3)?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    assert!(!house.bytes().contains("Ich rufe morgen an"), "what is no answer is not kept");
    let what = ["agreement", "answer", "--client", "mueller-gmbh", "--mail"];
    for expected in ["fehlt", "nie vorgeschlagen", "Mailprogramm"] {
        let said = house.run(&what)?;
        assert_ne!(said.status.code(), Some(0));
        assert!(format!("{said:?}").contains(expected), "{expected}: {said:?}");
        house.absprache(&[&what[..], &["--set-aside"]].concat())?;
    }
    let said = house.run(&what)?;
    assert!(format!("{said:?}").contains("Es wartet keine Antwort"), "{said:?}");
    Ok(())
}

#[test]
fn a_clients_mail_among_junk_is_told_once_and_judged_never() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let server = Dovecot::start()?;
    add(&server, &house)?;
    listen(&house)?;
    server.deliver(".Junk", "1", &reply(1, "", "Hallo"));
    let stranger = reply(2, "", "Hallo").replace("anna@", "gewinn@");
    server.deliver(".Junk", "2", &stranger);

    let mut watch = house.start(&["watch"])?;
    let popup = desktop.popups.until(1)?;
    assert_eq!(popup.title, "Eine Mail von Anna Müller liegt im Spam-Ordner");
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    listen(&house)?;
    assert_eq!(desktop.popups.all().len(), 1, "it is told once");
    assert_eq!((house.events("InJunk")?.len(), house.events("Received")?.len()), (1, 0));
    assert!(!house.bytes().contains("gewinn@"), "a stranger leaves no trace");
    assert_eq!(server.flags(".Junk"), ["", ""], "nothing is marked as read");
    Ok(())
}
