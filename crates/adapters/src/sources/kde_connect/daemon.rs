//! The way to KDE Connect: ordinary signals and properties on the bus of the session. Nothing is asked of a phone, and the
//! daemon is never started by being asked: all calls go to the connection that owns its name.

use absprache_desk::arrival::{Fault, PhoneFault};
use futures_util::StreamExt as _;
use zbus::{Connection, MessageStream, fdo};

use super::super::bus;
use super::super::notifications::BusAddress;
use super::draft::Shared;
use super::raw::{self, DEVICES, Note, Phone, Properties, Signal};

const NAME: &str = "org.kde.kdeconnect";

/// As narrow as what is read.
const RULES: &[&str] = &[
    "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='org.kde.kdeconnect'",
    "type='signal',sender='org.kde.kdeconnect',interface='org.kde.kdeconnect.daemon',member='deviceListChanged'",
    "type='signal',sender='org.kde.kdeconnect',interface='org.kde.kdeconnect.device'",
    "type='signal',sender='org.kde.kdeconnect',interface='org.kde.kdeconnect.device.telephony'",
    "type='signal',sender='org.kde.kdeconnect',interface='org.kde.kdeconnect.device.notifications'",
    "type='signal',sender='org.kde.kdeconnect',interface='org.kde.kdeconnect.device.notifications.notification'",
];

/// Two connections: one whose signals wait to be read would hold up the answers on it.
pub(super) struct Daemon {
    signals: MessageStream,
    asking: Connection,
    /// The identity of the bus; a restarted one has another.
    pub(super) bus: String,
}

/// What KDE Connect knows.
pub(super) enum Paired {
    /// It is not running.
    NotRunning,
    /// These, connected or not.
    Phones(Vec<Phone>),
}

impl Daemon {
    /// Connects and starts to hear, whether or not the daemon is there.
    pub(super) async fn reach(address: &BusAddress) -> Result<Self, Fault> {
        let (hearing, asking) = (bus::connect(address).await?, bus::connect(address).await?);
        let signals = MessageStream::from(&hearing);
        for rule in RULES {
            hearing
                .call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "AddMatch", rule)
                .await
                .map_err(|error| bus::lost(&error))?;
        }
        Ok(Self { signals, bus: hearing.server_guid().to_string(), asking })
    }

    /// The next signal that has to do with phones. Safe to give up waiting for.
    pub(super) async fn next(&mut self) -> Result<Signal, Fault> {
        loop {
            match self.signals.next().await {
                Some(Ok(message)) => {
                    if let Some(signal) = Signal::read(&message) {
                        return Ok(signal);
                    }
                }
                Some(Err(error)) => return Err(bus::lost(&error)),
                None => return Err(Fault::Lost),
            }
        }
    }

    /// The phones that are paired.
    pub(super) async fn paired(&self) -> Result<Paired, Fault> {
        let Some(owner) = self.owner().await? else { return Ok(Paired::NotRunning) };
        let (only_connected, only_paired) = (false, true);
        let answer = self
            .asking
            .call_method(
                Some(owner.as_str()),
                "/modules/kdeconnect",
                Some("org.kde.kdeconnect.daemon"),
                "devices",
                &(only_connected, only_paired),
            )
            .await
            .map_err(|error| bus::lost(&error))?;
        let ids: Vec<String> = answer.body().deserialize().map_err(|error| bus::lost(&error))?;
        let mut phones = Vec::new();
        for id in ids {
            let path = format!("{DEVICES}{id}");
            let read = |properties: &Properties<'_>| raw::phone(&id, properties);
            phones.extend(self.look_at(&owner, &path, "org.kde.kdeconnect.device", read).await.flatten());
        }
        Ok(Paired::Phones(phones))
    }

    /// What a notification says; `None` if it has gone again.
    pub(super) async fn note(&self, owner: &str, device: &str, id: &str) -> Option<Note> {
        let path = format!("{DEVICES}{device}/notifications/{id}");
        let interface = "org.kde.kdeconnect.device.notifications.notification";
        self.look_at(owner, &path, interface, raw::note).await
    }

    /// Shares something with a phone, as the user would by KDE Connect's own window (plugins/share/shareplugin.h at
    /// 07b669151).
    pub(super) async fn share(&self, device: &str, shared: &Shared) -> Result<(), Fault> {
        let owner = self.owner().await?.ok_or(Fault::Phone(PhoneFault::NotRunning))?;
        let (method, what) = match shared {
            Shared::Link(link) => ("shareUrl", link),
            Shared::Text(text) => ("shareText", text),
        };
        let path = format!("{DEVICES}{device}/share");
        let interface = Some("org.kde.kdeconnect.device.share");
        let shared = self.asking.call_method(Some(owner.as_str()), path, interface, method, what).await;
        shared.map(drop).map_err(|error| bus::lost(&error))
    }

    async fn look_at<T>(
        &self,
        owner: &str,
        path: &str,
        interface: &str,
        read: impl FnOnce(&Properties<'_>) -> T,
    ) -> Option<T> {
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer =
            self.asking.call_method(Some(owner), path, properties, "GetAll", &interface).await.ok()?;
        Some(read(&answer.body().deserialize().ok()?))
    }

    async fn owner(&self) -> Result<Option<String>, Fault> {
        match self
            .asking
            .call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "GetNameOwner", &NAME)
            .await
        {
            Ok(answer) => answer.body().deserialize().map(Some).map_err(|error| bus::lost(&error)),
            Err(zbus::Error::FDO(answer)) if matches!(*answer, fdo::Error::NameHasNoOwner(_)) => Ok(None),
            Err(error) => Err(bus::lost(&error)),
        }
    }
}

const BUS: &str = "org.freedesktop.DBus";
