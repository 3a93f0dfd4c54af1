//! KDE Connect as the bus sees it: a daemon with phones that do what real ones were seen to do, when told. The real
//! daemon is in `real/kdeconnectd.rs` (docs/decisions/0008).

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use zbus::message::{Message, Type};
use zbus::{Connection, MessageStream, Variant, connection};

const NAME: &str = "org.kde.kdeconnect";
const DEVICES: &str = "/modules/kdeconnect/devices";
const DEVICE: &str = "org.kde.kdeconnect.device";

/// The daemon.
pub(crate) struct KdeConnect {
    connection: Connection,
    phones: Arc<Mutex<BTreeMap<String, Phone>>>,
    shared: Arc<Mutex<Vec<String>>>,
}

struct Phone {
    name: &'static str,
    kind: &'static str,
    is_connected: bool,
    notes: BTreeMap<String, Note>,
}

/// A notification on a phone.
#[derive(Clone)]
pub(crate) struct Note {
    pub(crate) key: &'static str,
    pub(crate) app: &'static str,
    pub(crate) title: &'static str,
    pub(crate) text: &'static str,
    pub(crate) silent: bool,
}

/// WhatsApp on a phone, as captured.
pub(crate) fn whatsapp(title: &'static str, text: &'static str) -> Note {
    Note { key: "0|com.whatsapp|1|x|10123", app: "WhatsApp", title, text, silent: false }
}

impl KdeConnect {
    /// A daemon without phones.
    pub(crate) async fn start(address: &str) -> Self {
        let connection = connection::Builder::address(address).build().await.unwrap();
        let (phones, shared) = (Arc::default(), Arc::default());
        let calls = MessageStream::from(&connection);
        tokio::spawn(serve(connection.clone(), calls, Arc::clone(&phones), Arc::clone(&shared)));
        connection.request_name(NAME).await.unwrap();
        Self { connection, phones, shared }
    }

    /// A device is paired, and connected or not.
    pub(crate) async fn pair(&self, id: &str, name: &'static str, kind: &'static str, is_connected: bool) {
        let phone = Phone { name, kind, is_connected, notes: BTreeMap::new() };
        self.phones.lock().unwrap().insert(id.to_owned(), phone);
        self.tell("/modules/kdeconnect", "org.kde.kdeconnect.daemon", "deviceListChanged", &()).await;
    }

    /// A phone connects, or its connection ends.
    pub(crate) async fn connects(&self, id: &str, is_connected: bool) {
        self.phones.lock().unwrap().get_mut(id).unwrap().is_connected = is_connected;
        self.tell(&format!("{DEVICES}/{id}"), DEVICE, "reachableChanged", &is_connected).await;
    }

    /// A notification is shown on a phone.
    pub(crate) async fn shows(&self, id: &str, public: &str, note: Note) {
        self.phones.lock().unwrap().get_mut(id).unwrap().notes.insert(public.to_owned(), note);
        let path = format!("{DEVICES}/{id}/notifications");
        self.tell(&path, &format!("{DEVICE}.notifications"), "notificationPosted", &public).await;
    }

    /// One that is shown says something else.
    pub(crate) async fn changes(&self, id: &str, public: &str, note: Note) {
        self.phones.lock().unwrap().get_mut(id).unwrap().notes.insert(public.to_owned(), note);
        let path = format!("{DEVICES}/{id}/notifications/{public}");
        self.tell(&path, &format!("{DEVICE}.notifications.notification"), "ready", &()).await;
    }

    /// A call: `callReceived` or `missedCall`.
    pub(crate) async fn call(&self, id: &str, event: &str, number: &str, name: &str) {
        let path = format!("{DEVICES}/{id}/telephony");
        let body = (event, number, name);
        self.tell(&path, &format!("{DEVICE}.telephony"), "callReceived", &body).await;
    }

    /// What was shared with phones so far: the phone's name for the daemon, the method, and what.
    pub(crate) fn shared(&self) -> Vec<String> {
        self.shared.lock().unwrap().clone()
    }

    /// What KDE Connect shows on the desktop for a notification, as captured with dunst.
    pub(crate) async fn pops_up(&self, note: &Note) {
        let hints = HashMap::from([
            ("desktop-entry", Variant::from("org.kde.kdeconnect.daemon")),
            ("x-kde-appname", Variant::from("kdeconnect")),
            ("x-kde-eventId", Variant::from("notification")),
            ("x-kde-origin-name", Variant::from("Pixel")),
        ]);
        let text = format!("{}: {}", note.title, note.text);
        let body = ("KDE Connect", 0_u32, "", note.app, text, Vec::<&str>::new(), hints, 1_i32);
        let server = Some("org.freedesktop.Notifications");
        let path = "/org/freedesktop/Notifications";
        self.connection.call_method(server, path, server, "Notify", &body).await.unwrap();
    }

    /// It ends.
    pub(crate) async fn end(self) {
        self.connection.close().await.unwrap();
    }

    async fn tell<B>(&self, path: &str, interface: &str, name: &str, body: &B)
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.connection.emit_signal(None::<&str>, path, interface, name, body).await.unwrap();
    }
}

async fn serve(
    connection: Connection,
    mut calls: MessageStream,
    phones: Arc<Mutex<BTreeMap<String, Phone>>>,
    shared: Arc<Mutex<Vec<String>>>,
) {
    while let Some(Ok(call)) = calls.next().await {
        if call.message_type() != Type::MethodCall {
            continue;
        }
        let header = call.header();
        let ids: Vec<String> = phones.lock().unwrap().keys().cloned().collect();
        match header.member().map(|member| member.as_str()) {
            Some("devices") => connection.reply(&header, &ids).await.unwrap(),
            Some("GetAll") => {
                let found = properties(&call, &phones);
                match found {
                    Some(found) => connection.reply(&header, &found).await.unwrap(),
                    None => {
                        let error = "org.freedesktop.DBus.Error.UnknownObject";
                        let error = zbus::names::ErrorName::try_from(error).unwrap();
                        connection.reply_error(&header, error, &"no such object").await.unwrap();
                    }
                }
            }
            Some(method @ ("shareUrl" | "shareText")) => {
                let path = header.path().unwrap().as_str();
                let device = path.strip_prefix(DEVICES).and_then(|path| path.strip_suffix("/share")).unwrap();
                let what: String = call.body().deserialize().unwrap();
                shared.lock().unwrap().push(format!("{} {method} {what}", device.trim_matches('/')));
                connection.reply(&header, &()).await.unwrap();
            }
            _ => {}
        }
    }
}

fn properties(
    call: &Message,
    phones: &Mutex<BTreeMap<String, Phone>>,
) -> Option<HashMap<&'static str, Variant<'static>>> {
    let header = call.header();
    let mut path = header.path()?.as_str().strip_prefix(DEVICES)?.split('/').skip(1);
    let phones = phones.lock().unwrap();
    let phone = phones.get(path.next()?)?;
    let Some(_notifications) = path.next() else {
        return Some(HashMap::from([
            ("name", Variant::from(phone.name)),
            ("type", Variant::from(phone.kind)),
            ("isReachable", Variant::from(phone.is_connected)),
        ]));
    };
    let note = phone.notes.get(path.next()?)?;
    Some(HashMap::from([
        ("internalId", Variant::from(note.key)),
        ("appName", Variant::from(note.app)),
        ("title", Variant::from(note.title)),
        ("text", Variant::from(note.text)),
        ("ticker", Variant::from(note.text)),
        ("silent", Variant::from(note.silent)),
    ]))
}
