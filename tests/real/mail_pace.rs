//! How soon mail is told, beside a bare client of the same protocol, and what a flood of it does.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use xtask::desktop::wait::Stopwatch;

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::mail::{Desk, letter, plain};
use super::{SOON, Tested};

/// A client that waits, and fetches the number of what came, and does nothing else. Tells when each was there.
fn bare_client(port: u16, watch: Stopwatch) -> mpsc::Receiver<Duration> {
    let (tell, told) = mpsc::channel();
    let mut wire = TcpStream::connect(("127.0.0.1", port)).expect("a server");
    wire.set_nodelay(true).expect("a connection");
    let mut lines = BufReader::new(wire.try_clone().expect("a connection")).lines();
    let mut until =
        move |wanted: &str| lines.by_ref().map_while(Result::ok).find(|line| line.contains(wanted));
    let (ready, is_ready) = mpsc::channel();
    thread::spawn(move || {
        let mut say = |line: &str| write!(wire, "{line}\r\n").is_ok();
        until("ready");
        say(&format!("a LOGIN {USER} {PASSWORD}"));
        until("a OK");
        say("b EXAMINE INBOX");
        until("b OK");
        let mut next = 1;
        loop {
            say("c IDLE");
            until("+ ");
            let _ = ready.send(());
            if until("EXISTS").is_none() || !say("DONE") {
                return;
            }
            until("c OK");
            say(&format!("d UID FETCH {next}:* (UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (FROM TO DATE)])"));
            until("d OK");
            next += 1;
            if tell.send(watch.elapsed()).is_err() {
                return;
            }
        }
    });
    is_ready.recv_timeout(SOON).expect("a client that waits");
    told
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures, and means something only on a quiet machine"]
async fn a_mail_is_told_about_as_soon_as_a_bare_client_sees_it() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    let watch = Stopwatch::start();
    let bare = bare_client(server.port, watch);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for number in 0..15 {
        let delivered = watch.elapsed();
        server.deliver("", &format!("{number}.test"), &letter(number));
        desk.next().await;
        ours.push(watch.elapsed() - delivered);
        theirs.push(bare.recv_timeout(SOON).expect("a mail") - delivered);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!("delivered until told: {ours:?}, a bare client: {theirs:?} (medians of 15)");
    assert!(ours <= theirs.mul_f64(1.1) + Duration::from_millis(20), "{ours:?} and {theirs:?}");
    Ok(())
}

/// What this process holds in memory, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("what the system knows");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("its size");
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).expect("a number") / 1024.0
}

#[tokio::test(flavor = "multi_thread")]
async fn of_five_thousand_mails_in_an_outage_none_is_missed_or_told_twice() -> Tested {
    let mut server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    server.kill()?;
    for number in 0..5000 {
        server.deliver("", &format!("{number}.test"), &letter(number));
    }
    let before = resident();
    server.restart()?;
    let watch = Stopwatch::start();
    let mut ids = std::collections::BTreeSet::new();
    for _ in 0..5000 {
        ids.insert(desk.next().await.source_id);
    }
    println!(
        "5,000 mails in {:?}; memory {before:.1} MB before, {:.1} MB after",
        watch.elapsed(),
        resident()
    );
    assert_eq!(ids.len(), 5000);
    assert!(desk.is_quiet().await);
    Ok(())
}
