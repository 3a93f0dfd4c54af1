//! Sends popups out and brings answers back: one task, one connection.
//!
//! It connects when there is something to show and not before, and again after the bus or the server has gone.
//! While it waits for a server's reply it takes in nothing else: what was heard meanwhile is looked at when the
//! new popup's id is known.

use std::future::pending;

use absprache_desk::popup::{NotShown, Popup, PopupAnswer, PopupKey};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, sleep_until};
use zbus::Connection;

use super::description::{describe, is_click};
use super::listener::{Heard, Listener};
use super::server::{Failure, Server, close, connect};
use super::standing::{Place, Standing};
use super::{Clicked, Command, SessionBus, answer};

/// Carries out commands until their sender is gone, then takes away what still stands.
pub(super) async fn deliver(
    bus: SessionBus,
    mut commands: UnboundedReceiver<Command>,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
) {
    let mut delivery = Delivery { bus, line: None, standing: Standing::default(), answers, clicks };
    loop {
        let spent = delivery.standing.next_spent();
        tokio::select! {
            // What has happened to popups comes before what is to be done with them.
            biased;
            heard = delivery.hear() => delivery.take_in(heard),
            command = commands.recv() => match command {
                Some(Command::Show(popup)) => delivery.show(popup).await,
                Some(Command::Withdraw(key)) => delivery.withdraw(key).await,
                None => break,
            },
            () = at(spent) => delivery.close_spent().await,
        }
    }
    let standing = delivery.standing.take_all();
    delivery.close(standing).await;
}

struct Delivery {
    bus: SessionBus,
    line: Option<Line>,
    standing: Standing,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
}

/// The connection, with all that is lost when it is.
struct Line {
    connection: Connection,
    listener: Listener,
    server: Option<Server>,
}

impl Delivery {
    async fn show(&mut self, popup: Popup) {
        let shown = match self.try_to_show(&popup).await {
            // A bus or a server that was restarted shows by the first call at the latest.
            Err(failure) if self.forget_what_has_gone(&failure) => self.try_to_show(&popup).await,
            shown => shown,
        };
        if let Err(failure) = shown {
            tracing::info!(key = ?popup.key, %failure, "a popup was not shown");
            self.forget_what_has_gone(&failure);
            self.answer(PopupAnswer::NotShown(popup.key, NotShown::from(&failure)));
        }
    }

    async fn try_to_show(&mut self, popup: &Popup) -> Result<(), Failure> {
        let line = match &mut self.line {
            Some(line) => line,
            none => none.insert(Line::open(&self.bus).await?),
        };
        let server = match &mut line.server {
            Some(server) => server,
            none => none.insert(Server::find(&line.connection).await?),
        };
        let notification = describe(popup, server.can).ok_or(Failure::Nameless)?;
        let standing = self.standing.place(popup.key).filter(|place| place.server == server.name);
        let replaces = standing.map(|place| place.id);
        let (place, at) = server.notify(&line.connection, &notification, replaces).await?;
        tracing::debug!(key = ?popup.key, id = place.id, ?replaces, "a popup stands");
        let default = popup.default.as_ref().map(|button| button.action);
        let before = self.standing.placed(popup.key, place, default, at);
        // GNOME gives a new id for a popup that was clicked; others might leave the old one beside the new.
        self.close(before).await;
        Ok(())
    }

    async fn withdraw(&mut self, key: PopupKey) {
        let place = self.standing.take(key);
        self.close(place).await;
    }

    async fn close_spent(&mut self) {
        let spent = self.standing.take_spent(Instant::now());
        self.close(spent).await;
    }

    async fn close(&self, places: impl IntoIterator<Item = Place>) {
        for place in places {
            if let Some(line) = &self.line {
                close(&line.connection, &place).await;
            }
        }
    }

    /// What was said last on the line; never, while there is none.
    async fn hear(&mut self) -> Option<Heard> {
        match &mut self.line {
            Some(line) => line.listener.next().await,
            None => pending().await,
        }
    }

    fn take_in(&mut self, heard: Option<Heard>) {
        match heard {
            Some(Heard::Token(place, token)) => self.standing.allowed(&place, token),
            Some(Heard::Acted(place, name)) => {
                if let Some((key, action)) = self.standing.acted(&place, &name, Instant::now()) {
                    tracing::debug!(?key, id = place.id, ?action, "a popup was acted upon");
                    if is_click(&name) {
                        // Without a window nobody listens.
                        let _ =
                            self.clicks.send(Clicked { key, action, token: self.standing.take_token(key) });
                    }
                    self.answer(PopupAnswer::Chosen(key, action));
                }
            }
            Some(Heard::Closed(place, at)) => {
                if let Some(key) = self.standing.closed(&place, at) {
                    self.answer(PopupAnswer::Gone(key));
                }
            }
            Some(Heard::ServerGone(name)) => {
                if let Some(line) = &mut self.line {
                    line.server.take_if(|server| server.name == name);
                }
                let gone = self.standing.server_gone(&name);
                self.gone(gone);
            }
            None => {
                self.hang_up();
            }
        }
    }

    /// Whether there was anything to forget, so that another attempt may turn out otherwise.
    fn forget_what_has_gone(&mut self, failure: &Failure) -> bool {
        match failure {
            Failure::NoBus(_) => self.hang_up(),
            Failure::NoServer => self.line.as_mut().and_then(|line| line.server.take()).is_some(),
            Failure::Refused(_) | Failure::Nameless => false,
        }
    }

    fn hang_up(&mut self) -> bool {
        let was_open = self.line.take().is_some();
        let gone = self.standing.bus_gone();
        self.gone(gone);
        was_open
    }

    fn gone(&self, keys: Vec<PopupKey>) {
        for key in keys {
            self.answer(PopupAnswer::Gone(key));
        }
    }

    fn answer(&self, with: PopupAnswer) {
        answer(&self.answers, with);
    }
}

impl Line {
    async fn open(bus: &SessionBus) -> Result<Self, Failure> {
        let connection = connect(bus).await?;
        let listener = Listener::start(&connection).await.map_err(Failure::NoBus)?;
        Ok(Self { connection, listener, server: None })
    }
}

async fn at(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => pending().await,
    }
}
