//! "What if …": judges a contact that may never have been, by a client's rules or by a policy alone. Writes nothing.

use absprache_engine::agreement::{Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::contact::Contact;
use absprache_engine::context::Context;
use absprache_engine::document::SCHEMA;
use absprache_engine::identify::identify;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::ids::{ClientId, PersonId, slug};
use absprache_engine::judge::{Case, Rulebook, Terms, judge};
use absprache_engine::party::Client;
use absprache_engine::policy::Policy;
use absprache_engine::redirect::{Addressee, Request as TextRequest, redirect};
use absprache_engine::redirection::Redirection;
use absprache_engine::tone::{Form, Tone};
use absprache_engine::verdict::Verdict;
use absprache_engine::wording::{OwnText, OwnTexts};
use chrono_tz::Tz;
use thiserror::Error;

use crate::absences;
use crate::appointments::appointments;
use crate::memory::Memory;
use crate::ports::{Files, Journal, read_all};
use crate::rules::{client_file, version_terms};
use crate::trouble::Trouble;
use crate::use_cases::agreeing::fingerprint;
use crate::use_cases::clients::find_client;

/// By whose rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// By a client's: the version in force at the contact's instant, else their draft, else the standard.
    Client(ClientId),
    /// By a policy alone. The sender counts as verified, and nothing as agreed.
    Policy(Box<Policy>, Tone),
    /// By a text that was handed over, whatever else is on file. If its client is, the contact is from one of their people;
    /// else the sender counts as verified.
    Text(Box<Version>, Standing),
}

/// A contact to judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// By whose rules.
    pub by: By,
    /// The contact. Without an address and a name it is from the client's only person, or from the client as a whole.
    pub contact: Contact,
    /// Notices and what went before. With a client's rules go the notices on file: appointments, my absences, and since when
    /// the work is over.
    pub context: Context,
}

/// The judgement, with all that is needed to tell it.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The contact as it was judged.
    pub contact: Contact,
    /// Who it is from; of a policy alone the client is none on file.
    pub identity: Identity,
    /// The client on file; none if a policy alone judged.
    pub client: Option<ClientId>,
    /// The verdict.
    pub verdict: Verdict,
    /// The text, or why there is none.
    pub redirection: Redirection,
    /// How firmly the rules stand.
    pub standing: Standing,
    /// The version that judged; none for a wish.
    pub version: Option<VersionRef>,
    /// The receiver's zone.
    pub receiver_zone: Tz,
    /// The sender's zone.
    pub sender_zone: Tz,
}

/// Why there is no judgement.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// The address or name is not one of the client's.
    #[error("`{sender}` is not on file for `{client}`")]
    NotTheirs {
        /// The client.
        client: ClientId,
        /// The address or name.
        sender: String,
    },
    /// Neither the policy nor a profile says whose hours and holidays go.
    #[error("the policy names no consultant, and there is no profile")]
    NoSide,
}

/// Judges a contact and words the text for it.
pub fn judge_contact(
    journal: Option<&impl Journal>,
    files: &impl Files,
    channels: &Channels,
    request: Request,
) -> Result<Judgement, Fault> {
    let Request { by, contact, mut context } = request;
    match by {
        By::Client(id) => {
            let client = find_client(files, &id)?;
            let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
            let mut memory = Memory::default();
            read_all(journal, |entry| memory.apply(&entry))?;
            if context.ended.is_none() {
                context.ended = memory.engagements().ended(&id, contact.at, consultant.side.zone);
            }
            let kept = appointments(&memory, &files.calendars()?, &id, contact.at);
            context.appointments.extend(kept.appointments);
            context.absences.extend(absences::of(&consultant));
            let file = client_file(client, &consultant, channels, files, memory.exchanges())?;
            let rules = file.rules_at(contact.at);
            let identity = sender(&contact, &file.client, channels)?;
            let person = match &identity {
                Identity::Known { who, .. } => who.person.clone(),
                Identity::Ambiguous(_) | Identity::Stranger => None,
            };
            let grounds = Grounds {
                book: &rules.book,
                person: person.as_ref(),
                standing: &rules.standing,
                tone: file.client.tone_for(person.as_ref()),
                addressee: addressee(&file.client, person.as_ref()),
                own: OwnTexts { client: &own(files, Some(&id)), all: &own(files, None) },
            };
            let judgement = weigh(&grounds, contact, &context, identity);
            Ok(Judgement { client: Some(id), version: rules.version.clone(), ..judgement })
        }
        By::Text(version, standing) => {
            let fingerprint = fingerprint(&version)?;
            let id = version.client.clone();
            let on_file = files.clients()?.0.into_iter().find(|client| client.id == id);
            let identity = match &on_file {
                Some(client) => sender(&contact, client, channels)?,
                None => verified(id.clone(), None),
            };
            let client = on_file.unwrap_or_else(|| told_by(&version));
            let person = match &identity {
                Identity::Known { who, .. } => who.person.clone(),
                Identity::Ambiguous(_) | Identity::Stranger => None,
            };
            let book = Rulebook::new(version_terms(&version, &client), channels);
            let grounds = Grounds {
                book: &book,
                person: person.as_ref(),
                standing: &standing,
                tone: client.tone_for(person.as_ref()),
                addressee: addressee(&client, person.as_ref()),
                own: OwnTexts { client: &own(files, Some(&id)), all: &own(files, None) },
            };
            let judgement = weigh(&grounds, contact, &context, identity);
            let reference = VersionRef { client: id.clone(), number: version.number, fingerprint };
            Ok(Judgement { client: Some(id), version: Some(reference), ..judgement })
        }
        By::Policy(policy, tone) => {
            let identity = verified(policy_sender(&policy)?, None);
            let book = Rulebook::new(terms(*policy, files)?, channels);
            let addressee = Addressee { name: None, salutation: None };
            let own = OwnTexts { client: &[], all: &own(files, None) };
            let grounds =
                Grounds { book: &book, person: None, standing: &Standing::Wish, tone, addressee, own };
            Ok(weigh(&grounds, contact, &context, identity))
        }
    }
}

