//! The rules as a message to the client.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

/// Mail programs break off longer addresses: Chrome on Windows at about 2,000 characters.
const MAILTO: usize = 1800;

/// What stands in a mail's address without a code (RFC 6068).
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// The rules as a message, ready to be sent by a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HandOver {
    /// The client's first mail address.
    pub to: Option<String>,
    /// What the mail is called.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Whether a mail program can be handed all of it.
    pub mailto_possible: bool,
    /// When it is best sent: "am besten Montag 9 Uhr"; none if that does not matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub send: Option<String>,
}

impl HandOver {
    /// A message to an address.
    pub fn new(to: Option<String>, subject: String, body: String) -> Self {
        let message = Self { to, subject, body, mailto_possible: true, send: None };
        Self { mailto_possible: message.mailto().len() <= MAILTO, ..message }
    }

    /// The `mailto:` address that begins the mail in a mail program. A text that is too long for one is left out, to be
    /// pasted.
    pub fn mailto(&self) -> String {
        let code = |text: &str| utf8_percent_encode(text, &PLAIN).to_string();
        let to = code(self.to.as_deref().unwrap_or_default());
        let begun = format!("mailto:{to}?subject={}", code(&self.subject));
        if self.mailto_possible {
            format!("{begun}&body={}", code(&self.body.replace('\n', "\r\n")))
        } else {
            begun
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(to: Option<&str>, body: &str) -> HandOver {
        HandOver::new(to.map(str::to_owned), "Grüße & mehr".to_owned(), body.to_owned())
    }

    #[test]
    fn a_mail_is_begun_with_every_character_as_it_was() {
        let short = message(Some("anna+shop@example.org"), "Zu den Zeiten: 9–17 Uhr?\n„Ja“ = 100 %\n");
        assert!(short.mailto_possible);
        assert_eq!(
            short.mailto(),
            "mailto:anna%2Bshop@example.org?subject=Gr%C3%BC%C3%9Fe%20%26%20mehr\
             &body=Zu%20den%20Zeiten%3A%209%E2%80%9317%20Uhr%3F%0D%0A%E2%80%9EJa%E2%80%9C%20%3D%20100%20%25%0D%0A"
        );
        assert!(message(None, "").mailto().starts_with("mailto:?subject="));
    }

    #[test]
    fn a_text_that_is_too_long_is_left_to_be_pasted() {
        let begun = message(Some("anna@example.org"), "").mailto().len();
        for (characters, possible) in [(MAILTO - begun, true), (MAILTO - begun + 1, false)] {
            let long = message(Some("anna@example.org"), &"a".repeat(characters));
            assert_eq!(long.mailto_possible, possible, "{characters}");
            assert_eq!(long.mailto().contains("&body="), possible);
            assert!(long.mailto().len() <= MAILTO);
        }
        assert!(!message(None, &"ä".repeat(300)).mailto_possible, "an umlaut takes six");
    }
}
