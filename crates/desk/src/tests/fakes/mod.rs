//! Fakes of the ports, in memory, and a desk with one client on them.

mod journal;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use absprache_engine::agreement::Version;
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::document;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::Handle;
use absprache_engine::ids::{ClientId, PresetId};
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::{NoteId, NoteText};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::OwnPreset;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};

pub(super) use self::journal::MemoryJournal;
use crate::arrival::Arrival;
use crate::calendar::{Assigned, KeptCalendars};
use crate::desk::Desk;
use crate::document::Document;
use crate::event::{Event, SourceName};
use crate::popup::{Popup, PopupKey};
use crate::ports::{Files, Notifier, OwnPresets};
use crate::retention::RunDays;
use crate::settings::Settings;
use crate::source::{Sources, Taught};
use crate::texts::Texts;
use crate::trouble::Trouble;
use crate::view::sketch::Sketch;

const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    handles: [(handle: Phone("+493023125001"), used: Business), (handle: Mail("jana@example.org"), used: Business)])"#;

const CLIENT: &str = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"), tone: (form: du),
    people: [(id: "anna", name: "Anna Müller", handles: [Phone("+4917139200011"), Mail("anna@example.org")],
              aliases: [(channel: "whatsapp", name: "Anna M.")]),
             (id: "jan", name: "Jan Özdemir", handles: [Phone("+4917139200012")])])"#;

/// The id of that client.
pub(super) const MUELLER: &str = "mueller";

pub(super) const RULES: &str = r#"(schema: 1, name: "rules", clauses: [
    Channel(id: "email", channel: "email", mode: Welcome),
    Channel(id: "phone", channel: "phone", mode: Welcome),
    Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
    Channel(id: "signal", channel: "signal", mode: NotUsed),
    Channel(id: "ticket", channel: "ticket", mode: Welcome, hours: OfficeHours),
    Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["phone"]),
])"#;

/// Files of one consultant and one client.
#[derive(Clone)]
pub(super) struct MemoryFiles(Rc<RefCell<Stored>>);

struct Stored {
    consultant: Option<Consultant>,
    clients: Vec<Client>,
    clients_were_read: usize,
    drafts: HashMap<ClientId, Policy>,
    standard: Option<Policy>,
    presets: BTreeMap<PresetId, OwnPreset>,
    sketches: HashMap<Option<ClientId>, Sketch>,
    draft_is_lost: bool,
    stays: Option<ClientId>,
    settings: Settings,
    sources: Sources,
    taught: Taught,
    taught_is_lost: bool,
    texts: HashMap<Option<ClientId>, Texts>,
    texts_are_lost: bool,
    calendars: KeptCalendars,
    assigned: Assigned,
    days: RunDays,
    versions: HashMap<Fingerprint, Version>,
    answers: HashMap<AnswerId, Document>,
    notes: HashMap<NoteId, NoteText>,
}

impl MemoryFiles {
    pub(super) fn new() -> Self {
        Self(Rc::new(RefCell::new(Stored {
            consultant: Some(document::read(ME, channels()).expect("a consultant")),
            clients: vec![document::read(CLIENT, channels()).expect("a client")],
            clients_were_read: 0,
            drafts: HashMap::from([(
                MUELLER.parse().expect("an id"),
                document::read(RULES, channels()).expect("rules"),
            )]),
            standard: None,
            presets: BTreeMap::new(),
            sketches: HashMap::new(),
            draft_is_lost: false,
            stays: None,
            settings: Settings::default(),
            sources: Sources::default(),
            taught: Taught::default(),
            taught_is_lost: false,
            texts: HashMap::new(),
            texts_are_lost: false,
            calendars: KeptCalendars::default(),
            assigned: Assigned::default(),
            days: RunDays::default(),
            versions: HashMap::new(),
            answers: HashMap::new(),
            notes: HashMap::new(),
        })))
    }

    /// Lets the rules be unreadable, or readable again.
    pub(super) fn lose_rules(&self, lost: bool) {
        self.0.borrow_mut().draft_is_lost = lost;
    }

    /// How often the folder of all clients was read.
    pub(super) fn clients_were_read(&self) -> usize {
        self.0.borrow().clients_were_read
    }

    /// Lets the files of a client be such that they cannot be removed, or all be removed again.
    pub(super) fn keep(&self, client: Option<&str>) {
        self.0.borrow_mut().stays = client.map(|id| id.parse().expect("an id"));
    }

