//! Whatever is changed in the file by other means is found, at its place.

use absprache_desk::ports::ChainFault::{self, Gap, Hash, Link, Payload};

use super::*;

/// Removes what would stop an honest program.
const UNGUARD: &str = "
    PRAGMA foreign_keys = off;
    PRAGMA ignore_check_constraints = on;
    DROP TRIGGER event_follows; DROP TRIGGER event_stays; DROP TRIGGER event_keeps;
    DROP TRIGGER payload_keeps; DROP TRIGGER arrival_keeps; DROP TRIGGER meta_keeps_chain; DROP TRIGGER meta_stays;
";

#[test]
fn a_change_to_any_column_is_found_at_its_event() {
    let cases: [(&str, &str, i64, ChainFault); 24] = [
        ("number", "UPDATE event SET seq = 40 WHERE seq = 4", 4, Gap),
        ("number at the end", "UPDATE event SET seq = 40 WHERE seq = 27", 27, Gap),
        ("number before the first", "UPDATE event SET seq = 0 WHERE seq = 1", 1, Gap),
        ("previous", "UPDATE event SET prev = zeroblob(32) WHERE seq = 4", 4, Link),
        ("previous of the first", "UPDATE event SET prev = hash WHERE seq = 1", 1, Link),
        ("time", "UPDATE event SET at = at + 1 WHERE seq = 4", 4, Hash),
        ("kind", "UPDATE event SET kind = 'Fine' WHERE seq = 6", 6, Hash),
        ("payload hash", "UPDATE event SET payload_hash = zeroblob(32) WHERE seq = 4", 4, Hash),
        ("hash", "UPDATE event SET hash = zeroblob(32) WHERE seq = 4", 4, Hash),
        ("hash of the last", "UPDATE event SET hash = zeroblob(32) WHERE seq = 27", 27, Hash),
        ("salt", "UPDATE payload SET salt = zeroblob(16) WHERE seq = 4", 4, Payload),
        ("body", "UPDATE payload SET body = replace(body, 'First', 'Again') WHERE seq = 4", 4, Payload),
        (
            "payload exchanged",
            "UPDATE payload SET seq = -seq WHERE seq IN (4, 5);
            UPDATE payload SET seq = 9 + seq WHERE seq IN (-4, -5)",
            4,
            Payload,
        ),
        ("installation", "UPDATE meta SET chain = zeroblob(16)", 1, Hash),
        ("first removed", "DELETE FROM event WHERE seq = 1", 1, Gap),
        ("one removed", "DELETE FROM event WHERE seq = 4", 4, Gap),
        (
            "one removed, the rest moved up",
            "DELETE FROM event WHERE seq = 4;
            UPDATE event SET seq = seq - 1 WHERE seq > 4",
            4,
            Link,
        ),
        ("end cut off", "DELETE FROM event WHERE seq >= 13", 13, Gap),
        ("all removed", "DELETE FROM event", 1, Gap),
        (
            "end cut off and counted",
            "DELETE FROM event WHERE seq = 27; UPDATE meta SET events = 26",
            26,
            Hash,
        ),
        ("counted too low", "UPDATE meta SET events = 12", 13, Link),
        ("counted too high", "UPDATE meta SET events = 28", 28, Gap),
        ("other end", "UPDATE meta SET last = zeroblob(32)", 27, Hash),
        (
            "appended by other means",
            "INSERT INTO event SELECT 28, hash, at, kind, payload_hash, hash FROM event WHERE seq = 27",
            28,
            Hash,
        ),
    ];
    for (what, sql, seq, fault) in cases {
        let fresh = Fresh::filled();
        let raw = fresh.raw();
        raw.execute_batch(UNGUARD).unwrap();
        raw.execute_batch(sql).unwrap();
        let found = fresh.journal.verify().unwrap();
        assert_eq!(found, Verification::Broken { seq: Seq(seq), fault }, "{what}");
    }
}

#[test]
fn an_event_rewritten_together_with_its_hash_no_longer_fits_what_follows() {
    for (seq, found_at, fault) in [(4, 5, Link), (27, 27, Hash)] {
        let fresh = Fresh::filled();
        let raw = fresh.raw();
        raw.execute_batch(UNGUARD).unwrap();
        let head = super::super::chain::Head::read(&raw).unwrap();
        let (prev, at, kind, payload_hash): ([u8; 32], i64, String, [u8; 32]) = raw
            .query_one("SELECT prev, at, kind, payload_hash FROM event WHERE seq = ?1", [seq], |row| {
                row.try_into()
            })
            .unwrap();
        let link = super::super::chain::Link {
            chain: &head.chain,
            seq,
            prev: &prev,
            at: at + 3_600_000,
            kind: &kind,
            payload_hash: &payload_hash,
        };
        raw.execute("UPDATE event SET at = ?2, hash = ?3 WHERE seq = ?1", (seq, link.at, link.hash()))
            .unwrap();
        let found = fresh.journal.verify().unwrap();
        assert_eq!(found, Verification::Broken { seq: Seq(found_at), fault }, "event {seq}");
    }
}

#[test]
fn the_database_itself_refuses_what_no_journal_does() {
    let fresh = Fresh::filled();
    let raw = fresh.raw();
    raw.pragma_update(None, "foreign_keys", true).unwrap();
    for sql in [
        "UPDATE event SET at = 0 WHERE seq = 3",
        "DELETE FROM event WHERE seq = 27",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 3",
        "REPLACE INTO event SELECT * FROM event WHERE seq = 27",
        "INSERT INTO event SELECT 29, prev, at, kind, payload_hash, hash FROM event WHERE seq = 27",
        "UPDATE payload SET body = '{}' WHERE seq = 3",
        "INSERT INTO payload SELECT 12, salt, body FROM payload WHERE seq = 3",
        "UPDATE arrival SET source_id = 'x'",
        "UPDATE meta SET chain = zeroblob(16)",
        "DELETE FROM meta",
    ] {
        assert!(raw.execute(sql, []).is_err(), "{sql}");
    }
    assert_eq!(fresh.journal.verify().unwrap(), sound(27, 0));
    assert_eq!(fresh.all().len(), 27);
}

#[test]
fn a_payload_that_is_no_event_is_named_when_it_is_read() {
    let fresh = Fresh::filled();
    let raw = fresh.raw();
    raw.execute_batch(UNGUARD).unwrap();
    raw.execute("UPDATE payload SET body = '{\"event\":\"Gossip\"}' WHERE seq = 6", []).unwrap();
    let read = fresh.journal.since(Seq(1));
    assert!(matches!(&read, Err(Trouble::Journal { words, .. }) if words.contains("event 6")), "{read:?}");
}
