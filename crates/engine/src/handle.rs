//! Addresses on channels, parsed once at the door.

mod phone;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use self::phone::PhoneNumber;
use crate::channel::{Address, Channel, ChannelId, ChannelKind};

/// Why a text is no address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HandleError {
    /// No mail address.
    #[error("`{0}` is no mail address")]
    Mail(String),
    /// No number that can be dialled.
    #[error("`{0}` is no valid phone number")]
    Phone(String),
    /// Empty, or longer than any network allows.
    #[error("`{0}` is no account name")]
    Account(String),
}

/// A mail address: the domain in lower-case ASCII (IDNA), the local part as given.
/// Compared without regard to case, sub-address (`+tag`) or Gmail's dots.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailAddress {
    shown: String,
    compared: String,
}

impl MailAddress {
    /// The address as it was given, trimmed, its domain in ASCII.
    pub fn as_str(&self) -> &str {
        &self.shown
    }
}

impl FromStr for MailAddress {
    type Err = HandleError;

    fn from_str(text: &str) -> Result<Self, HandleError> {
        let bad = || HandleError::Mail(text.to_owned());
        let bare = text.trim().trim_start_matches("mailto:").trim_start_matches('<').trim_end_matches('>');
        let (local, domain) = bare.rsplit_once('@').ok_or_else(bad)?;
        let domain = idna::domain_to_ascii(domain).map_err(|_| bad())?;
        let shown = format!("{local}@{domain}");
        if domain.ends_with('.') || !email_address::EmailAddress::is_valid(&shown) {
            return Err(bad());
        }
        let mut name = local.to_lowercase();
        if let Some((base, _tag)) = name.split_once('+')
            && !base.is_empty()
        {
            name = base.to_owned();
        }
        let compared = if matches!(domain.as_str(), "gmail.com" | "googlemail.com") {
            format!("{}@gmail.com", name.replace('.', ""))
        } else {
            format!("{name}@{domain}")
        };
        Ok(Self { shown, compared })
    }
}

/// A name on a network, valid on one channel only (and, for [`identify`](crate::identify), on its family).
/// Compared without regard to case or a leading `@`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "AccountV1", into = "AccountV1")]
pub struct Account {
    channel: ChannelId,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountV1 {
    channel: ChannelId,
    name: String,
}

impl Account {
    /// An account on a channel; refused if nothing but `@` or over 200 characters.
    pub fn new(channel: ChannelId, name: &str) -> Result<Self, HandleError> {
        let trimmed = name.trim();
        if trimmed.trim_start_matches('@').is_empty() || trimmed.chars().count() > 200 {
            return Err(HandleError::Account(name.to_owned()));
        }
        Ok(Self { channel, name: trimmed.to_owned() })
    }

    /// The network.
    pub fn channel(&self) -> &ChannelId {
        &self.channel
    }

    /// The name as given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether both are called the same, each on its own channel.
    pub fn has_name_of(&self, other: &Self) -> bool {
        self.compared_name() == other.compared_name()
    }

    fn compared_name(&self) -> String {
        self.name.trim_start_matches('@').to_lowercase()
    }
}

/// One address, parsed once. A phone number stands for every channel that is addressed by numbers
/// (phone, SMS, WhatsApp, Signal …), so that one entry is enough to recognise a person on all of them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Handle {
    /// A mail address.
    Mail(MailAddress),
    /// A phone number.
    Phone(PhoneNumber),
    /// A name on a network.
    Account(Account),
}

impl Handle {
    /// Parses what a person typed or a source delivered for a channel.
    pub fn parse(channel: &Channel, text: &str) -> Result<Self, HandleError> {
        match channel.address {
            Address::Mail => text.parse().map(Self::Mail),
            Address::Phone if channel.kind == ChannelKind::Messenger => {
                PhoneNumber::of_messenger(text).map(Self::Phone)
            }
            Address::Phone => text.parse().map(Self::Phone),
            Address::Account => Account::new(channel.id.clone(), text).map(Self::Account),
        }
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mail(mail) => mail.as_str(),
            Self::Phone(number) => number.as_str(),
            Self::Account(account) => account.name(),
        })
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

macro_rules! compared_by {
    ($name:ident, $key:expr) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $key(self) == $key(other)
            }
        }
        impl Eq for $name {}
        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $key(self).hash(state);
            }
        }
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                $key(self).cmp(&$key(other))
            }
        }
    };
}
compared_by!(MailAddress, |mail: &MailAddress| mail.compared.clone());
compared_by!(Account, |account: &Account| (account.channel.clone(), account.compared_name()));

