//! A contact played through: judged, worded and told like a real one, and written down nowhere. The popup of one can be
//! shown, and its text copied.

use absprache_engine::agreement::Standing;
use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::context::{Away, Context};
use absprache_engine::hours::Absence;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::judge::{Case, Rulebook, Terms, judge};
use absprache_engine::party::Party;
use absprache_engine::preset::Preset;
use absprache_engine::redirect::{Addressee, Request, redirect};
use absprache_engine::redirection::Redirection;
use absprache_engine::tell::{self, Notice, Shown, Who};
use absprache_engine::tone::{Form, Language, Tone};
use absprache_engine::verdict::Verdict;
use absprache_engine::wording::OwnTexts;
use chrono::{DateTime, NaiveDate, Utc};

use crate::desk::Desk;
use crate::notice::notice;
use crate::popup::{Action, Popup, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::rules::preset;
use crate::trouble::Trouble;

/// The name of the invented person, on no file.
const PERSON: &str = "Anna Müller";
const CLIENT: &str = "Müller GmbH";
/// What is played on.
const MESSENGER: &str = "whatsapp";
const PHONE: &str = "phone";

/// A first message or call of somebody whose address is known.
pub(crate) struct Play<'a> {
    pub(crate) rules: &'a Rulebook,
    pub(crate) standing: &'a Standing,
    pub(crate) client: ClientId,
    pub(crate) person: Option<PersonId>,
    pub(crate) channel: ChannelId,
    pub(crate) kind: ContactKind,
    pub(crate) at: DateTime<Utc>,
    pub(crate) tone: Tone,
    pub(crate) addressee: Addressee<'a>,
    pub(crate) who: Who<'a>,
    /// What the user words themselves.
    pub(crate) own: OwnTexts<'a>,
    /// What is known beside the rules.
    pub(crate) context: &'a Context,
    /// The language of the popup, and how much it shows.
    pub(crate) popup: (Language, Shown),
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Played {
    pub(crate) verdict: Verdict,
    pub(crate) redirection: Redirection,
    /// The rule in one sentence.
    pub(crate) sentence: String,
    pub(crate) title: String,
    pub(crate) body: String,
}

/// The text behind the popup of a rehearsal, and the channel it is for.
#[derive(Debug)]
pub(crate) struct Rehearsed {
    pub(crate) text: String,
    pub(crate) via: ChannelId,
}

/// A contact of somebody who does not exist.
struct Invention {
    channel: &'static str,
    kind: ContactKind,
    at: DateTime<Utc>,
    tone: Tone,
    context: Context,
}

impl Played {
    fn into_text(self) -> Option<String> {
        match self.redirection {
            Redirection::Reply { text, .. } => Some(text),
            Redirection::Withhold(_) => None,
        }
    }
}

impl Play<'_> {
    pub(crate) fn through(self) -> Played {
        let (language, shown) = self.popup;
        let contact = Contact {
            channel: self.channel,
            kind: self.kind,
            direction: Direction::In,
            at: self.at,
            from: None,
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        };
        let case = Case { contact: &contact, person: self.person.as_ref(), context: self.context };
        let verdict = judge(self.rules, case);
        let identity = Identity::Known {
            who: Match { client: self.client, person: self.person.clone() },
            also: Vec::new(),
            certainty: Certainty::Verified,
        };
        let redirection = redirect(&Request {
            rules: self.rules,
            case,
            verdict: &verdict,
            arrived: contact.at,
            identity: &identity,
            standing: self.standing,
            tone: self.tone,
            addressee: self.addressee,
            own: self.own,
        });
        let said = Notice {
            rules: self.rules,
            case,
            verdict: &verdict,
            identity: &identity,
            standing: self.standing,
            who: self.who,
            language,
            shown,
        };
        let text = match &redirection {
            Redirection::Reply { text, .. } => Some(text.as_str()),
            Redirection::Withhold(_) => None,
        };
        let (sentence, title, body) = (tell::rule(&said), tell::title(&said), tell::body(&said, text));
        Played { verdict, redirection, sentence, title, body }
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Shows how a contact outside the agreement will look, by the user's own hours.
    ///
    /// # Errors
    /// If the shipped preset cannot be read, which a test rules out.
    pub fn rehearse(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        if let Some(played) = self.invented(&self.evening(now))? {
            self.show_rehearsal(played, now);
        }
        Ok(())
    }

    /// What a text outside the agreement reads like in this form of address.
    ///
    /// # Errors
    /// If the shipped preset cannot be read, which a test rules out.
    pub fn words_of_tone(&self, form: Form, now: DateTime<Utc>) -> Result<Option<String>, Trouble> {
        // English has one form only: the choice is about German texts.
        let tone = Tone { language: Language::De, form };
        let played = self.invented(&Invention { tone, ..self.evening(now) })?;
        Ok(played.and_then(Played::into_text))
    }

    /// What somebody reads who calls while I am away on these days; none if there are no such days.
    ///
    /// # Errors
    /// If the shipped preset cannot be read, which a test rules out.
    pub fn words_of_absence(&self, first: NaiveDate, last: NaiveDate) -> Result<Option<String>, Trouble> {
        let Some(absence) = Absence::days(first, last, self.consultant.side.zone) else { return Ok(None) };
        let away = Away { party: Party::Consultant, from: absence.from, until: absence.until };
        let context = Context { absences: vec![away], ..Context::default() };
        let (channel, kind) = (PHONE, ContactKind::Call);
        let played = self.invented(&Invention { channel, kind, context, ..self.evening(absence.from) })?;
        Ok(played.and_then(Played::into_text))
    }

    /// Shows the popup of a contact that was played through, and keeps its text in mind.
    pub(crate) fn show_rehearsal(&mut self, played: Played, now: DateTime<Utc>) {
        self.rehearsed = match played.redirection {
            Redirection::Reply { text, via, .. } => Some(Rehearsed { text, via }),
            Redirection::Withhold(_) => None,
        };
        let copy = self.rehearsed.is_some().then(|| self.button(Action::Copy, now));
        let popup = Popup { default: copy, ..notice(PopupKey::Rehearsal, played.title, played.body) };
        self.notifier.show(popup);
    }

    /// A message on a messenger.
    fn evening(&self, at: DateTime<Utc>) -> Invention {
        Invention {
            channel: MESSENGER,
            kind: ContactKind::Message,
            at,
            tone: Tone { language: self.language, form: self.consultant.form },
            context: Context::default(),
        }
    }

    /// By the rules that most begin with. None if the user's catalogue has lost the channel.
    fn invented(&self, invention: &Invention) -> Result<Option<Played>, Trouble> {
        let mut all = self.channels.iter();
        let Some(channel) = all.find(|one| one.id.as_str() == invention.channel) else { return Ok(None) };
        let policy = preset(Preset::Freelancer, self.language, &self.channels)?;
        let terms = Terms {
            consultant: self.consultant.side.clone(),
            client: self.consultant.side.clone(),
            handles: Vec::new(),
            people: Vec::new(),
            clauses: policy.clauses,
        };
        let client = ClientId::from_name(CLIENT, "client", |_| false);
        let play = Play {
            rules: &Rulebook::new(terms, &self.channels),
            standing: &Standing::Wish,
            own: self.texts.of(&client),
            client,
            person: None,
            channel: channel.id.clone(),
            kind: invention.kind,
            at: invention.at,
            tone: invention.tone,
            addressee: Addressee { name: Some(PERSON), salutation: None },
            who: Who { person: Some(PERSON), client: CLIENT, name_is_shared: false },
            context: &invention.context,
            popup: (self.language, Shown::Everything),
        };
        Ok(Some(play.through()))
    }
}
