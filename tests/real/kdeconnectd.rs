//! The real daemon of KDE Connect, and a phone of ours that speaks its protocol with it (version 7: identities in the clear, then
//! packets as lines of JSON within TLS; read in KDE/kdeconnect-kde at v22.12.3, core/backends/lan).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines, ReadHalf, WriteHalf, split};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;
use xtask::desktop::{Bus, Service, Surroundings, Trouble, wait};
use zbus::connection;

use super::SOON;

const NAME: &str = "org.kde.kdeconnect";
/// The phone's name for itself.
const ID: &str = "a1b2c3";

/// The daemon.
pub(crate) struct Kdeconnectd {
    service: Service,
    address: String,
}

/// A phone that is paired with it, or about to be.
pub(crate) struct Phone {
    folder: TempDir,
    wire: Option<Wire>,
}

struct Wire {
    sends: WriteHalf<TlsStream<TcpStream>>,
    hears: Lines<BufReader<ReadHalf<TlsStream<TcpStream>>>>,
}

impl Kdeconnectd {
    /// Starts it in these surroundings, and waits until it takes connections of phones.
    pub(crate) fn start(around: &Surroundings, bus: &Bus) -> Result<Self, Trouble> {
        let around = around.clone().with("QT_QPA_PLATFORM", "offscreen");
        let service = Service::start(&around, &program().to_string_lossy(), [] as [&str; 0])?;
        let mut daemon = Self { service, address: bus.address().to_owned() };
        daemon.port()?;
        Ok(daemon)
    }

    /// The port on which it takes connections. There may be another daemon on this machine, so it may be any of its range.
    fn port(&mut self) -> Result<u16, Trouble> {
        self.service.until("a port of kdeconnectd", SOON, |service| Ok(listens_on(service.id())))
    }

    /// Says yes to the phone that asks to be paired, as the user would.
    async fn accept(&self) {
        let bus = connection::Builder::address(self.address.as_str()).build().await.unwrap();
        let path = format!("/modules/kdeconnect/devices/{ID}");
        let device = Some("org.kde.kdeconnect.device");
        let (daemon, any_that_are_paired) = (Some("org.kde.kdeconnect.daemon"), (false, true));
        let accepted = async {
            loop {
                // The phone's wish may be on its way still; to accept none does nothing.
                let _ = bus.call_method(Some(NAME), &*path, device, "acceptPairing", &()).await;
                let paired = bus.call_method(
                    Some(NAME),
                    "/modules/kdeconnect",
                    daemon,
                    "devices",
                    &any_that_are_paired,
                );
                let paired: Vec<String> = paired.await.unwrap().body().deserialize().unwrap();
                if paired.contains(&ID.to_owned()) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        timeout(SOON, accepted).await.expect("it is paired");
    }
}

impl Phone {
    pub(crate) fn new() -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new().prefix("phone-").tempdir().expect("a folder");
        let (key, certificate) = (folder.path().join("key.pem"), folder.path().join("certificate.pem"));
        let subject = format!("/O=KDE/OU=KDE Connect/CN={ID}");
        #[rustfmt::skip]
        let args = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
            "-subj", &subject, "-keyout", &key.to_string_lossy(), "-out", &certificate.to_string_lossy(),
        ];
        wait::output_of(Command::new("openssl").args(args), SOON)?;
        Ok(Self { folder, wire: None })
    }

    /// Comes into the same network.
    pub(crate) async fn arrives(&mut self, daemon: &mut Kdeconnectd) -> Result<(), Trouble> {
        let mut stream = TcpStream::connect(("127.0.0.1", daemon.port()?)).await.unwrap();
        let identity = packet(
            "kdeconnect.identity",
            &json!({
                "deviceId": ID, "deviceName": "Pixel", "deviceType": "phone", "protocolVersion": 7,
                "incomingCapabilities": ["kdeconnect.notification.request", "kdeconnect.share.request"],
                "outgoingCapabilities": ["kdeconnect.notification", "kdeconnect.telephony"],
            }),
        );
        stream.write_all(identity.as_bytes()).await.unwrap();
        // Who was called is the client of TLS.
        let stream = timeout(SOON, self.acceptor().accept(stream)).await.expect("a handshake").unwrap();
        let (hears, sends) = split(stream);
        self.wire = Some(Wire { sends, hears: BufReader::new(hears).lines() });
        Ok(())
    }

