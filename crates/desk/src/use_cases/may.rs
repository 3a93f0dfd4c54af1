//! "May I?": whether I may write or call now, judged by the client's hours and the same clauses as what they write to me.
//! Writes nothing.

use absprache_engine::agreement::Standing;
use absprache_engine::channel::{Channel, ChannelId, Channels};
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::context::Context;
use absprache_engine::handle::Handle;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::judge::{Case, judge};
use absprache_engine::party::{Client, Party, Person};
use absprache_engine::tell::{self, Notice, Shown, Who};
use absprache_engine::tone::Language;
use absprache_engine::verdict::{Outcome, Verdict};
use absprache_engine::words::{self, Clock};
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::absences;
use crate::appointments::appointments;
use crate::desk::Desk;
use crate::event::Seq;
use crate::memory::Memory;
use crate::ports::{Files, Journal, Notifier, read_all};
use crate::rules::{ClientFile, client_file};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::client::AgreementView;
use crate::view::instant;
use crate::view::may::{Light, LightView, MayView};

/// A contact that is not in the journal yet: everything else there went before it.
pub(super) const LATER: Seq = Seq(i64::MAX);

/// Whom I would write to or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The client.
    pub client: ClientId,
    /// The person; none for their only person, or for the client as a whole.
    pub person: Option<PersonId>,
    /// The channel; none for all that the rules or the profile speak of.
    pub channel: Option<ChannelId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why there is no answer.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// The client has no such person.
    #[error("`{client}` has no person `{person}`")]
    NoPerson {
        /// The client.
        client: ClientId,
        /// The person that was asked for.
        person: PersonId,
    },
}

/// Answers by what is on file. Who wrote to me just now may be answered: the journal tells.
///
/// # Errors
/// If there is no such client or person, or something cannot be read.
pub fn may(
    journal: Option<&impl Journal>,
    files: &impl Files,
    channels: &Channels,
    question: &Question,
    language: Language,
) -> Result<MayView, Fault> {
    let client = find_client(files, &question.client)?;
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let mut memory = Memory::default();
    read_all(journal, |entry| memory.apply(&entry))?;
    let file = client_file(client, &consultant, channels, files, memory.exchanges())?;
    let ended = memory.engagements().ended(&question.client, question.at, consultant.side.zone);
    let recent = memory.recent(&question.client, question.at, LATER);
    let appointments = appointments(&memory, &files.calendars()?, &question.client, question.at);
    let absences = absences::of(&consultant);
    answer(&file, &Context { recent, ended, absences, ..appointments }, channels, question, language)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Answers as the desk knows it.
    ///
    /// # Errors
    /// If there is no such client or person, or the client's rules cannot be read.
    pub fn may(&self, question: &Question, language: Language) -> Result<MayView, Fault> {
        let id = &question.client;
        let file = self.clients.get(id).ok_or_else(|| self.why_unreadable(id))?;
        answer(file, &self.context(id, question.at, LATER), &self.channels, question, language)
    }
}

fn answer(
    file: &ClientFile,
    before: &Context,
    channels: &Channels,
    question: &Question,
    language: Language,
) -> Result<MayView, Fault> {
    let client = &file.client;
    let person = person(client, question)?;
    let asked: Vec<&Channel> = match &question.channel {
        Some(channel) => channels.get(channel).into_iter().collect(),
        None => ways_to(file, person, channels, question.at),
    };
    let rules = file.rules_at(question.at);
    let (mine, theirs) = (rules.book.zone(Party::Consultant), rules.book.zone(Party::Client));
    let asking = Asking { file, before, person, at: question.at, language };
    let standing = if before.ended.is_some() { &Standing::Ended } else { &rules.standing };
    Ok(MayView {
        client: client.id.clone(),
        name: client.name.clone(),
        person: person.map(|person| person.name.clone()),
        at: instant(question.at, mine),
        at_theirs: instant(question.at, theirs),
        agreement: AgreementView::of(&client.id, standing, rules.version.as_ref()).reference(),
        ways: asked.into_iter().map(|channel| asking.about(channel)).collect(),
    })
}

fn person<'a>(client: &'a Client, question: &Question) -> Result<Option<&'a Person>, Fault> {
    let Some(id) = &question.person else { return Ok(client.only_person()) };
    let nobody = || Fault::NoPerson { client: client.id.clone(), person: id.clone() };
    client.person(id).map(Some).ok_or_else(nobody)
}

