//! What came of an address book, and whether I may write or call.

use absprache_desk::event::OutcomeKind;
use absprache_desk::use_cases::import::{Merged, NewOnFile, Plan, Unclear};
use absprache_desk::use_cases::may::Question;
use absprache_desk::use_cases::past_calls::Past;
use absprache_desk::view::import::{name_of, name_of_skip};
use absprache_desk::view::may::{Light, LightView, MayView};
use absprache_desk::view::past_calls;
use absprache_engine::l10n;
use absprache_engine::tone::Language;
use absprache_engine::words::{self, Clock};
use chrono::DateTime;
use chrono_tz::Tz;

use super::say;

/// The plan of taking in an address book, or what was done.
pub(crate) fn plan(plan: &Plan, is_dry: bool, language: Language) -> String {
    let counts = [
        ("new", plan.new.len().into()),
        ("added", plan.merged.len().into()),
        ("unchanged", plan.unchanged.into()),
        ("unclear", plan.unclear.len().into()),
        ("skipped", plan.skipped.len().into()),
    ];
    let head = l10n::say(language, if is_dry { "cli-import-would" } else { "cli-import-done" }, &counts);
    let mut said = vec![head];
    let mut part = |id: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            said.push(format!("\n{}", say(language, id, &[])));
            said.extend(lines.into_iter().map(|line| format!("  {line}")));
        }
    };
    part("cli-import-new", plan.new.iter().map(new).collect());
    part("cli-import-merged", plan.merged.iter().map(|one| merged(one, language)).collect());
    part("cli-import-unclear", plan.unclear.iter().map(|one| unclear(one, language)).collect());
    let skipped = plan.skipped.iter().map(|one| {
        let why = say(language, &format!("import-left-{}", name_of_skip(one.why)), &[]);
        at_line(one.line, &why, language)
    });
    part("cli-import-skipped", skipped.collect());
    let unread = plan.unread.iter().map(|one| at_line(one.line, &one.text, language));
    part("cli-import-unread", unread.collect());
    part("cli-import-columns", plan.unknown_columns.clone());
    said.join("\n")
}

/// "mueller-gmbh  Müller GmbH: Anna Müller, Jan Özdemir".
fn new(new: &NewOnFile) -> String {
    let client = &new.client;
    let people: Vec<&str> = client.people.iter().map(|person| person.name.as_str()).collect();
    let is_alone = matches!(people.as_slice(), [] | [_]) && people.iter().all(|name| *name == client.name);
    let people = if is_alone { String::new() } else { format!(": {}", people.join(", ")) };
    format!("{}  {}{people}", client.id, client.name)
}

/// "Zeile 7: Müller GmbH, Anna Müller (neu): anna@example.org".
fn merged(merged: &Merged, language: Language) -> String {
    let person = merged.person.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
    let is_new = if merged.is_new_person { say(language, "import-person-new", &[]) } else { String::new() };
    let added: Vec<String> =
        merged.handles.iter().map(words::handle).chain(merged.salutation.clone()).collect();
    let added = if added.is_empty() { String::new() } else { format!(": {}", added.join(", ")) };
    at_line(merged.line, &format!("{}{person}{is_new}{added}", merged.name), language)
}

fn unclear(unclear: &Unclear, language: Language) -> String {
    let with: Vec<&str> = unclear.with.iter().map(|id| id.as_str()).collect();
    let args = [("who", unclear.who.as_str()), ("with", &with.join(", "))];
    at_line(unclear.line, &say(language, &format!("import-why-{}", name_of(unclear.why)), &args), language)
}

fn at_line(line: usize, text: &str, language: Language) -> String {
    say(language, "cli-import-line", &[("line", &line.to_string()), ("text", text)])
}

