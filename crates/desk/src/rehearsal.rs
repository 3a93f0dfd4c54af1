//! The rehearsal: one popup as it would look, of an invented client on a Saturday evening. Nothing of it is written down.

use absprache_engine::agreement::Standing;
use absprache_engine::channel::Channel;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::context::Context;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::ids::{self, ClientId};
use absprache_engine::judge::{Case, Rulebook, Terms, judge};
use absprache_engine::preset::Preset;
use absprache_engine::redirect::{Addressee, Request, redirect};
use absprache_engine::redirection::Redirection;
use absprache_engine::tell::{self, Notice, Shown, Who};
use absprache_engine::tone::{Form, Tone};
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::notice::notice;
use crate::popup::{Action, Popup, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::rules::preset;
use crate::trouble::Trouble;

/// The name of the invented person, on no file.
const PERSON: &str = "Anna Müller";
const CLIENT: &str = "Müller GmbH";

/// What the rehearsal says.
pub(crate) struct Rehearsal {
    title: String,
    body: String,
    /// The text that is copied.
    pub(crate) text: String,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Shows how a contact outside the agreement will look, by the user's own hours.
    ///
    /// # Errors
    /// If the shipped preset cannot be read, which a test rules out.
    pub fn rehearse(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        if let Some(rehearsal) = self.rehearsal(now)? {
            let popup = Popup {
                default: Some(self.button(Action::Copy, now)),
                ..notice(PopupKey::Rehearsal, rehearsal.title, rehearsal.body)
            };
            self.notifier.show(popup);
        }
        Ok(())
    }

    /// None if the user's catalogue has lost the channel that is played on.
    pub(crate) fn rehearsal(&self, now: DateTime<Utc>) -> Result<Option<Rehearsal>, Trouble> {
        let (Some(channel), Ok(client)) = (self.rehearsed_channel(), ids::slug(CLIENT).parse::<ClientId>())
        else {
            return Ok(None);
        };
        let policy = preset(Preset::Freelancer, self.language, &self.channels)?;
        let terms = Terms {
            consultant: self.consultant.side.clone(),
            client: self.consultant.side.clone(),
            handles: Vec::new(),
            people: Vec::new(),
            clauses: policy.clauses,
        };
        let rules = Rulebook::new(terms, &self.channels);
        let contact = Contact {
            channel: channel.id.clone(),
            kind: ContactKind::Message,
            direction: Direction::In,
            at: now,
            from: None,
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        };
        let context = Context::default();
        let case = Case { contact: &contact, person: None, context: &context };
        let verdict = judge(&rules, case);
        let identity = Identity::Known {
            who: Match { client, person: None },
            also: Vec::new(),
            certainty: Certainty::Verified,
        };
        let standing = Standing::Wish;
        let request = Request {
            rules: &rules,
            case,
            verdict: &verdict,
            identity: &identity,
            standing: &standing,
            tone: Tone { language: self.language, form: Form::Sie },
            addressee: Addressee { name: Some(PERSON), salutation: None },
        };
        let text = match redirect(&request) {
            Redirection::Reply { text, .. } => text,
            Redirection::Withhold(_) => String::new(),
        };
        let said = Notice {
            rules: &rules,
            case,
            verdict: &verdict,
            identity: &identity,
            standing: &standing,
            who: Who { person: Some(PERSON), client: CLIENT, name_is_shared: false },
            language: self.language,
            shown: Shown::Everything,
        };
        Ok(Some(Rehearsal { title: tell::title(&said), body: tell::body(&said, Some(&text)), text }))
    }

    /// The messenger that is played on.
    pub(crate) fn rehearsed_channel(&self) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id.as_str() == "whatsapp")
    }
}
