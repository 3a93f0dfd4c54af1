//! The suggested text as a draft on the phone, for what came in there. It is given to the phone and sent by a person on it;
//! docs/decisions/0016 says why not from here.

use absprache_engine::channel::ChannelId;
use absprache_engine::handle::{Handle, PhoneNumber};
use absprache_engine::redirection::{Redirection, Step};

use crate::desk::Desk;
use crate::event::{Received, Seq};
use crate::offer::Offer;
use crate::ports::{Files, Journal, Notifier};
use crate::source::Source;
use crate::use_cases::reply_draft::NoDraft;

/// A text for the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneDraft {
    /// The contact that it answers.
    pub contact: Seq,
    /// Where it is put on the phone.
    pub onto: Onto,
    /// The text, in the client's tone.
    pub text: String,
    pub(super) step: Step,
}

/// Where a text is put on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onto {
    /// Into the field of a new SMS to this number.
    Sms(PhoneNumber),
    /// Into the field of the WhatsApp chat with this number.
    WhatsApp(PhoneNumber),
    /// On its clipboard: the app of the channel cannot be told, or nobody knows whose chat it is.
    Clipboard,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    pub(super) fn phone_draft(&self, contact: Seq, offer: Offer) -> Result<PhoneDraft, NoDraft> {
        let remembered = self.memory.contact(contact).ok_or(NoDraft::NoContact(contact))?;
        if !self.files.sources()?.sources.contains(&Source::KdeConnect) {
            return Err(NoDraft::NoPlace(contact));
        }
        let (text, step, via) = match offer.redirection {
            Redirection::Reply { text, step, via, .. } => (text, step, via),
            Redirection::Withhold(why) => return Err(NoDraft::NoText(why)),
        };
        let onto = self.onto(&remembered.received, &via).ok_or(NoDraft::NoPlace(contact))?;
        Ok(PhoneDraft { contact, onto, text, step })
    }

    /// Where a reply by a channel is put; none if not on a phone.
    fn onto(&self, received: &Received, via: &ChannelId) -> Option<Onto> {
        let number = || self.number_of_sender(received);
        let chat = match via.as_str() {
            "sms" => number().map(Onto::Sms),
            "whatsapp" => number().map(Onto::WhatsApp),
            _ => None,
        };
        let was_on_the_phone = received.source == Source::KdeConnect.name() && received.channel == *via;
        chat.or_else(|| was_on_the_phone.then_some(Onto::Clipboard))
    }

    /// The number it came from, else the only one known of the person that a chat can belong to.
    fn number_of_sender(&self, received: &Received) -> Option<PhoneNumber> {
        let phone = |handle: &Handle| match handle {
            Handle::Phone(number) => Some(number.clone()),
            Handle::Mail(_) | Handle::Account(_) => None,
        };
        if let Some(number) = received.from.as_ref().and_then(phone) {
            return Some(number);
        }
        let known = received.identity.as_ref()?;
        let person = self.clients.get(&known.client)?.client.person(known.person.as_ref()?)?;
        let mut numbers = person.handles.iter().filter_map(phone).filter(PhoneNumber::can_be_mobile);
        numbers.next().filter(|_| numbers.next().is_none())
    }
}