/// Of a client who is not on file no more is known than the text says.
fn told_by(version: &Version) -> Client {
    Client {
        schema: SCHEMA,
        id: version.client.clone(),
        name: version.client_name.clone(),
        side: version.client_side.clone(),
        tone: Tone { language: version.language, form: Form::default() },
        people: Vec::new(),
        handles: Vec::new(),
        aliases: Vec::new(),
    }
}

fn addressee<'a>(client: &'a Client, person: Option<&PersonId>) -> Addressee<'a> {
    let named = person.and_then(|id| client.person(id));
    Addressee {
        name: named.map(|person| person.name.as_str()),
        salutation: named.and_then(|person| person.salutation.as_deref()),
    }
}

/// The user's own wording; where its file is broken, the program's is said, and `text list` says what is wrong.
fn own(files: &impl Files, client: Option<&ClientId>) -> Vec<OwnText> {
    files.texts(client).map(|texts| texts.own()).unwrap_or_default()
}

struct Grounds<'a> {
    book: &'a Rulebook,
    person: Option<&'a PersonId>,
    standing: &'a Standing,
    tone: Tone,
    addressee: Addressee<'a>,
    own: OwnTexts<'a>,
}

fn weigh(grounds: &Grounds<'_>, contact: Contact, context: &Context, identity: Identity) -> Judgement {
    let case = Case { contact: &contact, person: grounds.person, context };
    let verdict = judge(grounds.book, case);
    let redirection = redirect(&TextRequest {
        rules: grounds.book,
        case,
        verdict: &verdict,
        arrived: contact.at,
        identity: &identity,
        standing: grounds.standing,
        tone: grounds.tone,
        addressee: grounds.addressee,
        own: grounds.own,
    });
    let receiver = contact.direction.receiver();
    Judgement {
        client: None,
        version: None,
        standing: grounds.standing.clone(),
        receiver_zone: grounds.book.zone(receiver),
        sender_zone: grounds.book.zone(receiver.other()),
        verdict,
        redirection,
        identity,
        contact,
    }
}

fn verified(client: ClientId, person: Option<PersonId>) -> Identity {
    let who = Match { client, person };
    Identity::Known { who, also: Vec::new(), certainty: Certainty::Verified }
}

/// A policy names no client; the identity needs one that is never shown.
fn policy_sender(policy: &Policy) -> Result<ClientId, Fault> {
    let id = slug(&policy.name).parse().or_else(|_| "client".parse());
    id.map_err(|_| Fault::NoSide)
}

/// The policy's own sides, where it names them, else those of the profile.
fn terms(policy: Policy, files: &impl Files) -> Result<Terms, Fault> {
    let mut handles = policy.handles;
    let consultant = match policy.consultant {
        Some(side) => side,
        None => {
            let profile = files.consultant()?.ok_or(Fault::NoSide)?;
            handles.extend(profile.handles);
            profile.side
        }
    };
    let client = policy.client.unwrap_or_else(|| consultant.clone());
    Ok(Terms { consultant, client, handles, people: Vec::new(), clauses: policy.clauses })
}

/// Who of the client it is. An address that is not theirs is a mistake of the question, not a stranger.
fn sender(contact: &Contact, client: &Client, channels: &Channels) -> Result<Identity, Fault> {
    if contact.from.is_none() && contact.shown.is_none() {
        let person = client.only_person().map(|only| only.id.clone());
        return Ok(verified(client.id.clone(), person));
    }
    match identify(contact, std::slice::from_ref(client), channels) {
        Identity::Stranger => {
            let address = contact.from.as_ref().map(ToString::to_string);
            let sender = address.or_else(|| contact.shown.clone()).unwrap_or_default();
            Err(Fault::NotTheirs { client: client.id.clone(), sender })
        }
        identity @ (Identity::Known { .. } | Identity::Ambiguous(_)) => Ok(identity),
    }
}
