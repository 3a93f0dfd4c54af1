//! The notification server of a session, over the one connection that also listens.

use std::collections::HashMap;
use std::time::Duration;

use absprache_desk::popup::NotShown;
use notify_rust::Notification;
use thiserror::Error;
use zbus::message::{Message, Sequence};
use zbus::names::OwnedUniqueName;
use zbus::{Connection, Variant, connection, fdo};

use super::SessionBus;
use super::description::Capabilities;
use super::standing::Place;

/// The name every notification server takes on the bus.
pub(super) const NAME: &str = "org.freedesktop.Notifications";
/// Its only object.
pub(super) const PATH: &str = "/org/freedesktop/Notifications";
/// That object's interface.
pub(super) const INTERFACE: &str = "org.freedesktop.Notifications";

/// By this hint our own monitor of notifications knows ours.
const OWN: &str = "x-absprache-own";

/// The process that serves notifications at present.
#[derive(Debug, Clone)]
pub(super) struct Server {
    /// Its connection. Popups are sent to it by this name and not by the well-known one, so that they go to the
    /// very process whose capabilities are known here.
    pub(super) name: OwnedUniqueName,
    /// What it can do.
    pub(super) can: Capabilities,
}

/// Why a call came to nothing.
#[derive(Debug, Error)]
pub(super) enum Failure {
    /// The bus cannot be reached, or the connection to it broke.
    #[error("no bus: {0}")]
    NoBus(zbus::Error),
    /// Nobody serves notifications, or who did has just gone.
    #[error("no notification server")]
    NoServer,
    /// The server answered with an error, or not in time.
    #[error("refused: {0}")]
    Refused(zbus::Error),
    /// The popup could not be described: the program's own file has no readable name.
    #[error("the program has no readable name")]
    Nameless,
}

/// Connects to the bus.
pub(super) async fn connect(bus: &SessionBus) -> Result<Connection, Failure> {
    let builder = match bus {
        SessionBus::OfEnvironment => connection::Builder::session(),
        SessionBus::At(address) => connection::Builder::address(address.as_str()),
    };
    let connecting = builder.method_timeout(PATIENCE).build();
    match tokio::time::timeout(PATIENCE, connecting).await {
        Ok(connected) => connected.map_err(Failure::NoBus),
        Err(_late) => Err(Failure::NoBus(std::io::Error::from(std::io::ErrorKind::TimedOut).into())),
    }
}

/// A server may have to be started by the bus first, on a machine that has just been switched on.
const PATIENCE: Duration = Duration::from_secs(10);

impl Server {
    /// Finds the server, started by the bus if need be, and asks what it can do.
    pub(super) async fn find(connection: &Connection) -> Result<Self, Failure> {
        let reply = call(connection, NAME, "GetCapabilities", &()).await?;
        let can: Vec<String> = reply.body().deserialize().map_err(Failure::Refused)?;
        let has = |capability: &str| can.iter().any(|one| one == capability);
        let can = Capabilities { actions: has("actions"), markup: has("body-markup") };
        tracing::debug!(?can, "a notification server");
        Ok(Self { name: sender(&reply)?, can })
    }

    /// Shows a notification, in the place of an earlier one of the same server if `replaces` is its id. Gives
    /// its place and when that was answered.
    pub(super) async fn notify(
        &self,
        connection: &Connection,
        notification: &Notification,
        replaces: Option<u32>,
    ) -> Result<(Place, Sequence), Failure> {
        let mut hints: HashMap<&str, Variant<'_>> = notification.hints.iter().map(Into::into).collect();
        hints.insert(OWN, Variant::I32(1));
        let arguments = (
            &notification.appname,
            replaces.unwrap_or(0),
            &notification.icon,
            &notification.summary,
            &notification.body,
            &notification.actions,
            hints,
            i32::from(notification.timeout),
        );
        let reply = call(connection, self.name.as_str(), "Notify", &arguments).await?;
        let id = reply.body().deserialize().map_err(Failure::Refused)?;
        Ok((Place { server: sender(&reply)?, id }, reply.recv_position()))
    }
}

/// Closes a notification. One that is closed already, or whose server has gone, is no failure.
pub(super) async fn close(connection: &Connection, place: &Place) {
    if let Err(failure) = call(connection, place.server.as_str(), "CloseNotification", &place.id).await {
        tracing::debug!(id = place.id, %failure, "a popup that could not be closed");
    }
}

async fn call<B>(connection: &Connection, to: &str, method: &str, body: &B) -> Result<Message, Failure>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    connection.call_method(Some(to), PATH, Some(INTERFACE), method, body).await.map_err(Failure::from)
}

fn sender(reply: &Message) -> Result<OwnedUniqueName, Failure> {
    reply
        .header()
        .sender()
        .map(|sender| sender.to_owned().into())
        .ok_or(Failure::Refused(zbus::Error::MissingField))
}

impl From<zbus::Error> for Failure {
    fn from(error: zbus::Error) -> Self {
        if let zbus::Error::InputOutput(io) = &error {
            let late = io.kind() == std::io::ErrorKind::TimedOut;
            return if late { Self::Refused(error) } else { Self::NoBus(error) };
        }
        if let zbus::Error::FDO(named) = &error
            && says_nobody_there(named)
        {
            return Self::NoServer;
        }
        Self::Refused(error)
    }
}

/// `NoReply` is the bus saying that the server left before it answered; being late is told apart above.
fn says_nobody_there(error: &fdo::Error) -> bool {
    matches!(
        error,
        fdo::Error::ServiceUnknown(_)
            | fdo::Error::NameHasNoOwner(_)
            | fdo::Error::NoReply(_)
            | fdo::Error::SpawnExecFailed(_)
            | fdo::Error::SpawnForkFailed(_)
            | fdo::Error::SpawnChildExited(_)
            | fdo::Error::SpawnChildSignaled(_)
            | fdo::Error::SpawnFailed(_)
            | fdo::Error::SpawnServiceNotFound(_)
    )
}

impl From<&Failure> for NotShown {
    fn from(failure: &Failure) -> Self {
        match failure {
            Failure::NoBus(error) => Self::NoBus(error.to_string()),
            Failure::NoServer => Self::NoServer,
            Failure::Refused(_) | Failure::Nameless => Self::Refused(failure.to_string()),
        }
    }
}
