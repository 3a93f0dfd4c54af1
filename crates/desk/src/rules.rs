//! Which rules a client's contact falls under: the version in force at its instant, else the draft, else the user's standard.

use absprache_engine::agreement::{Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::ids::ClientId;
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language};
use chrono::{DateTime, Utc};

use crate::event::{Event, Seq};
use crate::ports::{Files, Journal};
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
    valid_from: Option<DateTime<Utc>>,
}

/// A client with all the rules that ever applied.
#[derive(Debug, Clone)]
pub struct ClientFile {
    /// The profile.
    pub client: Client,
    wish: Rules,
    versions: Vec<Rules>,
}

impl ClientFile {
    /// The rules in force at an instant: the newest version valid by then, else the wish.
    pub fn rules_at(&self, at: DateTime<Utc>) -> &Rules {
        let in_force =
            self.versions.iter().rev().find(|rules| rules.valid_from.is_some_and(|from| from <= at));
        in_force.unwrap_or(&self.wish)
    }

    /// What goes as long as nothing is agreed.
    pub(crate) fn draft_terms(&self) -> &Terms {
        self.wish.book.terms()
    }

    /// The terms of the newest version, else of the draft.
    pub(crate) fn newest_terms(&self) -> &Terms {
        self.versions.last().unwrap_or(&self.wish).book.terms()
    }

    /// The newest version, in force or not.
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
    agreed: &[AgreedEvent],
) -> Result<ClientFile, Trouble> {
    let policy = policy_of(&client, channels, files)?;
    let wish = Rules {
        book: Rulebook::new(wish_terms(consultant, &client, &policy.clauses), channels),
        standing: Standing::Wish,
        version: None,
        valid_from: None,
    };
    let mut versions = Vec::new();
    for event in agreed.iter().filter(|event| event.client == client.id) {
        let version = files.version(&client.id, event.reference.fingerprint)?;
        versions.push(version_rules(&version, &client, event, channels));
    }
    Ok(ClientFile { client, wish, versions })
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

fn version_rules(version: &Version, client: &Client, event: &AgreedEvent, channels: &Channels) -> Rules {
    let terms = Terms {
        consultant: version.consultant_side.clone(),
        client: version.client_side.clone(),
        handles: version.handles.clone(),
        people: Terms::people_of(&client.people),
        clauses: version.clauses.clone(),
    };
    Rules {
        book: Rulebook::new(terms, channels),
        standing: event.standing.clone(),
        version: Some(event.reference.clone()),
        valid_from: Some(version.valid_from),
    }
}

/// An agreement as the journal recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedEvent {
    /// With whom.
    pub client: ClientId,
    /// Which version.
    pub reference: VersionRef,
    /// How firmly it stands.
    pub standing: Standing,
}

impl AgreedEvent {
    /// The agreement an event records, if it records one.
    pub fn of(event: &Event) -> Option<Self> {
        let Event::Agreed { client, number, fingerprint, on, means, by } = event else { return None };
        Some(Self {
            client: client.clone(),
            reference: VersionRef { client: client.clone(), number: *number, fingerprint: *fingerprint },
            standing: Standing::Agreed { on: *on, means: *means, by: by.clone() },
        })
    }

    /// All agreements of a journal, oldest first.
    pub fn all(journal: &impl Journal) -> Result<Vec<Self>, Trouble> {
        let entries = journal.since(Seq(1))?;
        Ok(entries.iter().filter_map(|entry| entry.event.as_ref().and_then(Self::of)).collect())
    }
}