    /// Lets the texts be unreadable, or readable again.
    pub(super) fn lose_texts(&self, lost: bool) {
        self.0.borrow_mut().texts_are_lost = lost;
    }

    /// Lets what was taught be unreadable.
    pub(super) fn lose_taught(&self) {
        self.0.borrow_mut().taught_is_lost = true;
    }

    /// As before the first start.
    pub(super) fn know_nobody(&self) {
        let mut stored = self.0.borrow_mut();
        stored.consultant = None;
        stored.clients.clear();
    }

    /// The user's own standard.
    pub(super) fn set_standard(&self, policy: Policy) {
        self.0.borrow_mut().standard = Some(policy);
    }

    pub(super) fn draft_of(&self, client: &str) -> Option<Policy> {
        self.0.borrow().drafts.get(&client.parse().expect("an id")).cloned()
    }

    /// The words of all notes that are kept.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes: Vec<_> = self.0.borrow().notes.values().map(|text| text.as_str().to_owned()).collect();
        notes.sort();
        notes
    }

    pub(super) fn client(&self) -> Client {
        self.0.borrow().clients.first().cloned().expect("one client")
    }
}

impl Files for MemoryFiles {
    fn consultant(&self) -> Result<Option<Consultant>, Trouble> {
        Ok(self.0.borrow().consultant.clone())
    }
    fn save_consultant(&mut self, consultant: &Consultant) -> Result<(), Trouble> {
        self.0.borrow_mut().consultant = Some(consultant.clone());
        Ok(())
    }
    fn clients(&self) -> Result<(Vec<Client>, Vec<Trouble>), Trouble> {
        let mut stored = self.0.borrow_mut();
        stored.clients_were_read += 1;
        Ok((stored.clients.clone(), Vec::new()))
    }
    fn save_client(&mut self, client: &Client) -> Result<(), Trouble> {
        let mut stored = self.0.borrow_mut();
        stored.clients.retain(|other| other.id != client.id);
        stored.clients.push(client.clone());
        Ok(())
    }
    fn remove_client(&mut self, client: &ClientId) -> Result<(), Trouble> {
        let mut stored = self.0.borrow_mut();
        if stored.stays.as_ref() == Some(client) {
            let error = std::io::ErrorKind::PermissionDenied.into();
            return Err(Trouble::Io { path: client.as_str().into(), error });
        }
        stored.clients.retain(|other| other.id != *client);
        stored.drafts.remove(client);
        Ok(())
    }
    fn draft(&self, client: &ClientId) -> Result<Option<Policy>, Trouble> {
        let stored = self.0.borrow();
        let lost = || Trouble::Io { path: "draft.ron".into(), error: std::io::ErrorKind::InvalidData.into() };
        if stored.draft_is_lost { Err(lost()) } else { Ok(stored.drafts.get(client).cloned()) }
    }
    fn save_draft(&mut self, client: &ClientId, policy: &Policy) -> Result<(), Trouble> {
        self.0.borrow_mut().drafts.insert(client.clone(), policy.clone());
        Ok(())
    }
    fn version(&self, _client: &ClientId, fingerprint: Fingerprint) -> Result<Version, Trouble> {
        let missing = Trouble::MissingVersion { path: fingerprint.to_string().into() };
        self.0.borrow().versions.get(&fingerprint).cloned().ok_or(missing)
    }
    fn save_version(&mut self, version: &Version) -> Result<Fingerprint, Trouble> {
        let fingerprint = Fingerprint::of(version).expect("a canonical form");
        self.0.borrow_mut().versions.insert(fingerprint, version.clone());
        Ok(fingerprint)
    }
    fn answer(&self, _client: &ClientId, id: AnswerId) -> Result<Document, Trouble> {
        let missing = Trouble::MissingAnswer { path: id.to_string().into() };
        self.0.borrow().answers.get(&id).cloned().ok_or(missing)
    }
    fn save_answer(&mut self, _client: &ClientId, document: &Document) -> Result<AnswerId, Trouble> {
        self.0.borrow_mut().answers.insert(document.id(), document.clone());
        Ok(document.id())
    }
    fn note(&self, _client: &ClientId, id: NoteId) -> Result<NoteText, Trouble> {
        let missing = Trouble::MissingNote { path: id.to_string().into() };
        self.0.borrow().notes.get(&id).cloned().ok_or(missing)
    }
    fn save_note(&mut self, _client: &ClientId, text: &NoteText) -> Result<NoteId, Trouble> {
        let id = NoteId::of(text);
        self.0.borrow_mut().notes.insert(id, text.clone());
        Ok(id)
    }
    fn drop_note(&mut self, _client: &ClientId, id: NoteId) -> Result<(), Trouble> {
        self.0.borrow_mut().notes.remove(&id);
        Ok(())
    }
    fn standard(&self) -> Result<Option<Policy>, Trouble> {
        Ok(self.0.borrow().standard.clone())
    }
    fn presets(&self) -> Result<OwnPresets, Trouble> {
        Ok((self.0.borrow().presets.clone().into_iter().collect(), Vec::new()))
    }
    fn save_preset(&mut self, id: &PresetId, preset: &OwnPreset) -> Result<(), Trouble> {
        self.0.borrow_mut().presets.insert(id.clone(), preset.clone());
        Ok(())
    }
    fn drop_preset(&mut self, id: &PresetId) -> Result<(), Trouble> {
        self.0.borrow_mut().presets.remove(id);
        Ok(())
    }
    fn sketch(&mut self, client: Option<&ClientId>) -> Result<Option<Sketch>, Trouble> {
        Ok(self.0.borrow().sketches.get(&client.cloned()).cloned())
    }
    fn save_sketch(&mut self, sketch: &Sketch) -> Result<(), Trouble> {
        self.0.borrow_mut().sketches.insert(sketch.client.clone(), sketch.clone());
        Ok(())
    }
    fn drop_sketch(&mut self, client: Option<&ClientId>) -> Result<(), Trouble> {
        self.0.borrow_mut().sketches.remove(&client.cloned());
        Ok(())
    }
    fn settings(&self) -> Result<Settings, Trouble> {
        Ok(self.0.borrow().settings.clone())
    }
    fn sources(&self) -> Result<Sources, Trouble> {
        Ok(self.0.borrow().sources.clone())
    }
    fn save_sources(&mut self, sources: &Sources) -> Result<(), Trouble> {
        self.0.borrow_mut().sources = sources.clone();
        Ok(())
    }
    fn taught(&self) -> Result<Taught, Trouble> {
        let stored = self.0.borrow();
        let lost =
            || Trouble::Io { path: "taught.ron".into(), error: std::io::ErrorKind::InvalidData.into() };
        if stored.taught_is_lost { Err(lost()) } else { Ok(stored.taught.clone()) }
    }
    fn save_taught(&mut self, taught: &Taught) -> Result<(), Trouble> {
        self.0.borrow_mut().taught = taught.clone();
        Ok(())
    }
    fn days(&self) -> Result<RunDays, Trouble> {
        Ok(self.0.borrow().days.clone())
    }
    fn save_days(&mut self, days: &RunDays) -> Result<(), Trouble> {
        self.0.borrow_mut().days = days.clone();
        Ok(())
    }
    fn assigned(&self) -> Result<Assigned, Trouble> {
        Ok(self.0.borrow().assigned.clone())
    }
    fn save_assigned(&mut self, assigned: &Assigned) -> Result<(), Trouble> {
        self.0.borrow_mut().assigned = assigned.clone();
        Ok(())
    }
    fn texts(&self, client: Option<&ClientId>) -> Result<Texts, Trouble> {
        let stored = self.0.borrow();
        let lost = || Trouble::Io { path: "texts.ron".into(), error: std::io::ErrorKind::InvalidData.into() };
        if stored.texts_are_lost {
            Err(lost())
        } else {
            Ok(stored.texts.get(&client.cloned()).cloned().unwrap_or_default())
        }
    }
    fn save_texts(&mut self, client: Option<&ClientId>, texts: &Texts) -> Result<(), Trouble> {
        self.0.borrow_mut().texts.insert(client.cloned(), texts.clone());
        Ok(())
    }
    fn calendars(&self) -> Result<KeptCalendars, Trouble> {
        Ok(self.0.borrow().calendars.clone())
    }
    fn save_calendars(&mut self, calendars: &KeptCalendars) -> Result<(), Trouble> {
        self.0.borrow_mut().calendars = calendars.clone();
        Ok(())
    }
    fn save_settings(&mut self, settings: &Settings) -> Result<(), Trouble> {
        self.0.borrow_mut().settings = settings.clone();
        Ok(())
    }
}

