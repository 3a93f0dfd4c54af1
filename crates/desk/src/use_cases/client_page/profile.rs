//! A client's profile in words.

use absprache_engine::channel::{ChannelId, Channels};
use absprache_engine::handle::Handle;
use absprache_engine::hours::{Style, in_words};
use absprache_engine::party::{Alias, Client, Role};
use absprache_engine::tone::{Form, Language};
use absprache_engine::words;

use crate::view::client_page::{Fact, PersonCard};
use crate::words::say;

/// Zone, holidays, hours, form of address.
pub(super) fn facts(client: &Client, language: Language) -> Vec<Fact> {
    let side = &client.side;
    let region = side.region.local_name();
    let region = match language {
        Language::De => region.de,
        Language::En => region.en,
    };
    let tone = match (client.tone.language, client.tone.form) {
        (Language::De, Form::Sie) => "fact-tone-sie",
        (Language::De, Form::Du) => "fact-tone-du",
        (Language::En, Form::Sie | Form::Du) => "fact-tone-english",
    };
    [
        ("fact-zone", side.zone.name().to_owned()),
        ("fact-holidays", region.to_owned()),
        ("fact-hours", in_words(&side.office_hours, language, Style::Short)),
        ("fact-tone", say(language, tone, &[])),
    ]
    .into_iter()
    .map(|(label, value)| Fact { label: say(language, label, &[]), value })
    .collect()
}

/// The people, and after them what belongs to the client as a whole, if anything does.
pub(super) fn people(client: &Client, channels: &Channels, language: Language) -> Vec<PersonCard> {
    let addresses = |handles: &[Handle], aliases: &[Alias]| -> Vec<Fact> {
        let handles = handles.iter().map(|handle| address(handle, channels, language));
        handles.chain(aliases.iter().map(|alias| shown_as(alias, channels, language))).collect()
    };
    let person = |person: &absprache_engine::party::Person| PersonCard {
        id: Some(person.id.to_string()),
        name: person.name.clone(),
        role: say(language, role(person.role), &[]),
        addresses: addresses(&person.handles, &person.aliases),
    };
    let whole = PersonCard {
        id: None,
        name: client.name.clone(),
        role: say(language, "role-whole", &[]),
        addresses: addresses(&client.handles, &client.aliases),
    };
    let whole = (!whole.addresses.is_empty()).then_some(whole);
    client.people.iter().map(person).chain(whole).collect()
}

pub(super) fn role(role: Role) -> &'static str {
    match role {
        Role::DecisionMaker => "role-decision-maker",
        Role::DayToDay => "role-day-to-day",
        Role::ThirdParty => "role-third-party",
    }
}

fn address(handle: &Handle, channels: &Channels, language: Language) -> Fact {
    let label = match handle {
        Handle::Mail(_) => say(language, "address-mail", &[]),
        Handle::Phone(_) => say(language, "address-phone", &[]),
        Handle::Account(account) => channel_name(account.channel(), channels, language),
    };
    Fact { label, value: words::handle(handle) }
}

fn shown_as(alias: &Alias, channels: &Channels, language: Language) -> Fact {
    Fact {
        label: channel_name(&alias.channel, channels, language),
        value: say(language, "address-alias", &[("name", &alias.name)]),
    }
}

fn channel_name(id: &ChannelId, channels: &Channels, language: Language) -> String {
    channels.get(id).map_or_else(|| id.to_string(), |channel| words::name(channel, language).to_owned())
}
