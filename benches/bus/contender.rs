//! Something that answers notifications with popups, in a thread of its own as it would be in a process of its own.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use absprache_benches::Failure;
use tokio::runtime;
use tokio::sync::oneshot;

/// What a contender does until it is told to stop.
type Work = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

/// When to begin and when to end.
pub(crate) struct Cues {
    listening: mpsc::Sender<()>,
    /// Done when it is time to stop.
    pub(crate) stop: oneshot::Receiver<()>,
}

impl Cues {
    /// It listens: notifications may come.
    pub(crate) fn tell_listening(&self) -> Result<(), Failure> {
        Ok(self.listening.send(())?)
    }
}

/// A contender that does not run yet.
pub(crate) struct Contender(Box<dyn FnOnce(Cues) -> Work + Send>);

impl Contender {
    /// One that does this.
    pub(crate) fn new<W>(work: impl FnOnce(Cues) -> W + Send + 'static) -> Self
    where
        W: Future<Output = Result<(), Failure>> + 'static,
    {
        Self(Box::new(|cues| Box::pin(work(cues))))
    }

    /// Starts it, and waits until it listens.
    pub(crate) fn run(self) -> Result<Running, Failure> {
        let (listening, listens) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            // As `absprache watch` runs.
            let runtime = runtime::Builder::new_current_thread().enable_all().build();
            let run =
                |runtime: runtime::Runtime| runtime.block_on((self.0)(Cues { listening, stop: stopped }));
            runtime.map_err(Failure::from).and_then(run).map_err(|failure| failure.to_string())
        });
        // A contender that fails before it listens says why when it is stopped.
        let running = Running { stop, thread };
        match listens.recv() {
            Ok(()) => Ok(running),
            Err(mpsc::RecvError) => {
                running.stop()?;
                Err("it ended before it listened".into())
            }
        }
    }
}

/// A contender that listens.
pub(crate) struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<Result<(), String>>,
}

impl Running {
    /// Ends it.
    pub(crate) fn stop(self) -> Result<(), Failure> {
        // One that has ended by itself hears nothing any more, and has its reasons.
        let _ = self.stop.send(());
        self.thread.join().map_err(|_panic| "a contender panicked")??;
        Ok(())
    }
}
