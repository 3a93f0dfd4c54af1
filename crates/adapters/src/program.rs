//! The running program: sources in, desk in the middle, popups out, until it is told to stop.
//! `absprache watch` and the window both run this; the window asks the desk through [`Program`].

mod asks;
mod held;
mod listening;
mod waiting;

use std::time::Duration;

use absprache_desk::arrival::SourceHealth;
use absprache_desk::desk::Desk;
use absprache_desk::intake::Intake;
use absprache_desk::popup::PopupAnswer;
use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_engine::channel::Channels;
use absprache_engine::party::Consultant;
use absprache_engine::tone::Language;
use tokio::sync::mpsc;
use tokio::time::timeout;

use self::asks::Wish;
pub use self::asks::{Asks, Gone, OurDesk, Program, Room};
use self::held::Held;
use self::listening::Listening;
use self::waiting::Waiting;
use crate::clock::Clock;
use crate::notify::{self, Clicked, SessionBus};
use crate::sources::World;
use crate::sources::notifications::{BusAddress, Unknown};
use crate::sources::supervisor::Heard;
use crate::store::LockedHome;

/// How often reminders and the digest are looked at.
const TICK: Duration = Duration::from_secs(5);
/// After the stop: when nothing has arrived for so long, all has been heard that came before.
const QUIET: Duration = Duration::from_millis(100);
/// After the stop: how long to listen at most on a desktop that never falls quiet.
const FAREWELL: Duration = Duration::from_secs(2);