/// A contact of mine that has not been.
pub(super) fn outgoing(channel: ChannelId, kind: ContactKind, at: DateTime<Utc>) -> Contact {
    Contact {
        channel,
        kind,
        direction: Direction::Out,
        at,
        from: None,
        shown: None,
        mine: None,
        urgency: Urgency::Ordinary,
    }
}

/// The verdict on a contact of mine to a person, or to the client as a whole, by the rules at its time.
pub(super) fn weigh(
    file: &ClientFile,
    before: &Context,
    person: Option<&Person>,
    contact: &Contact,
) -> Verdict {
    let case = Case { contact, person: person.map(|person| &person.id), context: before };
    judge(&file.rules_at(contact.at).book, case)
}

/// What the rules speak of, in their order, then what the profile has an address or a name on.
fn ways_to<'a>(
    file: &ClientFile,
    person: Option<&Person>,
    channels: &'a Channels,
    at: DateTime<Utc>,
) -> Vec<&'a Channel> {
    let client = &file.client;
    let people: Vec<&Person> = match person {
        Some(person) => vec![person],
        None => client.people.iter().collect(),
    };
    let handles = client.handles.iter().chain(people.iter().flat_map(|person| &person.handles));
    let of_handles = handles.map(|handle| match handle {
        Handle::Mail(_) => ChannelId::email(),
        Handle::Phone(_) => ChannelId::phone(),
        Handle::Account(account) => account.channel().clone(),
    });
    let aliases = client.aliases.iter().chain(people.iter().flat_map(|person| &person.aliases));
    let of_aliases = aliases.map(|alias| alias.channel.clone());
    let ruled = file.rules_at(at).book.spoken_of().cloned();
    let mut ways: Vec<&Channel> = Vec::new();
    for id in ruled.chain(of_handles).chain(of_aliases) {
        let is_there = ways.iter().any(|way| way.id == id);
        ways.extend(channels.get(&id).filter(|_| !is_there));
    }
    ways
}

struct Asking<'a> {
    file: &'a ClientFile,
    before: &'a Context,
    person: Option<&'a Person>,
    at: DateTime<Utc>,
    language: Language,
}

impl Asking<'_> {
    fn about(&self, channel: &Channel) -> LightView {
        let rules = self.file.rules_at(self.at);
        let contact = outgoing(channel.id.clone(), ContactKind::usual_on(channel), self.at);
        let verdict = weigh(self.file, self.before, self.person, &contact);
        let (mine, theirs) = (rules.book.zone(Party::Consultant), rules.book.zone(Party::Client));
        let (light, until, to) = match &verdict.outcome {
            Outcome::Admit(_) => (Light::Now, None, Vec::new()),
            Outcome::Defer { until } => (Light::Later, Some(*until), Vec::new()),
            Outcome::Redirect { to } => (Light::Not, None, to.clone()),
            Outcome::Ask => (Light::Unsettled, None, Vec::new()),
        };
        let clock = Clock { zone: mine, language: self.language, now: self.at };
        LightView {
            channel: channel.id.clone(),
            name: words::name(channel, self.language).to_owned(),
            light,
            until: until.map(|until| instant(until, mine)),
            until_theirs: until.map(|until| instant(until, theirs)),
            until_words: until.map(|until| clock.near(until)),
            to,
            clause: verdict.ground.clause.clone(),
            ground: verdict.ground.kind,
            sentence: self.sentence(&contact, &verdict),
        }
    }

    fn sentence(&self, contact: &Contact, verdict: &Verdict) -> String {
        let case = Case { contact, person: self.person.map(|person| &person.id), context: self.before };
        let rules = self.file.rules_at(self.at);
        let client = &self.file.client;
        let who = Match { client: client.id.clone(), person: self.person.map(|person| person.id.clone()) };
        tell::rule(&Notice {
            rules: &rules.book,
            case,
            verdict,
            identity: &Identity::Known { who, also: Vec::new(), certainty: Certainty::Verified },
            standing: &rules.standing,
            who: Who {
                person: self.person.map(|person| person.name.as_str()),
                client: &client.name,
                name_is_shared: false,
            },
            language: self.language,
            shown: Shown::Everything,
        })
    }
}
