//! Bringing a backup back while the window is open: the program ends, the data folder is exchanged under its lock, and the
//! program begins again.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use absprache_adapters::program::Gone;
use absprache_adapters::store::{LockedHome, backup};
use absprache_desk::view::backup::RestoredView;
use absprache_engine::words::Clock;
use tokio::sync::{mpsc, oneshot};

type Came = Result<RestoredView, backup::Fault>;

/// What the user chose, and the way to the running program. Clones are the same one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Restoring {
    chosen: Arc<Mutex<Option<PathBuf>>>,
    wish: Arc<Mutex<Option<mpsc::UnboundedSender<Wish>>>>,
}

/// What the running program hears of it.
#[derive(Debug)]
pub(crate) struct Wishes(mpsc::UnboundedReceiver<Wish>);

/// A backup to be brought back.
#[derive(Debug)]
pub(crate) struct Wish {
    file: PathBuf,
    done: oneshot::Sender<Came>,
}

impl Restoring {
    /// Keeps in mind what was looked at.
    pub(crate) fn choose(&self, file: PathBuf) {
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    /// What wishes come to from now on.
    pub(crate) fn listen(&self) -> Wishes {
        let (wish, wishes) = mpsc::unbounded_channel();
        *self.wish.lock().unwrap_or_else(PoisonError::into_inner) = Some(wish);
        Wishes(wishes)
    }

    /// Brings back what was chosen last; none if nothing was. It stays chosen until it is brought back.
    ///
    /// # Errors
    /// [`Gone`] if the program has ended.
    pub(crate) async fn restore(&self) -> Result<Option<Came>, Gone> {
        let (done, came) = oneshot::channel();
        let chosen = self.chosen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(file) = chosen else { return Ok(None) };
        let wish = self.wish.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or(Gone)?;
        wish.send(Wish { file, done }).map_err(|_closed| Gone)?;
        let came = came.await.map_err(|_dropped| Gone)?;
        if came.is_ok() {
            *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        Ok(Some(came))
    }
}

impl Wishes {
    /// The next one for which somebody waits; none ever again once nobody can wish. Whoever was told meanwhile that the program
    /// cannot run is not surprised by it later.
    pub(crate) async fn next(&mut self) -> Wish {
        loop {
            match self.0.recv().await {
                Some(wish) if wish.done.is_closed() => {}
                Some(wish) => return wish,
                None => std::future::pending().await,
            }
        }
    }
}

impl Wish {
    /// Exchanges the folder. The lock that is answered is that of the folder in force.
    pub(crate) fn carry_out(self, home: LockedHome, clock: &Clock) -> LockedHome {
        let (home, came) = backup::restore(home, &self.file, clock);
        // Who asked may have gone, as a window that was closed.
        let _ = self.done.send(came);
        home
    }
}
