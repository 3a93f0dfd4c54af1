//! `absprache agreement answer`.

use std::path::{Path, PathBuf};

use absprache_adapters::documents;
use absprache_desk::document::Document;
use absprache_desk::use_cases::agreeing::{Incoming, IncomingKind};
use absprache_desk::words::of_refusal;
use absprache_engine::agreement::VersionRef;
use absprache_engine::ids::ClauseId;
use absprache_engine::letter::{clause_sentence, clause_title};
use absprache_engine::negotiation::{Answer as Said, Class, Reply};
use serde::Serialize;

use super::between::Between;
use super::by_mail;
use super::show::{AgreementShown, FingerprintShown, shown};
use super::step;
use crate::args::Answer as Args;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// What came in.
#[derive(Debug, Serialize)]
pub(crate) struct CameIn {
    /// `Fresh`, `Crossing`, `Late`, `Doubled`, `InWords` or `Impossible`.
    pub(crate) class: &'static str,
    /// Is there something to record?
    pub(crate) acceptable: bool,
    /// Was it recorded?
    pub(crate) taken: bool,
    /// Why it does not fit.
    pub(crate) refusal: Option<String>,
    /// Who answers.
    pub(crate) from: Option<String>,
    /// To which version.
    pub(crate) version: Option<u32>,
    pub(crate) fingerprint: Option<FingerprintShown>,
    /// The words that accept, where there is no more than words.
    pub(crate) words: Option<String>,
    /// A word about the whole.
    pub(crate) note: Option<String>,
    pub(crate) replies: Vec<ReplyShown>,
    /// Where the two stand after it was recorded.
    pub(crate) agreement: Option<AgreementShown>,
}

/// What is said to one clause.
#[derive(Debug, Serialize)]
pub(crate) struct ReplyShown {
    pub(crate) clause: ClauseId,
    pub(crate) title: String,
    /// `Accept`, `Counter`, `Decline` or `Comment`.
    pub(crate) reply: &'static str,
    pub(crate) ours: String,
    pub(crate) theirs: Option<String>,
    pub(crate) reason: Option<String>,
}

/// Says what a document is; records it if asked to.
pub(super) fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    let between = Between::read(&args.client, context)?;
    let (path, document) = match &args.file {
        Some(path) => (path.clone(), open(path)?),
        None => {
            let Some(reply) = by_mail::oldest(&client, context)? else { return by_mail::none_waits(context) };
            if args.set_aside {
                return by_mail::set_aside(&reply, context);
            }
            match by_mail::document(&reply, &between)? {
                Some(document) => (PathBuf::from("--mail"), document),
                None => return by_mail::says_nothing(context),
            }
        }
    };
    let incoming = between.exchange.incoming(&document, &between.channels, between.today());
    if let IncomingKind::Not(fault) = incoming.kind {
        return Err(Failure::NoAnswer { path, fault: Box::new(fault) });
    }
    let mut came = came_in(&incoming, &between, context);
    if args.take && came.acceptable {
        step(context, "", |table| table.take_in(&client, &document, args.means.into()))?;
        came.taken = true;
        came.agreement = Some(shown(&Between::read(&args.client, context)?));
    }
    let exit = if came.acceptable { Exit::Yes } else { Exit::No };
    Ok(Answer::yes(sentences::came_in(&came, context.language), &came)?.exit(exit))
}

fn open(path: &Path) -> Result<Document, Failure> {
    let path = if path == Path::new("-") { Path::new("/dev/stdin") } else { path };
    Ok(documents::open(path)?)
}

fn came_in(incoming: &Incoming, between: &Between, context: &Context) -> CameIn {
    let (class, refusal) = match &incoming.kind {
        IncomingKind::Answer(class) => (class_name(*class), None),
        IncomingKind::InWords => ("InWords", None),
        IncomingKind::Not(_) => ("Impossible", None),
        IncomingKind::Impossible(refusal) => ("Impossible", Some(of_refusal(refusal, context.language).what)),
    };
    let replies = match (&incoming.answer, &incoming.text) {
        (Some(answer), Some(to)) => replies(answer, to, between),
        (Some(_) | None, _) => Vec::new(),
    };
    let answer = incoming.answer.as_ref();
    CameIn {
        class,
        acceptable: incoming.is_acceptable(),
        taken: false,
        refusal,
        from: answer.map(|answer| answer.name.clone()),
        version: incoming.text.as_ref().map(|text| text.number),
        fingerprint: incoming.text.as_ref().map(|text| text.fingerprint.into()),
        words: incoming.words.clone(),
        note: answer.and_then(|answer| answer.note.clone()),
        replies,
        agreement: None,
    }
}

/// In the order of the text that was answered.
fn replies(answer: &Said, to: &VersionRef, between: &Between) -> Vec<ReplyShown> {
    let Some(text) = between.exchange.text(to.fingerprint) else { return Vec::new() };
    let parts = between.parts(&text.version);
    let said =
        text.version.clauses.iter().filter_map(|clause| Some((clause, answer.replies.get(clause.id())?)));
    said.map(|(clause, reply)| {
        let (name, theirs, reason) = match reply {
            Reply::Accept => ("Accept", None, None),
            Reply::Counter { clause, reason } => ("Counter", Some(clause), reason.clone()),
            Reply::Decline { reason } => ("Decline", None, reason.clone()),
            Reply::Comment { text } => ("Comment", None, Some(text.clone())),
        };
        ReplyShown {
            clause: clause.id().clone(),
            title: clause_title(clause, &parts, &between.channels),
            reply: name,
            ours: clause_sentence(clause, &parts, &between.channels),
            theirs: theirs.map(|clause| clause_sentence(clause, &parts, &between.channels)),
            reason,
        }
    })
    .collect()
}

fn class_name(class: Class) -> &'static str {
    match class {
        Class::Fresh => "Fresh",
        Class::Crossing => "Crossing",
        Class::Doubled => "Doubled",
        Class::Late => "Late",
        Class::Foreign => "Foreign",
    }
}
