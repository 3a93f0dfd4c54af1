//! Whatever happens, in whatever order, however often and however late.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;

const NAMES: [&str; 3] = ["e", "p", "w"];

/// A wording for each clause, or none of it.
type Wording = [Option<u8>; 3];

/// One thing that may happen, possible or not.
#[derive(Debug, Clone)]
enum Deed {
    Offer {
        by: Party,
        wording: Wording,
        ahead: u32,
        days: Option<u8>,
    },
    /// An offer under the fingerprint of an earlier text.
    Forge {
        place: usize,
        wording: Wording,
    },
    /// To one of the texts so far, counted from the newest, by the other side or by who offered it.
    Answer {
        own: bool,
        back: usize,
        replies: [Option<Said>; 3],
    },
    /// An earlier answer once more.
    Again {
        place: usize,
    },
    Withdraw {
        own: bool,
        back: usize,
    },
    AgreeOpen,
    AgreeSettled,
    AgreeTalk {
        wording: Wording,
    },
    End {
        days: i8,
    },
    GoOn,
    Wait {
        days: u8,
    },
}

#[derive(Debug, Clone, Copy)]
enum Said {
    Accept,
    Counter(u8),
    Decline,
    Comment,
}

fn wording() -> impl Strategy<Value = Wording> {
    let one = || prop_oneof![1 => Just(None), 4 => (1..=2_u8).prop_map(Some)];
    [one(), one(), one()]
}

fn said() -> impl Strategy<Value = Option<Said>> {
    prop_oneof![
        1 => Just(None),
        5 => Just(Some(Said::Accept)),
        3 => (1..=2_u8).prop_map(|wording| Some(Said::Counter(wording))),
        1 => Just(Some(Said::Decline)),
        1 => Just(Some(Said::Comment)),
    ]
}

fn offering() -> impl Strategy<Value = Deed> {
    let ahead = prop_oneof![1 => Just(0), 9 => 1..3_u32];
    let by = prop_oneof![5 => Just(Consultant), 1 => Just(Client)];
    (by, wording(), ahead, prop::option::weighted(0.2, 0..5_u8))
        .prop_map(|(by, wording, ahead, days)| Deed::Offer { by, wording, ahead, days })
}

fn answering() -> impl Strategy<Value = Deed> {
    let own = prop_oneof![9 => Just(false), 1 => Just(true)];
    let back = prop_oneof![4 => Just(0), 1 => 1..4_usize];
    (own, back, [said(), said(), said()]).prop_map(|(own, back, replies)| Deed::Answer { own, back, replies })
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => offering(),
        1 => (0..9_usize, wording()).prop_map(|(place, wording)| Deed::Forge { place, wording }),
        14 => answering(),
        3 => (0..9_usize).prop_map(|place| Deed::Again { place }),
        1 => (any::<bool>(), 0..2_usize).prop_map(|(own, back)| Deed::Withdraw { own, back }),
        2 => Just(Deed::AgreeOpen),
        2 => Just(Deed::AgreeSettled),
        1 => wording().prop_map(|wording| Deed::AgreeTalk { wording }),
        1 => (-1..9_i8).prop_map(|days| Deed::End { days }),
        1 => Just(Deed::GoOn),
        2 => (0..3_u8).prop_map(|days| Deed::Wait { days }),
    ]
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    (offering(), prop::collection::vec(deed(), 0..18)).prop_map(|(first, rest)| [vec![first], rest].concat())
}

fn in_words(wording: Wording) -> Vec<Clause> {
    let worded = |(name, number): (&str, Option<u8>)| number.map(|number| worded(&format!("{name}{number}")));
    NAMES.into_iter().zip(wording).filter_map(worded).collect()
}

/// The deeds as steps, each made for what has happened so far.
fn steps_of(deeds: &[Deed]) -> Vec<Step> {
    let mut at: DateTime<Utc> = "2026-11-23T08:00:00Z".parse().unwrap();
    let mut steps: Vec<Step> = Vec::new();
    let mut so_far = Negotiation::new(Tz::Europe__Berlin);
    for deed in deeds {
        at += TimeDelta::minutes(10);
        if let Deed::Wait { days } = deed {
            at += TimeDelta::days((*days).into());
        } else if let Some(event) = event_of(deed, &steps, &so_far, at) {
            let step = Step { at, event };
            so_far.take(&step);
            steps.push(step);
        }
    }
    steps
}

