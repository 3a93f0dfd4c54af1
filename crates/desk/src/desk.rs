//! The desk: what the program knows, and the ports it works with.

use std::collections::{BTreeSet, HashMap};

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::party::{Client, Consultant};
use absprache_engine::tone::Language;
use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::{Assigned, CalendarReading, KeptCalendars};
use crate::document::Document;
use crate::echo::Echoes;
use crate::event::{Event, Seq, SourceName};
use crate::memory::Memory;
use crate::offer::Offer;
use crate::office::Office;
use crate::ports::{Appended, Entry, Files, Journal, Notifier};
use crate::rehearsal::Rehearsed;
use crate::rules::{ClientFile, client_file};
use crate::settings::Settings;
use crate::storm::Storm;
use crate::strangers::Strangers;
use crate::texts::TextBook;
use crate::trouble::Trouble;
use crate::use_cases::import::Imported;
use crate::use_cases::mistaken::Mistake;

/// The use cases of a running program, on top of its ports.
pub struct Desk<J, F, N> {
    pub(crate) journal: J,
    pub(crate) files: F,
    pub(crate) notifier: N,
    pub(crate) channels: Channels,
    pub(crate) consultant: Consultant,
    pub(crate) office: Office,
    pub(crate) clients: HashMap<ClientId, ClientFile>,
    pub(crate) people: Vec<Client>,
    pub(crate) settings: Settings,
    /// The system's language, where the settings name none.
    pub(crate) usual_language: Language,
    pub(crate) language: Language,
    pub(crate) memory: Memory,
    /// What the user words themselves.
    pub(crate) texts: TextBook,
    /// Appointments of calendars.
    pub(crate) calendars: KeptCalendars,
    /// What the user said of events in them.
    pub(crate) assigned: Assigned,
    /// What each calendar said last.
    pub(crate) readings: Vec<CalendarReading>,
    /// Whether they are on disk as they are here.
    pub(crate) calendars_are_kept: bool,
    pub(crate) storm: Storm,
    /// What stands in popups.
    pub(crate) offers: HashMap<Seq, Offer>,
    /// What stands in the popup of a rehearsal.
    pub(crate) rehearsed: Option<Rehearsed>,
    /// The mails among junk that were told within the last minute, and when.
    pub(crate) junk_told: Vec<(DateTime<Utc>, Seq)>,
    /// A document that was looked at and may be taken in as an answer of a client.
    pub(crate) incoming: Option<(ClientId, Document)>,
    /// What the last address book changed.
    pub(crate) imported: Imported,
    /// Who was taken for the wrong client.
    pub(crate) mistakes: Vec<Mistake>,
    /// Whose rules were put on the clipboard.
    pub(crate) handed_over: Option<ClientId>,
    /// Texts that the window asked for: it says itself what came of it.
    pub(crate) copied_in_window: BTreeSet<Seq>,
    /// Contacts that are written down and not yet judged and told.
    pub(crate) unfinished: BTreeSet<Seq>,
    pub(crate) strangers: Strangers,
    pub(crate) echoes: Echoes,
    /// The day on which it was last seen to that nothing is kept longer than agreed.
    pub(crate) expired_on: Option<NaiveDate>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Opens the desk: reads profiles, rules and the journal. Clients whose files are broken are left out and reported.
    ///
    /// `language` is that of popups where the settings name none.
    ///
    /// # Errors
    /// If the consultant's own profile is missing or broken, or the journal cannot be read.
    pub fn open(
        journal: J,
        files: F,
        notifier: N,
        channels: Channels,
        language: Language,
    ) -> Result<(Self, Vec<Trouble>), Trouble> {
        let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
        let settings = files.settings()?;
        let memory = Memory::of(&journal)?;
        let mut desk = Self {
            language: settings.language.unwrap_or(language),
            usual_language: language,
            journal,
            files,
            notifier,
            channels,
            office: Office::mine(&consultant),
            consultant,
            clients: HashMap::new(),
            people: Vec::new(),
            settings,
            memory,
            texts: TextBook::default(),
            calendars: KeptCalendars::default(),
            assigned: Assigned::default(),
            readings: Vec::new(),
            calendars_are_kept: true,
            storm: Storm::default(),
            offers: HashMap::new(),
            rehearsed: None,
            junk_told: Vec::new(),
            incoming: None,
            imported: Imported::default(),
            mistakes: Vec::new(),
            handed_over: None,
            copied_in_window: BTreeSet::new(),
            unfinished: BTreeSet::new(),
            strangers: Strangers::default(),
            echoes: Echoes::default(),
            expired_on: None,
        };
        let mut troubles = desk.read_clients()?;
        // Read again from the calendars, they are there again.
        match desk.files.calendars() {
            Ok(calendars) => desk.calendars = calendars,
            Err(trouble) => troubles.push(trouble),
        }
        match desk.files.assigned() {
            Ok(assigned) => desk.assigned = assigned,
            Err(trouble) => troubles.push(trouble),
        }
        // What was taught is read where it is needed: what is broken is to be known before.
        troubles.extend(desk.files.taught().err());
        Ok((desk, troubles))
    }

