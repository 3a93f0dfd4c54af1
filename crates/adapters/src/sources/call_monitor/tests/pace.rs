//! How soon a call is told, beside a bare loop that reads lines, in one run.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use super::boxes::{Desk, SOON};
use super::fake_box::{FakeBox, say};

const CALLS: u32 = 300;

/// Tells when it has read a line, and does nothing else.
fn bare_loop(stream: TcpStream) -> mpsc::UnboundedReceiver<Instant> {
    let (tell, told) = mpsc::unbounded_channel();
    let mut lines = BufReader::new(stream).lines();
    tokio::spawn(async move {
        while let Ok(Some(_line)) = lines.next_line().await {
            if tell.send(Instant::now()).is_err() {
                break;
            }
        }
    });
    told
}

/// Of a hundred, so many took no longer.
fn percentile(times: &mut [Duration], of_a_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_a_hundred / 100).min(times.len() - 1)]
}

#[tokio::test]
#[ignore = "measures, and means something only on a quiet machine"]
async fn a_call_is_told_as_soon_as_a_bare_loop_reads_it() {
    let the_box = FakeBox::start().await;
    let monitor = the_box.monitor();
    let mut desk = Desk::listening_to(monitor.clone());
    let mut to_us = the_box.caller().await;
    let address = (monitor.host.as_str(), monitor.port.number());
    let mut bare = bare_loop(TcpStream::connect(address).await.unwrap());
    let mut to_bare = the_box.caller().await;

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for call in 0..CALLS {
        let line = format!("22.11.26 09:00:00;RING;{call};017139200011;23125001;SIP0;\n");
        let rings = Instant::now();
        say(&mut to_us, &line, &[1000]).await;
        desk.next().await;
        ours.push(rings.elapsed());
        let rings = Instant::now();
        say(&mut to_bare, &line, &[1000]).await;
        let read = timeout(SOON, bare.recv()).await.expect("a line").expect("a loop");
        theirs.push(read - rings);
    }
    let middle = [percentile(&mut ours, 50), percentile(&mut theirs, 50)];
    let late = [percentile(&mut ours, 99), percentile(&mut theirs, 99)];
    println!("rings until told, and a bare loop: p50 {middle:?}, p99 {late:?}, of {CALLS}");
    let [ours, theirs] = middle;
    assert!(ours <= theirs + Duration::from_millis(10), "{ours:?} and {theirs:?}");
}
