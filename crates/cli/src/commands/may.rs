//! `absprache may`.

use absprache_desk::ports::Files;
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::may::{Question, may};
use absprache_desk::view::may::Light;
use absprache_engine::identify::comparable;
use absprache_engine::ids::PersonId;
use absprache_engine::party::Client;

use crate::args::May;
use crate::context::Context;
use crate::door;
use crate::failure::{Failure, Why};
use crate::output::{Answer, Exit};
use crate::sentences;

/// Answers yes if the way is open; without a channel, if any is.
pub(crate) fn run(args: &May, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let channels = files.channels();
    let client = find_client(&files, &door::client("--client", &args.client)?)?;
    let channel = door::given(
        |option, text| door::channel(option, text, channels),
        "--channel",
        args.channel.as_deref(),
    )?;
    let question = Question {
        person: door::given(
            |option, text| person(option, text, &client),
            "--person",
            args.person.as_deref(),
        )?,
        channel: channel.map(|channel| channel.id.clone()),
        at: door::given(door::instant, "--at", args.at.as_deref())?.unwrap_or_else(|| context.clock.now()),
        client: client.id,
    };
    let journal = context.home.journal()?;
    let answer = may(journal.as_ref(), &files, channels, &question, context.language)?;
    let is_open = answer.ways.iter().any(|way| way.light == Light::Now);
    let zone = files.consultant()?.map(|me| me.side.zone);
    let said = sentences::may(&answer, &question, zone.unwrap_or_default(), context.language);
    Ok(Answer::yes(said, &answer)?.exit(if is_open { Exit::Yes } else { Exit::No }))
}

/// One of the client's people, by id or name.
fn person(option: &'static str, text: &str, client: &Client) -> Result<PersonId, Failure> {
    let by_id = client.people.iter().find(|person| person.id.as_str() == text.trim());
    let by_name = || client.people.iter().find(|person| comparable(&person.name) == comparable(text));
    let found = by_id.or_else(by_name).map(|person| person.id.clone());
    found.ok_or_else(|| door::refused(option, text, Why::Person))
}