    /// Reads the profile, the settings and all clients again, after they were changed by other means than the desk's own.
    /// Clients whose files are broken are reported, and stay known as they were.
    ///
    /// # Errors
    /// If the profile or the settings cannot be read; nothing is changed then.
    pub fn reread(&mut self) -> Result<Vec<Trouble>, Trouble> {
        let consultant = self.files.consultant()?.ok_or(Trouble::NoConsultant)?;
        let settings = self.files.settings()?;
        self.office = Office::mine(&consultant);
        self.consultant = consultant;
        self.adopt(settings);
        self.read_clients()
    }

    /// Goes by these settings from now on.
    pub(crate) fn adopt(&mut self, settings: Settings) {
        self.language = settings.language.unwrap_or(self.usual_language);
        self.settings = settings;
    }

    /// When the last contact of a source arrived that was written down.
    pub fn last_contact_of(&self, source: &SourceName) -> Option<DateTime<Utc>> {
        self.memory.last_of(source)
    }

    fn read_clients(&mut self) -> Result<Vec<Trouble>, Trouble> {
        let (clients, mut troubles) = self.files.clients()?;
        for client in clients {
            if let Err(trouble) = self.put_on_file(client) {
                troubles.push(trouble);
            }
        }
        troubles.extend(self.texts.read(&self.files, self.people.iter().map(|client| &client.id)));
        Ok(troubles)
    }

    /// Takes in a client with all their rules, in place of what was known of them. If the rules cannot be read, the people
    /// are known all the same: their contacts are kept, and judged once the rules are mended.
    pub(crate) fn put_on_file(&mut self, client: Client) -> Result<(), Trouble> {
        let was = match self.people.iter_mut().find(|known| known.id == client.id) {
            Some(known) => Some(std::mem::replace(known, client.clone())),
            None => {
                self.people.push(client.clone());
                None
            }
        };
        self.meet(was.as_ref(), &client);
        let file =
            client_file(client, &self.consultant, &self.channels, &self.files, self.memory.exchanges())?;
        self.clients.insert(file.client.id.clone(), file);
        Ok(())
    }

    /// Writes an event and takes it to mind.
    pub(crate) fn record(&mut self, at: DateTime<Utc>, event: Event) -> Result<Appended, Trouble> {
        let appended = self.journal.append(at, &event)?;
        if let Appended::New(seq) = appended {
            self.memory.apply(&Entry { seq, at, event: Some(event) });
        }
        Ok(appended)
    }

    /// Since when the work with a client was over at an instant.
    pub(crate) fn ended(&self, client: &ClientId, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.memory.engagements().ended(client, at, self.consultant.side.zone)
    }

    /// The language in force: the chosen one, else the system's.
    pub fn language(&self) -> Language {
        self.language
    }

    /// My own profile.
    pub fn consultant(&self) -> &Consultant {
        &self.consultant
    }

    /// The channels there are.
    pub fn channels(&self) -> &Channels {
        &self.channels
    }

    /// Whether texts are offered that a click would copy.
    pub fn has_offers(&self) -> bool {
        !self.offers.is_empty()
    }

    /// What the desk keeps in mind of the journal.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The notifier, to be shut down in its own way. What it still answers is for the desk.
    pub fn notifier(&mut self) -> &mut N {
        &mut self.notifier
    }
}
