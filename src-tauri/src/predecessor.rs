//! An Absprache that died a moment ago.
//!
//! A second start is handed over to whoever has the program's name on the session bus (`tauri-plugin-single-instance` 2.5).
//! One that was killed has it until the system has cleared it away, and answers nobody: the start would fail.

use std::time::Duration;

use zbus::Connection;
use zbus::fdo::DBusProxy;
use zbus::names::WellKnownName;

/// How often it is looked whether it is gone. It is as soon as the system is done with it, whatever that takes.
const PAUSE: Duration = Duration::from_millis(20);

/// Then the start is handed over all the same.
const MOST_TRIES: u32 = 250;

/// Waits until the program of this identifier either answers or is gone. Without a bus there is nobody to wait for.
pub(crate) async fn answers_or_is_gone(identifier: &str) {
    if let Err(error) = wait(&format!("{identifier}.SingleInstance")).await {
        tracing::debug!(%error, "nobody is asked whether Absprache is running");
    }
}

async fn wait(name: &str) -> zbus::Result<()> {
    let name = WellKnownName::try_from(name)?;
    let bus = Connection::session().await?;
    let names = DBusProxy::new(&bus).await?;
    for _ in 0..MOST_TRIES {
        if !names.name_has_owner(name.as_ref().into()).await? || answers(&bus, &name).await {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

/// The bus answers in the place of one that dies.
async fn answers(bus: &Connection, name: &WellKnownName<'_>) -> bool {
    let peer = Some("org.freedesktop.DBus.Peer");
    bus.call_method(Some(name), "/", peer, "Ping", &()).await.is_ok()
}
