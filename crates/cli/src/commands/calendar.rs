//! `absprache calendar`.

use std::path::Path;

use absprache_adapters::calendar::{Calendar, Open, written};
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::open_times::OpenTime;
use absprache_desk::view::calendar::CalendarFileView;
use absprache_engine::words::name;
use chrono::TimeDelta;

use crate::args;
use crate::context::Context;
use crate::desk::reading;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences::say;

/// So far ahead hours are told: holidays and appointments beyond that are seldom known.
const AHEAD: TimeDelta = TimeDelta::weeks(8);

pub(crate) fn run(verb: args::Calendar, context: &Context) -> Result<Answer, Failure> {
    match verb {
        args::Calendar::Export { client, out } => export(&client, &out, context),
    }
}

/// Writes the calendar, in the client's own language.
fn export(client: &str, out: &Path, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", client)?;
    let (desk, notes) = reading(context)?;
    let client = find_client(&context.home.files()?, &client)?;
    let (from, language) = (context.clock.now(), client.tone.language);
    let until = from + AHEAD;
    let title = |time: &OpenTime| {
        desk.channels()
            .get(&time.channel)
            .map(|channel| name(channel, language))
            .unwrap_or_default()
            .to_owned()
    };
    let (always, times): (Vec<_>, Vec<_>) = desk
        .open_times(&client.id, from, until)?
        .into_iter()
        .partition(|time| time.from == from && time.until == until);
    let always = always.iter().map(title).collect::<Vec<_>>().join(", ");
    let always = if always.is_empty() { "none" } else { &always };
    let entry = |time: &OpenTime| Open {
        uid: format!("absprache-{}-{}-{}", client.id, time.channel, time.from.format("%Y%m%dT%H%M%SZ")),
        title: say(language, "calendar-open", &[("channel", &title(time))]),
        start: time.from,
        end: time.until,
    };
    let calendar = Calendar {
        title: say(language, "calendar-title", &[("consultant", &desk.consultant().name)]),
        description: say(language, "calendar-always", &[("channels", always)]),
        made: from,
        entries: times.iter().map(entry).collect(),
    };
    std::fs::write(out, written(&calendar)).map_err(|error| Trouble::Io { path: out.to_owned(), error })?;
    let view = CalendarFileView { file: out.display().to_string(), entries: calendar.entries.len() };
    let args = [("file", view.file.as_str()), ("count", &view.entries.to_string())];
    Ok(Answer { notes, ..Answer::yes(say(context.language, "cli-calendar-written", &args), &view)? })
}
