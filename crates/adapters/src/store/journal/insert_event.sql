INSERT INTO event (seq, prev, at, kind, payload_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
