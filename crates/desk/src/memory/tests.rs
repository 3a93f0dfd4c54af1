//! What is found by its place among the contacts alike is what a walk through all contacts finds.

mod indexes;

use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::context::{Recent, RecentKind};
use absprache_engine::verdict::{GroundKind, Reason};
use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::event::{OutcomeKind, SourceName};

const CLIENT: &str = "anna";

#[derive(Debug, Clone)]
struct Past {
    minutes: i64,
    seconds: i64,
    with_jan: bool,
    by_signal: bool,
    is_mine: bool,
    is_admitted: bool,
    told: Option<Telling>,
}

fn client() -> ClientId {
    CLIENT.parse().unwrap()
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_000_000 + seconds, 0).unwrap()
}

/// Each contact has three numbers: when it came, when it was judged, when it was told.
fn memory(past: &[Past]) -> Memory {
    let mut memory = Memory::default();
    let mut apply = |seq: usize, event| {
        let seq = Seq(i64::try_from(seq).unwrap());
        memory.apply(&Entry { seq, at: instant(0), event: Some(event) });
    };
    for (number, one) in past.iter().enumerate() {
        let contact = number * 3 + 1;
        apply(contact, Event::Received(received(one)));
        let contact_seq = Seq(i64::try_from(contact).unwrap());
        apply(contact + 1, Event::Judged(judged(contact_seq, one.is_admitted)));
        if let Some(how) = one.told {
            apply(contact + 2, Event::Notifying { contact: contact_seq, how });
        }
    }
    memory
}

fn judged(contact: Seq, is_admitted: bool) -> Judged {
    Judged {
        contact,
        outcome: if is_admitted { OutcomeKind::Admit } else { OutcomeKind::Defer },
        reason: is_admitted.then_some(Reason::Welcome),
        until: None,
        to: Vec::new(),
        clause: None,
        ground: GroundKind::NoClause,
        version: None,
    }
}

fn plain() -> Past {
    Past {
        minutes: 10,
        seconds: 0,
        with_jan: false,
        by_signal: false,
        is_mine: false,
        is_admitted: true,
        told: None,
    }
}

fn received(one: &Past) -> Received {
    Received {
        arrived: instant(one.minutes * 60 + one.seconds),
        channel: if one.by_signal { "signal" } else { "whatsapp" }.parse().unwrap(),
        kind: ContactKind::Message,
        direction: if one.is_mine { Direction::Out } else { Direction::In },
        urgency: Urgency::Ordinary,
        from: None,
        shown: None,
        mine: None,
        identity: Some(Known {
            client: client(),
            person: one.with_jan.then(|| "jan".parse().unwrap()),
            certainty: Certainty::Verified,
        }),
        source: SourceName("notifications".to_owned()),
        source_id: None,
    }
}

/// Backwards from a contact, as long as the gaps are small.
fn walk_of_the_episode(memory: &Memory, seq: Seq) -> bool {
    let contact = memory.contact(seq).unwrap();
    let person = |one: &Remembered| one.received.identity.as_ref().unwrap().person.clone();
    let mut since = contact.received.arrived;
    let mut all: Vec<&Remembered> = memory.contacts().map(|(_, one)| one).collect();
    all.retain(|one| one.received.channel == contact.received.channel && person(one) == person(contact));
    all.sort_by_key(|one| std::cmp::Reverse(one.received.arrived));
    for one in all.into_iter().filter(|one| one.received.arrived < since + EPISODE_GAP).collect::<Vec<_>>() {
        if since - one.received.arrived >= EPISODE_GAP {
            return false;
        }
        if one.told == Some(Telling::Popup) {
            return true;
        }
        since = since.min(one.received.arrived);
    }
    false
}

fn past() -> impl Strategy<Value = Vec<Past>> {
    let one = (0..240_i64, 0..60_i64, any::<[bool; 4]>(), 0..8_usize).prop_map(
        |(minutes, seconds, [with_jan, by_signal, is_mine, is_admitted], told)| Past {
            minutes,
            seconds,
            with_jan,
            by_signal,
            is_mine,
            is_admitted,
            told: [Telling::Popup, Telling::Seen].get(told).copied(),
        },
    );
    prop::collection::vec(one, 1..60)
}

proptest! {
    #[test]
    fn an_episode_is_told_if_a_walk_through_all_contacts_says_so(past in past()) {
        let memory = memory(&past);
        for number in 0..past.len() {
            let seq = Seq(i64::try_from(number * 3 + 1).unwrap());
            prop_assert_eq!(memory.told_in_episode(seq), walk_of_the_episode(&memory, seq));
        }
    }

    #[test]
    fn what_is_left_out_of_the_recent_lies_between_two_alike_of_its_minute(past in past(), at in 0..240_i64) {
        let memory = memory(&past);
        let (at, none) = (instant(at * 60), Seq(i64::MAX));
        let recent = memory.recent(&client(), at, none);
        let whole: Vec<Recent> = past.iter().map(|one| {
            let received = received(one);
            let what = match (one.is_mine, one.is_admitted) {
                (true, _) => RecentKind::Mine,
                (false, true) => RecentKind::Admitted,
                (false, false) => RecentKind::Other,
            };
            let person = received.identity.and_then(|known| known.person);
            Recent { at: received.arrived, channel: received.channel, person, what }
        }).filter(|one| one.at <= at && one.at >= at - TimeDelta::hours(3)).collect();
        prop_assert!(recent.iter().all(|one| whole.contains(one)));
        for one in &whole {
            let alike = |other: &&Recent| {
                other.channel == one.channel && other.person == one.person && other.what == one.what
            };
            let alike: Vec<_> = recent.iter().filter(alike).map(|other| other.at).collect();
            let before = alike.iter().any(|then| *then <= one.at && one.at - *then <= TimeDelta::minutes(1));
            let after = alike.iter().any(|then| *then >= one.at && *then - one.at <= TimeDelta::minutes(1));
            prop_assert!(before && after, "{one:?}");
        }
    }
}

#[test]
fn of_five_thousand_contacts_in_a_minute_two_are_recent_enough_to_say_all() {
    let past: Vec<Past> = (0..5000).map(|number| Past { seconds: number % 60, ..plain() }).collect();
    let recent = memory(&past).recent(&client(), instant(20 * 60), Seq(1));
    let times: Vec<_> = recent.iter().map(|one| one.at).collect();
    assert_eq!(times, [instant(600), instant(659)]);
}
