//! The least that can be done: listen in, and answer each notification of one program with one of its own.

use absprache_benches::Failure;
use futures_util::StreamExt as _;
use zbus::{Connection, MessageStream, connection};

use crate::contender::{Contender, Cues};
use crate::desktop::{MESSENGER, NAME, app_and_title, notify};

const RULE: &str = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'";

/// On this bus.
pub(crate) fn start(address: &str) -> Contender {
    let address = address.to_owned();
    Contender::new(move |cues| listen_and_notify(address, cues))
}

async fn listen_and_notify(address: String, mut cues: Cues) -> Result<(), Failure> {
    let speaking = connect(&address).await?;
    let listening = connect(&address).await?;
    let mut heard = MessageStream::from(&listening);
    let monitoring = Some("org.freedesktop.DBus.Monitoring");
    let (bus, path) = (Some("org.freedesktop.DBus"), "/org/freedesktop/DBus");
    listening.call_method(bus, path, monitoring, "BecomeMonitor", &(vec![RULE], 0_u32)).await?;
    cues.tell_listening()?;
    loop {
        let message = tokio::select! {
            _ = &mut cues.stop => return Ok(()),
            message = heard.next() => message.ok_or("the bus has gone")??,
        };
        // Its own answer and a NameLost come first.
        let header = message.header();
        if header.interface().is_none_or(|interface| interface != NAME) {
            continue;
        }
        let (app, title) = app_and_title(&message.body())?;
        if app == MESSENGER {
            notify(&speaking, "bare loop", &title, "Bitte per E-Mail.").await?;
        }
    }
}

async fn connect(address: &str) -> Result<Connection, Failure> {
    Ok(connection::Builder::address(address).build().await?)
}
