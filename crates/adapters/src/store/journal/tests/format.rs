//! The file as other programs, and later versions of this one, meet it.

use sha2::{Digest, Sha256};

use super::*;

#[test]
fn a_journal_of_a_newer_program_is_refused_and_left_alone() {
    let fresh = Fresh::filled();
    let raw = fresh.raw();
    raw.pragma_update(None, "user_version", 8).unwrap();
    let Fresh { temp, journal } = fresh;
    drop((raw, journal));
    let home = Home::at(temp.path());
    let bytes = || std::fs::read(temp.path().join("journal.sqlite")).unwrap();
    let before = bytes();
    for refused in [home.journal().map(|_| ()), home.lock().unwrap().journal().map(|_| ())] {
        assert!(matches!(refused, Err(Trouble::NewerJournal { found: 8, known: 7, .. })), "{refused:?}");
    }
    assert!(before == bytes(), "not a byte is changed");
}

#[test]
fn a_journal_of_an_older_format_reads_as_before_and_takes_the_events_of_this_program() {
    let mut fresh = Fresh::new();
    fresh.journal.append(samples::at(0), &samples::received(None)).unwrap();
    fresh.raw().pragma_update(None, "user_version", 1).unwrap();
    let Fresh { temp, journal } = fresh;
    drop(journal);
    let home = Home::at(temp.path());
    assert_eq!(home.journal().unwrap().map(|journal| journal.since(Seq(1)).unwrap().len()), Some(1));
    let mut journal = home.lock().unwrap().journal().unwrap();
    journal.append(samples::at(1), &Event::Undone { contact: Seq(1) }).unwrap();
    assert_eq!(journal.verify().unwrap(), sound(2, 0));
    let format: i64 = journal.connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format, 7);
}

#[test]
fn a_file_that_is_no_journal_is_told() {
    let temp = tempfile::tempdir().unwrap();
    std::fs::write(temp.path().join("journal.sqlite"), "Liebes Tagebuch, ".repeat(100)).unwrap();
    let home = Home::at(temp.path());
    for refused in [home.journal().map(|_| ()), home.lock().unwrap().journal().map(|_| ())] {
        assert!(
            matches!(&refused, Err(Trouble::Journal { words, .. }) if words.contains("not a database")),
            "{refused:?}"
        );
    }
}

#[test]
fn a_journal_that_was_created_and_not_filled_reads_as_none_and_is_filled_by_the_next_writer() {
    let temp = tempfile::tempdir().unwrap();
    std::fs::write(temp.path().join("journal.sqlite"), "").unwrap();
    let home = Home::at(temp.path());
    assert!(home.journal().unwrap().is_none());
    let mut journal = home.lock().unwrap().journal().unwrap();
    journal.append(samples::at(0), &samples::received(None)).unwrap();
    assert_eq!(journal.verify().unwrap(), sound(1, 0));
}

