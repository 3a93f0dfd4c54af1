//! What the user teaches is kept until it is forgotten.

use absprache_engine::channel::{KeyKind, Lesson, Sign};

use absprache_engine::tone::Language;

use super::fakes::{MemoryFiles, Office, time};
use crate::ports::Files as _;
use crate::source::Passed;
use crate::use_cases::sources::SetUp;
use crate::use_cases::teach::{Fault, forget, teach};

fn lesson(name: &str, channel: &str) -> Lesson {
    let sign = Sign::parse(KeyKind::AppName, name).unwrap();
    Lesson { sign, channel: channel.parse().unwrap() }
}

#[test]
fn a_lesson_takes_the_place_of_the_one_about_the_same_sign() {
    let mut files = MemoryFiles::new();
    assert_eq!(teach(&mut files, lesson("Element", "signal")).unwrap(), SetUp::Added);
    assert_eq!(teach(&mut files, lesson("Element", "signal")).unwrap(), SetUp::AsBefore);
    assert_eq!(teach(&mut files, lesson("Pager", "ticket")).unwrap(), SetUp::Added);
    assert_eq!(teach(&mut files, lesson("element", "teams")).unwrap(), SetUp::Changed);
    assert_eq!(files.taught().unwrap().taught, [lesson("Pager", "ticket"), lesson("element", "teams")]);
}

#[test]
fn what_was_never_taught_cannot_be_forgotten() {
    let mut files = MemoryFiles::new();
    teach(&mut files, lesson("Element", "signal")).unwrap();
    let forgotten = forget(&mut files, &lesson("Pager", "signal").sign);
    assert!(matches!(forgotten, Err(Fault::NotTaught(_))), "{forgotten:?}");
    forget(&mut files, &lesson("ELEMENT", "teams").sign).unwrap();
    assert_eq!(files.taught().unwrap().taught, []);
}

#[test]
fn what_passed_by_is_news_until_something_was_taught_about_it() {
    let mut office = Office::open();
    let sign = |kind, text| Sign::parse(kind, text).unwrap();
    let chatter = vec![sign(KeyKind::DesktopId, "org.example.Chatter"), sign(KeyKind::AppName, "Chatter")];
    let passed = [
        Passed { signs: chatter, at: time("Sat 21:40") },
        Passed { signs: vec![sign(KeyKind::AppName, "Pager")], at: time("Sat 21:30") },
    ];
    let heard = |office: &Office| {
        let heard = office.desk.heard(&passed, time("Sat 21:50"), Language::De).unwrap();
        let unknown = heard.unknown.into_iter().map(|one| {
            let signs: Vec<_> = one.signs.iter().map(|sign| format!("{} {}", sign.kind, sign.text)).collect();
            format!("{}; {}", signs.join(", "), one.at.replace('\u{a0}', " "))
        });
        let taught = heard.taught.into_iter().map(|one| format!("{}: {}", one.sign.text, one.channel_name));
        (unknown.collect::<Vec<_>>(), taught.collect::<Vec<_>>())
    };
    let (unknown, taught) = heard(&office);
    assert_eq!(unknown, ["desktop-id org.example.Chatter, app Chatter; 21:40 Uhr", "app Pager; 21:30 Uhr"]);
    assert_eq!(taught, Vec::<String>::new());

    // One of its signs is enough, in whatever spelling.
    office.desk.teach(lesson("CHATTER", "signal")).unwrap();
    let (unknown, taught) = heard(&office);
    assert_eq!((unknown.len(), taught), (1, vec!["CHATTER: Signal".to_owned()]));
}

#[test]
fn what_was_taught_and_cannot_be_read_is_told_at_the_start_and_where_it_is_shown() {
    let office = Office::open();
    office.files.lose_taught();
    let office = Office::reopen_with_troubles(office.journal, office.files, 1);
    assert!(office.desk.heard(&[], time("Sat 21:50"), Language::De).is_err());
}