/// What became of a list of past calls.
pub(crate) fn past(past: &Past, language: Language) -> String {
    let of = |outcome: OutcomeKind| past.taken.iter().filter(|one| one.outcome == Some(outcome)).count();
    let counts = [
        ("taken", past.taken.len().into()),
        ("admitted", of(OutcomeKind::Admit).into()),
        ("already", past.already.len().into()),
        ("strangers", past.strangers.len().into()),
    ];
    let mut said = vec![l10n::say(language, "cli-calls-done", &counts)];
    for taken in past.taken.iter().filter(|one| one.outcome != Some(OutcomeKind::Admit)) {
        let outcome = match taken.outcome {
            Some(outcome) => say(language, &format!("cli-entry-{outcome:?}"), &[]),
            None => say(language, "cli-calls-unjudged", &[]),
        };
        let client = taken.client.as_ref().map_or("", |id| id.as_str());
        said.push(at_line(taken.line, &format!("#{} {client}, {outcome}", taken.contact.0), language));
    }
    let ambiguous = past.ambiguous.iter().map(|line| (*line, "cli-calls-ambiguous".to_owned()));
    let unusable =
        past.unusable.iter().map(|one| (one.line, format!("cli-calls-why-{}", past_calls::name_of(one.why))));
    let mut left: Vec<(usize, String)> = ambiguous.chain(unusable).collect();
    left.sort();
    if !left.is_empty() {
        said.push(format!("\n{}", say(language, "cli-import-skipped", &[])));
        said.extend(
            left.into_iter()
                .map(|(line, id)| format!("  {}", at_line(line, &say(language, &id, &[]), language))),
        );
    }
    said.join("\n")
}

/// The ways to a client, each with its light.
pub(crate) fn may(may: &MayView, question: &Question, zone: Tz, language: Language) -> String {
    let clock = Clock { zone, language, now: question.at };
    let who = match &may.person {
        Some(person) if *person != may.name => format!("{person} ({})", may.name),
        Some(_) | None => may.name.clone(),
    };
    let theirs = DateTime::parse_from_rfc3339(&may.at_theirs).map(|at| at.format("%H:%M").to_string());
    let is_same = may.at == may.at_theirs;
    let when = match theirs {
        Ok(there) if !is_same => {
            say(language, "cli-may-there", &[("time", &clock.moment(question.at)), ("there", &there)])
        }
        Ok(_) | Err(_) => clock.moment(question.at),
    };
    let lights: Vec<(String, &LightView)> =
        may.ways.iter().map(|way| (light(way.light, language), way)).collect();
    let wide = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
    let light_width = wide(&mut lights.iter().map(|(light, _)| light.chars().count()));
    let name_width = wide(&mut lights.iter().map(|(_, way)| way.name.chars().count()));
    let lines = lights.iter().map(|(light, way)| {
        let clause = way.clause.as_ref().map(|id| say(language, "cli-clause", &[("id", id.as_str())]));
        format!(
            "  {light:light_width$}  {:name_width$}  {}{}",
            way.name,
            way.sentence,
            clause.unwrap_or_default()
        )
    });
    std::iter::once(format!("{who}, {when}\n")).chain(lines).collect::<Vec<_>>().join("\n")
}

fn light(light: Light, language: Language) -> String {
    let id = match light {
        Light::Now => "cli-may-now",
        Light::Later => "cli-may-later",
        Light::Not => "cli-may-not",
        Light::Unsettled => "cli-may-unsettled",
    };
    say(language, id, &[])
}

#[cfg(test)]
mod tests {
    use absprache_desk::use_cases::import::{Skip, Why};
    use absprache_desk::use_cases::past_calls::WhyUnusable;

    use super::*;

    #[test]
    fn every_contradiction_and_every_reason_to_skip_has_its_sentence() {
        let whys = [Why::Several, Why::OtherName, Why::OtherFirm, Why::Namesake, Why::Unreadable];
        let skips = [Skip::NoName, Skip::Mine, Skip::Broken];
        let ids = whys.map(|why| format!("import-why-{}", name_of(why))).into_iter();
        let rows = [
            WhyUnusable::Time,
            WhyUnusable::Direction,
            WhyUnusable::Number,
            WhyUnusable::Future,
            WhyUnusable::Over,
        ];
        let ids = ids.chain(rows.map(|why| format!("cli-calls-why-{}", past_calls::name_of(why))));
        for id in ids.chain(skips.map(|skip| format!("import-left-{}", name_of_skip(skip)))) {
            for language in [Language::De, Language::En] {
                assert_ne!(say(language, &id, &[("who", "X"), ("with", "y")]), id, "{language:?}");
            }
        }
    }
}