/// What a running program tells the one who started it.
#[derive(Debug)]
pub enum News<'a> {
    /// A source changed its state, or told of a contact.
    Source(&'a SourceHealth),
    /// These are the sources from now on.
    Sources(&'a [SourceHealth]),
    /// A contact was taken in.
    Taken(Intake),
    /// A popup itself was clicked; what its default action does is under way.
    Clicked(Clicked),
    /// Something came of a popup, or of a copy, and the desk has taken it in.
    Answered(&'a PopupAnswer),
    /// Something that was asked has changed what others see.
    Changed,
    /// The clock was looked at: reminders, the digest and the office's doors are as they are now.
    Ticked,
    /// Something went wrong; the program goes on. A contact that could not be written down is kept and tried again.
    Trouble(&'a Trouble),
}

/// How the program is to run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What time it is.
    pub clock: Clock,
    /// The language of popups where the user's settings name none.
    pub language: Language,
    /// The bus that popups go to and contacts are heard on.
    pub bus: SessionBus,
    /// Show one popup at the start, as it would look.
    pub rehearse: bool,
    /// Whether there is a window that a click on a popup can open.
    pub window: bool,
}

/// Runs on this data folder until `stop` is done. Call it within a Tokio runtime with time and I/O enabled.
///
/// # Errors
/// If the data folder cannot be read, or nothing is known about the consultant yet.
pub async fn run(
    home: LockedHome,
    settings: Settings,
    stop: impl Future<Output = ()>,
    tell: impl FnMut(News<'_>),
) -> Result<(), Trouble> {
    let (_, mut asks) = Program::reachable();
    run_in(&home, settings, &mut asks, stop, tell).await
}

/// The same for a program that is asked. Whatever is not answered when it stops can be answered by one that runs after it. If nothing is known about the consultant yet, it waits until it was told by an ask.
///
/// # Errors
/// If the data folder cannot be read.
pub async fn run_asked(
    home: LockedHome,
    settings: Settings,
    asks: &mut Asks,
    stop: impl Future<Output = ()>,
    tell: impl FnMut(News<'_>),
) -> Result<(), Trouble> {
    tokio::pin!(stop);
    tokio::select! {
        () = &mut stop => return Ok(()),
        introduced = introduction(&home, &settings, asks) => introduced?,
    }
    run_in(&home, settings, asks, stop, tell).await
}

/// Until the consultant is on file, there are only files to ask for.
async fn introduction(home: &LockedHome, settings: &Settings, asks: &mut Asks) -> Result<(), Trouble> {
    let mut files = home.files()?;
    while files.consultant()?.is_none() {
        match asks.next().await {
            Some(Wish::Desk(ask)) => ask.carry_out(Room::Bare(&mut files), settings.clock.now()),
            // It is listened once there is a desk.
            Some(Wish::Listen { done, .. }) => drop(done.send(Ok(()))),
            Some(Wish::World(tell)) => {
                drop(tell.send(world(None, &settings.bus, files.channels().clone(), home)));
            }
            None => return Ok(()),
        }
    }
    Ok(())
}

fn world(consultant: Option<&Consultant>, bus: &SessionBus, channels: Channels, home: &LockedHome) -> World {
    let bus = match bus {
        SessionBus::OfEnvironment => BusAddress::Session,
        SessionBus::At(address) => BusAddress::At(address.clone()),
    };
    World::of(consultant, bus, channels, home.home().path())
}

async fn run_in(
    home: &LockedHome,
    settings: Settings,
    asks: &mut Asks,
    stop: impl Future<Output = ()>,
    mut tell: impl FnMut(News<'_>),
) -> Result<(), Trouble> {
    let clock = settings.clock;
    let files = home.files()?;
    let channels = files.channels().clone();
    let set_up = files.sources()?.sources;
    let (answers, mut answered) = mpsc::unbounded_channel();
    let (clicks, mut clicked) = mpsc::unbounded_channel();
    if !settings.window {
        clicked.close();
    }
    let notifier = notify::start_with(settings.bus.clone(), answers, clicks);
    let (mut desk, troubles) =
        Desk::open(home.journal()?, files, notifier, channels.clone(), settings.language)?;
    troubles.iter().for_each(|trouble| tell(News::Trouble(trouble)));
    // What fails here is tried again with every tick.
    if let Err(trouble) = desk.take_up(clock.now()) {
        tell(News::Trouble(&trouble));
    }

    let unknown = Unknown::default();
    let world_now = |desk: &OurDesk| {
        let recognised = desk.recognised();
        World { unknown: unknown.clone(), ..world(Some(desk.consultant()), &settings.bus, recognised, home) }
    };
    let mut listening = Listening::new(clock);
    listening.settle(set_up, None, world_now(&desk), &desk).await;
    listening.sources.health().iter().for_each(|health| tell(News::Source(health)));

    if settings.rehearse {
        desk.rehearse(clock.now())?;
    }
    let mut held = Held::by(channels.clone());
    let mut waiting = Waiting::default();
    let mut tick = tokio::time::interval(TICK);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            heard = listening.sources.next() => {
                let source = match heard {
                    Heard::Calendar(reading) => {
                        // What was not written down is read again within minutes, and goes until then.
                        if let Err(trouble) = desk.take_calendar(&reading) {
                            tell(News::Trouble(&trouble));
                        }
                        tell(News::Changed);
                        continue;
                    }
                    Heard::Contact(delivery) => {
                        let source = delivery.arrival.source.clone();
                        if let Some(delivery) = held.pass(*delivery, &listening.set_up) {
                            waiting.take_in(Some(delivery), &mut desk, clock, &mut tell);
                        }
                        source
                    }
                    Heard::State(source) => source,
                };
                if let Some(health) = listening.sources.health().iter().find(|one| one.source == source) {
                    tell(News::Source(health));
                }
            }
            Some(answer) = answered.recv() => answer_to(&mut desk, answer, clock, &mut tell),
            Some(click) = clicked.recv() => tell(News::Clicked(click)),
            Some(wish) = asks.next() => match wish {
                Wish::Desk(ask) => {
                    let changes = ask.changes;
                    ask.carry_out(Room::Furnished(&mut desk), clock.now());
                    if changes {
                        tell(News::Changed);
                    }
                }
                Wish::Listen { anew, done } => {
                    let settled = match desk.sources() {
                        Ok(set_up) => {
                            let left = listening.settle(set_up, anew.as_ref(), world_now(&desk), &desk).await;
                            waiting.keep(left);
                            waiting.take_in(None, &mut desk, clock, &mut tell);
                            tell(News::Sources(listening.sources.health()));
                            Ok(())
                        }
                        Err(trouble) => Err(trouble),
                    };
                    // Who asked may have given up.
                    let _ = done.send(settled);
                }
                Wish::World(tell) => drop(tell.send(world_now(&desk))),
            },
            _ = tick.tick() => {
                waiting.keep(held.due());
                waiting.take_in(None, &mut desk, clock, &mut tell);
                if let Err(trouble) = desk.tick(clock.now()) {
                    tell(News::Trouble(&trouble));
                }
                tell(News::Ticked);
            }
        }
    }
    // What passed before the stop is still written down; some of it is only now on its way through the source. The next
    // start tells it: a popup would be taken away at once.
    let heard_before = async {
        while let Ok(delivery) = timeout(QUIET, listening.sources.next_contact()).await {
            waiting.write_down(Some(delivery), &mut desk, clock, &mut tell);
        }
    };
    if timeout(FAREWELL, heard_before).await.is_err() {
        tracing::warn!("contacts kept coming in while the program was to end");
    }
    waiting.keep(held.all());
    waiting.keep(listening.sources.end().await);
    waiting.write_down(None, &mut desk, clock, &mut tell);

    desk.notifier().shutdown().await;
    // The text of a copy that was under way may be sent: it counts.
    while let Ok(answer) = answered.try_recv() {
        answer_to(&mut desk, answer, clock, &mut tell);
    }
    Ok(())
}

fn answer_to(desk: &mut OurDesk, answer: PopupAnswer, clock: Clock, tell: &mut impl FnMut(News<'_>)) {
    if let Err(trouble) = desk.answer(answer.clone(), clock.now()) {
        tell(News::Trouble(&trouble));
    }
    tell(News::Answered(&answer));
}
