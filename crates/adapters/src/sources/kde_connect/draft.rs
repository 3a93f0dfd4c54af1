//! A suggested text on its way to the phone: shared with it as a link that opens a chat with the text in its field, or as a text
//! that lands on its clipboard. Both are what KDE Connect's "share" does; nothing is sent to anybody.
//!
//! The phone opens what is shared at once, or shows a notification that does (Android 10 and later, while KDE Connect is not in the
//! foreground).

use absprache_desk::arrival::{Fault, PhoneFault};
use absprache_desk::use_cases::phone_draft::{Onto, PhoneDraft};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::super::notifications::BusAddress;
use super::daemon::{Daemon, Paired};
use super::{Standing, standing};

/// All but what RFC 3986, section 2.3, leaves as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is shared with a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shared {
    /// A link that the phone opens.
    Link(String),
    /// A text for its clipboard.
    Text(String),
}

/// Gives a draft to the first phone that is connected, and says the name of that phone.
///
/// # Errors
/// What keeps it from there.
pub async fn give_draft(bus: &BusAddress, draft: &PhoneDraft) -> Result<String, Fault> {
    let daemon = Daemon::reach(bus).await?;
    let paired = daemon.paired().await?;
    if let Standing::Deaf(fault) = standing(&paired) {
        return Err(Fault::Phone(fault));
    }
    let phones = match paired {
        Paired::NotRunning => Vec::new(),
        Paired::Phones(phones) => phones,
    };
    let phone = phones.into_iter().find(|phone| phone.is_connected);
    let phone = phone.ok_or(Fault::Phone(PhoneFault::NotPaired))?;
    daemon.share(&phone.id, &shared(&draft.onto, &draft.text)).await?;
    Ok(phone.name)
}

fn shared(onto: &Onto, text: &str) -> Shared {
    let encoded = utf8_percent_encode(text, RESERVED);
    match onto {
        // RFC 5724.
        Onto::Sms(number) => Shared::Link(format!("sms:{}?body={encoded}", number.as_str())),
        // https://faq.whatsapp.com/5913398998672934, by the scheme that no browser opens: without the app nothing leaves the phone.
        Onto::WhatsApp(number) => {
            let digits = number.as_str().trim_start_matches('+');
            Shared::Link(format!("whatsapp://send?phone={digits}&text={encoded}"))
        }
        Onto::Clipboard => Shared::Text(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use absprache_engine::handle::PhoneNumber;

    use super::*;

    #[test]
    fn a_text_is_shared_so_that_it_stands_in_the_right_field() {
        let number = || "+491713920012".parse::<PhoneNumber>().unwrap();
        let text = "Hallo Anna,\n100 % & „gern“?";
        let encoded = "Hallo%20Anna%2C%0A100%20%25%20%26%20%E2%80%9Egern%E2%80%9C%3F";
        for (onto, expected) in [
            (Onto::Sms(number()), Shared::Link(format!("sms:+491713920012?body={encoded}"))),
            (
                Onto::WhatsApp(number()),
                Shared::Link(format!("whatsapp://send?phone=491713920012&text={encoded}")),
            ),
            (Onto::Clipboard, Shared::Text(text.to_owned())),
        ] {
            assert_eq!(shared(&onto, text), expected);
        }
    }
}
