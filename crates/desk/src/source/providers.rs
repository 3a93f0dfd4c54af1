//! Where the mail of a provider is fetched: `policies/mail-providers.ron`.

use std::sync::OnceLock;

use absprache_engine::handle::MailAddress;
use serde::Deserialize;

use super::Host;

/// A provider of mailboxes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Provider {
    /// As people call it.
    pub(crate) name: String,
    /// Its server, with TLS on port 993.
    pub(crate) host: Host,
    #[serde(default)]
    user: UserIs,
    /// What a person has to do there first.
    #[serde(default)]
    pub(crate) asks: Option<Asks>,
    domains: Vec<String>,
}

/// What the server takes for the user.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
enum UserIs {
    #[default]
    Address,
    /// What stands before the @.
    LocalPart,
}

/// What a provider asks of those who fetch their mail by IMAP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Asks {
    /// To switch it on first.
    SwitchOn,
    /// For a password that was made for this program only.
    AppPassword,
    /// For a password that differs from that of the account.
    OwnPassword,
    /// For a token of OAuth 2; passwords are not taken.
    Token,
}

impl Provider {
    /// The provider of this address, where it is a well-known one.
    pub(crate) fn of(address: &MailAddress) -> Option<&'static Self> {
        let domain = domain(address);
        all().iter().find(|one| one.domains.iter().any(|known| known == domain))
    }

    /// The name to log in by.
    pub(crate) fn user<'a>(&self, address: &'a MailAddress) -> &'a str {
        let whole = address.as_str();
        match self.user {
            UserIs::Address => whole,
            UserIs::LocalPart => whole.rsplit_once('@').map_or(whole, |(local, _)| local),
        }
    }
}

/// What stands behind the @.
pub(crate) fn domain(address: &MailAddress) -> &str {
    address.as_str().rsplit_once('@').map_or("", |(_, domain)| domain)
}

fn all() -> &'static [Provider] {
    static SHIPPED: OnceLock<Vec<Provider>> = OnceLock::new();
    // A test reads it; a form without guesses can still be filled in.
    SHIPPED
        .get_or_init(|| {
            ron::from_str(include_str!("../../../../policies/mail-providers.ron")).unwrap_or_default()
        })
        .as_slice()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_providers_can_be_read_and_no_domain_is_there_twice() {
        let providers: Vec<Provider> =
            ron::from_str(include_str!("../../../../policies/mail-providers.ron")).unwrap();
        let mut domains: Vec<&str> =
            providers.iter().flat_map(|one| &one.domains).map(String::as_str).collect();
        let count = domains.len();
        domains.sort_unstable();
        domains.dedup();
        assert_eq!(domains.len(), count);
        assert!(domains.iter().all(|domain| *domain == domain.to_lowercase()));
    }

    #[test]
    fn a_provider_is_known_by_the_domain_of_an_address() {
        for (address, expected) in [
            ("anna@gmx.de", Some(("imap.gmx.net", "anna@gmx.de", Some(Asks::SwitchOn)))),
            ("anna@web.de", Some(("imap.web.de", "anna", Some(Asks::SwitchOn)))),
            ("Anna@Posteo.de", Some(("posteo.de", "Anna@posteo.de", None))),
            ("anna@outlook.com", Some(("outlook.office365.com", "anna@outlook.com", Some(Asks::Token)))),
            ("anna@example.org", None),
            ("anna@notgmx.de", None),
        ] {
            let address: MailAddress = address.parse().unwrap();
            let found = Provider::of(&address)
                .map(|provider| (provider.host.as_str(), provider.user(&address), provider.asks));
            assert_eq!(found, expected, "{}", address.as_str());
        }
    }
}