/// What was asked of the notifier, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    Shown(Popup),
    Withdrawn(PopupKey),
    Copy(PopupKey, String),
}

#[derive(Clone, Default)]
pub(super) struct RecordingNotifier(pub(super) Rc<RefCell<Vec<Asked>>>);

impl Notifier for RecordingNotifier {
    fn show(&mut self, popup: Popup) {
        self.0.borrow_mut().push(Asked::Shown(popup));
    }
    fn withdraw(&mut self, key: PopupKey) {
        self.0.borrow_mut().push(Asked::Withdrawn(key));
    }
    fn copy(&mut self, key: PopupKey, text: String) {
        self.0.borrow_mut().push(Asked::Copy(key, text));
    }
}

pub(super) type FakeDesk = Desk<MemoryJournal, MemoryFiles, RecordingNotifier>;

/// A desk on fakes that outlive it.
pub(super) struct Office {
    pub(super) journal: MemoryJournal,
    pub(super) files: MemoryFiles,
    pub(super) notifier: RecordingNotifier,
    pub(super) desk: FakeDesk,
}

impl Office {
    pub(super) fn open() -> Self {
        Self::reopen(MemoryJournal::default(), MemoryFiles::new())
    }

    /// The desk after a restart.
    pub(super) fn reopen(journal: MemoryJournal, files: MemoryFiles) -> Self {
        Self::reopen_with_troubles(journal, files, 0)
    }

