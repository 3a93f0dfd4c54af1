//! What the rules of a client begin with.

use absprache_engine::clause::{ChannelClause, Clause, Who};
use absprache_engine::ids::ClauseId;
use absprache_engine::preset::Preset;
use absprache_engine::tone::Tone;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{preset, speak};
use crate::trouble::Trouble;
use crate::view::sketch::{Base, Sketch};

/// What a policy that began with the user's standard is called.
const STANDARD: &str = "standard";

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The clauses of a base, in the words a client is spoken to. A base that is not there (any more) is the standard.
    pub(super) fn clauses_of(&self, base: &Base, tone: Tone) -> Result<Vec<Clause>, Trouble> {
        let mut clauses = match base {
            Base::Standard => self.standard(tone)?,
            Base::Preset { id } => match id.parse::<Preset>() {
                Ok(named) => preset(named, tone.language, &self.channels)?.clauses,
                Err(_) => self.standard(tone)?,
            },
            Base::Client { id } => match self.clients.get(id) {
                Some(file) => file.newest_terms().clauses.iter().filter_map(of_nobody).collect(),
                None => self.standard(tone)?,
            },
        };
        speak(&mut clauses, tone.form);
        Ok(clauses)
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
            Base::Preset { id } => id.clone(),
            Base::Client { id } => id.to_string(),
        }
    }

    /// The base of a draft of this name.
    pub(super) fn base_named(&self, name: &str) -> Base {
        if let Ok(preset) = name.parse::<Preset>() {
            return Base::Preset { id: preset.to_string() };
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

/// A clause for another client: the people of the one it is from are not theirs.
fn of_nobody(clause: &Clause) -> Option<Clause> {
    match clause {
        Clause::People(_) => None,
        Clause::Channel(clause) => Some(Clause::Channel(ChannelClause {
            who: match &clause.who {
                Who::Persons(_) => Who::Everyone,
                who @ (Who::Everyone | Who::Roles(_)) => who.clone(),
            },
            ..clause.clone()
        })),
        Clause::Promise(_)
        | Clause::Emergency(_)
        | Clause::Frequency(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_)
        | Clause::FreeText(_) => Some(clause.clone()),
    }
}

/// The clause of an id among several lists, the first list first.
pub(super) fn of_id<'a>(id: &ClauseId, lists: &[&'a [Clause]]) -> Option<&'a Clause> {
    lists.iter().find_map(|clauses| clauses.iter().find(|clause| clause.id() == id))
}
