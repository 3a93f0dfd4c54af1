//! How it stands with a source, and with popups. The window and the command line say the same.

use absprache_engine::l10n;
use absprache_engine::tone::Language;

use super::{say, say_counted};
use crate::arrival::{Fault, Hindrance, Refusal, SourceState};
use crate::event::SourceName;
use crate::popup::NotShown;
use crate::view::source::{CalendarView, CheckView};

/// What a source is called.
pub fn source_name(source: &SourceName, language: Language) -> String {
    let peer = source.peer();
    // A mailbox: names of users may have an @ themselves, hosts have none.
    let (user, host) = peer.rsplit_once('@').unwrap_or((peer, ""));
    let args =
        [("kind", source.kind()), ("peer", peer), ("user", user), ("host", host), ("id", source.0.as_str())];
    say(language, "source-name", &args)
}

/// The state of a source, with what would help.
pub fn source_state(source: &SourceName, state: &SourceState, language: Language) -> String {
    let said = |id| say(language, id, &[("kind", source.kind())]);
    match state {
        SourceState::Starting => said("source-starting"),
        SourceState::Working { dropped: 0, missed: None, .. } => said("source-working"),
        SourceState::Working { dropped: 0, missed: Some(missed), .. } => {
            let minutes = (missed.until - missed.from).num_minutes().max(1);
            say_counted(language, "source-working-again", usize::try_from(minutes).unwrap_or(usize::MAX), &[])
        }
        SourceState::Working { dropped, .. } => {
            say_counted(language, "source-dropped", usize::try_from(*dropped).unwrap_or(usize::MAX), &[])
        }
        SourceState::Partly { fault, .. } => {
            say(language, "source-partly", &[("fault", &source_fault(source, fault, language))])
        }
        SourceState::Waiting { fault, .. } | SourceState::Unreachable { fault, .. } => {
            say(language, "source-trying", &[("fault", &source_fault(source, fault, language))])
        }
        SourceState::Refused { by, .. } => refused(*by, language),
    }
}

/// Why a source does not listen, and what would help.
pub fn source_hindrance(source: &SourceName, hindrance: &Hindrance, language: Language) -> String {
    match hindrance {
        Hindrance::Fault(fault) => source_fault(source, fault, language),
        Hindrance::Refused(by) => refused(*by, language),
    }
}

/// What came of trying a source.
pub fn source_found(view: &CheckView, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    if !view.ok {
        return view.hindrance.clone();
    }
    let mut all = vec![said("source-heard")];
    if let Some(mailbox) = &view.mailbox {
        let mails = usize::try_from(mailbox.mails).unwrap_or(usize::MAX);
        all.push(say_counted(language, "source-inbox", mails, &[]));
        all.push(said(if mailbox.tells { "source-tells" } else { "source-asks" }));
        all.push(match &mailbox.sent {
            Some(folder) => say(language, "source-sent", &[("folder", folder)]),
            None => said("source-no-sent"),
        });
        all.push(match &mailbox.junk {
            Some(folder) => say(language, "source-junk", &[("folder", folder)]),
            None => said("source-no-junk"),
        });
    }
    if let Some(CalendarView { calendars, events, .. }) = &view.calendar {
        let args = [("calendars", calendars), ("events", events)].map(|(name, count)| (name, count.into()));
        all.push(l10n::say(language, "source-calendars", &args));
    }
    all.join(" ")
}

fn refused(by: Refusal, language: Language) -> String {
    match by {
        Refusal::BusPolicy => say(language, "source-refused", &[]),
        Refusal::Sandbox => say(language, "source-sandbox", &[]),
    }
}

fn source_fault(source: &SourceName, fault: &Fault, language: Language) -> String {
    let said = |id| say(language, id, &[("kind", source.kind())]);
    match fault {
        Fault::NoBus => said("source-no-bus"),
        Fault::NotABus => said("source-not-a-bus"),
        Fault::Lost => said("source-lost"),
        Fault::UnknownHost => said("source-unknown-host"),
        Fault::NobodyThere => said("source-nobody-there"),
        Fault::NoAnswer => said("source-no-answer"),
        Fault::OtherPeer => said("source-other-peer"),
        Fault::Mail(fault) => super::mail::mail_fault(fault, language),
        Fault::Phone(fault) => super::phone::phone_fault(fault, language),
        Fault::Calendar(fault) => super::calendar::calendar_fault(fault, language),
        Fault::Crashed => said("source-crashed"),
        Fault::Other(words) => say(language, "source-other", &[("kind", source.kind()), ("words", words)]),
    }
}

/// Why popups are not shown.
pub(crate) fn not_shown(why: &NotShown, language: Language) -> String {
    match why {
        NotShown::NoBus(_) => say(language, "notice-no-bus", &[]),
        NotShown::NoServer => say(language, "notice-no-server", &[]),
        NotShown::Refused(words) => say(language, "notice-refused", &[("words", words)]),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;
    use crate::arrival::Missed;

    #[test]
    fn one_of_something_is_said_as_one() {
        let source = SourceName("notifications".to_owned());
        let since: DateTime<Utc> = "2026-11-21T20:40:00Z".parse().unwrap();
        let missed = |minutes| {
            let until = since + TimeDelta::minutes(minutes);
            SourceState::Working { since, missed: Some(Missed { from: since, until }), dropped: 0 }
        };
        let dropped = |dropped| SourceState::Working { since, missed: None, dropped };
        for (state, said) in [
            (missed(1), "in der Minute davor"),
            (missed(5), "in den 5 Minuten davor"),
            (dropped(1), "1 Kontakt kam"),
            (dropped(3), "3 Kontakte kamen"),
        ] {
            let sentence = source_state(&source, &state, Language::De);
            assert!(sentence.contains(said), "{sentence}");
        }
    }
}
