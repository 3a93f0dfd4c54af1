//! How others ask the one who owns the desk: the window's commands, the tray.
//!
//! A desk is used by one task only. What others want of it is handed over as a closure, carried out between two contacts,
//! and its answer comes back.

use absprache_desk::desk::Desk;
use absprache_desk::event::SourceName;
use absprache_desk::trouble::Trouble;
use chrono::{DateTime, Utc};
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use crate::notify::NotifierHandle;
use crate::sources::World;
use crate::store::{RonFiles, SqliteJournal};

/// The desk of a running program.
pub type OurDesk = Desk<SqliteJournal, RonFiles, NotifierHandle>;

/// What there is to work on.
pub enum Room<'a> {
    /// Files only: nothing is known about the consultant yet, and without one there is no desk.
    Bare(&'a mut RonFiles),
    /// The desk.
    Furnished(&'a mut OurDesk),
}

/// The way to a running program. Clones lead to the same one.
#[derive(Debug, Clone)]
pub struct Program(mpsc::UnboundedSender<Wish>);

/// What was asked and is still to be carried out.
#[derive(Debug)]
pub struct Asks(mpsc::UnboundedReceiver<Wish>);

/// What others want of the program.
pub(super) enum Wish {
    /// Something of the desk.
    Desk(Ask),
    /// To listen to what is set up now.
    Listen {
        /// This source is begun anew, even if nothing about it has changed.
        anew: Option<SourceName>,
        done: oneshot::Sender<Result<(), Trouble>>,
    },
    /// To know what sources need to know, as for trying one.
    World(oneshot::Sender<World>),
}

type Work = Box<dyn FnOnce(Room<'_>, DateTime<Utc>) + Send>;

/// One thing asked.
pub(super) struct Ask {
    what: Work,
    /// Whether others may see something new after it.
    pub(super) changes: bool,
}

/// The program has ended, or ends before it can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the program has ended")]
pub struct Gone;

impl Program {
    /// The way to a program, and what comes in by it: for [`run`](super::run).
    pub fn reachable() -> (Self, Asks) {
        let (ask, asks) = mpsc::unbounded_channel();
        (Self(ask), Asks(asks))
    }

    /// Asks something, and waits for the answer. The closure gets the program's own time.
    ///
    /// # Errors
    /// [`Gone`] if the program has ended.
    pub async fn ask<R: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, DateTime<Utc>) -> R + Send + 'static,
    ) -> Result<R, Gone> {
        self.hand_over(what, false).await
    }

    /// Has something changed, and waits for what came of it. Others hear of it by
    /// [`News::Changed`](super::News::Changed).
    ///
    /// # Errors
    /// [`Gone`] if the program has ended.
    pub async fn change<R: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, DateTime<Utc>) -> R + Send + 'static,
    ) -> Result<R, Gone> {
        self.hand_over(what, true).await
    }

    /// Has it listen to what is set up by now: what is gone is stopped, what is new or changed is started, and so is
    /// `anew`, whose password may be another one. Returns once that is under way.
    ///
    /// # Errors
    /// [`Gone`] if the program has ended; within that, that the settings cannot be read: then it listens as before.
    pub async fn listen(&self, anew: Option<SourceName>) -> Result<Result<(), Trouble>, Gone> {
        let (done, told) = oneshot::channel();
        self.wish(Wish::Listen { anew, done }, told).await
    }

    /// What sources need to know of the world, for trying one beside the program.
    ///
    /// # Errors
    /// [`Gone`] if the program has ended.
    pub async fn world(&self) -> Result<World, Gone> {
        let (tell, told) = oneshot::channel();
        self.wish(Wish::World(tell), told).await
    }

    async fn hand_over<R: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, DateTime<Utc>) -> R + Send + 'static,
        changes: bool,
    ) -> Result<R, Gone> {
        let (tell, told) = oneshot::channel();
        let what = Box::new(move |room: Room<'_>, now| {
            // Who asked may have given up, as a window that was closed.
            let _ = tell.send(what(room, now));
        });
        self.wish(Wish::Desk(Ask { what, changes }), told).await
    }

    async fn wish<R>(&self, wish: Wish, told: oneshot::Receiver<R>) -> Result<R, Gone> {
        self.0.send(wish).map_err(|_closed| Gone)?;
        told.await.map_err(|_dropped| Gone)
    }
}

impl Asks {
    /// The next one; none once nobody can ask any more.
    pub(super) async fn next(&mut self) -> Option<Wish> {
        self.0.recv().await
    }
}

impl Ask {
    pub(super) fn carry_out(self, room: Room<'_>, now: DateTime<Utc>) {
        (self.what)(room, now);
    }
}

impl std::fmt::Debug for Ask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ask")
    }
}
