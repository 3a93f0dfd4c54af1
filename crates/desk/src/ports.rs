//! What the desk asks of the world. Adapters implement it; tests give fakes.

use absprache_engine::agreement::Version;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClientId, PresetId};
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::{NoteId, NoteText};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::OwnPreset;
use chrono::{DateTime, Utc};

use crate::calendar::{Assigned, KeptCalendars};
use crate::document::Document;
use crate::event::{Event, Seq};
use crate::popup::{Popup, PopupKey};
use crate::retention::RunDays;
use crate::settings::Settings;
use crate::source::{Sources, Taught};
use crate::texts::Texts;
use crate::trouble::Trouble;
use crate::view::sketch::Sketch;

/// One event with its place and time.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number.
    pub seq: Seq,
    /// When it was written, by the program's clock.
    pub at: DateTime<Utc>,
    /// The event; none if its payload was erased. The chain still proves that something stood here.
    pub event: Option<Event>,
}

/// What an append did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// Written, and on disk.
    New(Seq),
    /// A `Received` with this source and source id is there already.
    AlreadyThere(Seq),
}

/// What a check of the whole journal found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verification {
    /// Every link holds.
    Sound {
        /// How many events there are.
        events: u64,
        /// How many of them have an erased payload.
        erased: u64,
    },
    /// The first event that does not fit.
    Broken {
        /// Its number, or the number that is missing.
        seq: Seq,
        /// What does not fit.
        fault: ChainFault,
    },
}

/// What may be wrong with a link of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainFault {
    /// A number is missing.
    Gap,
    /// It does not point to the event before it.
    Link,
    /// Its own hash does not fit its content.
    Hash,
    /// Its payload does not fit the hash of it.
    Payload,
}

/// The append-only record.
pub trait Journal {
    /// Writes an event; when it returns, the event is on disk.
    fn append(&mut self, at: DateTime<Utc>, event: &Event) -> Result<Appended, Trouble>;
    /// Gives all events from a number on, oldest first, one at a time: in many years they are more than need be in memory.
    fn each(&self, from: Seq, take: &mut dyn FnMut(Entry)) -> Result<(), Trouble>;
    /// All events from a number on, oldest first.
    fn since(&self, seq: Seq) -> Result<Vec<Entry>, Trouble> {
        let mut entries = Vec::new();
        self.each(seq, &mut |entry| entries.push(entry))?;
        Ok(entries)
    }
    /// The events of these numbers, in their order; a number that nothing has is left out.
    fn some(&self, numbers: &[Seq]) -> Result<Vec<Entry>, Trouble>;
    /// Erases what these events hold and writes others: both are done when it returns, or neither is. The erased ones stay in
    /// the chain, which still verifies. A source that delivers the same contact again brings a new event.
    fn erase(&mut self, numbers: &[Seq], at: DateTime<Utc>, then: &[Event]) -> Result<(), Trouble>;
    /// Recomputes the whole chain.
    fn verify(&self) -> Result<Verification, Trouble>;
}

/// Gives all of a journal, oldest first; nothing where there is no journal yet.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn read_all(journal: Option<&impl Journal>, mut take: impl FnMut(Entry)) -> Result<(), Trouble> {
    journal.map_or(Ok(()), |journal| journal.each(Seq(1), &mut take))
}

/// Presets of the user's own by their ids, and what is wrong with those that cannot be read.
pub type OwnPresets = (Vec<(PresetId, OwnPreset)>, Vec<Trouble>);

