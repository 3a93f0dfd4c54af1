//! Who is it? By address, then by confirmed alias, then by name; each weaker than the one before.

use unicode_normalization::UnicodeNormalization;

#[cfg(test)]
mod tests;

use crate::channel::{ChannelId, Channels};
use crate::contact::Contact;
use crate::handle::Handle;
use crate::identity::{Certainty, Identity, Match};
use crate::party::{Alias, Client, Person};

/// Who the other side of a contact is, among the clients on file.
pub fn identify(contact: &Contact, clients: &[Client], channels: &Channels) -> Identity {
    if let Some(from) = &contact.from {
        let matches = find(clients, |handles, _aliases, _name| {
            handles.iter().any(|handle| is_same_address(handle, from, channels))
        });
        let several_of_one_client = matches
            .iter()
            .enumerate()
            .any(|(index, one)| matches.iter().skip(index + 1).any(|other| other.client == one.client));
        if several_of_one_client {
            return Identity::Ambiguous(matches);
        }
        let mut matches = matches.into_iter();
        if let Some(who) = matches.next() {
            return Identity::Known { who, also: matches.collect(), certainty: Certainty::Verified };
        }
    }
    let Some(shown) = contact.shown.as_deref().map(comparable).filter(|shown| !shown.is_empty()) else {
        return Identity::Stranger;
    };
    let by_alias = find(clients, |_handles, aliases, _name| {
        aliases.iter().any(|alias| alias_fits(alias, &contact.channel, &shown, channels))
    });
    // Beside an address that nobody on file has, a display name proves little: anyone may write any name into a mail.
    let certainty = if contact.from.is_some() { Certainty::Probable } else { Certainty::Confirmed };
    match sorted_out(by_alias, certainty) {
        Identity::Stranger => sorted_out(
            find(clients, |_handles, _aliases, name| comparable(name) == shown),
            Certainty::Probable,
        ),
        identity @ (Identity::Known { .. } | Identity::Ambiguous(_)) => identity,
    }
}

/// The same address; an account also on another channel of its family.
pub fn is_same_address(handle: &Handle, from: &Handle, channels: &Channels) -> bool {
    match (handle, from) {
        (Handle::Account(one), Handle::Account(other)) => {
            channels.family_of(one.channel()) == channels.family_of(other.channel()) && one.has_name_of(other)
        }
        (Handle::Mail(_) | Handle::Phone(_) | Handle::Account(_), _) => handle == from,
    }
}

/// Is a name that is shown on a channel this alias?
pub fn is_shown_as(alias: &Alias, channel: &ChannelId, shown: &str, channels: &Channels) -> bool {
    alias_fits(alias, channel, &comparable(shown), channels)
}

fn alias_fits(alias: &Alias, channel: &ChannelId, shown: &str, channels: &Channels) -> bool {
    channels.family_of(&alias.channel) == channels.family_of(channel) && comparable(&alias.name) == shown
}

fn sorted_out(matches: Vec<Match>, certainty: Certainty) -> Identity {
    let mut rest = matches.into_iter();
    match (rest.next(), rest.next()) {
        (None, _) => Identity::Stranger,
        (Some(who), None) => Identity::Known { who, also: Vec::new(), certainty },
        (Some(first), Some(second)) => Identity::Ambiguous([first, second].into_iter().chain(rest).collect()),
    }
}

/// All people, and clients as a whole, that fit.
fn find(clients: &[Client], fits: impl Fn(&[Handle], &[Alias], &str) -> bool) -> Vec<Match> {
    let mut found = Vec::new();
    for client in clients {
        let people: Vec<&Person> = client
            .people
            .iter()
            .filter(|person| fits(&person.handles, &person.aliases, &person.name))
            .collect();
        found.extend(
            people.iter().map(|person| Match { client: client.id.clone(), person: Some(person.id.clone()) }),
        );
        // A freelance client's firm often bears the person's name: the person is meant then.
        if people.is_empty() && fits(&client.handles, &client.aliases, &client.name) {
            found.push(Match { client: client.id.clone(), person: None });
        }
    }
    found
}

/// Names and words as people compare them: composed, without regard to case and spacing.
pub fn comparable(name: &str) -> String {
    let composed: String = name.nfc().collect::<String>().to_lowercase();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}
