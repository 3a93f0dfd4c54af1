//! What `counter` puts in the place of a clause.

use absprache_engine::channel::Channels;
use absprache_engine::clause::{
    ChannelClause, Clause, ClauseHours, FreeTextClause, Mode as Agreed, PromiseClause,
};
use absprache_engine::policy::Policy;

use crate::args::{Instead, Mode};
use crate::door;
use crate::failure::{Failure, Why};

/// The clauses of the file, all of them.
pub(super) fn of_file(instead: &Instead, channels: &Channels) -> Result<Option<Vec<Clause>>, Failure> {
    let Some(path) = &instead.clause_file else { return Ok(None) };
    let policy: Policy = door::file(path, channels)?;
    Ok(Some(policy.clauses))
}

/// The offered clause with what was typed.
pub(super) fn of_options(offered: &Clause, instead: &Instead) -> Result<Clause, Failure> {
    refuse_other_kinds(offered, instead)?;
    let changed = match offered {
        Clause::Channel(clause) => Clause::Channel(channel(clause, instead)?),
        Clause::Promise(clause) => {
            let within = door::given(door::within, "--within", instead.within.as_deref())?;
            Clause::Promise(PromiseClause { within: within.unwrap_or(clause.within), ..clause.clone() })
        }
        Clause::FreeText(clause) => {
            let text = door::given(door::words, "--text", instead.text.as_deref())?;
            Clause::FreeText(FreeTextClause { id: clause.id.clone(), text: text.unwrap_or_default() })
        }
        Clause::Emergency(_)
        | Clause::Frequency(_)
        | Clause::People(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_) => return Err(Failure::NothingInstead(offered.id().clone())),
    };
    if changed == *offered { Err(Failure::NothingInstead(offered.id().clone())) } else { Ok(changed) }
}

fn channel(offered: &ChannelClause, instead: &Instead) -> Result<ChannelClause, Failure> {
    let hours = door::given(door::clause_hours, "--hours", instead.hours.as_deref())?;
    let mode = match (instead.mode, hours) {
        (Some(Mode::Welcome) | None, Some(hours)) => Agreed::Welcome(hours),
        (Some(_), Some(_)) => {
            return Err(door::refused(
                "--hours",
                instead.hours.as_deref().unwrap_or_default(),
                Why::OnlyWelcome,
            ));
        }
        (None, None) => offered.mode.clone(),
        (Some(Mode::Welcome), None) => Agreed::Welcome(ClauseHours::Usual),
        (Some(Mode::ByAppointment), None) => Agreed::ByAppointment,
        (Some(Mode::EmergencyOnly), None) => Agreed::EmergencyOnly,
        (Some(Mode::AfterEngagement), None) => Agreed::AfterEngagement,
        (Some(Mode::NotUsed), None) => Agreed::NotUsed,
    };
    Ok(ChannelClause { mode, ..offered.clone() })
}

/// A promise has no hours, a channel no words: nothing that was typed is passed over.
fn refuse_other_kinds(offered: &Clause, instead: &Instead) -> Result<(), Failure> {
    let is_channel = matches!(offered, Clause::Channel(_));
    let mode = instead.mode.map(|_| String::new());
    let typed = [
        ("--mode", &mode, is_channel),
        ("--hours", &instead.hours, is_channel),
        ("--within", &instead.within, matches!(offered, Clause::Promise(_))),
        ("--text", &instead.text, matches!(offered, Clause::FreeText(_))),
    ];
    match typed.into_iter().find(|(_, given, fits)| given.is_some() && !fits) {
        Some((option, ..)) => Err(door::refused(option, offered.id().as_str(), Why::OtherKind)),
        None => Ok(()),
    }
}
