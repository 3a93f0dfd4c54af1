//! Erasing what is over.

use super::*;

#[test]
fn an_erased_event_leaves_its_place_and_the_chain_still_holds() {
    let mut fresh = Fresh::filled();
    fresh.journal.erase(&[Seq(1), Seq(13)], samples::at(0), &[]).unwrap();
    assert_eq!(fresh.journal.verify().unwrap(), sound(27, 2));
    let entries = fresh.all();
    let erased: Vec<_> =
        entries.iter().filter(|entry| entry.event.is_none()).map(|entry| entry.seq.0).collect();
    assert_eq!((entries.len(), erased), (27, vec![1, 13]));
    assert_eq!(
        fresh.journal.append(samples::at(0), &samples::received(None)).unwrap(),
        Appended::New(Seq(28))
    );
    assert_eq!(fresh.journal.verify().unwrap(), sound(28, 2));
}

#[test]
fn nothing_of_what_was_erased_is_left_in_any_file() {
    let mut fresh = Fresh::new();
    let marks = ["Anna 🌻", "+4917139200001", "source-id-of-anna"];
    fresh.journal.append(samples::at(0), &samples::received(Some("source-id-of-anna"))).unwrap();
    fresh.journal.append(samples::at(1), &Event::Mention { contact: Seq(1) }).unwrap();
    assert_eq!(marks.map(|mark| is_in_a_file(&fresh.temp, mark)), [true; 3]);
    fresh.journal.erase(&[Seq(1)], samples::at(0), &[]).unwrap();
    assert_eq!(marks.map(|mark| is_in_a_file(&fresh.temp, mark)), [false; 3]);
}

#[test]
fn what_a_reader_held_back_is_gone_at_the_next_opening() {
    let mut fresh = Fresh::new();
    fresh.journal.append(samples::at(0), &samples::received(None)).unwrap();
    let reader = fresh.raw();
    reader.execute_batch("BEGIN; SELECT count(*) FROM event;").unwrap();
    fresh.journal.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    fresh.journal.erase(&[Seq(1)], samples::at(0), &[]).unwrap();
    assert!(is_in_a_file(&fresh.temp, "Anna"), "the reader may still look it up");
    reader.execute_batch("COMMIT").unwrap();
    let Fresh { temp, journal } = fresh;
    drop(journal);
    let _journal = Home::at(temp.path()).lock().unwrap().journal().unwrap();
    assert!(!is_in_a_file(&temp, "Anna"));
}

#[test]
fn what_is_written_with_an_erasure_is_there_with_it_or_not_at_all() {
    let mut fresh = Fresh::filled();
    let expired = samples::events().pop().unwrap();
    fresh.journal.erase(&[Seq(1)], samples::at(50), &[expired.clone(), expired.clone()]).unwrap();
    assert_eq!(fresh.journal.verify().unwrap(), sound(29, 1));
    assert_eq!(fresh.all().last().unwrap().event.as_ref(), Some(&expired));

    fresh
        .raw()
        .execute_batch("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END")
        .unwrap();
    fresh.journal.erase(&[Seq(2)], samples::at(51), &[expired]).unwrap_err();
    assert_eq!(fresh.journal.verify().unwrap(), sound(29, 1));
}

#[test]
fn erasing_twice_or_what_is_not_there_changes_nothing_more() {
    let mut fresh = Fresh::filled();
    fresh.journal.erase(&[Seq(3)], samples::at(0), &[]).unwrap();
    fresh.journal.erase(&[Seq(3), Seq(0), Seq(28), Seq(-1)], samples::at(0), &[]).unwrap();
    assert_eq!(fresh.journal.verify().unwrap(), sound(27, 1));
}

fn is_in_a_file(folder: &TempDir, mark: &str) -> bool {
    std::fs::read_dir(folder.path()).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(mark.len()).any(|window| window == mark.as_bytes())
    })
}
