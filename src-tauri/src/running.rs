//! The running program behind the window: a thread of its own, because the desk waits for the disk.

use std::io;
use std::sync::Mutex;
use std::thread::{self, JoinHandle};

use absprache_adapters::program::{self, Asks, Settings};
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_specta::Event as _;
use tokio::sync::oneshot;

use crate::events::Changed;
use crate::here::Here;
use crate::news;

/// The thread, and how to end it.
#[derive(Debug, Default)]
pub(crate) struct Running(Mutex<Option<(oneshot::Sender<()>, JoinHandle<()>)>>);

impl Running {
    /// Starts the program. What it tells goes to the windows and the tray.
    pub(crate) fn start<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        settings: Settings,
        asks: Asks,
    ) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let app = app.clone();
        let work = move || {
            let stop = async {
                // Nobody who could say stop any more is a stop, too.
                let _ = stopped.await;
            };
            let ended =
                runtime.block_on(program::run_asked(settings, asks, stop, |told| news::pass_on(&app, told)));
            if let Err(trouble) = ended {
                tracing::error!(%trouble, "the program cannot run");
                app.state::<Here>().failed(&trouble);
                // No window is open yet, or it is being closed.
                let _ = (Changed {}).emit(&app);
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
