//! A reply that the desk wants whole and cannot take in now.

use std::path::Path;
use std::time::Duration;

use absprache_desk::arrival::SourceState;
use absprache_desk::event::SourceName;
use absprache_desk::source::{Imap, PasswordFrom, Tls};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::instant;
use crate::sources::imap::head::FIELDS;
use crate::sources::imap::{self, Settings};
use crate::sources::{Delivery, Matter, ToDesk, Wish};

const SOON: Duration = Duration::from_secs(30);

/// An inbox with a reply and, after it, another mail.
fn inbox(tag: &str, line: &str) -> String {
    let mail = |uid: u32, section: &str| {
        let head = format!("From: anna@example.org\r\nMessage-ID: <{uid}@example.org>\r\n\r\n");
        let (uid, long) = (uid.to_string(), head.len());
        format!(
            "* {uid} FETCH (UID {uid} INTERNALDATE \"21-Nov-2026 21:40:10 +0100\" BODY[{section}] {{{long}}}\r\n{head})\r\n"
        )
    };
    let heads = format!("HEADER.FIELDS ({FIELDS})");
    let said = match line.split(' ').take(3).collect::<Vec<_>>().as_slice() {
        ["CAPABILITY"] => "* CAPABILITY IMAP4rev1\r\n".to_owned(),
        ["EXAMINE", ..] => "* 8 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 9] x\r\n".to_owned(),
        ["UID", "FETCH", "7"] => mail(7, ""),
        ["UID", "FETCH", "7:*"] => mail(7, &heads) + &mail(8, &heads),
        ["UID", "FETCH", "9:*"] => mail(8, &heads),
        _ => String::new(),
    };
    format!("{said}{tag} OK done\r\n")
}

/// Serves the inbox, and beside it whoever looks for other folders.
async fn serve(listener: TcpListener) {
    let mut connections = JoinSet::new();
    while let Ok((wire, _)) = listener.accept().await {
        connections.spawn(answer(wire));
    }
}

async fn answer(mut wire: TcpStream) {
    let (read, mut write) = wire.split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"* OK [CAPABILITY IMAP4rev1] hi\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let (tag, rest) = line.split_once(' ').unwrap();
        if write.write_all(inbox(tag, rest).as_bytes()).await.is_err() {
            return;
        }
    }
}

fn settings(port: u16, home: &Path) -> Settings {
    let account = Imap {
        host: "127.0.0.1".parse().unwrap(),
        port: port.to_string().parse().unwrap(),
        user: "ich@example.org".to_owned(),
        password: PasswordFrom::Command("echo geheim".to_owned()),
        tls: Tls::None,
        junk: None,
    };
    Settings { look: Duration::from_millis(50), ..Settings::new(account, Vec::new(), home) }
}

async fn next(desk: &mut mpsc::Receiver<Delivery>) -> Delivery {
    timeout(SOON, desk.recv()).await.expect("a delivery").unwrap()
}

/// Takes the two contacts in, and gives the reply that it wished whole.
async fn look(desk: &mut mpsc::Receiver<Delivery>) -> Delivery {
    next(desk).await.answer(Wish::Whole);
    next(desk).await.answer(Wish::Nothing);
    let whole = next(desk).await;
    assert!(matches!(whole.matter, Matter::Whole(_)), "{whole:?}");
    whole
}

#[tokio::test]
async fn while_the_desk_cannot_take_it_in_the_mailbox_goes_on_and_brings_it_again() {
    let home = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let settings = settings(listener.local_addr().unwrap().port(), home.path());
    let position = settings.position.clone();
    std::fs::create_dir_all(position.parent().unwrap()).unwrap();
    let place = "(validity: 1, next: 7, at: \"2026-11-21T20:00:00Z\")";
    let said = format!("(schema: 1, began: \"2026-11-21T20:00:00Z\", folders: {{Inbox: {place}}})");
    std::fs::write(&position, said).unwrap();
    let (sink, mut desk) = mpsc::channel(64);
    let states = watch::channel(SourceState::default()).0;
    let to_desk =
        ToDesk::new(SourceName("imap:test".to_owned()), sink, states, || instant("2026-11-21T20:41:00Z"));
    let mut tasks = JoinSet::new();
    tasks.spawn(serve(listener));
    tasks.spawn(async move { drop(imap::run(settings, to_desk).await) });

    let waiting = look(&mut desk).await;
    let again = look(&mut desk).await;
    assert!(std::fs::read_to_string(&position).unwrap().contains("next: 7"), "nothing is passed over");
    waiting.acknowledge();
    again.acknowledge();
    let gone_on = async {
        while !std::fs::read_to_string(&position).unwrap().contains("next: 9") {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(SOON, gone_on).await.expect("the place moves on once it is taken in");
}
