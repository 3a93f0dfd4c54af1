//! What the rules of a client begin with.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClauseId;
use absprache_engine::preset::{Preset, Reader, made_general};
use absprache_engine::tone::Tone;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{preset, speak};
use crate::trouble::Trouble;
use crate::use_cases::presets::{self, Named};
use crate::view::sketch::{Base, Sketch};

/// What a policy that began with the user's standard is called.
const STANDARD: &str = "standard";

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The clauses of a base, in the words a client is spoken to. A base that is not there (any more) is the standard.
    pub(super) fn clauses_of(&self, base: &Base, tone: Tone) -> Result<Vec<Clause>, Trouble> {
        let mut clauses = match base {
            Base::Standard => self.standard(tone)?,
            Base::Preset { id } => match self.preset_clauses(id, tone)? {
                Some(clauses) => clauses,
                None => self.standard(tone)?,
            },
            Base::Client { id } => match self.clients.get(id) {
                Some(file) => {
                    let (clauses, mine) = (&file.newest_terms().clauses, &self.consultant.handles);
                    // What did not come along is missing before the eyes of whoever began, and is said nowhere else.
                    made_general(clauses, &file.client, mine, Reader::AnotherClient).0
                }
                None => self.standard(tone)?,
            },
        };
        speak(&mut clauses, tone.form);
        Ok(clauses)
    }

    /// None if there is no such preset (any more).
    fn preset_clauses(&self, id: &str, tone: Tone) -> Result<Option<Vec<Clause>>, Trouble> {
        let Ok(named) = id.parse::<Named>() else { return Ok(None) };
        let policy = presets::policy_of(&self.files, &self.channels, &named, tone)?;
        Ok(policy.map(|policy| policy.clauses))
    }

    fn standard(&self, tone: Tone) -> Result<Vec<Clause>, Trouble> {
        match self.files.standard()? {
            Some(policy) => Ok(policy.clauses),
            None => Ok(preset(Preset::Freelancer, tone.language, &self.channels)?.clauses),
        }
    }

    /// What the draft of a sketch's rules is called on file; [`Desk::base_named`] finds the base again.
    pub(super) fn name_of(base: &Base) -> String {
        match base {
            Base::Standard => STANDARD.to_owned(),
            Base::Preset { id } => {
                id.parse::<Named>().map_or_else(|_| STANDARD.to_owned(), |named| named.on_file())
            }
            Base::Client { id } => id.to_string(),
        }
    }

    /// The base of a draft of this name.
    pub(super) fn base_named(&self, name: &str) -> Base {
        if let Some(named) = Named::of_file(name) {
            let is_there = presets::find(&self.files, &named.to_string()).is_ok();
            return if is_there { Base::Preset { id: named.to_string() } } else { Base::Standard };
        }
        match name.parse() {
            Ok(id) if self.clients.contains_key(&id) => Base::Client { id },
            Ok(_) | Err(_) => Base::Standard,
        }
    }
}

/// How the client of a sketch is spoken to.
pub(super) fn tone_of(sketch: &Sketch) -> Tone {
    Tone { language: sketch.language, form: sketch.form }
}

/// The clause of an id among several lists, the first list first.
pub(super) fn of_id<'a>(id: &ClauseId, lists: &[&'a [Clause]]) -> Option<&'a Clause> {
    lists.iter().find_map(|clauses| clauses.iter().find(|clause| clause.id() == id))
}
