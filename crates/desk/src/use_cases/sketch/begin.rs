//! Where a sketch comes from: a base, or a client on file.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClientId;
use absprache_engine::party::{Client, Side};
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::policy_of;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::sketch::base::tone_of;
use crate::use_cases::sketch::{people, terms, typed};
use crate::view::sketch::{Base, Began, Sketch};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A new client, with the rules of the user's standard.
    ///
    /// # Errors
    /// If the file of the standard is broken.
    pub fn new_sketch(&self, language: Language) -> Result<Sketch, Trouble> {
        let blank = Sketch {
            client: None,
            name: String::new(),
            people: Vec::new(),
            handles: Vec::new(),
            aliases: Vec::new(),
            language,
            form: self.consultant.form,
            zone: None,
            region: None,
            office_hours: None,
            base: Base::Standard,
            rules: Vec::new(),
            terms: Vec::new(),
            began: None,
        };
        self.rebase(blank, Base::Standard, language)
    }

    /// A client as they are on file at this moment. What is the same as on my side is left open.
    ///
    /// # Errors
    /// If there is no such client, or a file of theirs is broken.
    pub fn edit_sketch(&mut self, client: &ClientId, language: Language) -> Result<Sketch, Trouble> {
        let client = find_client(&self.files, client)?;
        let clauses = policy_of(&client, &self.channels, &self.files)?.clauses;
        self.put_on_file(client.clone())?;
        let draft = self.files.draft(&client.id)?;
        let base = draft.map_or(Base::Standard, |draft| self.base_named(&draft.name));
        let Client { id, name, side, tone, people, handles, aliases, schema: _ } = client;
        let Side { zone, region, office_hours, own_days: _ } = side;
        let mine = &self.consultant.side;
        let began = Began {
            people: people.iter().map(people::person).collect(),
            handles: handles.iter().map(people::handle).collect(),
            aliases: aliases.iter().map(people::alias).collect(),
        };
        let sketch = Sketch {
            client: Some(id),
            name,
            people: began.people.clone(),
            handles: began.handles.clone(),
            aliases: began.aliases.clone(),
            language: tone.language,
            form: tone.form,
            zone: (zone != mine.zone).then(|| zone.name().to_owned()),
            region: (region != mine.region).then(|| region.to_string()),
            office_hours: (office_hours != mine.office_hours).then(|| typed::write(&office_hours, language)),
            base,
            rules: Vec::new(),
            terms: Vec::new(),
            began: Some(began),
        };
        Ok(self.with_clauses(sketch, &clauses, language))
    }

    /// The same people with the rules of another base.
    ///
    /// # Errors
    /// If the file of the standard is broken.
    pub fn rebase(&self, sketch: Sketch, base: Base, language: Language) -> Result<Sketch, Trouble> {
        let clauses = self.clauses_of(&base, tone_of(&sketch))?;
        Ok(self.with_clauses(Sketch { base, ..sketch }, &clauses, language))
    }

    fn with_clauses(&self, sketch: Sketch, clauses: &[Clause], language: Language) -> Sketch {
        let place = self.place(language);
        let rules = clauses.iter().filter_map(Clause::as_channel);
        Sketch {
            rules: rules.map(|clause| place.rule(clause)).collect(),
            terms: clauses.iter().filter_map(terms::term).collect(),
            ..sketch
        }
    }
}
