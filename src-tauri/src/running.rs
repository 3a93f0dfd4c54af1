//! The running program behind the window: a thread of its own, because the desk waits for the disk.

use std::io;
use std::sync::Mutex;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use absprache_adapters::program::{self, Asks, News, Settings};
use absprache_adapters::store::{Home, LockedHome};
use absprache_desk::trouble::Trouble;
use tauri::Runtime;
use tokio::sync::oneshot;

use crate::events::Changed;
use crate::resident::Resident;
use crate::restoring::Wishes;
use crate::{global_keys, news};

/// How often it is looked whether another Absprache has let go of the data folder.
const PATIENCE: Duration = Duration::from_secs(1);

/// The thread, and how to end it.
#[derive(Debug, Default)]
pub(crate) struct Running(Mutex<Option<(oneshot::Sender<()>, JoinHandle<()>)>>);

impl Running {
    /// Starts the program. What it tells goes to the tray, and to the windows once there are any.
    pub(crate) fn start<R: Runtime>(
        &self,
        resident: &Resident<R>,
        home: Home,
        settings: Settings,
        asks: Asks,
    ) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let wishes = resident.restoring.listen();
        let (stop, stopped) = oneshot::channel();
        let resident = resident.clone();
        let work = move || {
            let stop = async {
                // Nobody who could say stop any more is a stop, too.
                let _ = stopped.await;
            };
            if let Err(trouble) = runtime.block_on(run(&resident, &home, settings, asks, wishes, stop)) {
                tracing::error!(%trouble, "the program cannot run");
                fail(&resident, &trouble);
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
    resident: &Resident<R>,
    home: &Home,
    settings: Settings,
    mut asks: Asks,
    mut wishes: Wishes,
    stop: impl Future<Output = ()>,
) -> Result<(), Trouble> {
    tokio::pin!(stop);
    let mut home = tokio::select! {
        () = &mut stop => return Ok(()),
        home = locked(resident, home) => home?,
    };
    loop {
        let mut wanted = None;
        let pause = async {
            tokio::select! {
                () = &mut stop => {}
                wish = wishes.next() => wanted = Some(wish),
            }
        };
        let tell = |told: News<'_>| news::pass_on(resident, told);
        // Lent to the program, which lets go of the folder when it ends; the lock itself stays.
        program::run_asked(home.clone(), settings.clone(), &mut asks, pause, tell).await?;
        let Some(wish) = wanted else { return Ok(()) };
        home = wish.carry_out(home, &resident.here.clock_at(settings.clock.now()));
        // What the folder of before had set up is neither heard nor missed any more.
        news::pass_on(resident, News::Sources(&[]));
        global_keys::listen_as_set(resident);
    }
}

/// The data folder, once no other Absprache has it. Until then the window says so.
async fn locked<R: Runtime>(resident: &Resident<R>, home: &Home) -> Result<LockedHome, Trouble> {
    let here = &resident.here;
    loop {
        match home.lock() {
            Err(trouble @ Trouble::InUse { .. }) => {
                if !here.is_broken() {
                    fail(resident, &trouble);
                }
                tokio::time::sleep(PATIENCE).await;
            }
            locked => {
                if here.is_broken() {
                    here.mended();
                    news::tell(resident, Changed {});
                }
                return locked;
            }
        }
    }
}

fn fail<R: Runtime>(resident: &Resident<R>, trouble: &Trouble) {
    resident.here.failed(trouble);
    news::tell(resident, Changed {});
}

#[cfg(test)]
mod tests {
    use std::fs;

    use absprache_adapters::program::Program;
    use absprache_adapters::store::backup;
    use absprache_desk::event::SourceName;
    use absprache_engine::tone::Language;
    use tauri::Manager as _;
    use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};

    use super::*;
    use crate::commands::backup::restore_backup;
    use crate::here::Here;
    use crate::stage::{self, ME};
    use crate::{speech, wired};

    const SOURCES: &str =
        r#"(schema: 1, sources: [CallMonitor(host: "127.0.0.1", port: 9, area_code: "030")])"#;

    #[tokio::test]
    async fn what_was_listened_to_before_a_restore_is_not_missed_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path().join("absprache"));
        fs::create_dir(home.path()).unwrap();
        fs::write(home.path().join("me.ron"), ME).unwrap();
        let (program, asks) = Program::reachable();
        let here = Here::new(program, home.clone(), Language::De);
        let app = wired(mock_builder(), here).build(mock_context(noop_assets())).unwrap();
        speech::<MockRuntime>().mount_events(&app);
        let settings = stage::settings();
        let file = folder.path().join("backup.tar.gz");
        let resident = app.state::<Resident<MockRuntime>>();
        resident.errands.open(app.handle());
        backup::make(&home, &file, &resident.here.clock_at(settings.clock.now())).unwrap();
        fs::write(home.path().join("sources.ron"), SOURCES).unwrap();
        let wishes = resident.restoring.listen();
        resident.restoring.choose(file);

        let monitor = SourceName("callmonitor:127.0.0.1:9".to_owned());
        let is_known = || resident.senses.read().senses().sources.iter().any(|one| one.source == monitor);
        let brought_back = async {
            while !is_known() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            restore_backup(app.state(), app.state()).await.unwrap();
        };
        let ran = run(&resident, &home, settings, asks, wishes, brought_back).await;
        ran.unwrap();
        assert!(!is_known());
    }
}
