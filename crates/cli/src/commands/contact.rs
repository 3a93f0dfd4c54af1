//! `absprache contact`: one contact, the whole way, by hand.

use std::time::Duration;

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::{self, NotifierHandle};
use absprache_adapters::store::{RonFiles, SqliteJournal};
use absprache_desk::arrival::Arrival;
use absprache_desk::desk::Desk;
use absprache_desk::event::{Seq, SourceName};
use absprache_desk::intake::Intake;
use absprache_desk::popup::PopupAnswer;
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::list_journal::list_journal;
use absprache_desk::view::entry::EntryView;
use absprache_engine::ids::ClientId;
use chrono::SecondsFormat;
use chrono_tz::Tz;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::args::Contact;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::{sentences, words};

/// The name of this source in the journal.
const BY_HAND: &str = "hand";
/// Longer than a popup stands, for servers that leave it standing.
const PATIENCE: Duration = Duration::from_secs(12);

/// Takes the contact in, shows its popup where there is a server, and waits until that is answered or gone.
/// Answers with what the journal has of it; no, if it is not known whom the contact is from.
pub(crate) fn run(args: &Contact, context: &Context) -> Result<Answer, Failure> {
    let home = context.lock()?;
    let files = home.files()?;
    let channels = files.channels().clone();
    let zone = files.consultant()?.map_or(Tz::UTC, |consultant| consultant.side.zone);
    let at = door::given(door::instant, "--at", args.at.as_deref())?;
    // What is noted with a time is told as it would have been then.
    let clock = at.map_or(context.clock, Clock::set_to);
    let contact = door::contact(&args.attempt, clock.now(), &channels)?;
    let arrival =
        Arrival { contact, source: SourceName(BY_HAND.to_owned()), source_id: None, continues: None };
    let journal = home.journal()?;

    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let (channel, shown_at) = (arrival.contact.channel.clone(), arrival.contact.at);
    let (intake, troubles, unseen) = runtime.block_on(async {
        let (answers, mut answered) = unbounded_channel();
        let (mut desk, troubles) =
            Desk::open(journal, files, notify::start(answers), channels, context.language)?;
        let intake = desk.receive(arrival, clock.now())?;
        let mut unseen = None;
        if let Some(client) = told_of(&desk, intake) {
            let answered = answer_all(&mut desk, &mut answered, clock);
            let seen = tokio::time::timeout(PATIENCE, answered).await.unwrap_or(Ok(Seen::Yes))?;
            unseen = (seen == Seen::No).then_some(client);
        }
        desk.close().shutdown().await;
        Ok::<_, Trouble>((intake, troubles, unseen))
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
) -> Result<Seen, Trouble> {
    let mut seen = Seen::Yes;
    while let Some(answer) = answered.recv().await {
        if matches!(answer, PopupAnswer::NotShown(..)) {
            seen = Seen::No;
        }
        let is_last = !matches!(answer, PopupAnswer::Chosen(..));
        desk.answer(answer, clock.now())?;
        if is_last {
            break;
        }
    }
    Ok(seen)
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
