//! One episode as the window shows it.

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::ContactKind;
use absprache_engine::letter::{self, Parts};
use absprache_engine::redirection::{Redirection, When};
use absprache_engine::tone::Language;
use absprache_engine::verdict::{Outcome, Reason};
use absprache_engine::words::{self, Clock};

use super::episodes::Spell;
use crate::desk::Desk;
use crate::event::OutcomeKind;
use crate::memory::{Deed as Did, Done, Remembered};
use crate::notice::Subject;
use crate::offer::{Offer, is_sure};
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::mistaken::doubts;
use crate::view::instant;
use crate::view::note::NoteView;
use crate::view::today::{Deed, DoneKind, DoneView, Episode, Question, ReplyOffer};
use crate::view::verdict::name_of;
use crate::words::say;
use crate::words::times::at_words;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// None for a client whose rules cannot be read.
    pub(super) fn episode(&self, spell: &Spell<'_>, clock: &Clock) -> Option<Episode> {
        let (seq, contact) = spell.head()?;
        let at = spell.at()?;
        let offer = self.weigh(seq, clock.now)?;
        let subject = Subject::of(self, contact)?;
        let channel = &contact.received.channel;
        let person = spell.known.person.as_ref().and_then(|id| subject.file.client.person(id));
        let person = person.map(|person| person.name.clone());
        let is_sure = is_sure(spell.known.certainty);
        let question = (!is_sure)
            .then(|| Question { name: person.clone().unwrap_or_else(|| subject.file.client.name.clone()) });
        let (reply, withheld) = self.reply(&offer, clock);
        let done = contact.done();
        Some(Episode {
            contact: seq,
            count: spell.count(),
            person,
            channel: channel.to_string(),
            channel_name: self.channel_name(channel, clock.language),
            what: say(clock.language, kind_id(contact.received.kind), &[]),
            at: instant(at, clock.zone),
            at_words: at_words(at, clock),
            outcome: outcome(contact),
            sentence: self.sentence(&subject, contact, &offer, clock.language),
            clause: self.clause_sentence(&subject, &offer),
            can: deeds(contact, reply.is_some()),
            drafts: self.draft_place(seq, &offer).filter(|_| is_sure),
            reply,
            withheld,
            question,
            done: done.map(|done| done_view(done, clock)),
            notes: self.notes_about(spell.contacts()).iter().map(|one| NoteView::of(one, clock)).collect(),
        })
    }

    /// The rule in one sentence. What was judged stays judged: rules that were changed since then, or a conversation that
    /// turned out to be running, do not make it read as if it had been in order.
    fn sentence(
        &self,
        subject: &Subject<'_>,
        contact: &Remembered,
        offer: &Offer,
        language: Language,
    ) -> String {
        let is_in_order = match offer.verdict.outcome {
            Outcome::Admit(Reason::Emergency) => false,
            Outcome::Admit(_) => is_sure(subject.known.certainty),
            Outcome::Defer { .. } | Outcome::Redirect { .. } | Outcome::Ask => false,
        };
        if is_in_order && outcome(contact) != OutcomeKind::Admit {
            return say(language, "in-order-since", &[]);
        }
        subject.sentence(self, &offer.verdict, language)
    }

    /// The clause that decided, as the letter says it.
    fn clause_sentence(&self, subject: &Subject<'_>, offer: &Offer) -> Option<String> {
        let id = offer.verdict.ground.clause.as_ref()?;
        let terms = subject.rules.book.terms();
        let clause = terms.clauses.iter().find(|clause| clause.id() == id)?.as_channel()?;
        let client = &subject.file.client;
        let parts = Parts {
            consultant_name: &self.consultant.name,
            client_name: &client.name,
            consultant_side: &terms.consultant,
            client_side: &terms.client,
            handles: &terms.handles,
            people: &client.people,
            clauses: &terms.clauses,
            valid_from: None,
            valid_until: None,
            review: None,
            tone: client.tone,
        };
        Some(letter::sentence(clause, &parts, &self.channels))
    }

    /// The text that is offered, or why there is none.
    pub(crate) fn reply(&self, offer: &Offer, clock: &Clock) -> (Option<ReplyOffer>, Option<String>) {
        match &offer.redirection {
            Redirection::Reply { text, via, when, .. } => {
                let send = match when {
                    When::Now => say(clock.language, "send-now", &[]),
                    When::At(at) => say(clock.language, "send-at", &[("time", &clock.near(*at))]),
                };
                let via = self.channel_name(via, clock.language);
                (Some(ReplyOffer { text: text.clone(), via, send }), None)
            }
            Redirection::Withhold(reason) => {
                let why = say(clock.language, &format!("withheld-{}", name_of(*reason)), &[]);
                (None, Some(why))
            }
        }
    }

    /// Its name; of one that the catalogue has lost the id.
    pub(crate) fn channel_name(&self, id: &ChannelId, language: Language) -> String {
        let channel = self.channels.get(id);
        channel.map_or_else(|| id.to_string(), |channel| words::name(channel, language).to_owned())
    }
}

/// What the user called an emergency is in order.
fn outcome(contact: &Remembered) -> OutcomeKind {
    match &contact.judged {
        Some(judged) if !contact.was(Did::Emergency) => judged.outcome,
        Some(_) | None => OutcomeKind::Admit,
    }
}

/// What can be done: about a probable identity, say who it is; about what is settled, copy once more.
fn deeds(contact: &Remembered, has_text: bool) -> Vec<Deed> {
    let doubts = doubts(contact);
    if doubts.contains(&Deed::Confirm) {
        return doubts;
    }
    let copy = has_text.then_some(Deed::Copy);
    let is_said = (!contact.is_emergency()).then_some(Deed::Emergency);
    let others = [Deed::Remind, Deed::Mention, Deed::Fine].into_iter().chain(is_said).chain(doubts);
    copy.into_iter().chain(others.filter(|_| contact.done().is_none())).collect()
}

fn done_view(done: &Done, clock: &Clock) -> DoneView {
    let (kind, id, time) = match done.deed {
        Did::Copied => (DoneKind::Copied, "done-copied", at_words(done.at, clock)),
        Did::Drafted => (DoneKind::Drafted, "done-drafted", at_words(done.at, clock)),
        Did::Remind(at) => (DoneKind::Remind, "done-remind", clock.near(at)),
        Did::Mention => (DoneKind::Mention, "done-mention", String::new()),
        Did::Fine => (DoneKind::Fine, "done-fine", String::new()),
        Did::Emergency => (DoneKind::Emergency, "done-emergency", String::new()),
    };
    DoneView { kind, sentence: say(clock.language, id, &[("time", &time)]), undoable: true }
}

/// The name of what was attempted.
pub(crate) fn kind_id(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Message => "kind-message",
        ContactKind::Call => "kind-call",
        ContactKind::VideoCall => "kind-video-call",
        ContactKind::ConnectionRequest => "kind-request",
        ContactKind::Comment => "kind-comment",
    }
}
