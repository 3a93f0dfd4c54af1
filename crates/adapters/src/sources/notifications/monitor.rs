//! The connection that listens in: `org.freedesktop.DBus.Monitoring.BecomeMonitor`.

use std::path::Path;

use absprache_desk::arrival::{Fault, Refusal};
use futures_util::StreamExt as _;
use zbus::{Connection, MessageStream, fdo};

use super::super::bus;
use super::BusAddress;
use super::raw::Seen;

/// As narrow as what is read. Matched by interface and member, never by destination: some senders address the
/// server by its unique name, others by its well-known one. The answers carry the number of a notification,
/// by which its successor will name it.
const RULES: &[&str] = &[
    "type='method_call',interface='org.freedesktop.Notifications',member='Notify'",
    "type='method_call',interface='org.freedesktop.Notifications',member='CloseNotification'",
    "type='method_return',sender='org.freedesktop.Notifications'",
    "type='method_call',interface='org.gtk.Notifications',member='AddNotification'",
    "type='method_call',interface='org.gtk.Notifications',member='RemoveNotification'",
    "type='method_call',interface='org.freedesktop.impl.portal.Notification',member='AddNotification'",
];

/// A connection that hears everything the rules match, and must not send anything any more.
pub(super) struct Monitor {
    stream: MessageStream,
    /// The identity of the bus; a restarted one has another.
    pub(super) bus: String,
}

/// Why there is no such connection.
pub(super) enum NoMonitor {
    /// There is no connection at all.
    Fault(Fault),
    /// There is none that may listen in. The refusal holds until this connection ends, if there is one.
    Refused(Refusal, Option<Connection>),
}

impl Monitor {
    /// Connects and starts to listen.
    pub(super) async fn start(address: &BusAddress) -> Result<Self, NoMonitor> {
        let connection = bus::connect(address).await.map_err(unconnected)?;
        // The stream first: the bus starts to send before it has answered.
        let stream = MessageStream::from(&connection);
        connection
            .call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus.Monitoring"),
                "BecomeMonitor",
                &(RULES, 0_u32),
            )
            .await
            .map_err(|error| refusal_of(&error, connection.clone()))?;
        Ok(Self { stream, bus: connection.server_guid().to_string() })
    }

    /// The next message that has to do with notifications. Safe to give up waiting for.
    pub(super) async fn next(&mut self) -> Result<Seen, Fault> {
        loop {
            match self.stream.next().await {
                // Our own answer and a NameLost come first; they are no messages of that kind.
                Some(Ok(message)) => match Seen::read(&message) {
                    Some(seen) => return Ok(seen),
                    None => tracing::trace!("a message of another kind"),
                },
                Some(Err(error)) => return Err(bus::lost(&error)),
                None => return Err(Fault::Lost),
            }
        }
    }
}

/// A sandbox with a filter on the bus: zbus cannot connect through xdg-dbus-proxy 0.1.4 at all.
fn unconnected(fault: Fault) -> NoMonitor {
    if is_sandboxed() { NoMonitor::Refused(Refusal::Sandbox, None) } else { NoMonitor::Fault(fault) }
}

/// Flatpak puts this file into every sandbox (flatpak-metadata(5)).
fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists()
}

fn refusal_of(error: &zbus::Error, connection: Connection) -> NoMonitor {
    if let zbus::Error::FDO(answer) = error
        && is_refusal(answer)
    {
        let by = if is_sandboxed() { Refusal::Sandbox } else { Refusal::BusPolicy };
        NoMonitor::Refused(by, Some(connection))
    } else {
        NoMonitor::Fault(bus::lost(error))
    }
}

/// Forbidden, or a bus that knows no monitors.
fn is_refusal(answer: &fdo::Error) -> bool {
    matches!(
        answer,
        fdo::Error::AccessDenied(_) | fdo::Error::UnknownMethod(_) | fdo::Error::UnknownInterface(_)
    )
}
