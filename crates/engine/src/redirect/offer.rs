//! One way in the words of a text.

use fluent_bundle::FluentValue;

use crate::channel::{Address, Channel, ChannelKind, Pace};
use crate::clause::{At, ChannelClause, Clause, Mode};
use crate::handle::Handle;
use crate::l10n::say;
use crate::party::{Party, Use};
use crate::redirect::Request;
use crate::redirect::voice::Voice;
use crate::redirect::ways::Way;
use crate::verdict::{GroundKind, Opening};
use crate::words::{self, Door};

/// A way, worded.
#[derive(Debug)]
pub(super) struct Offer {
    pub(super) by: String,
    pub(super) offer: String,
    /// The offer without the word "today", for a sentence that has it already.
    today: Option<String>,
    open: &'static str,
    pub(super) kind: ChannelKind,
    pub(super) pace: Pace,
}

impl Offer {
    pub(super) fn of(request: &Request<'_>, voice: &Voice<'_>, way: &Way<'_>) -> Self {
        let language = voice.language();
        let bare = words::by(way.channel, language);
        let by = match named_handle(request, way.channel) {
            Some(handle) => {
                let handle = words::handle(handle);
                let address = words::address(way.channel);
                let args = [("by", bare.into()), ("handle", handle.into()), ("address", address.into())];
                say(language, "way-handle", &args)
            }
            None => bare,
        };
        let door = door(voice, &way.opening);
        let offer = match way.opening.opens.filter(|_| way.is_appointment) {
            Some(opens) => {
                let time = voice.moment(opens);
                say(language, "way-appointment", &[("by", by.as_str().into()), ("time", time.into())])
            }
            None => words::way(&by, &door, language),
        };
        let today = match &door {
            Door::Today(time) => Some(words::way(&by, &Door::Until(time.clone()), language)),
            Door::Always | Door::Now | Door::Until(_) | Door::From(_) => None,
        };
        let open = match door {
            Door::Always => "always",
            Door::Now => "now",
            Door::Today(_) | Door::Until(_) | Door::From(_) => "timed",
        };
        Self { by, offer, today, open, kind: way.channel.kind, pace: way.channel.pace }
    }

    /// The way, for a sentence that says "today" itself.
    pub(super) fn offer_today(&self) -> &str {
        self.today.as_ref().unwrap_or(&self.offer)
    }

    /// The facts as messages name them.
    pub(super) fn args(&self) -> Vec<(&str, FluentValue<'_>)> {
        let pace = match self.pace {
            Pace::Written => "written",
            Pace::Live => "live",
        };
        vec![
            ("by", self.by.as_str().into()),
            ("offer", self.offer.as_str().into()),
            ("open", self.open.into()),
            ("pace", pace.into()),
        ]
    }
}

/// The door, its times on the client's clock as well.
fn door(voice: &Voice<'_>, opening: &Opening) -> Door {
    match (Door::of(opening, voice.clock()), opening.opens, opening.closes) {
        (Door::From(time), Some(opens), _) => Door::From(voice.both(time, opens)),
        (Door::Today(time), _, Some(closes)) => Door::Today(voice.both(time, closes)),
        (Door::Until(time), _, Some(closes)) => Door::Until(voice.both(time, closes)),
        (door, _, _) => door,
    }
}

/// Who used a wrong address of mine is told the right one.
fn named_handle<'a>(request: &Request<'a>, channel: &Channel) -> Option<&'a Handle> {
    let wrong_address =
        matches!(request.verdict.ground.kind, GroundKind::PrivateHandle | GroundKind::OtherHandle);
    if !wrong_address {
        return None;
    }
    let terms = request.rules.terms();
    let clause = terms.clauses.iter().find_map(|clause| welcome_on(clause, channel))?;
    let mut business =
        terms.handles.iter().filter(|mine| mine.used == Use::Business).map(|mine| &mine.handle);
    let contacted = request.case.contact.mine.as_ref();
    let fits = |handle: &&Handle| Some(*handle) != contacted && belongs(handle, channel);
    match &clause.at {
        At::Any | At::Business => business.find(fits),
        At::Only(handles) => handles.iter().find(fits),
        At::Private => None,
    }
}

fn welcome_on<'a>(clause: &'a Clause, channel: &Channel) -> Option<&'a ChannelClause> {
    let clause = clause.as_channel()?;
    let speaks = clause.channel == channel.id && clause.towards.covers(Party::Consultant);
    (speaks && matches!(clause.mode, Mode::Welcome(_))).then_some(clause)
}

fn belongs(handle: &Handle, channel: &Channel) -> bool {
    match (handle, channel.address) {
        (Handle::Mail(_), Address::Mail) | (Handle::Phone(_), Address::Phone) => true,
        (Handle::Account(account), Address::Account) => {
            *account.channel() == channel.id || channel.family.as_ref() == Some(account.channel())
        }
        (Handle::Mail(_) | Handle::Phone(_) | Handle::Account(_), _) => false,
    }
}