fn event_of(deed: &Deed, steps: &[Step], so_far: &Negotiation, at: DateTime<Utc>) -> Option<Event> {
    let today = so_far.day(at);
    let known: Vec<_> =
        texts(steps).into_iter().filter(|(text, _, _)| so_far.clauses_of(*text).is_some()).collect();
    let back = |back: usize| known.iter().rev().nth(back).cloned();
    let side = |by: Party, own: bool| if own { by } else { by.other() };
    let open = || so_far.proposal(today).cloned();
    let agreed = |clauses: Vec<Clause>| Event::Agreed { text: text_of(&clauses), clauses };
    Some(match deed.clone() {
        Deed::Offer { by, wording, ahead, days } => {
            let clauses = in_words(wording);
            let answer_by = days.map(|days| today + TimeDelta::days(i64::from(days) - 1));
            let n = so_far.last_number + ahead;
            Event::Offered(Offer { n, by, text: text_of(&clauses), clauses, answer_by })
        }
        Deed::Forge { place, wording } => {
            let (text, _, _) = known.get(place)?.clone();
            let n = so_far.last_number + 1;
            Event::Offered(Offer { n, by: Consultant, text, clauses: in_words(wording), answer_by: None })
        }
        Deed::Answer { own, back: places, replies } => {
            let (to, clauses, by) = back(places)?;
            let by = side(by, own);
            let reply = |clause: &Clause| {
                let place = NAMES.iter().position(|name| clause.id().as_str().starts_with(name))?;
                let reply = match replies[place]? {
                    Said::Accept => Reply::Accept,
                    Said::Counter(number) => {
                        let wish = worded(&format!("{}{number}", NAMES[place]));
                        Reply::Counter { clause: wish, reason: None }
                    }
                    Said::Decline => Reply::Decline { reason: None },
                    Said::Comment => Reply::Comment { text: "Warum?".to_owned() },
                };
                Some((clause.id().clone(), reply))
            };
            let replies = clauses.iter().filter_map(reply).collect();
            document_of(Answer { to, by, name: "Anna Müller".to_owned(), replies, note: None })
        }
        Deed::Again { place } => answers(steps).get(place)?.event.clone(),
        Deed::Withdraw { own, back: places } => {
            let (offer, _, by) = back(places)?;
            Event::Withdrawn { offer, by: side(by, own) }
        }
        Deed::AgreeOpen => agreed(open()?.clauses),
        Deed::AgreeSettled => agreed(so_far.state(today).settled().into_iter().cloned().collect()),
        Deed::AgreeTalk { wording } => agreed(in_words(wording)),
        Deed::End { days } => Event::Ended { on: Some(today + TimeDelta::days(days.into())) },
        Deed::GoOn => Event::Ended { on: None },
        Deed::Wait { .. } => return None,
    })
}

fn answers(steps: &[Step]) -> Vec<&Step> {
    steps.iter().filter(|step| matches!(step.event, Event::Answered { .. })).collect()
}

/// The texts and who offered them; the consultant, if nobody did.
fn texts(steps: &[Step]) -> Vec<(Fingerprint, Vec<Clause>, Party)> {
    let text = |step: &Step| match &step.event {
        Event::Offered(offer) => Some((offer.text, offer.clauses.clone(), offer.by)),
        Event::Agreed { text, clauses } => Some((*text, clauses.clone(), Consultant)),
        Event::Answered { .. } | Event::Withdrawn { .. } | Event::Ended { .. } => None,
    };
    steps.iter().filter_map(text).collect()
}

fn read(steps: &[Step]) -> Negotiation {
    Negotiation::of(steps, Tz::Europe__Berlin)
}

/// The days that matter: of each step, the one before and those after the last.
fn days(steps: &[Step]) -> Vec<NaiveDate> {
    let last = steps.last().map_or(day("2026-11-23"), |step| step.at.date_naive());
    (-1..6).map(|days| last + TimeDelta::days(days)).collect()
}

fn is_alike(a: &Negotiation, b: &Negotiation, steps: &[Step]) -> Result<(), TestCaseError> {
    for day in days(steps) {
        prop_assert_eq!(a.state(day), b.state(day), "on {}", day);
    }
    Ok(())
}

