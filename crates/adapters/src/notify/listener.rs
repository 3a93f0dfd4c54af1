//! Hears what becomes of popups. It stands before the first popup is sent, so that not even an instant action
//! is lost.

use futures_util::StreamExt as _;
use futures_util::stream;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use zbus::message::{Message, Sequence, Type};
use zbus::names::{OwnedUniqueName, UniqueName};
use zbus::{Connection, MatchRule, MessageStream};

use super::server::{INTERFACE, NAME, PATH};
use super::standing::Place;

/// Something a server, or the bus about it, has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heard {
    /// The right to bring a window to the front; it comes before the action it is for (specification 1.2).
    Token(Place, String),
    /// An action of a popup was taken, named as on the wire.
    Acted(Place, String),
    /// A popup was closed.
    Closed(Place, Sequence),
    /// This connection is no longer the notification server.
    ServerGone(OwnedUniqueName),
}

/// The running listener. Dropping it ends it.
#[derive(Debug)]
pub(super) struct Listener {
    heard: UnboundedReceiver<Heard>,
    _task: JoinSet<()>,
}

impl Listener {
    /// Listens on a connection; when this returns, the bus knows what is to be delivered.
    pub(super) async fn start(connection: &Connection) -> zbus::Result<Self> {
        let signals = MatchRule::builder().msg_type(Type::Signal).interface(INTERFACE).path(PATH).build()?;
        let owners = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(BUS)
            .interface(BUS)
            .member("NameOwnerChanged")
            .arg(0, NAME)
            .build()?;
        let signals = MessageStream::for_match_rule(signals, connection, None).await?;
        let owners = MessageStream::for_match_rule(owners, connection, None).await?;
        let (tell, heard) = unbounded_channel();
        let mut task = JoinSet::new();
        task.spawn(listen(signals, owners, tell));
        Ok(Self { heard, _task: task })
    }

    /// The next thing heard; none once the bus has gone.
    pub(super) async fn next(&mut self) -> Option<Heard> {
        self.heard.recv().await
    }
}

/// A task of its own, because a stream that nobody reads would hold up the whole connection, replies included,
/// while the delivery waits for one. What is heard before such a reply waits in the channel until the delivery
/// knows the new popup's id.
async fn listen(signals: MessageStream, owners: MessageStream, tell: UnboundedSender<Heard>) {
    let mut messages = stream::select(signals, owners);
    while let Some(message) = messages.next().await {
        let heard = message.and_then(|message| read(&message));
        match heard {
            Ok(Some(heard)) => {
                if tell.send(heard).is_err() {
                    return;
                }
            }
            Ok(None) => {}
            Err(error) => tracing::debug!(%error, "a signal that cannot be read"),
        }
    }
}

const BUS: &str = "org.freedesktop.DBus";

fn read(message: &Message) -> zbus::Result<Option<Heard>> {
    let (header, body) = (message.header(), message.body());
    let Some(sender) = header.sender() else { return Ok(None) };
    let place = |id| Place { server: sender.to_owned().into(), id };
    Ok(match header.member().map(|member| member.as_str()) {
        Some("ActionInvoked") => {
            let (id, action): (u32, String) = body.deserialize()?;
            Some(Heard::Acted(place(id), action))
        }
        Some("ActivationToken") => {
            let (id, token): (u32, String) = body.deserialize()?;
            Some(Heard::Token(place(id), token))
        }
        Some("NotificationClosed") => {
            let (id, _reason): (u32, u32) = body.deserialize()?;
            Some(Heard::Closed(place(id), message.recv_position()))
        }
        // zbus lets any unique sender pass for a well-known one.
        Some("NameOwnerChanged") if sender.as_str() == BUS => {
            let (_name, before, _after): (&str, &str, &str) = body.deserialize()?;
            UniqueName::try_from(before).ok().map(|before| Heard::ServerGone(before.to_owned().into()))
        }
        _ => None,
    })
}
