//! `absprache contact`: one contact, the whole way, by hand.

use std::time::Duration;

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::{self, NotifierHandle};
use absprache_adapters::signals;
use absprache_adapters::store::{RonFiles, SqliteJournal};
use absprache_desk::arrival::Arrival;
use absprache_desk::desk::Desk;
use absprache_desk::event::{Seq, SourceName};
use absprache_desk::intake::Intake;
use absprache_desk::popup::{Action, PopupAnswer};
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::list_journal::list_journal;
use absprache_desk::view::entry::EntryView;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use chrono::SecondsFormat;
use chrono_tz::Tz;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::{sleep, timeout};

use crate::args::{ByHand, Contact};
use crate::commands::contact_import;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{self, Answer, Exit};
use crate::{sentences, words};

/// Longer than a popup stands, for servers that leave it standing.
const PATIENCE: Duration = Duration::from_secs(12);
/// Time to paste a text: without a clipboard manager it goes with the program that copied it.
const TO_PASTE: Duration = Duration::from_secs(60);

pub(crate) fn run(args: &Contact, context: &Context) -> Result<Answer, Failure> {
    match args {
        Contact::ByHand(args) => by_hand(args, context),
        Contact::Import(args) => contact_import::run(args, context),
    }
}

/// Takes the contact in, shows its popup where there is a server, and waits until that is answered or gone, and a
/// text it copied could be pasted. Answers with what the journal has of it; no, if it is not known whom the contact is from.
fn by_hand(args: &ByHand, context: &Context) -> Result<Answer, Failure> {
    let home = context.lock()?;
    let files = home.files()?;
    let channels = files.channels().clone();
    let zone = files.consultant()?.map_or(Tz::UTC, |consultant| consultant.side.zone);
    let at = door::given(door::instant, "--at", args.at.as_deref())?;
    // What is noted with a time is told as it would have been then.
    let clock = at.map_or(context.clock, Clock::set_to);
    let contact = door::contact(&args.attempt, clock.now(), &channels)?;
    let arrival =
        Arrival { contact, source: SourceName::by_hand(), source_id: None, continues: None, subject: None };
    let journal = home.journal()?;

    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let (channel, shown_at) = (arrival.contact.channel.clone(), arrival.contact.at);
    let (intake, troubles, unseen) = runtime.block_on(async {
        let stop = signals::asked_to_end().map_err(Failure::Output)?;
        let (answers, mut answered) = unbounded_channel();
        let (mut desk, troubles) =
            Desk::open(journal, files, notify::start(answers), channels, context.language)?;
        let intake = desk.receive(arrival, clock.now())?;
        let mut unseen = None;
        if let Some(client) = told_of(&desk, intake) {
            let seen = tokio::select! {
                seen = answer_all(&mut desk, &mut answered, clock, context.language) => seen?,
                () = stop => Seen::Yes,
            };
            unseen = (seen == Seen::No).then_some(client);
        }
        desk.notifier().shutdown().await;
        Ok::<_, Failure>((intake, troubles, unseen))
    })?;

    let mut notes: Vec<_> =
        troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    notes.extend(unseen.map(|client| {
        let at = shown_at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, false);
        let args = [("client", client.as_str()), ("channel", channel.as_str()), ("at", &*at)];
        sentences::say(context.language, "cli-contact-not-shown", &args)
    }));
    let answer = match intake {
        Intake::Stranger => {
            let said = sentences::say(context.language, "cli-contact-stranger", &[]);
            Answer::yes(said, &[(); 0])?.exit(Exit::No)
        }
        Intake::Ambiguous(seq) => entries(context, seq, zone)?.exit(Exit::No),
        Intake::AlreadyThere(seq) | Intake::Judged(seq) => entries(context, seq, zone)?,
    };
    Ok(Answer { notes, ..answer })
}

type OurDesk = Desk<SqliteJournal, RonFiles, NotifierHandle>;

/// Whether a popup could be shown.
#[derive(PartialEq, Eq)]
enum Seen {
    Yes,
    No,
}

/// Whose contact is told in a popup; none if it is not told.
fn told_of(desk: &OurDesk, intake: Intake) -> Option<ClientId> {
    match intake {
        Intake::Judged(seq) => {
            let contact = desk.memory().contact(seq).filter(|contact| contact.told.is_some())?;
            contact.received.identity.as_ref().map(|known| known.client.clone())
        }
        Intake::Stranger | Intake::Ambiguous(_) | Intake::AlreadyThere(_) => None,
    }
}

async fn answer_all(
    desk: &mut OurDesk,
    answered: &mut UnboundedReceiver<PopupAnswer>,
    clock: Clock,
    language: Language,
) -> Result<Seen, Trouble> {
    let mut seen = Seen::Yes;
    while let Ok(Some(answer)) = timeout(PATIENCE, answered.recv()).await {
        if matches!(answer, PopupAnswer::NotShown(..)) {
            seen = Seen::No;
        }
        let then = Then::after(&answer);
        desk.answer(answer, clock.now())?;
        match then {
            Then::Listen => {}
            Then::Paste => {
                output::note(&sentences::say(language, "cli-contact-copied", &[]));
                sleep(TO_PASTE).await;
                break;
            }
            Then::End => break,
        }
    }
    Ok(seen)
}

/// What comes after an answer.
enum Then {
    /// The popup makes place for another one, or for the text itself.
    Listen,
    /// The text is on the clipboard as long as this program lives.
    Paste,
    End,
}

impl Then {
    fn after(answer: &PopupAnswer) -> Self {
        match answer {
            PopupAnswer::Chosen(_, Action::Copy | Action::Confirm) | PopupAnswer::NotCopied(..) => {
                Self::Listen
            }
            PopupAnswer::Copied(_) => Self::Paste,
            PopupAnswer::Chosen(
                _,
                Action::Remind | Action::Mention | Action::Fine | Action::DigestOnly | Action::Open,
            )
            | PopupAnswer::Gone(_)
            | PopupAnswer::NotShown(..) => Self::End,
        }
    }
}

/// What the journal has of a contact that was just taken in.
fn entries(context: &Context, contact: Seq, zone: Tz) -> Result<Answer, Failure> {
    let mut listed = match context.home.journal()? {
        Some(journal) => list_journal(&journal, None, usize::MAX)?,
        None => Vec::new(),
    };
    listed.retain(|one| one.entry.seq >= contact);
    let views: Vec<_> = listed.iter().map(|one| EntryView::of(one, zone)).collect();
    Answer::yes(sentences::entries(&listed, zone, context.language), &views)
}