/// Did a side ever say yes to exactly this clause? Read off the steps alone.
fn said_yes(steps: &[Step], party: Party, clause: &Clause) -> bool {
    let known = texts(steps);
    steps.iter().any(|step| match &step.event {
        Event::Offered(offer) => offer.by == party && offer.clauses.contains(clause),
        Event::Agreed { clauses, .. } => clauses.contains(clause),
        Event::Answered { answer, .. } if answer.by == party => match answer.replies.get(clause.id()) {
            Some(Reply::Accept) => {
                known.iter().any(|(text, clauses, _)| *text == answer.to && clauses.contains(clause))
            }
            Some(Reply::Counter { clause: wish, .. }) => wish == clause,
            Some(Reply::Decline { .. } | Reply::Comment { .. }) | None => false,
        },
        Event::Answered { .. } | Event::Withdrawn { .. } | Event::Ended { .. } => false,
    })
}

/// The steps that were possible.
fn possible(steps: &[Step]) -> Vec<Step> {
    let mut so_far = Negotiation::new(Tz::Europe__Berlin);
    let mut kept = Vec::new();
    for step in steps {
        if so_far.admit(&step.event, so_far.day(step.at)).is_ok() {
            kept.push(step.clone());
        }
        so_far.take(step);
    }
    kept
}

fn with(steps: &[Step], place: usize, event: Event) -> Vec<Step> {
    let at = steps[place - 1].at;
    let mut more = steps.to_vec();
    more.insert(place, Step { at, event });
    more
}

