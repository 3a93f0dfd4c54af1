//! A million contacts under a thousand agreements: our ruling beside yes or no by hand and beside Cedar.

mod cedar;
mod reference;

use std::hash::{DefaultHasher, Hasher};

use absprache_benches::random::Random;
use absprache_benches::rounds::{Contender, interleaved};
use absprache_benches::scene::{self, Arrival};
use absprache_benches::{Failure, table};
use absprache_engine::channel::Channels;
use absprache_engine::context::Context;
use absprache_engine::judge::{Case, Rulebook, rule};
use absprache_engine::verdict::GroundKind;
use cedar::{Cedar, Question};
use reference::Row;

const AGREEMENTS: usize = 1_000;
const CONTACTS: u32 = 1_000_000;
/// Cedar decides the first ones only, since it takes its time.
const SAMPLE: u32 = 20_000;
const ROUNDS: usize = 11;

fn main() -> Result<(), Failure> {
    let mut random = Random::fixed();
    let agreements = scene::agreements(&mut random, AGREEMENTS)?;
    let channels = Channels::shipped()?;
    let arrivals = scene::arrivals(&mut random, CONTACTS as usize, AGREEMENTS, channels)?;
    let books: Vec<Rulebook> =
        agreements.iter().map(|agreement| scene::rulebook(agreement, channels)).collect::<Result<_, _>>()?;
    let rows: Vec<Row> = agreements.iter().map(Row::of).collect();
    let cedar = Cedar::new(&agreements)?;
    let questions: Vec<Question> = arrivals
        .iter()
        .take(SAMPLE as usize)
        .filter_map(|arrival| Some(Question::new(arrival, rows.get(arrival.agreement)?.clock(arrival))))
        .collect();

    let nothing_known = Context::default();
    let by_ruling = |arrival: &Arrival| {
        books.get(arrival.agreement).is_some_and(|book| {
            let case = Case { contact: &arrival.contact, person: None, context: &nothing_known };
            rule(book, case).kind == GroundKind::Welcome
        })
    };
    let by_hand = |arrival: &Arrival| rows.get(arrival.agreement).is_some_and(|row| row.admits(arrival));

    let all = decisions(arrivals.iter().map(by_hand));
    let sample = decisions(arrivals.iter().take(SAMPLE as usize).map(by_hand));
    let contenders = vec![
        Contender::new("ruling", CONTACTS, || same(decisions(arrivals.iter().map(by_ruling)), all)),
        Contender::new("by hand", CONTACTS, || same(decisions(arrivals.iter().map(by_hand)), all)),
        Contender::new("Cedar", SAMPLE, || {
            let answers = questions.iter().map(|question| {
                cedar.request(question).is_ok_and(|request| cedar.admits(question, &request))
            });
            same(decisions(answers), sample)
        }),
    ];
    let measured = interleaved(ROUNDS, contenders)?;

    table::head("Is a contact in order? 1,000 agreements, 1,000,000 contacts", ROUNDS);
    for measured in &measured {
        table::times(measured);
    }
    if let [ruling, by_hand, cedar] = measured.as_slice() {
        table::ratio(ruling, by_hand, "aim: at most 3");
        table::ratio(cedar, ruling, "aim: at least 100");
    }
    table::note(&format!("All decided alike; {} of 1,000,000 contacts are in order.", all.admitted));
    Ok(())
}

/// All decisions in one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Decisions {
    admitted: u32,
    in_order: u64,
}

/// Which contacts are admitted, with a hash over their order: 64 decisions at a time.
fn decisions(answers: impl Iterator<Item = bool>) -> Decisions {
    let mut hasher = DefaultHasher::new();
    let mut admitted = 0;
    let mut last = 0_u64;
    for (index, answer) in answers.enumerate() {
        admitted += u32::from(answer);
        last = last << 1 | u64::from(answer);
        if index % 64 == 63 {
            hasher.write_u64(last);
        }
    }
    hasher.write_u64(last);
    Decisions { admitted, in_order: hasher.finish() }
}

fn same(found: Decisions, expected: Decisions) -> Result<(), Failure> {
    if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?}").into()) }
}