#[test]
fn acknowledged_means_synced() {
    let fresh = Fresh::new();
    let pragma = |name: &str| -> String {
        fresh
            .journal
            .connection
            .query_one(&format!("SELECT cast({name} AS TEXT) FROM pragma_{name}"), [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2", "FULL: the log is synced at every commit");
    assert_eq!(pragma("foreign_keys"), "1");
}

#[test]
fn two_installations_have_two_chains() {
    let chain = |fresh: &Fresh| -> Vec<u8> {
        fresh.raw().query_one("SELECT chain FROM meta", [], |row| row.get(0)).unwrap()
    };
    let (one, other) = (Fresh::new(), Fresh::new());
    assert_ne!(chain(&one), chain(&other));
    assert_eq!(uuid::Uuid::from_slice(&chain(&one)).unwrap().get_version_num(), 4);
}

#[test]
fn the_schema_has_no_place_for_the_text_of_a_message() {
    let fresh = Fresh::new();
    let raw = fresh.raw();
    let mut statement = raw
        .prepare(
            "SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' ORDER BY m.name, c.cid",
        )
        .unwrap();
    let columns: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(
        columns,
        [
            "arrival.source",
            "arrival.source_id",
            "arrival.seq",
            "event.seq",
            "event.prev",
            "event.at",
            "event.kind",
            "event.payload_hash",
            "event.hash",
            "meta.only_row",
            "meta.chain",
            "meta.events",
            "meta.last",
            "payload.seq",
            "payload.salt",
            "payload.body",
        ]
    );
}

#[test]
fn a_payload_holds_the_closed_list_of_fields_and_nothing_else() {
    let fresh = Fresh::filled();
    let keys = |seq: i64| {
        let body: String = fresh
            .raw()
            .query_one("SELECT body FROM payload WHERE seq = ?1", [seq], |row| row.get(0))
            .unwrap();
        let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&body).unwrap();
        let mut keys: Vec<String> = fields.into_iter().map(|(key, _)| key).collect();
        keys.sort();
        keys.join(" ")
    };
    for (seq, expected) in [
        (1, "arrived channel direction event from identity kind mine shown source source_id urgency"),
        (2, "clause contact event ground outcome reason to until version"),
        (3, "contact event how"),
        (4, "contact event step"),
        (5, "at contact event"),
        (6, "contact event"),
        (7, "contact event"),
        (8, "contact event"),
        (9, "contact event"),
        (10, "contact event"),
        (11, "client contact event person"),
        (12, "by client event fingerprint means number on"),
        (13, "by client event on"),
        (14, "client event"),
        (15, "answer_by by client event fingerprint means number words"),
        (16, "answer by client drawn event means name to"),
        (17, "by client event means offer"),
        (18, "contact event place step"),
        (19, "client contact event"),
        (20, "event reply"),
        (21, "arrived event from identity source source_id"),
        (22, "appointment client event"),
        (23, "client event made"),
        (24, "appointment attendance client event start"),
        (25, "client contact event instead_of note"),
        (26, "client event noted"),
        (27, "before client event"),
    ] {
        assert_eq!(keys(seq), expected, "event {seq}");
    }
}

/// Written from `docs/formats.md`, not from the program: what it says is enough to verify a journal.
#[test]
fn another_program_can_verify_the_chain_by_the_documented_form() {
    let fresh = Fresh::filled();
    let raw = fresh.raw();
    let chain: Vec<u8> = raw.query_one("SELECT chain FROM meta", [], |row| row.get(0)).unwrap();
    let mut statement = raw.prepare("SELECT e.seq, e.prev, e.at, e.kind, e.payload_hash, e.hash, p.salt, p.body FROM event e JOIN payload p USING (seq) ORDER BY seq").unwrap();
    type Row = (i64, Vec<u8>, i64, String, Vec<u8>, Vec<u8>, Vec<u8>, String);
    let rows: Vec<Row> = statement.query_map([], |row| row.try_into()).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 27);
    let mut before = vec![0; 32];
    for (seq, prev, at, kind, payload_hash, hash, salt, body) in rows {
        assert_eq!(prev, before);
        assert_eq!(Sha256::digest([salt, body.into_bytes()].concat()).to_vec(), payload_hash);
        let mut form = b"absprache/journal/v1\0".to_vec();
        form.extend([0, 0, 0, 0, 0, 0, 0, 16]);
        form.extend(&chain);
        form.extend([0, 0, 0, 0, 0, 0, 0, 8]);
        form.extend(seq.to_be_bytes());
        form.extend([0, 0, 0, 0, 0, 0, 0, 32]);
        form.extend(prev);
        form.extend([0, 0, 0, 0, 0, 0, 0, 8]);
        form.extend(at.to_be_bytes());
        form.extend((kind.len() as u64).to_be_bytes());
        form.extend(kind.as_bytes());
        form.extend([0, 0, 0, 0, 0, 0, 0, 32]);
        form.extend(payload_hash);
        assert_eq!(Sha256::digest(form).to_vec(), hash);
        before = hash;
    }
}
