//! What the user teaches is kept until it is forgotten.

use absprache_engine::channel::{KeyKind, Lesson, Sign};

use super::fakes::MemoryFiles;
use crate::ports::Files as _;
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
