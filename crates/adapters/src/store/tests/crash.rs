//! What was acknowledged survives kill -9 at any moment. (A power cut is what the syncing is for; no process can
//! test that.)

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use absprache_desk::event::{Event, Seq};
use absprache_desk::ports::{Appended, Files, Journal, Verification};

use super::{child, home};
use crate::store::{Home, samples};

const ROUNDS: u64 = 25;
const TAG: &str = "acknowledged ";

/// Runs the child, kills it a random while after its first acknowledgement, and returns its last one.
fn kill_in_mid_work(name: &str, folder: &Path) -> i64 {
    let mut child = child(&[], name, folder).spawn().unwrap();
    let stdout = child.stdout.take().unwrap();
    let (first, started) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut last = None;
        // A line that was cut off by the end was not acknowledged in full.
        let mut lines = BufReader::new(stdout);
        let mut line = String::new();
        while lines.read_line(&mut line).unwrap() > 0 {
            if let Some(number) = line.strip_suffix('\n').and_then(|line| line.split_once(TAG)) {
                last = Some(number.1.parse::<i64>().unwrap());
                let _ = first.send(());
            }
            line.clear();
        }
        last
    });
    let has_begun = started.recv_timeout(Duration::from_secs(30));
    let mut random = [0; 2];
    getrandom::fill(&mut random).unwrap();
    std::thread::sleep(Duration::from_micros(u64::from(u16::from_le_bytes(random))));
    child.kill().unwrap();
    let status = child.wait().unwrap();
    has_begun.unwrap();
    assert!(!status.success(), "the child works until it is killed");
    reader.join().unwrap().unwrap()
}

fn acknowledge(number: i64) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{TAG}{number}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[test]
fn no_acknowledged_event_is_lost_when_the_program_is_killed() {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path());
    let mut acknowledged = 0;
    for round in 1..=ROUNDS {
        let last = kill_in_mid_work("crash::appends_until_it_is_killed", temp.path());
        assert!(last > acknowledged, "round {round}: went on after {acknowledged}, to {last}");
        acknowledged = last;
        let journal = home.journal().unwrap().unwrap();
        let Verification::Sound { events, erased: 0 } = journal.verify().unwrap() else {
            panic!("round {round}: {:?}", journal.verify())
        };
        assert!(events >= acknowledged as u64, "round {round}: {acknowledged} acknowledged, {events} there");
        let entries = journal.since(Seq(1)).unwrap();
        assert!(
            (1..).zip(&entries).all(|(n, entry)| entry.event == Some(Event::Mention { contact: Seq(n) })),
            "round {round}: every event holds what was written"
        );
    }
}

#[test]
#[ignore = "the child of `no_acknowledged_event_is_lost_when_the_program_is_killed`"]
fn appends_until_it_is_killed() {
    let mut journal = home().lock().unwrap().journal().unwrap();
    let mut next = journal.since(Seq(1)).unwrap().len() as i64 + 1;
    loop {
        let appended = journal.append(samples::at(next), &Event::Mention { contact: Seq(next) }).unwrap();
        assert_eq!(appended, Appended::New(Seq(next)));
        acknowledge(next);
        next += 1;
    }
}

#[test]
fn a_file_is_whole_and_not_older_than_acknowledged_when_the_program_is_killed() {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path());
    for round in 1..=ROUNDS {
        let last = kill_in_mid_work("crash::saves_until_it_is_killed", temp.path());
        let (clients, troubles) = home.files().unwrap().clients().unwrap();
        assert!(troubles.is_empty(), "round {round}: {troubles:?}");
        let saved: i64 = clients[0].name.parse().unwrap();
        assert!(saved == last || saved == last + 1, "round {round}: {last} acknowledged, {saved} there");
        drop(home.lock().unwrap());
        let mut names: Vec<_> = std::fs::read_dir(temp.path().join("clients/mueller"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(
            names,
            ["client.ron", "client.ron.bak"],
            "round {round}: no leftovers once the folder is taken again"
        );
    }
}

#[test]
#[ignore = "the child of `a_file_is_whole_and_not_older_than_acknowledged_when_the_program_is_killed`"]
fn saves_until_it_is_killed() {
    let mut files = home().lock().unwrap().files().unwrap();
    let mut client = samples::client();
    // The first two are not acknowledged, so that there is a previous text from the start.
    for number in 1.. {
        client.name = number.to_string();
        files.save_client(&client).unwrap();
        if number > 2 {
            acknowledge(number);
        }
    }
}
