//! Puts a client on file.

use std::io::ErrorKind;

use absprache_engine::channel::Channels;
use absprache_engine::document::SCHEMA;
use absprache_engine::handle::Handle;
use absprache_engine::hours::{Hours, Region};
use absprache_engine::ids::{ClientId, PersonId, slug};
use absprache_engine::party::{Alias, Client, Person, Role, Side};
use absprache_engine::policy::Policy;
use absprache_engine::tone::Tone;
use chrono_tz::Tz;
use thiserror::Error;

use crate::ports::Files;
use crate::trouble::Trouble;
use crate::use_cases::presets::{Named, policy_of};

/// The rules a client begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beginning {
    /// None of their own: the user's standard goes.
    Standard,
    /// A copy of a preset; of a shipped one, its words in the client's language.
    Preset(Named),
    /// A copy of a policy.
    Policy(Box<Policy>),
}

impl Beginning {
    /// The draft of a client who begins like this; none for whoever goes by the standard, as whoever began with a preset that
    /// is not there any more.
    pub(crate) fn draft(
        &self,
        files: &impl Files,
        channels: &Channels,
        tone: Tone,
    ) -> Result<Option<Policy>, Trouble> {
        match self {
            Self::Standard => Ok(None),
            Self::Preset(named) => {
                let policy = policy_of(files, channels, named, tone)?;
                Ok(policy.map(|policy| Policy {
                    name: named.on_file(),
                    description: String::new(),
                    ..policy
                }))
            }
            Self::Policy(policy) => Ok(Some((**policy).clone())),
        }
    }
}

/// A client to be put on file. What is not said about their side is as it is on the consultant's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClient {
    /// The name of the firm or person.
    pub name: String,
    /// The id; none to make it from the name.
    pub id: Option<ClientId>,
    /// The person; none if the client is one person of the same name.
    pub person: Option<String>,
    /// How a formal letter greets the person.
    pub salutation: Option<String>,
    /// What the person does.
    pub role: Role,
    /// The person's addresses.
    pub handles: Vec<Handle>,
    /// The person's display names.
    pub aliases: Vec<Alias>,
    /// How the person is spoken to.
    pub tone: Tone,
    /// The client's zone.
    pub zone: Option<Tz>,
    /// Whose public holidays they keep.
    pub region: Option<Region>,
    /// When they attend to what arrives.
    pub office_hours: Option<Hours>,
    /// The rules.
    pub rules: Beginning,
}

/// Why a client is not put on file.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used, or the client is there already.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// A name without Latin letters makes no id.
    #[error("no id can be made from the name `{0}`")]
    NoId(String),
}

/// Puts the client on file, with a draft of their rules if they begin with some.
pub fn add_client(files: &mut impl Files, channels: &Channels, new: NewClient) -> Result<Client, Fault> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let id = match &new.id {
        Some(id) => id.clone(),
        None => slug(&new.name).parse().map_err(|_| Fault::NoId(new.name.clone()))?,
    };
    let (clients, broken) = files.clients()?;
    if is_taken(&id, &clients, &broken) {
        return Err(Trouble::ClientExists(id).into());
    }
    let draft = new.rules.draft(files, channels, new.tone)?;
    let person_name = new.person.unwrap_or_else(|| new.name.clone());
    let person = Person {
        id: person_id(&person_name, &id)?,
        name: person_name,
        salutation: new.salutation,
        role: new.role,
        handles: new.handles,
        aliases: new.aliases,
        tone: None,
    };
    let client = Client {
        schema: SCHEMA,
        id,
        name: new.name,
        side: Side {
            zone: new.zone.unwrap_or(consultant.side.zone),
            region: new.region.unwrap_or(consultant.side.region),
            office_hours: new.office_hours.unwrap_or(consultant.side.office_hours),
            own_days: Vec::new(),
        },
        tone: new.tone,
        people: vec![person],
        handles: Vec::new(),
        aliases: Vec::new(),
    };
    // The profile last: a client who is on file has their rules.
    if let Some(draft) = draft {
        files.save_draft(&client.id, &draft)?;
    }
    files.save_client(&client)?;
    Ok(client)
}

/// A client whose file is broken has the id all the same: a new one would bury it. What an interrupted `add_client`
/// left, a draft without a profile, does not count.
pub(crate) fn is_taken(id: &ClientId, clients: &[Client], broken: &[Trouble]) -> bool {
    let buries = |trouble: &Trouble| {
        let is_theirs = trouble.path().is_some_and(|path| path.iter().any(|part| part == id.as_str()));
        let is_missing = matches!(trouble, Trouble::Io { error, .. } if error.kind() == ErrorKind::NotFound);
        is_theirs && !is_missing
    };
    clients.iter().any(|client| client.id == *id) || broken.iter().any(buries)
}

/// A name without Latin letters has the client's own id.
fn person_id(name: &str, client: &ClientId) -> Result<PersonId, Fault> {
    let slug = slug(name);
    let id = if slug.is_empty() { client.as_str() } else { &slug };
    id.parse().map_err(|_| Fault::NoId(name.to_owned()))
}