impl TryFrom<String> for MailAddress {
    type Error = HandleError;
    fn try_from(text: String) -> Result<Self, HandleError> {
        text.parse()
    }
}

impl From<MailAddress> for String {
    fn from(mail: MailAddress) -> Self {
        mail.shown
    }
}

impl fmt::Debug for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<AccountV1> for Account {
    type Error = HandleError;
    fn try_from(wire: AccountV1) -> Result<Self, HandleError> {
        Self::new(wire.channel, &wire.name)
    }
}

impl From<Account> for AccountV1 {
    fn from(account: Account) -> Self {
        Self { channel: account.channel, name: account.name }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.channel, self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_is_compared_as_people_mean_it() {
        for (a, b, same) in [
            ("Anna@Example.org", "anna@example.org", true),
            ("anna+rechnung@example.org", "anna@example.org", true),
            ("a.n.n.a@googlemail.com", "anna@gmail.com", true),
            ("A.n.n.a+x@GoogleMail.com", "anna@gmail.com", true),
            ("a.n.n.a@example.org", "anna@example.org", false),
            ("anna@bücher.example", "ANNA@BÜCHER.example", true),
            ("anna@strasse.example", "anna@straße.example", false),
            ("anna+@example.org", "anna@example.org", true),
            ("mailto:anna@müller.example", "<anna@xn--mller-kva.example>", true),
            ("anna@example.org", "anna@example.com", false),
            ("+49@example.org", "anna@example.org", false),
        ] {
            let (x, y): (MailAddress, MailAddress) = (a.parse().unwrap(), b.parse().unwrap());
            assert_eq!(x == y, same, "{a} and {b}");
        }
        for bad in ["", "anna", "@example.org", "anna@", "anna@example.org.", "a b@example.org"] {
            assert!(bad.parse::<MailAddress>().is_err(), "`{bad}` must be refused");
        }
    }

    #[test]
    fn an_address_is_read_as_its_channel_writes_it() {
        let channels = crate::channel::Channels::shipped().unwrap();
        for (channel, text, expected) in [
            // WhatsApp's own names for a number: wa_id, and the JID of XMPP without a +.
            ("whatsapp", "4917139200011", Some("+4917139200011")),
            ("whatsapp", "4917139200011@s.whatsapp.net", Some("+4917139200011")),
            ("whatsapp", "4917139200011:12@s.whatsapp.net", Some("+4917139200011")),
            ("whatsapp", "whatsapp:+4917139200011", Some("+4917139200011")),
            ("whatsapp", "447911123456@c.us", Some("+447911123456")),
            ("whatsapp", "0171 39200011", Some("+4917139200011")),
            ("whatsapp", "+49 171 39200011", Some("+4917139200011")),
            ("whatsapp", "120363025246125486@g.us", None),
            ("whatsapp", "Anna", None),
            ("signal", "+49 171 39200011", Some("+4917139200011")),
            ("phone", "4917139200011@s.whatsapp.net", None),
            ("email", "Anna@MÜLLER.example", Some("Anna@xn--mller-kva.example")),
            ("email", "anna+projekt@googlemail.com", Some("anna+projekt@googlemail.com")),
        ] {
            let handle = Handle::parse(channels.get(&channel.parse().unwrap()).unwrap(), text);
            assert_eq!(handle.ok().map(|handle| handle.to_string()).as_deref(), expected, "{channel} {text}");
        }
    }

    #[test]
    fn an_account_is_compared_without_case_and_leading_at_and_is_never_empty() {
        let account = |channel: &str, name: &str| Account::new(channel.parse().unwrap(), name);
        for (a, b, same) in [
            (("x", "@Anna"), ("x", "anna"), true),
            (("x", "anna"), ("x", "anna-mueller"), false),
            (("x", "anna"), ("mastodon", "anna"), false),
        ] {
            assert_eq!(account(a.0, a.1).unwrap() == account(b.0, b.1).unwrap(), same, "{a:?} and {b:?}");
        }
        let (long, too_long) = ("a".repeat(200), "a".repeat(201));
        assert!(account("x", &long).is_ok());
        for bad in ["", "  ", "@", "@@", &too_long] {
            assert!(account("x", bad).is_err(), "`{bad}` must be refused");
        }
    }
}