    /// The desk after a restart, with so many files that cannot be read.
    pub(super) fn reopen_with_troubles(journal: MemoryJournal, files: MemoryFiles, expected: usize) -> Self {
        let notifier = RecordingNotifier::default();
        let (desk, troubles) =
            Desk::open(journal.clone(), files.clone(), notifier.clone(), channels().clone(), Language::De)
                .expect("a desk");
        assert_eq!(troubles.len(), expected, "{troubles:?}");
        Self { journal, files, notifier, desk }
    }

    /// All popups so far.
    pub(super) fn popups(&self) -> Vec<Popup> {
        self.notifier
            .0
            .borrow()
            .iter()
            .filter_map(|asked| match asked {
                Asked::Shown(popup) => Some(popup.clone()),
                Asked::Withdrawn(_) | Asked::Copy(..) => None,
            })
            .collect()
    }

    /// The names of all events so far.
    pub(super) fn events(&self) -> Vec<&'static str> {
        self.journal.0.borrow().iter().filter_map(|entry| entry.event.as_ref().map(Event::name)).collect()
    }

    /// A message as it comes from a source, at once.
    pub(super) fn receive(&mut self, channel: &str, shown: &str, time: &str) {
        let arrival = message(channel, shown, time);
        let now = arrival.contact.at;
        self.desk.receive(arrival, now).expect("taken in");
    }
}

pub(super) fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}

/// An instant of the week of 16 November 2026 in Berlin: `Sat 21:40`.
pub(super) fn time(text: &str) -> DateTime<Utc> {
    let (day, clock) = text.split_once(' ').expect("a day and a time");
    let day = 16
        + ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon+"]
            .iter()
            .position(|name| *name == day)
            .expect("a weekday");
    let clock = if clock.len() == 5 { format!("{clock}:00") } else { clock.to_owned() };
    format!("2026-11-{day}T{clock}+01:00").parse().expect("an instant")
}

/// A message; a sender that begins with + is a number.
pub(super) fn message(channel: &str, sender: &str, at: &str) -> Arrival {
    let from = sender.starts_with('+').then(|| Handle::Phone(sender.parse().expect("a number")));
    Arrival {
        contact: Contact {
            channel: channel.parse().expect("an id"),
            kind: ContactKind::Message,
            direction: Direction::In,
            at: time(at),
            shown: from.is_none().then(|| sender.to_owned()),
            from,
            mine: None,
            urgency: Urgency::Ordinary,
        },
        source: SourceName("notifications".to_owned()),
        source_id: None,
        continues: None,
        subject: None,
    }
}

pub(super) const ANNA: &str = "+4917139200011";
pub(super) const JAN: &str = "+4917139200012";