proptest! {
    // Each case reads many journals.
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn an_agreed_text_never_changes_and_none_disappears(deeds in deeds()) {
        let steps = steps_of(&deeds);
        let mut so_far = Negotiation::new(Tz::Europe__Berlin);
        for step in &steps {
            let before = so_far.agreed_texts().to_vec();
            so_far.take(step);
            prop_assert!(so_far.agreed_texts().starts_with(&before));
            for agreed in so_far.agreed_texts() {
                prop_assert_eq!(agreed.text, text_of(&agreed.clauses));
                prop_assert_eq!(so_far.clauses_of(agreed.text), Some(agreed.clauses.as_slice()));
            }
        }
    }

    #[test]
    fn a_clause_is_settled_only_if_both_sides_said_yes_to_exactly_it(deeds in deeds()) {
        let steps = possible(&steps_of(&deeds));
        let mut so_far = Negotiation::new(Tz::Europe__Berlin);
        for (place, step) in steps.iter().enumerate() {
            so_far.take(step);
            for clause in so_far.state(so_far.day(step.at)).settled() {
                for party in [Consultant, Client] {
                    prop_assert!(said_yes(&steps[..=place], party, clause), "{party:?} {:?}", clause.id());
                }
            }
        }
    }

    #[test]
    fn what_is_agreed_of_an_open_offer_was_settled(deeds in deeds()) {
        let steps = possible(&steps_of(&deeds));
        for (place, step) in steps.iter().enumerate() {
            let Event::Agreed { clauses, .. } = &step.event else { continue };
            let before = read(&steps[..place]);
            let today = before.day(step.at);
            let Some(offer) = before.proposal(today) else { continue };
            if clauses.iter().all(|clause| offer.clauses.contains(clause)) {
                let state = before.state(today);
                prop_assert!(clauses.iter().all(|clause| state.settled().contains(&clause)));
            }
        }
    }

    #[test]
    fn what_is_refused_changes_nothing(deeds in deeds()) {
        let steps = steps_of(&deeds);
        let (all, kept) = (read(&steps), possible(&steps));
        prop_assert_eq!(all.refused().len(), steps.len() - kept.len());
        let only_possible = read(&kept);
        prop_assert_eq!(only_possible.refused(), []);
        prop_assert_eq!(all.answers(), only_possible.answers());
        is_alike(&all, &only_possible, &steps)?;
    }

    #[test]
    fn an_answer_counts_once_however_often_it_comes(deeds in deeds()) {
        let steps = possible(&steps_of(&deeds));
        let once = read(&steps);
        let answers = steps.iter().enumerate().filter(|(_, step)| matches!(step.event, Event::Answered { .. }));
        for ((first, answer), taken) in answers.zip(once.answers()) {
            for later in first + 1..=steps.len() {
                if taken.class.counts() {
                    let doubled = with(&steps, later, answer.event.clone());
                    is_alike(&read(&doubled), &once, &steps)?;
                }
            }
        }
    }

    #[test]
    fn an_answer_that_comes_when_nothing_is_open_changes_nothing(deeds in deeds(), replies in [said(), said(), said()], back in 0..4_usize) {
        let steps = possible(&steps_of(&deeds));
        let without = read(&steps);
        let deed = Deed::Answer { own: false, back, replies };
        for place in 1..=steps.len() {
            let before = read(&steps[..place]);
            let at = steps[place - 1].at;
            if before.proposal(before.day(at)).is_none()
                && let Some(answer) = event_of(&deed, &steps[..place], &before, at)
            {
                is_alike(&read(&with(&steps, place, answer)), &without, &steps)?;
            }
        }
    }

    #[test]
    fn an_answer_that_was_overtaken_by_one_to_a_newer_offer_changes_nothing(deeds in deeds(), replies in [said(), said(), said()], back in 1..4_usize) {
        let mut steps = possible(&steps_of(&deeds));
        let Some(last) = steps.last().cloned() else { return Ok(()) };
        let so_far = read(&steps);
        let Some(offer) = so_far.proposal(so_far.day(last.at)).cloned() else { return Ok(()) };
        let by = offer.by.other();
        let fresh = document_of(Answer::accepting(offer.text, by, "Anna Müller", &offer.clauses));
        steps.push(Step { at: last.at, event: fresh });
        let so_far = read(&steps);
        // To a text that was offered before, the same words once more are the answer of then, and overtake nothing.
        prop_assume!(so_far.answers().last().is_some_and(|fresh| fresh.class.counts()));
        let older = event_of(&Deed::Answer { own: false, back, replies }, &steps, &so_far, last.at);
        prop_assume!(!matches!(&older, Some(Event::Answered { answer, .. }) if answer.to == offer.text));
        prop_assume!(older.is_some());
        let overtaken = with(&steps, steps.len(), older.unwrap());
        is_alike(&read(&overtaken), &so_far, &steps)?;
    }

    #[test]
    fn what_is_decided_can_be_done(deeds in deeds(), choices in prop::collection::vec(0..4_u8, 3)) {
        let steps = steps_of(&deeds);
        let mut negotiation = read(&steps);
        let Some(at) = steps.last().map(|step| step.at) else { return Ok(()) };
        let today = negotiation.day(at);
        let decision = |choice: u8, name: &str| match choice {
            0 => Decision::Theirs,
            1 => Decision::Ours { reason: None },
            number => Decision::Counter { clause: worded(&format!("{name}{}", number - 1)), reason: None },
        };
        let state = negotiation.state(today);
        let open = state.clauses.iter().filter(|one| one.stands != Stands::Settled).map(|one| one.clause.id());
        let decisions = open
            .map(|id| {
                let place = NAMES.iter().position(|name| id.as_str().starts_with(name)).unwrap();
                (id.clone(), decision(choices[place], NAMES[place]))
            })
            .collect();
        let Ok(next) = negotiation.decide(&decisions, today) else { return Ok(()) };
        let offered = negotiation.proposal(today).unwrap().clone();
        let text = text_of(&next.clauses);
        let agreed = Event::Agreed { text, clauses: next.clauses.clone() };
        if next.outcome == Outcome::Offer || text != offered.text {
            let offer = Offer { n: offered.n + 1, by: offered.by, text, clauses: next.clauses, answer_by: None };
            match negotiation.admit(&Event::Offered(offer.clone()), today) {
                Ok(()) => negotiation.take(&Step { at, event: Event::Offered(offer) }),
                // Nothing was answered or decided, or the two are back where they were.
                Err(refusal) => {
                    prop_assert!(matches!(refusal, Refusal::SameAsOpen | Refusal::SameAsAgreed), "{refusal}");
                    return Ok(());
                }
            }
        }
        prop_assert_eq!(negotiation.state(today).is_settled(), next.outcome == Outcome::Agreed);
        if next.outcome == Outcome::Agreed {
            prop_assert_eq!(negotiation.admit(&agreed, today), Ok(()));
            negotiation.take(&Step { at, event: agreed });
            prop_assert_eq!(negotiation.state(today).phase, Phase::Agreed);
        }
    }
}
