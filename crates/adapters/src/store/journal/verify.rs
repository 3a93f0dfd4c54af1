//! Recomputes the whole chain. One read transaction: what is written meanwhile is not seen.

use absprache_desk::event::Seq;
use absprache_desk::ports::{ChainFault, Verification};
use rusqlite::{Connection, Row};

use super::chain::{self, BEFORE_THE_FIRST, Hash, Head, Link};
use super::fault::Fault;

pub(super) fn verify(connection: &Connection) -> Result<Verification, Fault> {
    let snapshot = connection.unchecked_transaction()?;
    let head = Head::read(&snapshot)?;
    let mut walk = Walk { chain: head.chain, seen: 0, erased: 0, last: BEFORE_THE_FIRST };
    let mut statement = snapshot.prepare(include_str!("list_links.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Err(broken) = walk.step(&Found::read(row)?) {
            return Ok(broken);
        }
    }
    Ok(walk.end(&head).unwrap_or_else(|broken| broken))
}

/// How far the chain was followed.
struct Walk {
    chain: [u8; 16],
    seen: i64,
    erased: u64,
    last: Hash,
}

/// One event as it stands there, whatever was done to it.
struct Found {
    seq: i64,
    prev: Hash,
    at: i64,
    kind: String,
    payload_hash: Hash,
    hash: Hash,
    payload: Option<([u8; 16], String)>,
}

impl Found {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (salt, body): (Option<[u8; 16]>, Option<String>) = (row.get(6)?, row.get(7)?);
        Ok(Self {
            seq: row.get(0)?,
            prev: row.get(1)?,
            at: row.get(2)?,
            kind: row.get(3)?,
            payload_hash: row.get(4)?,
            hash: row.get(5)?,
            payload: salt.zip(body),
        })
    }

    fn link<'a>(&'a self, chain: &'a [u8]) -> Link<'a> {
        let Self { seq, prev, at, kind, payload_hash, .. } = self;
        Link { chain, seq: *seq, prev, at: *at, kind, payload_hash }
    }
}

impl Walk {
    fn step(&mut self, found: &Found) -> Result<(), Verification> {
        let expected = self.seen + 1;
        let broken = |fault| Err(Verification::Broken { seq: Seq(expected), fault });
        if found.seq != expected {
            return broken(ChainFault::Gap);
        }
        if found.prev != self.last {
            return broken(ChainFault::Link);
        }
        if found.link(&self.chain).hash() != found.hash {
            return broken(ChainFault::Hash);
        }
        match &found.payload {
            Some((salt, body)) if chain::payload_hash(salt, body) != found.payload_hash => {
                return broken(ChainFault::Payload);
            }
            Some(_) => {}
            None => self.erased += 1,
        }
        self.seen = expected;
        self.last = found.hash;
        Ok(())
    }

    /// A cut-off end leaves a chain that is whole in itself; only what was noted beside it tells.
    fn end(self, head: &Head) -> Result<Verification, Verification> {
        let broken = |seq, fault| Err(Verification::Broken { seq: Seq(seq), fault });
        if head.events > self.seen {
            return broken(self.seen + 1, ChainFault::Gap);
        }
        if head.events < self.seen {
            return broken(head.events + 1, ChainFault::Link);
        }
        if head.last != self.last {
            return broken(self.seen, ChainFault::Hash);
        }
        Ok(Verification::Sound { events: self.seen.unsigned_abs(), erased: self.erased })
    }
}
