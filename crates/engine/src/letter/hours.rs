//! Office hours, by whose clock, with whose holidays.

use crate::clause::{ClauseHours, Mode};
use crate::hours::{Hours, OnHoliday, Region, Style, Weekdays, in_words};
use crate::letter::Parts;
use crate::letter::voice::Voice;
use crate::letter::ways::channel_clauses;
use crate::party::{Party, Side};
use crate::tone::Language;

pub(super) fn said(parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    let (mine, theirs) = (parts.consultant_side, parts.client_side);
    let holidays = if keeps_holidays(parts) { Holidays::Matter } else { Holidays::DoNotMatter };
    let mut lines = Vec::new();
    if mine == theirs {
        lines.push(office(mine, "letter-office-both", holidays, voice));
    } else {
        lines.push(office(mine, "letter-office-consultant", holidays, voice));
        lines.push(office(theirs, "letter-office-client", holidays, voice));
        lines.push(voice.say("letter-receiver", &[]));
    }
    lines.push(voice.say("letter-later", &[]));
    if hours_of(parts).any(is_overnight) {
        lines.push(voice.say("letter-midnight", &[]));
    }
    lines
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holidays {
    Matter,
    DoNotMatter,
}

fn office(side: &Side, id: &str, holidays: Holidays, voice: Voice) -> String {
    let hours = in_words(&side.office_hours, voice.language, Style::Full);
    format!("{} {}", voice.say(id, &[("hours", hours.into())]), surroundings(side, holidays, voice))
}

fn surroundings(side: &Side, holidays: Holidays, voice: Voice) -> String {
    let mut sentences = vec![voice.say("letter-clock", &[("city", voice.city(side.zone).into())])];
    if holidays == Holidays::Matter {
        sentences.extend(region(side.region, voice));
        sentences.extend(own_days(side, voice));
    }
    sentences.join(" ")
}

pub(super) fn side<'a>(parts: &Parts<'a>, party: Party) -> &'a Side {
    match party {
        Party::Consultant => parts.consultant_side,
        Party::Client => parts.client_side,
    }
}

/// By whose clock a side's hours go, and with whose holidays.
pub(super) fn clock_and_holidays(parts: &Parts<'_>, party: Party, voice: Voice) -> String {
    let holidays = if keeps_holidays(parts) { Holidays::Matter } else { Holidays::DoNotMatter };
    surroundings(side(parts, party), holidays, voice)
}

fn region(region: Region, voice: Voice) -> Option<String> {
    let name = region.local_name();
    let name = match voice.language {
        Language::De => name.de,
        Language::En => name.en,
    };
    (region != Region::Nowhere).then(|| voice.say("letter-holidays", &[("region", name.into())]))
}

fn own_days(side: &Side, voice: Voice) -> Option<String> {
    let days: Vec<String> = side
        .own_days
        .iter()
        .map(|day| {
            let args = [("date", voice.date(day.date).into()), ("name", day.name.as_str().into())];
            voice.say("letter-own-day", &args)
        })
        .collect();
    (!days.is_empty()).then(|| voice.say("letter-own-days", &[("days", voice.and(&days).into())]))
}

/// All hours the letter speaks of.
fn hours_of<'a>(parts: &Parts<'a>) -> impl Iterator<Item = &'a Hours> {
    let own = channel_clauses(parts).filter_map(|clause| match &clause.mode {
        Mode::Welcome(ClauseHours::Own(hours)) => Some(&**hours),
        Mode::Welcome(ClauseHours::Usual | ClauseHours::Anytime | ClauseHours::OfficeHours)
        | Mode::ByAppointment
        | Mode::EmergencyOnly
        | Mode::AfterEngagement
        | Mode::NotUsed => None,
    });
    [&parts.consultant_side.office_hours, &parts.client_side.office_hours].into_iter().chain(own)
}

fn keeps_holidays(parts: &Parts<'_>) -> bool {
    hours_of(parts).any(|hours| *hours.on_holiday() != OnHoliday::AsWeekday)
}

fn is_overnight(hours: &Hours) -> bool {
    let week = Weekdays::ALL.iter().flat_map(|day| hours.on(day));
    let holiday = match hours.on_holiday() {
        OnHoliday::Own(spans) => spans.as_slice(),
        OnHoliday::Closed | OnHoliday::AsWeekday => &[],
    };
    let exceptions = hours.exceptions().iter().flat_map(|exception| exception.spans());
    week.chain(holiday).chain(exceptions).any(|span| span.is_overnight())
}
