//! Where and when the text is to be sent.

use crate::channel::{Channel, ChannelId, ChannelKind, Length, Pace};
use crate::party::Party;
use crate::redirect::Request;
use crate::redirect::ways::{has_opened, is_appointment};
use crate::redirection::When;
use crate::tone::Language;
use chrono::{DateTime, Utc};

/// Where and when.
#[derive(Debug)]
pub(super) struct Sending<'a> {
    pub(super) via: ChannelId,
    pub(super) when: When,
    channel: Option<&'a Channel>,
    language: Language,
    at: DateTime<Utc>,
}

impl<'a> Sending<'a> {
    pub(super) fn of(request: &Request<'a>) -> Self {
        let at = request.case.contact.at;
        let via = via(request);
        let channel = request.rules.channel(&via);
        Self { channel, via, when: when(request), language: request.tone.language, at }
    }

    /// The instant at which the text is read at the earliest: what it says is true then.
    pub(super) fn instant(&self) -> DateTime<Utc> {
        match self.when {
            When::Now => self.at,
            When::At(instant) => instant,
        }
    }

    /// Characters, names not counted.
    pub(super) fn limit(&self) -> usize {
        match self.channel.map(|channel| channel.length) {
            Some(Length::Short) => 300,
            Some(Length::Long) | None => 600,
        }
    }

    pub(super) fn layout(&self) -> Layout {
        match (self.channel.map(|channel| channel.kind), self.language) {
            (Some(ChannelKind::Mail | ChannelKind::Post), Language::De) => Layout::Letter,
            (Some(ChannelKind::Mail | ChannelKind::Post), Language::En) => Layout::EnglishLetter,
            (
                Some(
                    ChannelKind::Phone
                    | ChannelKind::ShortMessage
                    | ChannelKind::Messenger
                    | ChannelKind::Meeting
                    | ChannelKind::Team
                    | ChannelKind::Network
                    | ChannelKind::Site
                    | ChannelKind::Ticket
                    | ChannelKind::InPerson,
                )
                | None,
                Language::De | Language::En,
            ) => Layout::Line,
        }
    }
}

/// How a text stands on its channel.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Layout {
    /// All in one line, as in a messenger.
    #[default]
    Line,
    /// The salutation on a line of its own; German goes on in lower case after its comma.
    Letter,
    /// The same with a capital letter.
    EnglishLetter,
}

impl Layout {
    pub(super) fn between(self) -> &'static str {
        match self {
            Self::Line => " ",
            Self::Letter | Self::EnglishLetter => "\n\n",
        }
    }

    /// The sentence after the salutation.
    pub(super) fn opens(self, sentence: String) -> String {
        let mut chars = sentence.chars();
        match (self, chars.next()) {
            (Self::EnglishLetter, Some(first)) => first.to_uppercase().chain(chars).collect(),
            (Self::Line | Self::Letter | Self::EnglishLetter, _) => sentence,
        }
    }
}

/// A reply to what was written goes where it was written; a call is answered on the first written channel of the openings.
fn via(request: &Request<'_>) -> ChannelId {
    let contact = request.case.contact;
    let is_written =
        |id: &ChannelId| request.rules.channel(id).is_some_and(|channel| channel.pace == Pace::Written);
    let mut openings = request.verdict.openings.iter();
    let written = openings.find(|opening| is_written(&opening.channel) && !is_appointment(request, opening));
    match written.filter(|_| contact.kind.is_live()) {
        Some(opening) => opening.channel.clone(),
        None => contact.channel.clone(),
    }
}

/// Now inside the consultant's office hours, else when they begin next. That the way is open now is said now.
fn when(request: &Request<'_>) -> When {
    if has_opened(request) {
        return When::Now;
    }
    let at = request.case.contact.at;
    let party = Party::Consultant;
    let absences = request.case.context.absences_of(party);
    match request.rules.office(party, &absences).next_open(at) {
        Some(spell) if spell.opens > at => When::At(spell.opens),
        Some(_) | None => When::Now,
    }
}
