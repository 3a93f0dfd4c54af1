//! Days of work with twelve clients: four hundred contacts by mail, telephone, messengers and by hand, while servers fall
//! over, the clock is set back, the night has an hour twice, and the machine sleeps. The journal has to equal the script.

mod peers;
mod script;

use std::collections::BTreeMap;

use serde_json::Value;

use self::peers::Peers;
use self::script::{Line, Mishap, Origin, script};
use super::house::{House, Tested};

#[test]
fn after_days_with_mishaps_the_journal_equals_what_happened() -> Tested {
    let script = script();
    let mut peers = Peers::start()?;
    let mut expected = 0;
    for shift in &script {
        let mut watch = peers.watch(shift.begins)?;
        peers.play(&shift.before)?;
        match shift.mishap {
            Mishap::None => peers.play(&shift.during)?,
            Mishap::MailServerDown => {
                peers.mail.kill()?;
                peers.play(&shift.during)?;
                peers.mail.restart()?;
            }
            Mishap::Asleep => {
                watch.signal("STOP")?;
                peers.play(&shift.during)?;
                watch.signal("CONT")?;
            }
            Mishap::LinesCut => {
                // What was said is heard first: a bus that ends keeps nothing.
                peers.until_judged(expected + known(shift.before.iter().map(|step| shift.line(*step))));
                peers.cut_lines(&mut watch)?;
                peers.play(&shift.during)?;
            }
            Mishap::PowerCut => {
                peers.until_judged(expected + known(shift.before.iter().map(|step| shift.line(*step))));
                watch.signal("KILL")?;
                peers.play(&shift.during)?;
                watch = peers.watch(shift.begins)?;
            }
        }
        peers.play(&shift.after)?;
        expected += known(shift.steps().map(|step| shift.line(step))) - shift.by_hand.len();
        peers.until_judged(expected);
        watch.stop()?;
        peers.play(&shift.by_hand)?;
        expected += shift.by_hand.len();
        peers.until_judged(expected);
    }

    let lines = script.iter().flat_map(|shift| shift.steps().filter_map(|step| shift.line(step)));
    let (told, written) = (by_origin(lines), journal(&peers.house)?);
    for (origin, told) in &told {
        let written = written.get(origin).map_or(&[][..], Vec::as_slice);
        assert!(told == written, "{origin:?}\n{}", differences(told, written));
    }
    let steps: usize = script.iter().map(|shift| shift.steps().count()).sum();
    assert!(steps >= 400, "{steps} contacts and attempts");
    peers.assert_nothing_of_strangers();
    assert_told_at_most_once(&peers.house)
}

fn known(lines: impl Iterator<Item = Option<(Origin, Line)>>) -> usize {
    lines.flatten().count()
}

/// In the order in which they happened, source by source. Mails that come in together have no order but their instants.
fn by_origin(lines: impl Iterator<Item = (Origin, Line)>) -> BTreeMap<Origin, Vec<Line>> {
    let mut sorted = BTreeMap::<Origin, Vec<Line>>::new();
    for (origin, line) in lines {
        sorted.entry(origin).or_default().push(line);
    }
    sorted.entry(Origin::Mail).or_default().sort();
    sorted
}

fn differences(told: &[Line], written: &[Line]) -> String {
    let shown = |lines: &[Line]| lines.iter().map(|line| format!("{line:?}\n")).collect::<Vec<_>>();
    let (told, written) = (shown(told), shown(written));
    let same = told.iter().zip(&written).take_while(|(one, other)| one == other).count();
    let rest = |lines: &[String]| lines.iter().skip(same).take(4).map(String::as_str).collect::<String>();
    format!(
        "{} happened, {} are written down; the first {same} are the same, then there happened\n{}and there stands\n{}",
        told.len(),
        written.len(),
        rest(&told),
        rest(&written)
    )
}

fn journal(house: &House) -> Result<BTreeMap<Origin, Vec<Line>>, xtask::desktop::Trouble> {
    let entries = house.journal()?;
    let judged: BTreeMap<i64, &Value> = (entries.iter().filter(|entry| entry["kind"] == "Judged"))
        .map(|entry| (entry["event"]["contact"].as_i64().unwrap(), &entry["event"]["outcome"]))
        .collect();
    let received = entries.iter().filter(|entry| entry["kind"] == "Received");
    let lines = received.map(|entry| {
        let (event, seq) = (&entry["event"], entry["seq"].as_i64().unwrap());
        let source = event["source"].as_str().unwrap();
        let origin = match source.split(':').next().unwrap() {
            "imap" => Origin::Mail,
            "callmonitor" => Origin::Call,
            "notifications" => Origin::Message,
            _ => Origin::Hand,
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let word = |value: &Value| *WORDS.iter().find(|word| value == **word).unwrap_or(&"?");
        let line = Line {
            at: (origin == Origin::Mail).then(|| text(&event["arrived"]).parse().unwrap()),
            client: text(&event["identity"]["client"]),
            channel: text(&event["channel"]),
            direction: word(&event["direction"]),
            outcome: judged.get(&seq).map_or("not judged", |outcome| word(outcome)),
        };
        (origin, line)
    });
    Ok(by_origin(lines))
}

const WORDS: [&str; 6] = ["In", "Out", "Admit", "Defer", "Redirect", "Ask"];

fn assert_told_at_most_once(house: &House) -> Tested {
    let mut told = BTreeMap::<i64, usize>::new();
    for event in house.events("Notifying")? {
        *told.entry(event["contact"].as_i64().unwrap()).or_default() += 1;
    }
    assert!(told.len() > 20, "{} were told", told.len());
    assert!(told.values().all(|times| *times == 1), "{told:?}");
    let verified = house.run(&["journal", "verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}
