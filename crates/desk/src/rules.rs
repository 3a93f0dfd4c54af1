//! Which rules a client's contact falls under: the version in force at its instant, else the draft, else the user's standard.

use absprache_engine::agreement::{Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::negotiation::{Term, in_force};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language};
use chrono::{DateTime, NaiveDate, Utc};

use crate::exchange::{Exchanges, Offered};
use crate::ports::Files;
use crate::trouble::Trouble;

/// Rules ready for judging, and how firmly they stand.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The rules.
    pub book: Rulebook,
    /// How firmly they stand.
    pub standing: Standing,
    /// The version; none for a wish.
    pub version: Option<VersionRef>,
    /// When the version is to be looked at again.
    pub review: Option<NaiveDate>,
}

/// How long entries about contacts are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Nothing is agreed at all.
    NothingAgreed,
    /// What is agreed says nothing of it.
    Unsaid,
    /// For so many months.
    Months(u16),
}

impl Retention {
    /// The months; none where nothing is to be deleted.
    pub fn months(self) -> Option<u16> {
        match self {
            Self::Months(months) => Some(months),
            Self::NothingAgreed | Self::Unsaid => None,
        }
    }
}

/// A client with all the rules that ever applied.
#[derive(Debug, Clone)]
pub struct ClientFile {
    /// The profile.
    pub client: Client,
    wish: Rules,
    offers: Vec<(Offered, Rules)>,
    versions: Vec<Rules>,
    terms: Vec<Term>,
}

impl ClientFile {
    /// The rules a contact at an instant is judged by: the version in force, else the offer that was open then, else the wish.
    pub fn rules_at(&self, at: DateTime<Utc>) -> &Rules {
        let offered = || self.offers.iter().rev().find(|(offered, _)| offered.is_open(at));
        self.in_force(at).or_else(|| offered().map(|(_, rules)| rules)).unwrap_or(&self.wish)
    }

    /// The version in force at an instant, if one is. Whether the work together has ended is not asked here.
    pub fn in_force(&self, at: DateTime<Utc>) -> Option<&Rules> {
        let term = in_force(&self.terms, None, at)?;
        let is_it =
            |rules: &&Rules| rules.version.as_ref().is_some_and(|version| version.fingerprint == term.text);
        // Recorded twice, it stands as it was recorded last.
        self.versions.iter().rev().find(is_it)
    }

    /// How long entries about contacts are kept by the version in force, or by the last that was: what it says of the record
    /// outlives it.
    pub fn retention(&self, at: DateTime<Utc>) -> Retention {
        let mut began = self.terms.iter().zip(&self.versions).filter(|(term, _)| term.begins() <= at);
        let Some(rules) = self.in_force(at).or_else(|| began.next_back().map(|(_, rules)| rules)) else {
            return Retention::NothingAgreed;
        };
        let clauses = rules.book.terms().clauses.iter();
        let said = clauses
            .filter_map(|one| if let Clause::Record(record) = one { Some(record.months) } else { None });
        said.min().map_or(Retention::Unsaid, Retention::Months)
    }

    /// What goes as long as nothing is agreed.
    pub(crate) fn draft_terms(&self) -> &Terms {
        self.wish.book.terms()
    }

    /// The terms of the newest version, else of the draft.
    pub(crate) fn newest_terms(&self) -> &Terms {
        self.versions.last().unwrap_or(&self.wish).book.terms()
    }

    /// The newest agreed version, in force or not.
    pub fn newest(&self) -> Option<&VersionRef> {
        self.versions.last().and_then(|rules| rules.version.as_ref())
    }
}

/// Reads a client's rules.
pub fn client_file(
    client: Client,
    consultant: &Consultant,
    channels: &Channels,
    files: &impl Files,
    exchanges: &Exchanges,
) -> Result<ClientFile, Trouble> {
    let policy = policy_of(&client, channels, files)?;
    let wish = Rules {
        book: Rulebook::new(wish_terms(consultant, &client, &policy.clauses), channels),
        standing: Standing::Wish,
        version: None,
        review: None,
    };
    let zone = consultant.side.zone;
    let (mut versions, mut terms) = (Vec::new(), Vec::new());
    for agreed in exchanges.agreed(&client.id, zone) {
        let version = files.version(&client.id, agreed.fingerprint())?;
        terms.push(Term {
            text: agreed.fingerprint(),
            agreed_at: agreed.since,
            valid_from: version.valid_from,
            until: version.ends(),
        });
        versions.push(version_rules(&version, &client, agreed.standing, agreed.reference, channels));
    }
    let mut offers = Vec::new();
    for offered in exchanges.offered(&client.id, zone) {
        let version = files.version(&client.id, offered.reference.fingerprint)?;
        let reference = offered.reference.clone();
        // Whenever it is to begin: the client knows it.
        offers.push((offered, version_rules(&version, &client, Standing::Proposed, reference, channels)));
    }
    Ok(ClientFile { client, wish, offers, versions, terms })
}

/// The clauses that go for a client as long as nothing is agreed: their draft, else the user's standard, else the first
/// preset.
pub fn policy_of(client: &Client, channels: &Channels, files: &impl Files) -> Result<Policy, Trouble> {
    if let Some(draft) = files.draft(&client.id)? {
        return Ok(draft);
    }
    let mut policy = match files.standard()? {
        Some(standard) => standard,
        None => preset(Preset::Freelancer, client.tone.language, channels)?,
    };
    speak(&mut policy.clauses, client.tone.form);
    Ok(policy)
}

/// Lets rules speak to the client as every other text does.
pub(crate) fn speak(clauses: &mut [Clause], form: Form) {
    for clause in clauses {
        if let Clause::Tone(tone) = clause {
            tone.form = form;
        }
    }
}

/// A shipped policy, its words in the language of the client's letter.
pub fn preset(preset: Preset, language: Language, channels: &Channels) -> Result<Policy, Trouble> {
    preset.policy(language, channels).map_err(|error| Trouble::BadFile {
        path: format!("policies/presets/{preset}").into(),
        error: Box::new(error),
    })
}

/// The terms of a draft: its clauses between the two as they are on file today.
pub fn wish_terms(consultant: &Consultant, client: &Client, clauses: &[Clause]) -> Terms {
    Terms {
        consultant: consultant.side.clone(),
        client: client.side.clone(),
        handles: consultant.handles.clone(),
        people: Terms::people_of(&client.people),
        clauses: clauses.to_vec(),
    }
}

/// The terms of a version, between the client's people as they are on file today.
pub(crate) fn version_terms(version: &Version, client: &Client) -> Terms {
    Terms {
        consultant: version.consultant_side.clone(),
        client: version.client_side.clone(),
        handles: version.handles.clone(),
        people: Terms::people_of(&client.people),
        clauses: version.clauses.clone(),
    }
}

fn version_rules(
    version: &Version,
    client: &Client,
    standing: Standing,
    reference: VersionRef,
    channels: &Channels,
) -> Rules {
    let book = Rulebook::new(version_terms(version, client), channels);
    Rules { book, standing, version: Some(reference), review: version.review }
}
