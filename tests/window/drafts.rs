//! The answer to a mail becomes a draft in a real mailbox, from the window.

use thirtyfour::prelude::*;

use super::hands::{Hands, button, words};
use super::seen::{Tested, Window};
use crate::journeys::drafts::{mail, without_mail};
use crate::journeys::house::Desktop;
use crate::real::dovecot::Dovecot;

#[tokio::test]
async fn a_reply_is_said_to_be_a_draft_once_the_mailbox_has_it() -> Tested {
    let desktop = Desktop::start()?;
    let server = Dovecot::start()?;
    let house = without_mail(&desktop, &server)?;
    let window = Window::open(&house).await?;
    let mut hands = Hands::at(&window);
    hands.click(By::Css("nav a[href='/settings']")).await?;
    let listens = "//li[starts-with(@data-source, 'imap:')][contains(., 'Hört zu.')]";
    window.find(By::XPath(listens.to_owned())).await?;
    server.deliver("", "1", &mail());
    house.until_events("Judged", 1)?;
    hands.click(By::Css("nav a[href='/']")).await?;
    window.find(By::Css("[data-contact]")).await?;
    if window.page.find_all(By::Css("[data-draft]")).await?.is_empty() {
        hands.click(By::Css("[data-contact]")).await?;
    }
    hands.click(button("Als Entwurf ablegen")).await?;
    window.find(words("Als Entwurf abgelegt in „Drafts“. Senden müssen Sie ihn selbst.")).await?;

    let drafts = server.mails(".Drafts");
    let [draft] = drafts.as_slice() else { panic!("{drafts:?}") };
    assert!(draft.contains("Hallo Anna") && draft.contains("In-Reply-To: <2@example.org>"), "{draft}");
    assert_eq!(server.mails(".Sent").len(), 0, "a person sends it");
    house.until_events("Drafted", 1)?;
    window.until_gone(By::Css("[data-contact]")).await?;
    window.close().await
}
