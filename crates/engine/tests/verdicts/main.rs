//! The verdict tables: cases a freelancer can read, in `tests/verdicts/*.ron` and `policies/presets/*/cases.ron`.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod rows;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use absprache_engine::agreement::{Means, Standing};
use absprache_engine::channel::Channels;
use absprache_engine::contact::Contact;
use absprache_engine::document;
use absprache_engine::identity::{Identity, Match};
use absprache_engine::judge::{Case, Rulebook, Terms, judge};
use absprache_engine::redirect::{Addressee, Request, redirect};
use absprache_engine::redirection::{Redirection, When};
use absprache_engine::tone::Tone;
use absprache_engine::verdict::{Opening, Outcome, Verdict};
use absprache_engine::wording::OwnTexts;
use chrono::NaiveDate;

use self::rows::{
    ExpectedGround, ExpectedOpening, ExpectedReply, OutcomeName, Row, Source, StandingName, Table,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").to_owned()
}

/// All faults of all rows of one table, in words.
fn faults(path: &Path, channels: &Channels) -> (usize, String) {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let options = ron::Options::default().with_default_extension(
        ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    let table: Table = options.from_str(&text).unwrap_or_else(|error| panic!("{}:{error}", path.display()));
    let policy = match table.policy {
        Source::Inline(policy) => *policy,
        Source::File(file) => {
            let file = root().join("policies").join(file);
            let text =
                std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            document::read(&text, channels).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
        }
    };
    let consultant = policy.consultant.clone().expect("a table's policy says whose clock goes");
    let terms = Terms {
        client: policy.client.clone().unwrap_or_else(|| consultant.clone()),
        consultant,
        handles: policy.handles.clone(),
        people: table.people.iter().map(|person| (person.id.clone(), person.role)).collect(),
        clauses: policy.clauses.clone(),
    };
    let rules = Rulebook::new(terms, channels);
    let mut words = String::new();
    for row in &table.cases {
        let found = check(row, &rules);
        if !found.is_empty() {
            let _ =
                writeln!(words, "{}: {}\n{found}", path.file_name().unwrap_or_default().display(), row.name);
        }
    }
    (table.cases.len(), words)
}

fn check(row: &Row, rules: &Rulebook) -> String {
    let contact = Contact {
        channel: row.channel.clone(),
        kind: row.kind,
        direction: row.direction,
        at: row.at,
        from: None,
        shown: None,
        mine: row.mine.clone(),
        urgency: row.urgency,
    };
    let mut context = row.context.clone();
    if matches!(row.standing, StandingName::Ended) && context.ended.is_none() {
        context.ended = Some(row.at);
    }
    let case = Case { contact: &contact, person: row.person.as_ref(), context: &context };
    let verdict = judge(rules, case);
    let mut words = String::new();
    compare(row, &verdict, &mut words);
    let standing = match row.standing {
        StandingName::Wish => Standing::Wish,
        StandingName::Proposed => Standing::Proposed,
        StandingName::Agreed => {
            Standing::Agreed { on: NaiveDate::default(), means: Means::Talk, by: "Anna Müller".to_owned() }
        }
        StandingName::Ended => Standing::Ended,
    };
    let who = Match { client: "mueller-gmbh".parse().expect("an id"), person: row.person.clone() };
    let identity = Identity::Known { who, also: Vec::new(), certainty: row.certainty };
    let addressee = Addressee { name: Some("Anna Müller"), salutation: None };
    let request = Request {
        rules,
        case,
        verdict: &verdict,
        arrived: case.contact.at,
        identity: &identity,
        standing: &standing,
        tone: Tone::default(),
        addressee,
        own: OwnTexts::default(),
    };
    compare_reply(row, &redirect(&request), &mut words);
    words
}

fn compare(row: &Row, verdict: &Verdict, words: &mut String) {
    let expect = &row.expect;
    let (outcome, reason, until, to) = match &verdict.outcome {
        Outcome::Admit(reason) => (OutcomeName::Admit, Some(*reason), None, Vec::new()),
        Outcome::Defer { until } => (OutcomeName::Defer, None, Some(*until), Vec::new()),
        Outcome::Redirect { to } => (OutcomeName::Redirect, None, None, to.clone()),
        Outcome::Ask => (OutcomeName::Ask, None, None, Vec::new()),
    };
    differ("outcome", &outcome, &expect.outcome, words);
    differ("reason", &reason, &expect.reason, words);
    differ("until", &until, &expect.until, words);
    let ground = ExpectedGround { clause: verdict.ground.clause.clone(), kind: verdict.ground.kind };
    differ("grounds", &vec![ground], &expect.grounds, words);
    if let Some(expected) = &expect.to {
        differ("to", &to, expected, words);
    }
    for channel in &expect.to_includes {
        if !to.contains(channel) {
            let _ = writeln!(words, "    to: {to:?} should include {channel}");
        }
    }
    if let Some(expected) = &expect.openings {
        let openings: Vec<_> = verdict
            .openings
            .iter()
            .map(|Opening { channel, opens, closes }| ExpectedOpening {
                channel: channel.clone(),
                opens: *opens,
                closes: *closes,
            })
            .collect();
        differ("openings", &openings, expected, words);
    }
}

fn compare_reply(row: &Row, redirection: &Redirection, words: &mut String) {
    let expect = &row.expect;
    match (redirection, &expect.reply) {
        (_, None) | (Redirection::Reply { .. }, Some(ExpectedReply::Text)) => {}
        (Redirection::Withhold(found), Some(ExpectedReply::Withhold(expected))) => {
            differ("withhold", found, &expected.reason(), words);
        }
        (found, Some(expected)) => {
            let _ = writeln!(words, "    reply: {found:?} instead of {expected:?}");
        }
    }
    if let Redirection::Reply { via, when, .. } = redirection {
        if let Some(expected) = &expect.via {
            differ("via", via, expected, words);
        }
        if let Some(expected) = &expect.when {
            let expected = match expected.as_str() {
                "now" => When::Now,
                instant => When::At(instant.parse().unwrap_or_else(|error| panic!("{instant}: {error}"))),
            };
            differ("when", when, &expected, words);
        }
    } else if expect.via.is_some() || expect.when.is_some() {
        let _ = writeln!(words, "    reply: none, though via or when is expected");
    }
}

fn differ<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T, words: &mut String) {
    if found != expected {
        let _ = writeln!(words, "    {what}: {found:?} instead of {expected:?}");
    }
}

fn tables(folder: &str, name: Option<&str>) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ron")
                && name.is_none_or(|name| path.file_name().is_some_and(|file| file == name))
            {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths
}

fn hold(paths: &[PathBuf], at_least: usize) {
    let channels = Channels::shipped().expect("the shipped catalogue");
    let (counts, words): (Vec<_>, Vec<_>) = paths.iter().map(|path| faults(path, channels)).unzip();
    let words = words.concat();
    assert!(words.is_empty(), "\n{words}");
    let rows: usize = counts.iter().sum();
    assert!(rows >= at_least, "only {rows} rows are there; at least {at_least} are expected");
}

#[test]
fn contacts_are_judged_as_the_table_of_the_design_says() {
    hold(&tables("tests/verdicts", None), 150);
}

#[test]
fn presets_judge_as_their_cases_say() {
    hold(&tables("policies/presets", Some("cases.ron")), 40);
}
