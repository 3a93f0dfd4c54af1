//! What a rule about a channel means in an ordinary week.

use absprache_engine::channel::{Channels, Pace};
use absprache_engine::clause::{ChannelClause, ClauseHours, Mode};
use absprache_engine::hours::Hours;
use absprache_engine::party::{Party, Side};

use crate::view::hours::WeekSpan;
use crate::view::sketch::Level;

/// Mode and hours in one, what is usual on the channel resolved.
pub(crate) fn level(clause: &ChannelClause, channels: &Channels) -> Level {
    let pace = channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
    match &clause.mode {
        Mode::Welcome(hours) => match hours.resolved(pace) {
            ClauseHours::Usual | ClauseHours::Anytime => Level::Anytime,
            ClauseHours::OfficeHours => Level::OfficeHours,
            ClauseHours::Own(_) => Level::Hours,
        },
        Mode::ByAppointment => Level::ByAppointment,
        Mode::EmergencyOnly => Level::EmergencyOnly,
        Mode::AfterEngagement => Level::AfterEngagement,
        Mode::NotUsed => Level::NotUsed,
    }
}

/// When contact may arrive; none where no hours go. Of a rule for both directions those of reaching me.
pub(crate) fn hours_of(
    clause: &ChannelClause,
    channels: &Channels,
    consultant: &Side,
    client: &Side,
) -> Option<Hours> {
    let Mode::Welcome(hours) = &clause.mode else { return None };
    let pace = channels.get(&clause.channel)?.pace;
    Some(match hours.resolved(pace) {
        ClauseHours::Usual | ClauseHours::Anytime => Hours::round_the_clock(),
        ClauseHours::OfficeHours if clause.towards.covers(Party::Consultant) => {
            consultant.office_hours.clone()
        }
        ClauseHours::OfficeHours => client.office_hours.clone(),
        ClauseHours::Own(hours) => (**hours).clone(),
    })
}

/// The same as a picture; empty where no hours go.
pub(crate) fn week_of(
    clause: &ChannelClause,
    channels: &Channels,
    consultant: &Side,
    client: &Side,
) -> Vec<WeekSpan> {
    let blocks =
        hours_of(clause, channels, consultant, client).map(|hours| hours.drawn()).unwrap_or_default();
    blocks.into_iter().map(|block| WeekSpan { day: block.day, from: block.from, to: block.to }).collect()
}
