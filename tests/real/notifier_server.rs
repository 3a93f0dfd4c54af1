//! A notification server that does what real ones have been seen to do, and only when told.

use std::collections::HashMap;

use futures_util::StreamExt as _;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;
use xtask::desktop::Bus;
use zbus::fdo::RequestNameFlags;
use zbus::message::{Message, Type};
use zbus::{Connection, MessageStream, OwnedVariant, connection};

use super::notifier::SOON;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// What it was asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Notify { id: u32, replaces: u32, title: String, body: String, actions: Vec<String>, own: bool },
    Close(u32),
}

/// How it behaves.
#[derive(Clone, Copy, Default)]
pub(super) struct Manner {
    pub(super) capabilities: &'static [&'static str],
    /// Invoke this action of a new notification before the call that made it is answered.
    pub(super) acts_before_it_answers: Option<&'static str>,
    /// Close what is to be replaced, as if it had expired, before the replacement.
    pub(super) closes_what_is_replaced: bool,
    /// Leave the bus when there is something to show.
    pub(super) leaves_instead_of_showing: bool,
    /// Give a replacement an id of its own.
    pub(super) numbers_replacements_anew: bool,
}

/// What servers with buttons offer.
pub(super) const BUTTONS: &[&str] = &["actions", "body", "body-markup"];

pub(super) struct MockServer {
    connection: Connection,
    asked: UnboundedReceiver<Asked>,
}

impl MockServer {
    pub(super) async fn start(bus: &Bus, manner: Manner) -> Self {
        let connection = client(bus).await;
        let (tell, asked) = unbounded_channel();
        let calls = MessageStream::from(&connection);
        tokio::spawn(serve(connection.clone(), calls, manner, tell));
        // Without flags: a second server waits until the first one leaves.
        connection.request_name_with_flags(NAME, RequestNameFlags::empty()).await.unwrap();
        Self { connection, asked }
    }

    /// The next thing it was asked.
    pub(super) async fn asked(&mut self) -> Asked {
        timeout(SOON, self.asked.recv()).await.expect("a call in time").expect("a server")
    }

    /// The id of the next notification.
    pub(super) async fn notified(&mut self) -> u32 {
        match self.asked().await {
            Asked::Notify { id, .. } => id,
            closed @ Asked::Close(_) => panic!("a notification, not {closed:?}"),
        }
    }

    /// The user takes an action.
    pub(super) async fn act(&self, id: u32, action: &str) {
        act(&self.connection, None, id, action).await;
    }

    /// The same, told to this connection alone.
    pub(super) async fn act_towards(&self, connection: &str, id: u32, action: &str) {
        act(&self.connection, Some(connection), id, action).await;
    }

    /// The popup has expired.
    pub(super) async fn expire(&self, id: u32) {
        signal(&self.connection, None, "NotificationClosed", &(id, 1_u32)).await;
    }

    /// It leaves the bus.
    pub(super) async fn end(self) {
        self.connection.close().await.unwrap();
    }
}

/// Somebody else on the bus.
pub(super) async fn client(bus: &Bus) -> Connection {
    connection::Builder::address(bus.address()).build().await.unwrap()
}

/// Says that an action was taken. When this returns, the bus has passed it on.
pub(super) async fn act(connection: &Connection, to: Option<&str>, id: u32, action: &str) {
    signal(connection, to, "ActionInvoked", &(id, action)).await;
    let bus = zbus::fdo::DBusProxy::new(connection).await.unwrap();
    bus.get_id().await.unwrap();
}

async fn signal<B>(connection: &Connection, to: Option<&str>, name: &str, body: &B)
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    connection.emit_signal(to, PATH, NAME, name, body).await.unwrap();
}

async fn serve(
    connection: Connection,
    mut calls: MessageStream,
    manner: Manner,
    tell: UnboundedSender<Asked>,
) {
    let mut last = 0;
    while let Some(Ok(call)) = calls.next().await {
        let header = call.header();
        if call.message_type() != Type::MethodCall {
            continue;
        }
        match header.member().map(|member| member.as_str()) {
            Some("GetCapabilities") => connection.reply(&header, &manner.capabilities).await.unwrap(),
            Some("Notify") if manner.leaves_instead_of_showing => {
                return connection.close().await.unwrap();
            }
            Some("Notify") => {
                let asked = notify(&call, &mut last, manner);
                let Asked::Notify { id, replaces, .. } = asked else { continue };
                if manner.closes_what_is_replaced && replaces != 0 {
                    signal(&connection, None, "NotificationClosed", &(replaces, 1_u32)).await;
                }
                if let Some(action) = manner.acts_before_it_answers {
                    act(&connection, None, id, action).await;
                }
                connection.reply(&header, &id).await.unwrap();
                let _ = tell.send(asked);
            }
            Some("CloseNotification") => {
                let id = call.body().deserialize().unwrap();
                connection.reply(&header, &()).await.unwrap();
                let _ = tell.send(Asked::Close(id));
            }
            _ => {}
        }
    }
}

type Notify = (String, u32, String, String, String, Vec<String>, HashMap<String, OwnedVariant>, i32);

fn notify(call: &Message, last: &mut u32, manner: Manner) -> Asked {
    let (_app, replaces, _icon, title, body, actions, hints, _stands): Notify =
        call.body().deserialize().unwrap();
    let id = if replaces == 0 || manner.numbers_replacements_anew {
        *last += 1;
        *last
    } else {
        replaces
    };
    Asked::Notify { id, replaces, title, body, actions, own: hints.contains_key("x-absprache-own") }
}
