//! What the program learned of a client since their sketch was begun: addresses and names that were confirmed or turned out
//! to be somebody else's, people who came on file. Only what the user changed is changed by the sketch.

use absprache_engine::channel::Channels;
use absprache_engine::handle::Handle;
use absprache_engine::party::{Alias, Client};
use absprache_engine::tone::Language;

use crate::use_cases::sketch::faults::Faults;
use crate::use_cases::sketch::people;
use crate::view::sketch::{AliasSketch, Began, HandleSketch};

/// Brings it into the client that a sketch would make.
pub(super) fn bring_in(client: &mut Client, began: &Began, on_file: &Client, channels: &Channels) {
    let (handles, aliases) = read(&began.handles, &began.aliases, channels);
    follow(&mut client.handles, &handles, &on_file.handles);
    follow(&mut client.aliases, &aliases, &on_file.aliases);
    for person in &mut client.people {
        let Some(known) = on_file.person(&person.id) else { continue };
        let began = began.people.iter().find(|one| one.id.as_deref() == Some(person.id.as_str()));
        let began = began.map(|began| read(&began.handles, &began.aliases, channels));
        let (handles, aliases) = began.unwrap_or_default();
        follow(&mut person.handles, &handles, &known.handles);
        follow(&mut person.aliases, &aliases, &known.aliases);
    }
    for known in &on_file.people {
        let was_there = began.people.iter().any(|one| one.id.as_deref() == Some(known.id.as_str()));
        if !was_there && client.person(&known.id).is_none() {
            client.people.push(known.clone());
        }
    }
}

/// What was on file could be read then.
fn read(handles: &[HandleSketch], aliases: &[AliasSketch], channels: &Channels) -> (Vec<Handle>, Vec<Alias>) {
    let mut faults = Faults::none(Language::default());
    (people::handles("", handles, channels, &mut faults), people::aliases("", aliases, channels, &mut faults))
}

/// Takes out what is on file no more, and puts in what is since.
fn follow<T: Clone + PartialEq>(typed: &mut Vec<T>, began: &[T], on_file: &[T]) {
    typed.retain(|one| on_file.contains(one) || !began.contains(one));
    let new = on_file.iter().filter(|one| !began.contains(one) && !typed.contains(one)).cloned();
    typed.extend(new.collect::<Vec<_>>());
}
