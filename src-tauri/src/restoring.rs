//! Bringing a backup back while the window is open: the program ends, the data folder is exchanged under its lock, and the
//! program begins again.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use absprache_adapters::store::{LockedHome, backup};
use absprache_desk::view::backup::RestoredView;
use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, oneshot};

type Came = Result<RestoredView, backup::Fault>;

/// What the user chose, and the way to the running program.
#[derive(Debug, Default)]
pub(crate) struct Restoring {
    chosen: Mutex<Option<PathBuf>>,
    wish: Mutex<Option<mpsc::UnboundedSender<Wish>>>,
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

    /// Brings back what was chosen last; none if nothing was, or no program runs.
    pub(crate) async fn restore(&self) -> Option<Came> {
        let (done, came) = oneshot::channel();
        let file = self.chosen.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        let wish = self.wish.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        wish.send(Wish { file, done }).ok()?;
        came.await.ok()
    }
}

impl Wishes {
    /// The next one; none ever again once nobody can wish.
    pub(crate) async fn next(&mut self) -> Wish {
        match self.0.recv().await {
            Some(wish) => wish,
            None => std::future::pending().await,
        }
    }
}

impl Wish {
    /// Exchanges the folder. The lock that is answered is that of the folder in force.
    pub(crate) fn carry_out(self, home: LockedHome, now: DateTime<Utc>) -> LockedHome {
        let (home, came) = backup::restore(home, &self.file, now);
        // Who asked may have gone, as a window that was closed.
        let _ = self.done.send(came);
        home
    }
}
