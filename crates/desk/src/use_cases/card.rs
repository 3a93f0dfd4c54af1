//! What a click on a popup brings: the reply card, one contact and the text for it, large enough to read; or the page of
//! the client.

use absprache_engine::ids::ClientId;
use absprache_engine::redirection::Redirection;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{DraftPlace, Seq};
use crate::notice::Subject;
use crate::ports::{Files, Journal, Notifier};

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Who, and on which channel.
    pub title: String,
    /// The rule in one sentence.
    pub sentence: String,
    /// The text to send.
    pub text: String,
    /// Where it can be put as a draft; none if nowhere.
    pub drafts: Option<DraftPlace>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The card of a contact; none if there is no text for it. The text is that of the popup or of the copy before it,
    /// as long as one of them stands: a text that was copied changes what would be said next.
    pub fn card(&self, contact: Seq, now: DateTime<Utc>) -> Option<Card> {
        let offer = self.offers.get(&contact).cloned().or_else(|| self.weigh(contact, now))?;
        let drafts = self.draft_place(contact, &offer);
        let Redirection::Reply { text, .. } = offer.redirection else { return None };
        let remembered = self.memory.contact(contact)?;
        let (title, sentence) = Subject::of(self, remembered)?.say(self, &offer.verdict, None);
        Some(Card { title, sentence, text, drafts })
    }

    /// The client whose contact it is, if it is clear.
    pub fn whose(&self, contact: Seq) -> Option<ClientId> {
        let known = self.memory.contact(contact)?.received.identity.as_ref()?;
        Some(known.client.clone())
    }
}
