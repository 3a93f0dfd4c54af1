//! The suggested text as a draft, among the drafts of a real mailbox.

use std::fs;

use super::house::{Desktop, House, SOON, Tested};
use super::mails::add;
use crate::real::dovecot::{Dovecot, USER};
use xtask::desktop::Trouble;

/// No mail, please: call.
const RULES: &str = r#"(schema: 1, name: "phone", clauses: [
    Channel(id: "email", channel: "email", mode: NotUsed),
    Channel(id: "phone", channel: "phone", mode: Welcome),
    Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["phone"]),
])"#;

/// Jana listens to a mailbox, and has agreed with Anna that they do without mail.
pub(crate) fn without_mail(desktop: &Desktop, server: &Dovecot) -> Result<House, Trouble> {
    let house = House::of_jana(&desktop.around)?;
    let rules = desktop.around.home().join("rules.ron");
    fs::write(&rules, RULES).unwrap();
    #[rustfmt::skip]
    house.client(&[
        "--name", "Müller GmbH", "--person", "Anna Müller", "--mail", "anna@example.org", "--form", "du",
        "--policy", &rules.to_string_lossy(),
    ])?;
    add(server, &house)?;
    Ok(house)
}

/// Anna writes one all the same.
pub(crate) fn mail() -> String {
    format!(
        "From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nTo: {USER}\r\nSubject: =?UTF-8?Q?M=C3=A4rz?=\r\n\
         Message-ID: <2@example.org>\r\nReferences: <0@example.org> <1@example.org>\r\n\r\nKeine Silbe davon\r\n"
    )
}

#[test]
fn a_text_is_saved_as_a_draft_that_answers_the_mail_and_nothing_is_sent() -> Tested {
    let desktop = Desktop::start()?;
    let server = Dovecot::start()?;
    let house = without_mail(&desktop, &server)?;
    let mut watch = house.start(&["watch"])?;
    watch.until_line("the mailbox", SOON, |line| line.contains("Postfach") && line.contains("Hört"))?;
    server.deliver("", "1", &mail());
    house.until_events("Judged", 1)?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());

    let received = house.journal()?.into_iter().find(|entry| entry["kind"] == "Received").expect("a contact");
    let number = received["seq"].to_string();
    let said = house.absprache(&["draft", &number])?;
    assert!(said.contains("„Drafts“") && said.contains("Hallo Anna"), "{said}");
    let drafts = server.mails(".Drafts");
    let [draft] = drafts.as_slice() else { panic!("{drafts:?}") };
    for line in [
        "To: =?utf-8?",
        "<anna@example.org>",
        "From: \"Jana Beispiel\" <ich@example.org>",
        "In-Reply-To: <2@example.org>",
        "References: <0@example.org> <1@example.org> <2@example.org>",
        "Subject: =?utf-8?",
        "Hallo Anna",
    ] {
        assert!(draft.replace("\r\n\t", " ").replace("\r\n ", " ").contains(line), "{line}: {draft}");
    }
    assert!(!draft.contains("Keine Silbe"), "{draft}");
    assert_eq!(server.flags(".Drafts"), ["DS"]);
    assert_eq!(server.flags(""), [""], "the mail itself stays unread");
    assert_eq!(server.mails(".Sent").len(), 0);
    assert_eq!(house.events("Drafted")?.len(), 1);
    let bytes = house.bytes();
    assert!(!bytes.contains("2@example.org") && !bytes.contains("März"), "nothing of its head is kept");

    let refused = house.run(&["draft", "4711"])?;
    assert_eq!(refused.status.code(), Some(2));
    assert!(format!("{refused:?}").contains("journal list"), "{refused:?}");
    Ok(())
}
