//! The desktop around: who sends notifications, and the server that shows popups.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use absprache_benches::Failure;
use futures_util::StreamExt as _;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{sleep, timeout};
use zbus::message::{Body, Message, Type};
use zbus::{Connection, MessageStream, OwnedVariant, Variant, connection};

/// The name of the server and of its interface.
pub(crate) const NAME: &str = "org.freedesktop.Notifications";
/// Its object.
pub(crate) const PATH: &str = "/org/freedesktop/Notifications";
/// The program whose notifications are answered.
pub(crate) const MESSENGER: &str = "WhatsApp";

const CAPABILITIES: &[&str] = &["actions", "body", "body-markup"];

/// Before each notification: what the one before it left to do gets done.
const REST: Duration = Duration::from_millis(2);
/// A popup that has not come by now does not come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A sender and a notification server.
pub(crate) struct Desktop {
    sender: Connection,
    popups: UnboundedReceiver<Shown>,
}

/// A popup that has reached the server.
struct Shown {
    at: Instant,
    title: String,
}

impl Desktop {
    /// On this bus.
    pub(crate) async fn start(address: &str) -> Result<Self, Failure> {
        let server = connection::Builder::address(address).build().await?;
        let (tell, popups) = unbounded_channel();
        let calls = MessageStream::from(&server);
        server.request_name(NAME).await?;
        tokio::spawn(serve(server, calls, tell));
        let sender = connection::Builder::address(address).build().await?;
        Ok(Self { sender, popups })
    }

    /// Sends the notification of a message from somebody, and waits for the popup that names them.
    pub(crate) async fn until_popup(&mut self, person: &str) -> Result<Duration, Failure> {
        sleep(REST).await;
        let sent = now();
        notify(&self.sender, MESSENGER, person, "Hallo").await?;
        let shown = timeout(PATIENCE, self.popups.recv()).await.map_err(|_late| "no popup came")?;
        let Shown { at, title } = shown.ok_or("the server has gone")?;
        if !title.contains(person) {
            return Err(format!("»{title}« instead of a popup about {person}").into());
        }
        Ok(at - sent)
    }
}

/// Calls `Notify` without buttons, icon or hints.
pub(crate) async fn notify(
    connection: &Connection,
    app: &str,
    title: &str,
    body: &str,
) -> Result<(), Failure> {
    let (actions, hints) = (Vec::<&str>::new(), HashMap::<&str, Variant<'_>>::new());
    let arguments = (app, 0_u32, "", title, body, actions, hints, -1_i32);
    connection.call_method(Some(NAME), PATH, Some(NAME), "Notify", &arguments).await?;
    Ok(())
}

/// Application and title of a `Notify`.
pub(crate) fn app_and_title(body: &Body) -> zbus::Result<(String, String)> {
    type Arguments = (String, u32, String, String, String, Vec<String>, HashMap<String, OwnedVariant>, i32);
    let (app, _, _, title, ..): Arguments = body.deserialize()?;
    Ok((app, title))
}

/// A server with buttons and markup. It ends with the connection or with the first call it cannot answer.
async fn serve(
    connection: Connection,
    mut calls: MessageStream,
    tell: UnboundedSender<Shown>,
) -> zbus::Result<()> {
    let mut id = 0_u32;
    while let Some(call) = calls.next().await {
        let at = now();
        answer(&connection, &call?, at, &mut id, &tell).await?;
    }
    Ok(())
}

async fn answer(
    connection: &Connection,
    call: &Message,
    at: Instant,
    id: &mut u32,
    tell: &UnboundedSender<Shown>,
) -> zbus::Result<()> {
    let header = call.header();
    if call.message_type() != Type::MethodCall {
        return Ok(());
    }
    match header.member().map(|member| member.as_str()) {
        Some("Notify") => {
            *id += 1;
            connection.reply(&header, &*id).await?;
            let (app, title) = app_and_title(&call.body())?;
            if app != MESSENGER {
                // An error means that the benchmark has ended.
                let _ = tell.send(Shown { at, title });
            }
        }
        Some("GetCapabilities") => connection.reply(&header, &CAPABILITIES).await?,
        Some("GetServerInformation") => connection.reply(&header, &("bench", "", "1", "1.2")).await?,
        _ => connection.reply(&header, &()).await?,
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn now() -> Instant {
    Instant::now()
}
