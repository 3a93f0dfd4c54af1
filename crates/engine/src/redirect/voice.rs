//! The words of one reply: its language, form of address and standing.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::agreement::Standing;
use crate::contact::ContactKind;
use crate::l10n::{Args, reply};
use crate::party::Party;
use crate::redirect::Request;
use crate::redirect::fit::Part;
use crate::tone::{Language, Tone};
use crate::words::{self, Clock};

/// Speaks for the consultant to one person.
pub(super) struct Voice<'a> {
    tone: Tone,
    standing: &'a str,
    clock: Clock,
    theirs: Tz,
}

impl<'a> Voice<'a> {
    pub(super) fn of(request: &Request<'a>) -> Self {
        let zone = request.rules.zone(Party::Consultant);
        Self {
            tone: request.tone,
            standing: match request.standing {
                Standing::Agreed { .. } => "agreed",
                Standing::Proposed => "proposed",
                Standing::Wish | Standing::Ended => "wish",
            },
            clock: Clock { zone, language: request.tone.language, now: request.case.contact.at },
            theirs: request.rules.zone(Party::Client),
        }
    }

    pub(super) fn language(&self) -> Language {
        self.tone.language
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// A message of the replies.
    pub(super) fn say(&self, id: &str, args: &Args<'_>) -> String {
        let mut args = args.to_vec();
        args.push(("standing", self.standing.into()));
        reply(self.tone.language, self.tone.form, id, &args)
    }

    /// When something begins, on the client's clock as well if that shows another time.
    pub(super) fn moment(&self, at: DateTime<Utc>) -> String {
        self.both(self.clock.moment(at), at)
    }

    /// A time in words with the client's clock beside it.
    pub(super) fn both(&self, time: String, at: DateTime<Utc>) -> String {
        match self.clock.seen_from(self.theirs, at) {
            Some(there) => self.say("both-clocks", &[("time", time.into()), ("there", there.into())]),
            None => time,
        }
    }

    /// Thanks for the contact, by its kind and channel.
    pub(super) fn thanks(&self, request: &Request<'_>) -> Part {
        let contact = request.case.contact;
        let (full, short) = match contact.kind {
            ContactKind::Message => ("thanks-message", "thanks-message-short"),
            ContactKind::Call => ("thanks-call", "thanks-call-short"),
            ContactKind::VideoCall => ("thanks-video", "thanks-video-short"),
            ContactKind::ConnectionRequest => ("thanks-request", "thanks-request-short"),
            ContactKind::Comment => ("thanks-comment", "thanks-comment-short"),
        };
        let on = request.rules.channel(&contact.channel).map(|channel| words::on(channel, self.language()));
        let args = [("channel", contact.channel.as_str().into()), ("on", on.unwrap_or_default().into())];
        Part::with_short(self.say(full, &args), self.say(short, &args))
    }
}
