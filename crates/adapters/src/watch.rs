//! The running program: sources in, desk in the middle, popups out, until it is told to stop.
//! The command line and the window both drive the desk with this.

use std::collections::VecDeque;
use std::time::Duration;

use absprache_desk::arrival::{Arrival, SourceState};
use absprache_desk::desk::Desk;
use absprache_desk::intake::Intake;
use absprache_desk::popup::{NotShown, PopupAnswer};
use absprache_desk::trouble::Trouble;
use absprache_engine::tone::Language;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use crate::clock::Clock;
use crate::notify::{self, NotifierHandle};
use crate::sources::notifications;
use crate::store::{Home, RonFiles, SqliteJournal};

/// How often reminders and the digest are looked at.
const TICK: Duration = Duration::from_secs(5);
/// After the stop: when nothing has arrived for so long, all has been heard that came before.
const QUIET: Duration = Duration::from_millis(100);
/// After the stop: how long to listen at most on a desktop that never falls quiet.
const FAREWELL: Duration = Duration::from_secs(2);

/// What a running program tells the one who started it.
#[derive(Debug)]
pub enum News<'a> {
    /// A source changed its state.
    Source(&'a SourceState),
    /// A contact was taken in.
    Taken(Intake),
    /// A popup could not be shown. Its contact is in the journal.
    NotShown(&'a NotShown),
    /// Something went wrong; the program goes on. A contact that could not be written down is kept and tried again.
    Trouble(&'a Trouble),
}

/// How the program is to run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The data folder.
    pub home: Home,
    /// What time it is.
    pub clock: Clock,
    /// The language of popups where the user's settings name none.
    pub language: Language,
    /// Show one popup at the start, as it would look.
    pub rehearse: bool,
}

type OurDesk = Desk<SqliteJournal, RonFiles, NotifierHandle>;

/// Runs until `stop` is done. Call it within a Tokio runtime with time and I/O enabled.
///
/// # Errors
/// If the data folder is in use or cannot be read, or nothing is known about the consultant yet.
pub async fn run(
    settings: Settings,
    stop: impl Future<Output = ()>,
    mut tell: impl FnMut(News<'_>),
) -> Result<(), Trouble> {
    let clock = settings.clock;
    let home = settings.home.lock()?;
    let files = home.files()?;
    let channels = files.channels().clone();
    let (answers, mut answered) = mpsc::unbounded_channel();
    let notifier = notify::start(answers);
    let (mut desk, troubles) =
        Desk::open(home.journal()?, files, notifier, channels.clone(), settings.language)?;
    troubles.iter().for_each(|trouble| tell(News::Trouble(trouble)));
    // What fails here is tried again with every tick.
    if let Err(trouble) = desk.take_up(clock.now()) {
        tell(News::Trouble(&trouble));
    }

    let (sink, mut arrivals) = mpsc::channel(64);
    let (states, mut state) = watch::channel(SourceState::default());
    let source =
        tokio::spawn(notifications::run(notifications::Settings::new(channels), sink, states, move || {
            clock.now()
        }));

    if settings.rehearse {
        desk.rehearse(clock.now())?;
    }
    let mut waiting = Waiting::default();
    let mut tick = tokio::time::interval(TICK);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            Some(arrival) = arrivals.recv() => waiting.take_in(Some(arrival), &mut desk, clock, &mut tell),
            Some(answer) = answered.recv() => answer_to(&mut desk, answer, clock, &mut tell),
            Ok(()) = state.changed() => tell(News::Source(&state.borrow_and_update())),
            _ = tick.tick() => {
                waiting.take_in(None, &mut desk, clock, &mut tell);
                if let Err(trouble) = desk.tick(clock.now()) {
                    tell(News::Trouble(&trouble));
                }
            }
        }
    }
    // What passed before the stop is still written down; some of it is only now on its way through the source. The next
    // start tells it: a popup would be taken away at once.
    let heard_before = async {
        while let Ok(Some(arrival)) = timeout(QUIET, arrivals.recv()).await {
            waiting.write_down(Some(arrival), &mut desk, clock, &mut tell);
        }
    };
    if timeout(FAREWELL, heard_before).await.is_err() {
        tracing::warn!("contacts kept coming in while the program was to end");
    }
    arrivals.close();
    while let Some(arrival) = arrivals.recv().await {
        waiting.0.push_back(arrival);
    }
    waiting.0.extend(source.await.unwrap_or_default());
    waiting.write_down(None, &mut desk, clock, &mut tell);

    desk.notifier().shutdown().await;
    // The text of a copy that was under way may be sent: it counts.
    while let Ok(answer) = answered.try_recv() {
        answer_to(&mut desk, answer, clock, &mut tell);
    }
    Ok(())
}

fn answer_to(desk: &mut OurDesk, answer: PopupAnswer, clock: Clock, tell: &mut impl FnMut(News<'_>)) {
    if let PopupAnswer::NotShown(_, why) = &answer {
        tell(News::NotShown(why));
    }
    if let Err(trouble) = desk.answer(answer, clock.now()) {
        tell(News::Trouble(&trouble));
    }
}

/// Arrivals that could not be written down yet, as on a full disk.
#[derive(Default)]
struct Waiting(VecDeque<Arrival>);

impl Waiting {
    /// Takes in what waits and what is new, in order, up to the first that cannot be written down.
    fn take_in(
        &mut self,
        arrival: Option<Arrival>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(arrival, |arrival| desk.receive(arrival, clock.now()), tell);
    }

    /// The same without telling.
    fn write_down(
        &mut self,
        arrival: Option<Arrival>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(arrival, |arrival| desk.write_down(arrival, clock.now()), tell);
    }

    fn hand_over(
        &mut self,
        arrival: Option<Arrival>,
        mut to: impl FnMut(Arrival) -> Result<Intake, Trouble>,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.0.extend(arrival);
        while let Some(first) = self.0.front() {
            match to(first.clone()) {
                Ok(intake) => {
                    self.0.pop_front();
                    tell(News::Taken(intake));
                }
                Err(trouble) => {
                    tell(News::Trouble(&trouble));
                    return;
                }
            }
        }
    }
}
