//! Which clause speaks of a contact.

use crate::channel::ChannelId;
use crate::clause::{At, ChannelClause, Who};
use crate::handle::Handle;
use crate::ids::PersonId;
use crate::judge::Rulebook;
use crate::party::{Party, Use};
use crate::verdict::GroundKind;

/// Which of the consultant's addresses is meant.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mine<'a> {
    /// The one the contact was made to; not knowing it is to the sender's benefit.
    Contacted(Option<&'a Handle>),
    /// Any that is given to clients: what a text may offer.
    Offered,
}

/// What is found for a contact.
#[derive(Debug, Clone, Copy)]
pub(super) enum Selected<'a> {
    /// This clause speaks of it.
    Clause(&'a ChannelClause),
    /// Clauses speak of the channel, but of other addresses or people; the first of them.
    Barred(GroundKind, &'a ChannelClause),
    /// None speaks of the channel or its family.
    Nothing,
}

/// The clause on the channel itself, else on its family; among several the most specific one.
pub(super) fn clause_for<'a>(
    rules: &'a Rulebook,
    channel: &ChannelId,
    receiver: Party,
    mine: Mine<'_>,
    person: Option<&PersonId>,
) -> Selected<'a> {
    if let Some(clause) = rules.for_all_on(channel) {
        return Selected::Clause(clause);
    }
    let covers = |clause: &&'a ChannelClause| clause.towards.covers(receiver);
    let family = || rules.channel(channel).and_then(|channel| channel.family.as_ref());
    let own = rules.on(channel);
    let clauses = if own.iter().any(|clause| covers(&clause)) {
        own
    } else {
        family().map_or(&[][..], |family| rules.on(family))
    };
    let Some(first) = clauses.iter().find(covers) else { return Selected::Nothing };
    let here = || clauses.iter().filter(covers).filter(|clause| at_covers(rules, &clause.at, mine));
    let Some(named) = here().next() else {
        return Selected::Barred(other_address(rules, mine), first);
    };
    let for_them = here().filter(|clause| who_covers(rules, &clause.who, person));
    let best = for_them.min_by_key(|clause| clause.breadth());
    best.map_or(Selected::Barred(GroundKind::PersonNotNamed, named), Selected::Clause)
}

fn other_address(rules: &Rulebook, mine: Mine<'_>) -> GroundKind {
    let used = match mine {
        Mine::Contacted(Some(handle)) => rules.use_of(handle),
        Mine::Contacted(None) | Mine::Offered => None,
    };
    if used == Some(Use::Private) { GroundKind::PrivateHandle } else { GroundKind::OtherHandle }
}

fn at_covers(rules: &Rulebook, at: &At, mine: Mine<'_>) -> bool {
    let used_as = |wanted: Use| match mine {
        Mine::Contacted(handle) => {
            handle.and_then(|handle| rules.use_of(handle)).is_none_or(|used| used == wanted)
        }
        Mine::Offered => wanted == Use::Business,
    };
    match at {
        At::Any => true,
        At::Business => used_as(Use::Business),
        At::Private => used_as(Use::Private),
        At::Only(handles) => match mine {
            Mine::Contacted(handle) => handle.is_none_or(|handle| handles.contains(handle)),
            Mine::Offered => handles.iter().any(|handle| rules.use_of(handle) != Some(Use::Private)),
        },
    }
}

fn who_covers(rules: &Rulebook, who: &Who, person: Option<&PersonId>) -> bool {
    let Some(person) = person else { return true };
    match who {
        Who::Everyone => true,
        Who::Roles(roles) => rules.role_of(person).is_none_or(|role| roles.contains(&role)),
        Who::Persons(persons) => persons.contains(person),
    }
}
