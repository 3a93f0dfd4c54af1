//! From a source to the desk.

use std::fmt;
use std::sync::Arc;

use absprache_desk::arrival::{Arrival, SourceState};
use absprache_desk::calendar::CalendarReading;
use absprache_desk::document::Document;
use absprache_desk::event::SourceName;
use chrono::{DateTime, Utc};
use thiserror::Error;
use tokio::sync::{mpsc, oneshot, watch};

/// One contact handed to the desk.
#[derive(Debug)]
pub struct Delivery {
    /// The contact.
    pub arrival: Arrival,
    /// What is to be done with it.
    pub matter: Matter,
    acknowledge: Option<oneshot::Sender<Wish>>,
}

/// What is handed to the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// A contact. Of a mail the ids of those before it that its head names, for replies to an offer.
    Contact {
        /// Without angle brackets.
        references: Vec<String>,
    },
    /// A mail that the desk wanted to have whole, and the whole of it.
    Whole(Box<Document>),
    /// A mail among junk, which is no contact.
    Junk,
}

/// What the desk wants when it has taken something in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Nothing more.
    Nothing,
    /// The whole of the mail.
    Whole,
}

/// Comes in once the desk answers for a contact: it is on disk, was there before, or is from a stranger and stays in
/// memory. If it fails, the desk ended before that, and the contact has to be handed in again another time.
pub type Acknowledged = oneshot::Receiver<Wish>;

/// The desk is gone: nobody wants to know any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the desk is gone")]
pub struct DeskGone;

impl Matter {
    /// A contact that answers no mail.
    pub fn contact() -> Self {
        Self::Contact { references: Vec::new() }
    }
}

impl Delivery {
    /// For a source that could do nothing with an acknowledgement, because its peer tells everything only once.
    pub fn unacknowledged(arrival: Arrival) -> Self {
        Self { arrival, matter: Matter::contact(), acknowledge: None }
    }

    /// For a source that resumes where it was acknowledged.
    pub fn acknowledged(arrival: Arrival, matter: Matter) -> (Self, Acknowledged) {
        let (acknowledge, acknowledged) = oneshot::channel();
        (Self { arrival, matter, acknowledge: Some(acknowledge) }, acknowledged)
    }

    /// The desk answers for it from here on.
    pub fn acknowledge(self) {
        self.answer(Wish::Nothing);
    }

    /// The desk answers for it from here on, and may wish something more.
    pub fn answer(self, wish: Wish) {
        if let Some(acknowledge) = self.acknowledge {
            // A source that has ended in the meantime meets the contact again, and the journal recognises it.
            let _ = acknowledge.send(wish);
        }
    }
}

/// The way from one source to the desk: its contacts, its state, and the time there.
#[derive(Clone)]
pub struct ToDesk {
    /// The name of the source, to be put into each of its arrivals.
    pub source: SourceName,
    /// Where contacts go. Once it is closed the desk is gone.
    pub sink: mpsc::Sender<Delivery>,
    states: watch::Sender<SourceState>,
    calendars: watch::Sender<Option<CalendarReading>>,
    clock: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
}

impl ToDesk {
    /// `clock` gives the instant of what happens now.
    pub fn new(
        source: SourceName,
        sink: mpsc::Sender<Delivery>,
        states: watch::Sender<SourceState>,
        clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
    ) -> Self {
        let calendars = watch::Sender::new(None);
        Self { source, sink, states, calendars, clock: Arc::new(clock) }
    }

    /// With somebody who wants to know what a calendar says.
    #[must_use]
    pub fn showing(self, calendars: watch::Sender<Option<CalendarReading>>) -> Self {
        Self { calendars, ..self }
    }

    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// How it stands with the source from now on.
    pub fn tell(&self, state: SourceState) {
        tracing::info!(source = self.source.0, ?state, "a source");
        self.states.send_replace(state);
    }

    /// What a calendar says from now on, in place of what it said before. It is a state as [`tell`](Self::tell)'s is: only
    /// the newest is of interest, and whoever misses one is shown it again by the next look.
    pub fn show(&self, reading: CalendarReading) {
        self.calendars.send_replace(Some(reading));
    }

    /// Hands a contact over, as soon as the desk has room, to a source that resumes where it was acknowledged.
    ///
    /// # Errors
    /// [`DeskGone`].
    pub async fn hand_over(&self, arrival: Arrival) -> Result<Acknowledged, DeskGone> {
        self.hand_over_as(arrival, Matter::contact()).await
    }

    /// The same of what may be more than a contact, or less.
    ///
    /// # Errors
    /// [`DeskGone`].
    pub async fn hand_over_as(&self, arrival: Arrival, matter: Matter) -> Result<Acknowledged, DeskGone> {
        let (delivery, acknowledged) = Delivery::acknowledged(arrival, matter);
        self.sink.send(delivery).await.map_err(|_closed| DeskGone)?;
        Ok(acknowledged)
    }
}

impl fmt::Debug for ToDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ToDesk").field(&self.source).finish()
    }
}
