//! What is kept by client, by source or by what is missing is what a walk through the whole journal finds.

use absprache_engine::ids::ClauseId;
use absprache_engine::redirection::Step;
use chrono::NaiveDate;
use chrono_tz::Tz;

use super::*;

const ZONE: Tz = chrono_tz::Europe::Berlin;

/// What happens next, to which of the contacts there are.
#[derive(Debug, Clone, Copy)]
enum Next {
    Received { whose: Option<bool>, is_by_signal: bool, hours_ago: i64 },
    Judged { contact: usize, by_signal: bool },
    Copied { contact: usize },
    Fine { contact: usize },
    Undone { contact: usize },
    Denied { contact: usize },
    Confirmed { contact: usize, whose: bool },
}

fn client_of(whose: bool) -> ClientId {
    if whose { "anna" } else { "berg" }.parse().unwrap()
}

fn source_of(is_by_signal: bool) -> SourceName {
    SourceName(if is_by_signal { "phone" } else { "notifications" }.to_owned())
}

fn next() -> impl Strategy<Value = Next> {
    let contact = 0..6_usize;
    prop_oneof![
        2 => (any::<Option<bool>>(), any::<bool>(), 0..200_i64).prop_map(|(whose, is_by_signal, hours_ago)| {
            Next::Received { whose, is_by_signal, hours_ago }
        }),
        2 => (contact.clone(), any::<bool>())
            .prop_map(|(contact, by_signal)| Next::Judged { contact, by_signal }),
        2 => contact.clone().prop_map(|contact| Next::Copied { contact }),
        1 => contact.clone().prop_map(|contact| Next::Fine { contact }),
        1 => contact.clone().prop_map(|contact| Next::Undone { contact }),
        1 => contact.clone().prop_map(|contact| Next::Denied { contact }),
        1 => (contact, any::<bool>()).prop_map(|(contact, whose)| Next::Confirmed { contact, whose }),
    ]
}

/// One every seven hours. What names a contact that is not there yet is left out.
fn entries(happened: &[Next]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut contacts: Vec<Seq> = Vec::new();
    for next in happened {
        let seq = Seq(i64::try_from(entries.len()).unwrap() + 1);
        let at = instant(seq.0 * 7 * 3600);
        let there = |contact: usize| contacts.get(contact).copied();
        let event = match *next {
            Next::Received { whose, is_by_signal, hours_ago } => {
                contacts.push(seq);
                let person = Some("jan".parse().unwrap());
                let certainty = Certainty::Verified;
                Some(Event::Received(Received {
                    arrived: at - TimeDelta::hours(hours_ago),
                    identity: whose.map(|whose| Known { client: client_of(whose), person, certainty }),
                    source: source_of(is_by_signal),
                    ..received(&plain())
                }))
            }
            Next::Judged { contact, by_signal } => there(contact).map(|contact| {
                let clause = Some(if by_signal { "signal" } else { "whatsapp" }.parse().unwrap());
                Event::Judged(Judged { clause, ..judged(contact, false) })
            }),
            Next::Copied { contact } => {
                there(contact).map(|contact| Event::Copied { contact, step: Step::First })
            }
            Next::Fine { contact } => there(contact).map(|contact| Event::Fine { contact }),
            Next::Undone { contact } => there(contact).map(|contact| Event::Undone { contact }),
            Next::Denied { contact } => there(contact).map(|contact| Event::Denied { contact }),
            Next::Confirmed { contact, whose } => there(contact).map(|contact| Event::AliasConfirmed {
                contact,
                client: client_of(whose),
                person: Some("jan".parse().unwrap()),
            }),
        };
        entries.extend(event.map(|event| Entry { seq, at, event: Some(event) }));
    }
    entries
}

fn remembered(entries: &[Entry]) -> Memory {
    let mut memory = Memory::default();
    entries.iter().for_each(|entry| memory.apply(entry));
    memory
}

/// A deed that stands, and for whom and by which clause it was done.
struct Stands {
    place: Place,
    contact: Seq,
    client: Option<ClientId>,
    clause: Option<ClauseId>,
    is_copied: bool,
}

