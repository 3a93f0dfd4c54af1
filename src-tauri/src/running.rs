//! The running program behind the window: a thread of its own, because the desk waits for the disk.

use std::io;
use std::sync::Mutex;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use absprache_adapters::program::{self, Asks, News, Settings};
use absprache_adapters::store::{Home, LockedHome};
use absprache_desk::trouble::Trouble;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_specta::Event as _;
use tokio::sync::oneshot;

use crate::events::Changed;
use crate::here::Here;
use crate::news;
use crate::restoring::{Restoring, Wishes};

/// How often it is looked whether another Absprache has let go of the data folder.
const PATIENCE: Duration = Duration::from_secs(1);

/// The thread, and how to end it.
#[derive(Debug, Default)]
pub(crate) struct Running(Mutex<Option<(oneshot::Sender<()>, JoinHandle<()>)>>);

impl Running {
    /// Starts the program. What it tells goes to the windows and the tray.
    pub(crate) fn start<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        home: Home,
        settings: Settings,
        asks: Asks,
    ) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let wishes = app.state::<Restoring>().listen();
        let (stop, stopped) = oneshot::channel();
        let app = app.clone();
        let work = move || {
            let stop = async {
                // Nobody who could say stop any more is a stop, too.
                let _ = stopped.await;
            };
            if let Err(trouble) = runtime.block_on(run(&app, &home, settings, asks, wishes, stop)) {
                tracing::error!(%trouble, "the program cannot run");
                fail(&app, &trouble);
            }
        };
        let thread = thread::Builder::new().name("desk".to_owned()).spawn(work)?;
        if let Ok(mut running) = self.0.lock() {
            *running = Some((stop, thread));
        }
        Ok(())
    }

    /// Ends it, and waits until all is written down and the clipboard is handed over: some seconds at the most.
    pub(crate) fn end(&self) {
        let Some((stop, thread)) = self.0.lock().ok().and_then(|mut running| running.take()) else { return };
        // It may have ended by itself.
        let _ = stop.send(());
        if thread.join().is_err() {
            tracing::error!("the desk's thread ended in a panic");
        }
    }
}

async fn run<R: Runtime>(
    app: &AppHandle<R>,
    home: &Home,
    settings: Settings,
    mut asks: Asks,
    mut wishes: Wishes,
    stop: impl Future<Output = ()>,
) -> Result<(), Trouble> {
    tokio::pin!(stop);
    let mut home = tokio::select! {
        () = &mut stop => return Ok(()),
        home = locked(app, home) => home?,
    };
    loop {
        let mut wanted = None;
        let pause = async {
            tokio::select! {
                () = &mut stop => {}
                wish = wishes.next() => wanted = Some(wish),
            }
        };
        let tell = |told: News<'_>| news::pass_on(app, told);
        // Lent to the program, which lets go of the folder when it ends; the lock itself stays.
        program::run_asked(home.clone(), settings.clone(), &mut asks, pause, tell).await?;
        let Some(wish) = wanted else { return Ok(()) };
        home = wish.carry_out(home, settings.clock.now());
        tell_changed(app);
    }
}

/// The data folder, once no other Absprache has it. Until then the window says so.
async fn locked<R: Runtime>(app: &AppHandle<R>, home: &Home) -> Result<LockedHome, Trouble> {
    let here = app.state::<Here>();
    loop {
        match home.lock() {
            Err(trouble @ Trouble::InUse { .. }) => {
                if !here.is_broken() {
                    fail(app, &trouble);
                }
                tokio::time::sleep(PATIENCE).await;
            }
            locked => {
                if here.is_broken() {
                    here.mended();
                    tell_changed(app);
                }
                return locked;
            }
        }
    }
}

fn fail<R: Runtime>(app: &AppHandle<R>, trouble: &Trouble) {
    app.state::<Here>().failed(trouble);
    tell_changed(app);
}

fn tell_changed<R: Runtime>(app: &AppHandle<R>) {
    if let Err(error) = (Changed {}).emit(app) {
        tracing::warn!(%error, "the window was not told");
    }
}
