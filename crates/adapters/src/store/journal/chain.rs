//! The hashes. `docs/formats.md`, "Journal", is their definition; a change here is a new format of the journal.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub(super) type Hash = [u8; 32];

/// What the first event points to.
pub(super) const BEFORE_THE_FIRST: Hash = [0; 32];

/// What an event's hash covers.
pub(super) struct Link<'a> {
    pub(super) chain: &'a [u8],
    pub(super) seq: i64,
    pub(super) prev: &'a [u8],
    pub(super) at: i64,
    pub(super) kind: &'a str,
    pub(super) payload_hash: &'a [u8],
}

impl Link<'_> {
    /// Every field is preceded by its length, so that no two links have the same bytes.
    pub(super) fn hash(&self) -> Hash {
        let (seq, at) = (self.seq.to_be_bytes(), self.at.to_be_bytes());
        let fields = [self.chain, &seq, self.prev, &at, self.kind.as_bytes(), self.payload_hash];
        let mut hasher = Sha256::new_with_prefix(b"absprache/journal/v1\0");
        for field in fields {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field);
        }
        hasher.finalize().into()
    }
}

/// The salt has a fixed length of 16 bytes, so that where it ends is never in question.
pub(super) fn payload_hash(salt: &[u8; 16], body: &str) -> Hash {
    Sha256::new_with_prefix(salt).chain_update(body).finalize().into()
}

/// What the journal remembers of its own end.
pub(super) struct Head {
    pub(super) chain: [u8; 16],
    pub(super) events: i64,
    pub(super) last: Hash,
}

impl Head {
    pub(super) fn read(connection: &rusqlite::Connection) -> rusqlite::Result<Self> {
        let mut statement = connection.prepare_cached(include_str!("read_head.sql"))?;
        statement.query_one([], |row| Ok(Self { chain: row.get(0)?, events: row.get(1)?, last: row.get(2)? }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed by another program (Python's hashlib).
    #[test]
    fn the_example_of_the_documentation_is_true() {
        let documentation = include_str!("../../../../../docs/formats.md");
        let payload_hash = payload_hash(&[0x22; 16], r#"{"event":"Mention","contact":1}"#);
        let (chain, prev) = ([0x11; 16], BEFORE_THE_FIRST);
        let link = Link {
            chain: &chain,
            seq: 1,
            prev: &prev,
            at: 1_795_293_600_000,
            kind: "Mention",
            payload_hash: &payload_hash,
        };
        for (name, hash) in [("payload_hash = ", payload_hash), ("hash         = ", link.hash())] {
            let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(documentation.contains(&format!("\n{name}{hex}\n")), "{name}{hex}");
        }
    }

    #[test]
    fn what_moves_from_one_field_to_the_next_changes_the_hash() {
        let hash =
            |kind, payload_hash| Link { chain: b"c", seq: 1, prev: b"p", at: 0, kind, payload_hash }.hash();
        assert_ne!(hash("Fine", b"x"), hash("Fin", b"ex"));
    }
}
