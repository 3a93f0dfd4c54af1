//! Whether the channels of a catalogue agree with each other.

use std::collections::BTreeMap;

use super::document::{Part, Spot};
use super::recognise::{self, Keys};
use super::{Channel, ChannelId, Fault, Reference};

/// From each id to the position of its channel.
pub(super) type Ids = BTreeMap<ChannelId, usize>;

/// A fault and the entry, counted over all channels, at which it shows.
pub(super) type Found = (Spot, Fault);

/// The channels by id and by key, or the first fault. A fault between two channels shows at the later one.
pub(super) fn index(channels: &[Channel]) -> Result<(Ids, Keys), Found> {
    let ids = ids(channels)?;
    for (entry, channel) in channels.iter().enumerate() {
        let at = |part| Spot { entry, part };
        if channel.name.de.trim().is_empty() || channel.name.en.trim().is_empty() {
            return Err((at(Part::Name), Fault::EmptyName(channel.id.clone())));
        }
        for (reference, named) in references(channel) {
            check_reference(channels, &ids, channel, reference, named)
                .map_err(|fault| (at(Part::Reference(reference)), fault))?;
        }
    }
    let keys = keys(channels)?;
    Ok((ids, keys))
}

/// The head of the family a channel belongs to: its own id if it names none.
pub(super) fn head(channel: &Channel) -> &ChannelId {
    channel.family.as_ref().unwrap_or(&channel.id)
}

fn ids(channels: &[Channel]) -> Result<Ids, Found> {
    let mut ids = Ids::new();
    for (entry, channel) in channels.iter().enumerate() {
        if ids.insert(channel.id.clone(), entry).is_some() {
            return Err((Spot { entry, part: Part::Id }, Fault::DuplicateId(channel.id.clone())));
        }
    }
    Ok(ids)
}

fn references(channel: &Channel) -> impl Iterator<Item = (Reference, &ChannelId)> {
    [
        (Reference::Family, &channel.family),
        (Reference::Counterpart, &channel.counterpart),
        (Reference::Successor, &channel.successor),
    ]
    .into_iter()
    .filter_map(|(reference, named)| named.as_ref().map(|named| (reference, named)))
}

fn check_reference(
    channels: &[Channel],
    ids: &Ids,
    channel: &Channel,
    reference: Reference,
    named: &ChannelId,
) -> Result<(), Fault> {
    let id = || channel.id.clone();
    if *named == channel.id {
        return Err(Fault::NamesItself { channel: id(), reference });
    }
    let Some(other) = ids.get(named).and_then(|&entry| channels.get(entry)) else {
        return Err(Fault::UnknownChannel { channel: id(), reference, named: named.clone() });
    };
    if reference == Reference::Family && other.family.is_some() {
        return Err(Fault::FamilyWithinFamily { channel: id(), family: named.clone() });
    }
    Ok(())
}

fn keys(channels: &[Channel]) -> Result<Keys, Found> {
    let mut keys = Keys::new();
    for (entry, channel) in channels.iter().enumerate() {
        for (kind, nth, written) in recognise::listed(&channel.recognise) {
            let fault = |fault| (Spot { entry, part: Part::Key(kind, nth) }, fault);
            let Some(key) = recognise::key(kind, written) else {
                let (channel, key) = (channel.id.clone(), written.to_owned());
                return Err(fault(Fault::UnusableKey { channel, kind, key }));
            };
            match keys.get(&key).and_then(|&owner: &usize| channels.get(owner)) {
                Some(owner) if head(owner) != head(channel) => {
                    let (channel, key, owner) = (channel.id.clone(), written.to_owned(), owner.id.clone());
                    return Err(fault(Fault::SharedKey { channel, kind, key, owner }));
                }
                // Within a family the head is meant, wherever it stands in the file.
                Some(_) if channel.family.is_some() => {}
                Some(_) | None => {
                    keys.insert(key, entry);
                }
            }
        }
    }
    Ok(keys)
}
