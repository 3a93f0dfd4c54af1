//! `absprache text`: suggested texts in the user's own words.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::texts::{NotKept, Sample, keep, list, look, page, put_back};
use absprache_desk::view::texts::{TextLook, TextPage};
use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use absprache_engine::wording::{Speech, TextId};
use serde::Serialize;

use crate::args::{OneText, Text, TextSet, TextsOf};
use crate::context::Context;
use crate::door;
use crate::failure::{Failure, Why};
use crate::output::Answer;
use crate::sentences;

/// More than any text has; it is refused as too long without being read to its end.
const LONGEST: u64 = 20_000;

/// A text with what it looks like.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(flatten)]
    page: TextPage,
    #[serde(flatten)]
    look: TextLook,
}

pub(crate) fn run(verb: Text, context: &Context) -> Result<Answer, Failure> {
    match verb {
        Text::List(of) => all(&of, context),
        Text::Show(one) => show(&one, context),
        Text::Set(set) => put(&set, context),
        Text::Reset(one) => reset(&one, context),
    }
}

fn all(of: &TextsOf, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let (client, speech) = whose(of, &files)?;
    let view = list(&files, client.as_ref().map(|client| &client.id), speech, context.language)?;
    Answer::yes(sentences::texts(&view, context.language), &view)
}

fn show(one: &OneText, context: &Context) -> Result<Answer, Failure> {
    let shown = shown(one, &context.home.files()?, context)?;
    Answer::yes(sentences::text(&shown.page, &shown.look, context.language), &shown)
}

fn put(set: &TextSet, context: &Context) -> Result<Answer, Failure> {
    let text = typed(set.file.as_deref())?;
    let mut files = context.lock()?.files()?;
    let (client, id) = which(&set.text, &files)?;
    match keep(&mut files, client.as_ref().map(|client| &client.id), id, &text) {
        Ok(()) => {}
        Err(NotKept::Trouble(trouble)) => return Err(trouble.into()),
        Err(NotKept::Refused(refusals)) => return Err(Failure::Text { text, refusals }),
    }
    let shown = shown(&set.text, &files, context)?;
    Answer::yes(sentences::text_kept(&shown.page, &shown.look, context.language), &shown)
}

fn reset(one: &OneText, context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let (client, id) = which(one, &files)?;
    let client = client.as_ref().map(|client| &client.id);
    let before = put_back(&mut files, client, id)?;
    let line = page(&files, client, id, context.language)?.line;
    Answer::yes(sentences::text_reset(&line, before.is_some(), context.language), &line)
}

fn shown(one: &OneText, files: &impl Files, context: &Context) -> Result<Shown, Failure> {
    let (client, id) = which(one, files)?;
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let page = page(files, client.as_ref().map(|client| &client.id), id, context.language)?;
    let sample = Sample { me: &me.side, client: client.as_ref() };
    let (now, own) = (context.clock.now(), page.line.own.as_deref());
    let channels = context.home.files()?.channels().clone();
    let look = look(&sample, id, own, &channels, context.language, now)?;
    Ok(Shown { page, look })
}

fn which(one: &OneText, files: &impl Files) -> Result<(Option<Client>, TextId), Failure> {
    let (client, speech) = whose(&one.of, files)?;
    let id = TextId::named(&one.name, speech).ok_or_else(|| door::refused("NAME", &one.name, Why::Text))?;
    Ok((client, id))
}

/// The client, and the way of speaking that is theirs unless another one is named.
fn whose(of: &TextsOf, files: &impl Files) -> Result<(Option<Client>, Speech), Failure> {
    let id: Option<ClientId> = of.client.as_deref().map(|id| door::client("--client", id)).transpose()?;
    let client = id.map(|id| find_client(files, &id)).transpose()?;
    let usual = client.as_ref().map_or(Speech::Sie, |client| Speech::of(client.tone));
    Ok((client, of.speech.map_or(usual, Into::into)))
}

/// The line end of a file or of `echo` is no part of the text.
fn typed(file: Option<&Path>) -> Result<String, Failure> {
    let mut text = String::new();
    match file {
        Some(path) => {
            let io = |error| Trouble::Io { path: path.to_owned(), error };
            let file = File::open(path).map_err(io)?;
            file.take(LONGEST).read_to_string(&mut text).map_err(io)?;
        }
        None => {
            io::stdin().lock().take(LONGEST).read_to_string(&mut text).map_err(Failure::Output)?;
        }
    }
    Ok(text.trim_end().replace("\r\n", "\n"))
}