/// Profiles, drafts and agreed versions as files.
pub trait Files {
    /// The consultant's own profile; none before `me` was told.
    fn consultant(&self) -> Result<Option<Consultant>, Trouble>;
    /// Writes it.
    fn save_consultant(&mut self, consultant: &Consultant) -> Result<(), Trouble>;
    /// All clients that can be read, and what is wrong with the others: one broken file hides no other client.
    fn clients(&self) -> Result<(Vec<Client>, Vec<Trouble>), Trouble>;
    /// Writes a client's profile.
    fn save_client(&mut self, client: &Client) -> Result<(), Trouble>;
    /// Takes a client off file, with the draft of their rules. Nothing was ever agreed with them.
    fn remove_client(&mut self, client: &ClientId) -> Result<(), Trouble>;
    /// The draft of a client's rules; none if the client has none of their own.
    fn draft(&self, client: &ClientId) -> Result<Option<Policy>, Trouble>;
    /// Writes it.
    fn save_draft(&mut self, client: &ClientId, policy: &Policy) -> Result<(), Trouble>;
    /// A version by its fingerprint. One whose content no longer has that fingerprint is refused.
    fn version(&self, client: &ClientId, fingerprint: Fingerprint) -> Result<Version, Trouble>;
    /// Writes a version, offered or agreed; its name is its fingerprint.
    fn save_version(&mut self, version: &Version) -> Result<Fingerprint, Trouble>;
    /// A document that came in as an answer. One whose content no longer is what its name says is refused.
    fn answer(&self, client: &ClientId, id: AnswerId) -> Result<Document, Trouble>;
    /// Keeps a document as it came in; its name is the hash of its bytes.
    fn save_answer(&mut self, client: &ClientId, document: &Document) -> Result<AnswerId, Trouble>;
    /// The words of a note. A document that no longer is what its name says is refused.
    fn note(&self, client: &ClientId, id: NoteId) -> Result<NoteText, Trouble>;
    /// Keeps them; their name is their hash.
    fn save_note(&mut self, client: &ClientId, text: &NoteText) -> Result<NoteId, Trouble>;
    /// Removes them, if they are there.
    fn drop_note(&mut self, client: &ClientId, id: NoteId) -> Result<(), Trouble>;
    /// The user's own standard for clients without rules of their own; none if there is none.
    fn standard(&self) -> Result<Option<Policy>, Trouble>;
    /// The user's own presets.
    fn presets(&self) -> Result<OwnPresets, Trouble>;
    /// Writes one.
    fn save_preset(&mut self, id: &PresetId, preset: &OwnPreset) -> Result<(), Trouble>;
    /// Takes one away, if it is there. Its file is kept aside.
    fn drop_preset(&mut self, id: &PresetId) -> Result<(), Trouble>;
    /// What was typed of a client, or of a new one, when the program ended; none if nothing was. A file that cannot be read
    /// is told once and kept aside.
    fn sketch(&mut self, client: Option<&ClientId>) -> Result<Option<Sketch>, Trouble>;
    /// Writes it, in place of the one before of the same client.
    fn save_sketch(&mut self, sketch: &Sketch) -> Result<(), Trouble>;
    /// Removes it, if there is one.
    fn drop_sketch(&mut self, client: Option<&ClientId>) -> Result<(), Trouble>;
    /// What the user chose; the defaults before they chose anything.
    fn settings(&self) -> Result<Settings, Trouble>;
    /// Writes it.
    fn save_settings(&mut self, settings: &Settings) -> Result<(), Trouble>;
    /// What the program listens to; the notifications of the desktop before the user set anything up.
    fn sources(&self) -> Result<Sources, Trouble>;
    /// Writes it.
    fn save_sources(&mut self, sources: &Sources) -> Result<(), Trouble>;
    /// What the user taught the program to recognise.
    fn taught(&self) -> Result<Taught, Trouble>;
    /// Writes it.
    fn save_taught(&mut self, taught: &Taught) -> Result<(), Trouble>;
    /// What the user words themselves: for a client, or for everybody; nothing before they worded anything.
    fn texts(&self, client: Option<&ClientId>) -> Result<Texts, Trouble>;
    /// Writes it.
    fn save_texts(&mut self, client: Option<&ClientId>, texts: &Texts) -> Result<(), Trouble>;
    /// The appointments that calendars had when they were read last.
    fn calendars(&self) -> Result<KeptCalendars, Trouble>;
    /// Writes them, in place of those before.
    fn save_calendars(&mut self, calendars: &KeptCalendars) -> Result<(), Trouble>;
    /// The days on which the program ran lately.
    fn days(&self) -> Result<RunDays, Trouble>;
    /// Writes them.
    fn save_days(&mut self, days: &RunDays) -> Result<(), Trouble>;
    /// What the user said of events of calendars; nothing before they said anything.
    fn assigned(&self) -> Result<Assigned, Trouble>;
    /// Writes it.
    fn save_assigned(&mut self, assigned: &Assigned) -> Result<(), Trouble>;
}

/// Shows popups. Fire and forget: what came of them is told by inputs to the desk.
pub trait Notifier {
    /// Shows a popup, or replaces the one of the same key.
    fn show(&mut self, popup: Popup);
    /// Takes a popup away.
    fn withdraw(&mut self, key: PopupKey);
    /// Puts a text on the clipboard and reads it back. The answer comes as an input with this key.
    fn copy(&mut self, key: PopupKey, text: String);
}
