//! The program: source, desk and notifier, put together as `absprache watch` does.

use absprache_adapters::notify::{self, SessionBus};
use absprache_adapters::sources::ToDesk;
use absprache_adapters::sources::notifications::{self, BusAddress};
use absprache_adapters::store::{Home, RonFiles};
use absprache_benches::Failure;
use absprache_desk::arrival::SourceState;
use absprache_desk::desk::Desk;
use absprache_desk::event::SourceName;
use absprache_desk::ports::Journal;
use absprache_engine::tone::Language;
use tokio::sync::{mpsc, watch};

use crate::contender::{Contender, Cues};
use crate::memory::MemoryJournal;
use crate::office::Time;

/// As it is handed out: every event is on disk before it goes on.
pub(crate) fn on_disk(address: &str, home: &Home, time: &Time) -> Contender {
    let (address, home, time) = (address.to_owned(), home.clone(), time.clone());
    Contender::new(move |cues| async move {
        let home = home.lock()?;
        run(home.journal()?, home.files()?, address, time, cues).await
    })
}

/// With a journal that is gone with the process.
pub(crate) fn in_memory(address: &str, home: &Home, time: &Time) -> Contender {
    let (address, home, time) = (address.to_owned(), home.clone(), time.clone());
    Contender::new(move |cues| async move {
        run(MemoryJournal::default(), home.lock()?.files()?, address, time, cues).await
    })
}

async fn run(
    journal: impl Journal,
    files: RonFiles,
    address: String,
    time: Time,
    mut cues: Cues,
) -> Result<(), Failure> {
    let channels = files.channels().clone();
    let (answers, mut answered) = mpsc::unbounded_channel();
    let notifier = notify::start_on(SessionBus::At(address.clone()), answers);
    let (mut desk, troubles) = Desk::open(journal, files, notifier, channels.clone(), Language::De)?;
    if let Some(trouble) = troubles.into_iter().next() {
        return Err(trouble.into());
    }
    desk.take_up(time.now())?;

    let (sink, mut arrivals) = mpsc::channel(64);
    let (states, mut state) = watch::channel(SourceState::default());
    let settings =
        notifications::Settings { bus: BusAddress::At(address), ..notifications::Settings::new(channels) };
    let clock = time.clone();
    let name = SourceName("notifications".to_owned());
    let to_desk = ToDesk::new(name, sink, states, move || clock.now());
    let source = tokio::spawn(notifications::run(settings, to_desk));
    state.wait_for(|state| matches!(state, SourceState::Working { .. })).await?;
    cues.tell_listening()?;
    loop {
        tokio::select! {
            _ = &mut cues.stop => break,
            Some(delivery) = arrivals.recv() => {
                desk.receive(delivery.arrival, time.now())?;
            }
            // Nobody clicks: what is told is that a popup could not be shown.
            Some(answer) = answered.recv() => return Err(format!("{answer:?}").into()),
        }
    }
    source.abort();
    desk.notifier().shutdown().await;
    Ok(())
}
