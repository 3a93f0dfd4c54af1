//! `absprache note`.

use absprache_desk::event::Seq;
use absprache_desk::use_cases::notes::Note;
use absprache_desk::view::note::{About, NoteView};
use absprache_engine::words::Clock;

use crate::args;
use crate::context::Context;
use crate::desk::{WritingDesk, reading, writing};
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences::{self, say};
use crate::words;

pub(crate) fn run(verb: &args::Note, context: &Context) -> Result<Answer, Failure> {
    let now = context.clock.now();
    match verb {
        args::Note::Add(args) => {
            let about = match (&args.client, args.contact) {
                (Some(client), _) => About::Client { client: door::client("--client", client)? },
                (None, contact) => About::Contact { contact: Seq(contact.unwrap_or_default()) },
            };
            let text = door::note("TEXT", &args.text)?;
            let (mut desk, notes) = writing(context)?;
            let note = desk.note(about, text, now)?;
            done("cli-note-added", &desk, &note, notes, context)
        }
        args::Note::List { client } => list(client.as_deref(), context),
        args::Note::Change { note, text } => {
            let text = door::note("TEXT", text)?;
            let (mut desk, notes) = writing(context)?;
            let note = desk.rewrite_note(Seq(*note), text, now)?;
            done("cli-note-changed", &desk, &note, notes, context)
        }
        args::Note::Drop { note } => {
            let (mut desk, notes) = writing(context)?;
            desk.drop_note(Seq(*note), now)?;
            let said = say(context.language, "cli-note-dropped", &[("number", &note.to_string())]);
            Ok(Answer { notes, ..Answer::yes(said, note)? })
        }
    }
}

fn list(client: Option<&str>, context: &Context) -> Result<Answer, Failure> {
    let client = door::given(door::client, "--client", client)?;
    let (desk, mut notes) = reading(context)?;
    let (listed, troubles) = desk.notes(client.as_ref());
    notes.extend(troubles.iter().map(|trouble| words::trouble(trouble, context.language)));
    let zone = desk.consultant().side.zone;
    let clock = Clock { language: context.language, zone, now: context.clock.now() };
    let views: Vec<_> = listed.iter().map(|note| NoteView::of(note, &clock)).collect();
    let said = sentences::notes(&listed, zone, context.language);
    Ok(Answer { notes, ..Answer::yes(said, &views)? })
}

fn done(
    said: &str,
    desk: &WritingDesk,
    note: &Note,
    notes: Vec<String>,
    context: &Context,
) -> Result<Answer, Failure> {
    let zone = desk.consultant().side.zone;
    let clock = Clock { language: context.language, zone, now: context.clock.now() };
    let line = sentences::note(note, zone);
    let said = say(context.language, said, &[("note", &line)]);
    Ok(Answer { notes, ..Answer::yes(said, &NoteView::of(note, &clock))? })
}
