//! A box on this machine that says what it is told to, cut as it is told to.

use absprache_desk::source::CallMonitor;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::boxes::SOON;

pub(super) struct FakeBox(TcpListener);

impl FakeBox {
    pub(super) async fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    /// Where it is.
    pub(super) fn monitor(&self) -> CallMonitor {
        let port = self.0.local_addr().unwrap().port().to_string();
        CallMonitor {
            host: "127.0.0.1".parse().unwrap(),
            port: port.parse().unwrap(),
            area_code: "030".parse().unwrap(),
        }
    }

    /// The next one who connects.
    pub(super) async fn caller(&self) -> TcpStream {
        let (stream, _) = timeout(SOON, self.0.accept()).await.expect("somebody connects").unwrap();
        stream.set_nodelay(true).unwrap();
        stream
    }
}

/// Says a text in pieces of these many bytes, over and over; each is a packet of its own.
pub(super) async fn say(stream: &mut TcpStream, text: &str, pieces: &[usize]) {
    let mut rest = text.as_bytes();
    for piece in pieces.iter().cycle() {
        let (now, later) = rest.split_at((*piece).min(rest.len()));
        stream.write_all(now).await.unwrap();
        stream.flush().await.unwrap();
        if later.is_empty() {
            break;
        }
        // So that it is not put together again on the way.
        tokio::time::sleep(std::time::Duration::from_micros(200)).await;
        rest = later;
    }
}
