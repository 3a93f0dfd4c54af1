//! Names that contacts have in common, each kept once: a house of many years has a handful of channels, and some hundred
//! clients.

use std::collections::HashSet;
use std::hash::Hash;

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::{ClauseId, ClientId, PersonId};

use crate::event::{Judged, Received};

/// All names so far. Names that are equal share their text then.
#[derive(Debug, Default)]
pub(super) struct Names {
    channels: HashSet<ChannelId>,
    clients: HashSet<ClientId>,
    people: HashSet<PersonId>,
    clauses: HashSet<ClauseId>,
}

impl Names {
    /// A contact as it is to be kept.
    pub(super) fn of_contact(&mut self, mut received: Received) -> Received {
        share(&mut self.channels, &mut received.channel);
        if let Some(known) = &mut received.identity {
            share(&mut self.clients, &mut known.client);
            if let Some(person) = &mut known.person {
                share(&mut self.people, person);
            }
        }
        received
    }

    /// A judgement as it is to be kept.
    pub(super) fn of_judgement(&mut self, mut judged: Judged) -> Judged {
        for channel in &mut judged.to {
            share(&mut self.channels, channel);
        }
        if let Some(clause) = &mut judged.clause {
            share(&mut self.clauses, clause);
        }
        judged
    }
}

fn share<T: Clone + Eq + Hash>(all: &mut HashSet<T>, name: &mut T) {
    match all.get(name) {
        Some(known) => name.clone_from(known),
        None => {
            all.insert(name.clone());
        }
    }
}