    /// Goes out of it.
    pub(crate) async fn leaves(&mut self) {
        if let Some(mut wire) = self.wire.take() {
            wire.sends.shutdown().await.unwrap();
        }
    }

    /// Is paired by both sides.
    pub(crate) async fn pairs(&mut self, daemon: &Kdeconnectd) {
        self.sends("kdeconnect.pair", &json!({ "pair": true })).await;
        daemon.accept().await;
        self.until("kdeconnect.pair").await;
    }

    /// An app on the phone shows a notification.
    pub(crate) async fn shows(&mut self, key: &str, app: &str, title: &str, text: &str) {
        #[rustfmt::skip]
        let note = json!({
            "id": key, "appName": app, "title": title, "text": text, "ticker": format!("{title}: {text}"),
            "isClearable": true, "silent": false,
        });
        self.sends("kdeconnect.notification", &note).await;
    }

    /// A call: `ringing` or `missedCall`.
    pub(crate) async fn call(&mut self, event: &str, number: &str, name: &str) {
        let call = json!({ "event": event, "phoneNumber": number, "contactName": name });
        self.sends("kdeconnect.telephony", &call).await;
    }

    /// The content of the next packet of this kind from the daemon.
    pub(crate) async fn until(&mut self, kind: &str) -> Value {
        let hears = &mut self.wire.as_mut().unwrap().hears;
        let heard = async {
            while let Some(line) = hears.next_line().await.unwrap() {
                let mut packet: Value = serde_json::from_str(&line).unwrap();
                if packet["type"] == kind {
                    return packet["body"].take();
                }
            }
            panic!("the daemon hung up");
        };
        timeout(SOON, heard).await.unwrap_or_else(|_late| panic!("no {kind}"))
    }

    async fn sends(&mut self, kind: &str, body: &Value) {
        let sends = &mut self.wire.as_mut().unwrap().sends;
        sends.write_all(packet(kind, body).as_bytes()).await.unwrap();
        sends.flush().await.unwrap();
    }

    fn acceptor(&self) -> TlsAcceptor {
        let file = |name: &str| self.folder.path().join(name);
        let certificate = CertificateDer::from_pem_file(file("certificate.pem")).unwrap();
        let key = PrivateKeyDer::from_pem_file(file("key.pem")).unwrap();
        let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key);
        TlsAcceptor::from(Arc::new(config.unwrap()))
    }
}

fn packet(kind: &str, body: &Value) -> String {
    format!("{}\n", json!({ "id": 1, "type": kind, "body": body }))
}

/// Where Debian puts it: below the folder of its architecture.
fn program() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let places = folders.map(|folder| folder.join("libexec/kdeconnectd"));
    let found = places.into_iter().find(|path| path.is_file());
    found.unwrap_or_else(|| PathBuf::from("kdeconnectd"))
}

/// The port of the range 1716 to 1764 on which a process listens (proc_pid_fd(5), proc_net_tcp in proc(5)).
fn listens_on(process: u32) -> Option<u16> {
    let sockets: Vec<String> = fs::read_dir(Path::new("/proc").join(process.to_string()).join("fd"))
        .ok()?
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok())
        .filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    let tables =
        ["/proc/net/tcp", "/proc/net/tcp6"].map(|table| fs::read_to_string(table).unwrap_or_default());
    tables.iter().flat_map(|table| table.lines()).find_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (address, state, inode) = (fields.get(1)?, fields.get(3)?, fields.get(9)?);
        let port = u16::from_str_radix(address.rsplit(':').next()?, 16).ok()?;
        let listens = *state == "0A" && sockets.iter().any(|socket| socket == inode);
        (listens && (1716..=1764).contains(&port)).then_some(port)
    })
}
