//! One contact from judging to the text, and a year of contacts judged again: rules of the freelancer preset.

use absprache_benches::random::Random;
use absprache_benches::rounds::{Contender, interleaved};
use absprache_benches::scene::{self, Arrival};
use absprache_benches::{Failure, table};
use absprache_engine::agreement::{Means, Standing};
use absprache_engine::channel::Channels;
use absprache_engine::context::Context;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::judge::{Case, Rulebook, Terms, judge};
use absprache_engine::party::Side;
use absprache_engine::preset::Preset;
use absprache_engine::redirect::{Addressee, Request, redirect};
use absprache_engine::redirection::Redirection;
use absprache_engine::tone::{Language, Tone};
use absprache_engine::wording::OwnTexts;

const CLIENTS: usize = 50;
const YEAR: u32 = 20_000;
const ONE: u32 = 2_000;
const ROUNDS: usize = 11;
const REGIONS: [&str; 5] = ["DE-BY", "DE-HH", "AT", "CH-ZH", "DE"];

fn main() -> Result<(), Failure> {
    let channels = Channels::shipped()?;
    let books: Vec<Rulebook> =
        (0..CLIENTS).map(|client| rulebook(client, channels)).collect::<Result<_, _>>()?;
    let arrivals = scene::arrivals(&mut Random::fixed(), YEAR as usize, CLIENTS, channels)?;
    let identity = Identity::Known {
        who: Match { client: "mueller-gmbh".parse()?, person: None },
        also: Vec::new(),
        certainty: Certainty::Verified,
    };
    let standing =
        Standing::Agreed { on: "2026-01-02".parse()?, means: Means::Mail, by: "Anna Müller".to_owned() };
    let nothing_known = Context::default();
    let reply = |arrival: &Arrival| {
        let rules = books.get(arrival.agreement)?;
        let case = case(arrival, &nothing_known);
        let verdict = judge(rules, case);
        let addressee = Addressee { name: Some("Anna Müller"), salutation: Some("Frau Müller") };
        let (identity, standing, tone) = (&identity, &standing, Tone::default());
        let (arrived, own) = (case.contact.at, OwnTexts::default());
        let verdict = &verdict;
        Some(redirect(&Request { rules, case, verdict, arrived, identity, standing, tone, addressee, own }))
    };
    let is_text = |arrival: &&Arrival| matches!(reply(arrival), Some(Redirection::Reply { .. }));
    // Only contacts that get a text: the others are answered sooner.
    let texts: Vec<&Arrival> = arrivals.iter().filter(is_text).take(ONE as usize).collect();
    let some = u32::try_from(texts.len())?;

    let judged = |arrival: &Arrival| {
        let rules = books.get(arrival.agreement)?;
        Some(judge(rules, case(arrival, &nothing_known)))
    };
    let contenders = vec![
        Contender::new("verdict with openings", some, || all(texts.iter().map(|one| judged(one).is_some()))),
        Contender::new("verdict with openings and text", some, || all(texts.iter().map(is_text))),
        Contender::new("a year judged again", 1, || all(arrivals.iter().map(|one| judged(one).is_some()))),
    ];
    let measured = interleaved(ROUNDS, contenders)?;

    table::head("One contact, and 20,000 contacts of 50 clients", ROUNDS);
    for measured in &measured {
        table::times(measured);
    }
    table::note(&format!(
        "Aims: 1 ms for verdict and text, 1 s for the year. {some} contacts that get a text."
    ));
    Ok(())
}

fn case<'a>(arrival: &'a Arrival, context: &'a Context) -> Case<'a> {
    Case { contact: &arrival.contact, person: None, context }
}

fn rulebook(client: usize, channels: &Channels) -> Result<Rulebook, Failure> {
    let policy = Preset::Freelancer.policy(Language::De, channels)?;
    let consultant = policy.consultant.ok_or("the preset has no side")?;
    let region = REGIONS.get(client % REGIONS.len()).ok_or("no region")?.parse()?;
    let terms = Terms {
        consultant: Side { region, ..consultant.clone() },
        client: policy.client.unwrap_or(consultant),
        handles: policy.handles,
        people: Vec::new(),
        clauses: policy.clauses,
    };
    Ok(Rulebook::new(terms, channels))
}

fn all(mut done: impl Iterator<Item = bool>) -> Result<(), Failure> {
    if done.all(|done| done) { Ok(()) } else { Err("a contact was left out".into()) }
}