/// The deeds that were not taken back, by going through everything that happened.
fn walk_of_the_deeds(entries: &[Entry]) -> Vec<Stands> {
    let mut deeds: Vec<Stands> = Vec::new();
    let mut memory = Memory::default();
    for entry in entries {
        let mut push = |contact: &Seq, is_copied| {
            let one = memory.contact(*contact).unwrap();
            let client = one.received.identity.as_ref().map(|known| known.client.clone());
            let clause = one.judged.as_ref().and_then(|judged| judged.clause.clone());
            let place = (entry.at, entry.seq);
            deeds.push(Stands { place, contact: *contact, client, clause, is_copied });
        };
        match &entry.event {
            Some(Event::Copied { contact, .. }) => push(contact, true),
            Some(Event::Fine { contact }) => push(contact, false),
            Some(Event::Undone { contact }) => {
                if let Some(last) = deeds.iter().rposition(|deed| deed.contact == *contact) {
                    deeds.remove(last);
                }
            }
            _ => {}
        }
        memory.apply(entry);
    }
    deeds
}

/// The places of a client's timeline: their contacts, what happened about those while they were theirs, and what was said
/// to be somebody else's.
fn walk_of_the_timeline(entries: &[Entry], client: &ClientId) -> Vec<Place> {
    let after = remembered(entries);
    let whose = |memory: &Memory, contact: Seq| {
        memory.contact(contact).and_then(|one| Some(one.received.identity.as_ref()?.client.clone()))
    };
    let is_theirs = |memory: &Memory, contact: Seq| whose(memory, contact).as_ref() == Some(client);
    let mut memory = Memory::default();
    let mut places = Vec::new();
    for entry in entries {
        let was_theirs = |contact: Seq| is_theirs(&memory, contact);
        let place = match &entry.event {
            Some(Event::Received(received)) => {
                is_theirs(&after, entry.seq).then_some((received.arrived, entry.seq))
            }
            Some(Event::Copied { contact, .. } | Event::Fine { contact } | Event::Undone { contact }) => {
                (was_theirs(*contact) && is_theirs(&after, *contact)).then_some((entry.at, entry.seq))
            }
            Some(Event::Denied { contact }) => was_theirs(*contact).then_some((entry.at, entry.seq)),
            Some(Event::AliasConfirmed { contact, client: confirmed, .. }) => {
                (confirmed == client && is_theirs(&after, *contact)).then_some((entry.at, entry.seq))
            }
            _ => None,
        };
        places.extend(place);
        memory.apply(entry);
    }
    places.sort_unstable();
    places
}

proptest! {
    #[test]
    fn who_told_last_and_what_waits_to_be_judged(happened in prop::collection::vec(next(), 1..40)) {
        let memory = remembered(&entries(&happened));
        for source in [true, false].map(source_of) {
            let theirs = memory.contacts().filter(|(_, one)| one.received.source == source);
            prop_assert_eq!(memory.last_of(&source), theirs.map(|(_, one)| one.received.arrived).max());
        }
        let waits = |one: &Remembered| one.judged.is_none() && one.received.identity.is_some();
        let waiting: Vec<Seq> = memory.contacts().filter(|(_, one)| waits(one)).map(|(seq, _)| seq).collect();
        prop_assert_eq!(memory.unjudged().collect::<Vec<_>>(), waiting);
    }

    #[test]
    fn how_often_a_text_went_before(happened in prop::collection::vec(next(), 1..40), days in 0..100_i64) {
        let entries = entries(&happened);
        let memory = remembered(&entries);
        let deeds = walk_of_the_deeds(&entries);
        let now = instant(days * 24 * 3600);
        for whose in [true, false] {
            let (client, person, certainty) = (client_of(whose), Some("jan".parse().unwrap()), Certainty::Verified);
            let known = Known { client, person, certainty };
            for clause in ["signal", "whatsapp"].map(|id| id.parse::<ClauseId>().unwrap()) {
                let days: BTreeSet<NaiveDate> = deeds.iter().filter(|deed| {
                    deed.is_copied
                        && deed.contact != Seq(1)
                        && deed.client.as_ref() == Some(&known.client)
                        && deed.clause.as_ref() == Some(&clause)
                        && deed.place.0 <= now
                        && now - deed.place.0 < TimeDelta::days(90)
                }).map(|deed| deed.place.0.with_timezone(&ZONE).date_naive()).collect();
                let before = memory.occasion(&known, Some(&clause), None, now, ZONE, Seq(1));
                prop_assert_eq!(before as usize, days.len());
            }
        }
    }

    #[test]
    fn what_stands_in_a_timeline(happened in prop::collection::vec(next(), 1..40)) {
        let entries = entries(&happened);
        let memory = remembered(&entries);
        for client in [true, false].map(client_of) {
            let line = memory.timeline(&client).map(|line| line.places.iter().copied().collect());
            let line: Vec<Place> = line.unwrap_or_default();
            prop_assert_eq!(line, walk_of_the_timeline(&entries, &client));
        }
    }
}
