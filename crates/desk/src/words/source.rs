//! How it stands with a source, and with popups. The window and the command line say the same.

use absprache_engine::tone::Language;

use super::say;
use crate::arrival::{Fault, Hindrance, Refusal, SourceState};
use crate::event::SourceName;
use crate::popup::NotShown;

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
            let minutes = (missed.until - missed.from).num_minutes().max(1).to_string();
            say(language, "source-working-again", &[("minutes", &minutes)])
        }
        SourceState::Working { dropped, .. } => {
            say(language, "source-dropped", &[("count", &dropped.to_string())])
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
