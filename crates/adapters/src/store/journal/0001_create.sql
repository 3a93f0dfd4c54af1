-- Format 1. Times are milliseconds since 1970-01-01T00:00:00Z, hashes SHA-256 (32 bytes).
-- The chain: what is in `event` and `meta` is enough to prove that nothing was changed, added or left out.

CREATE TABLE meta (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    chain    BLOB    NOT NULL CHECK (length(chain) = 16),   -- id of the installation, a UUID
    events   INTEGER NOT NULL CHECK (events >= 0),          -- how many there are: tells a cut-off end
    last     BLOB    NOT NULL CHECK (length(last) = 32)     -- hash of the newest; zeros before the first
) STRICT;

CREATE TABLE event (
    seq          INTEGER PRIMARY KEY CHECK (seq > 0),
    prev         BLOB    NOT NULL CHECK (length(prev) = 32),
    at           INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    payload_hash BLOB    NOT NULL CHECK (length(payload_hash) = 32),
    hash         BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Apart from the chain, so that it can be erased at a person's request. The salt goes with it: without the salt
-- the hash left behind cannot be tried against guesses.
CREATE TABLE payload (
    seq  INTEGER PRIMARY KEY REFERENCES event (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    body TEXT NOT NULL
) STRICT;

-- The sources' own ids, so that no contact is written twice.
CREATE TABLE arrival (
    source    TEXT    NOT NULL,
    source_id TEXT    NOT NULL,
    seq       INTEGER NOT NULL UNIQUE REFERENCES event (seq),
    PRIMARY KEY (source, source_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT raise(ABORT, 'an event follows the newest one'); END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'an event is never deleted'); END;

CREATE TRIGGER event_keeps BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'an event is never changed'); END;

CREATE TRIGGER payload_keeps BEFORE UPDATE ON payload
BEGIN SELECT raise(ABORT, 'a payload is erased, never changed'); END;

CREATE TRIGGER arrival_keeps BEFORE UPDATE ON arrival
BEGIN SELECT raise(ABORT, 'an arrival is erased, never changed'); END;

CREATE TRIGGER meta_keeps_chain BEFORE UPDATE OF only_row, chain ON meta
BEGIN SELECT raise(ABORT, 'an installation keeps its id'); END;

CREATE TRIGGER meta_stays BEFORE DELETE ON meta
BEGIN SELECT raise(ABORT, 'an installation keeps its id'); END;
