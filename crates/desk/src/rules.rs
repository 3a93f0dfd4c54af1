//! Which rules a client's contact falls under: the version in force at its instant, else the draft, else the user's standard.

use absprache_engine::agreement::{Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language};
use chrono::{DateTime, Utc};

use crate::exchange::{Agreed, Exchanges, Offered};
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
    span: Span,
}

/// From when to when rules go; the end is the first instant at which they do not.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
}

impl Span {
    fn has_begun(self, at: DateTime<Utc>) -> bool {
        self.from.is_none_or(|from| from <= at)
    }

    fn is_over(self, at: DateTime<Utc>) -> bool {
        self.until.is_some_and(|until| until <= at)
    }
}

/// A client with all the rules that ever applied.
#[derive(Debug, Clone)]
pub struct ClientFile {
    /// The profile.
    pub client: Client,
    wish: Rules,
    offers: Vec<Rules>,
    versions: Vec<Rules>,
}

impl ClientFile {
    /// The rules a contact at an instant is judged by: the version in force, else the offer that was open then, else the wish.
    pub fn rules_at(&self, at: DateTime<Utc>) -> &Rules {
        let offered =
            || self.offers.iter().rev().find(|rules| rules.span.has_begun(at) && !rules.span.is_over(at));
        self.in_force(at).or_else(offered).unwrap_or(&self.wish)
    }

    /// The version in force at an instant: the newest that had begun by then, if its last day was not over. An older one
    /// does not come back.
    pub fn in_force(&self, at: DateTime<Utc>) -> Option<&Rules> {
        let begun = self.versions.iter().rev().find(|rules| rules.span.has_begun(at));
        begun.filter(|rules| !rules.span.is_over(at))
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
        span: Span::default(),
    };
    let zone = consultant.side.zone;
    let mut versions = Vec::new();
    for agreed in exchanges.agreed(&client.id, zone) {
        let version = files.version(&client.id, agreed.fingerprint())?;
        versions.push(agreed_rules(&version, &client, agreed, channels));
    }
    let mut offers = Vec::new();
    for offered in exchanges.offered(&client.id, zone) {
        let version = files.version(&client.id, offered.reference.fingerprint)?;
        offers.push(offered_rules(&version, &client, offered, channels));
    }
    Ok(ClientFile { client, wish, offers, versions })
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

fn agreed_rules(version: &Version, client: &Client, agreed: Agreed, channels: &Channels) -> Rules {
    Rules {
        book: Rulebook::new(version_terms(version, client), channels),
        standing: agreed.standing,
        version: Some(agreed.reference),
        span: Span { from: Some(version.valid_from.max(agreed.since)), until: version.ends() },
    }
}

/// As long as nothing is agreed, what was offered goes as the way that was proposed, whenever it is to begin.
fn offered_rules(version: &Version, client: &Client, offered: Offered, channels: &Channels) -> Rules {
    Rules {
        book: Rulebook::new(version_terms(version, client), channels),
        standing: Standing::Proposed,
        version: Some(offered.reference),
        span: Span { from: Some(offered.from), until: offered.until },
    }
}
