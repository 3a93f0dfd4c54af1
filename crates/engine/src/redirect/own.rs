//! The user's own wording, filled in.

mod kind;
mod typeset;

use crate::agreement::Standing;
use crate::channel::ChannelId;
use crate::redirect::core::Core;
use crate::redirect::fit::Part;
use crate::redirect::offer::Offer;
use crate::redirect::sending::Sending;
use crate::redirect::voice::Voice;
use crate::redirect::ways::{Wait, Ways};
use crate::redirect::{Request, emergency, greeting, salutation};
use crate::redirection::Unfit;
use crate::wording::{Fills, Piece, Placeholder, TextKind, Wording, manners, ways};
use crate::words;

pub(super) use kind::id;
use typeset::Typeset;

/// All that is filled in.
#[derive(Clone, Copy)]
pub(super) struct Filling<'r, 'a> {
    pub(super) request: &'r Request<'a>,
    pub(super) voice: &'r Voice<'a>,
    pub(super) ways: &'r Ways<'a>,
    pub(super) sending: &'r Sending<'a>,
    /// What the program's own text says of the way.
    pub(super) core: &'r Core,
}

/// How much is left out, in this order. Way and time never are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    Nothing,
    Emergency,
    /// Said in fewer words, where the program says it.
    Words,
}

impl Filling<'_, '_> {
    /// The text in the user's words.
    ///
    /// # Errors
    /// If it cannot be said on this occasion.
    pub(super) fn text(self, kind: TextKind, wording: &Wording) -> Result<String, Unfit> {
        self.is_true(kind, wording)?;
        let name = greeting::name(&self.request.addressee, self.request.tone);
        let name = name.map_or(0, |name| name.chars().count());
        let names = |piece: &&Piece| matches!(piece, Piece::Fill(Placeholder::Greeting | Placeholder::Name));
        let limit = self.sending.limit() + name * wording.pieces().iter().filter(names).count();
        let mut characters = 0;
        for cut in [Cut::Nothing, Cut::Emergency, Cut::Words] {
            let text = self.cut(wording, cut)?;
            characters = text.chars().count();
            if characters <= limit {
                return Ok(text);
            }
        }
        Err(Unfit::TooLong { characters, limit })
    }

    /// What the user says beside the placeholders must be true: nothing is called agreed that is not, nor in public, and no
    /// way is offered that is closed. Where the contact came in may be named if that is only to wait: its time is said.
    fn is_true(self, kind: TextKind, wording: &Wording) -> Result<(), Unfit> {
        let language = self.voice.language();
        let may_say_agreed =
            matches!(self.request.standing, Standing::Agreed { .. }) && kind != TextKind::Comment;
        if !may_say_agreed && manners::says_agreed(wording) {
            return Err(Unfit::SaysAgreed);
        }
        let named = ways::named(wording, language, self.request.rules.channels());
        let instant = self.sending.instant();
        let waits = self.ways.wait.map(|_| &self.request.case.contact.channel);
        let is_open = |id: &ChannelId| {
            waits == Some(id)
                || self.request.verdict.openings.iter().any(|opening| {
                    opening.channel == *id
                        && opening.opens.is_none()
                        && opening.closes.is_none_or(|closes| closes > instant)
                })
        };
        let closed = named.into_iter().find(|way| !way.channels.iter().any(is_open));
        match closed.and_then(|way| way.channels.into_iter().next()) {
            Some(closed) => Err(Unfit::ClosedWay(closed)),
            None => Ok(()),
        }
    }

    fn cut(self, wording: &Wording, cut: Cut) -> Result<String, Unfit> {
        let mut text = Typeset::new(self.sending.layout(), self.voice.language());
        for piece in wording.pieces() {
            match piece {
                Piece::Words(words) => text.words(words),
                Piece::Fill(placeholder) => match (self.value(*placeholder, cut), placeholder.fills()) {
                    (Some(value), _) if *placeholder == Placeholder::Greeting => text.greeting(&value),
                    (Some(value), _) => text.value(&value),
                    (None, Fills::Sentence) => text.nothing(),
                    (None, Fills::Phrase) => return Err(Unfit::Nothing(*placeholder)),
                },
            }
        }
        Ok(text.done())
    }

    fn value(self, placeholder: Placeholder, cut: Cut) -> Option<String> {
        let Self { request, voice, ways, core, .. } = self;
        let language = voice.language();
        let worded = |part: &Part| if cut < Cut::Words { part.full() } else { part.short() }.to_owned();
        let contacted = || request.rules.channel(&request.case.contact.channel);
        match placeholder {
            Placeholder::Greeting => Some(salutation(&request.addressee, request.tone)),
            Placeholder::Name => greeting::name(&request.addressee, request.tone).map(str::to_owned),
            Placeholder::Thanks => Some(worded(&voice.thanks(request))),
            Placeholder::Channel => contacted().map(|channel| words::name(channel, language).to_owned()),
            Placeholder::Agreed => Some(voice.say("as-agreed", &[])),
            Placeholder::Way => {
                let offer = Offer::of(request, voice, ways.main.as_ref()?);
                // The time of who is only to wait stands for itself.
                Some(if ways.wait.is_some() { offer.by } else { offer.offer })
            }
            Placeholder::Time => match ways.wait? {
                Wait::Until(until) => Some(voice.moment(until)),
                // There is no time to name any more, and the program's own text says so.
                Wait::Over => None,
            },
            Placeholder::Networks => {
                let names = ways.networks.iter().map(|channel| words::name(channel, language).to_owned());
                let names: Vec<String> = names.collect();
                (!names.is_empty()).then(|| words::either(&names, language))
            }
            Placeholder::Alternative => core.alternative.as_ref().map(worded),
            Placeholder::Emergency => emergency::sentence(request, voice).filter(|_| cut < Cut::Emergency),
        }
    }
}
