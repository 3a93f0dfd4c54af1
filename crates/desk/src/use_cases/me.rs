//! Creates the consultant's own profile, or changes it.

use absprache_engine::document::SCHEMA;
use absprache_engine::handle::Handle;
use absprache_engine::hours::{Hours, Region};
use absprache_engine::party::{Consultant, Leave, MyHandle, OwnDay, Side};
use absprache_engine::tone::Form;
use chrono::NaiveDate;
use chrono_tz::Tz;
use thiserror::Error;

use crate::absences;
use crate::ports::Files;
use crate::trouble::Trouble;

/// What to set. What is left out stays as it is; handles are added to those there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// The name as clients know it.
    pub name: Option<String>,
    /// The zone of the wall clock.
    pub zone: Option<Tz>,
    /// Whose public holidays are kept.
    pub region: Option<Region>,
    /// The office hours.
    pub office_hours: Option<Hours>,
    /// Addresses. One that is there already changes its use.
    pub handles: Vec<MyHandle>,
    /// How new clients are addressed in German.
    pub form: Option<Form>,
    /// Absences to come, or past ones. One that begins on the same day is replaced.
    pub away: Vec<Leave>,
    /// The first days of absences that do not take place.
    pub not_away: Vec<NaiveDate>,
    /// Days off. One of the same date is renamed.
    pub days_off: Vec<OwnDay>,
    /// The dates of days off that are none any more.
    pub no_days_off: Vec<NaiveDate>,
}

/// What a new profile has where nothing else is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The zone of this computer, where it is known.
    pub zone: Option<Tz>,
    /// The office hours.
    pub office_hours: Hours,
}

/// Why there is no profile.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// A new profile needs a name.
    #[error("a new profile needs a name")]
    NameMissing,
    /// A new profile needs a zone, and this computer does not tell its own.
    #[error("a new profile needs a time zone")]
    ZoneMissing,
    /// No absence begins on that day.
    #[error("no absence begins on {0}")]
    NoAbsence(NaiveDate),
    /// That is no day off.
    #[error("{0} is no day off")]
    NoDayOff(NaiveDate),
}

/// Creates the profile, or changes the one there.
pub fn change(files: &mut impl Files, change: Change, beginning: Beginning) -> Result<Consultant, Fault> {
    let mut consultant = match files.consultant()? {
        Some(consultant) => consultant,
        None => begin(&change, beginning)?,
    };
    let Change { name, zone, region, office_hours, handles, form, away, not_away, days_off, no_days_off } =
        change;
    let side = &mut consultant.side;
    consultant.name = name.unwrap_or(consultant.name);
    side.zone = zone.unwrap_or(side.zone);
    side.region = region.unwrap_or(side.region);
    if let Some(hours) = office_hours {
        side.office_hours = hours;
    }
    for mine in handles {
        put(&mut consultant.handles, mine);
    }
    consultant.form = form.unwrap_or(consultant.form);
    for first in not_away {
        remove(&mut consultant.absences, |leave| leave.first == first).ok_or(Fault::NoAbsence(first))?;
    }
    for leave in away {
        absences::put(&mut consultant.absences, leave);
    }
    let own_days = &mut consultant.side.own_days;
    for date in no_days_off {
        remove(own_days, |day| day.date == date).ok_or(Fault::NoDayOff(date))?;
    }
    for day in days_off {
        remove(own_days, |known| known.date == day.date);
        own_days.push(day);
    }
    own_days.sort_by_key(|day| day.date);
    files.save_consultant(&consultant)?;
    Ok(consultant)
}

fn begin(change: &Change, beginning: Beginning) -> Result<Consultant, Fault> {
    let name = change.name.clone().ok_or(Fault::NameMissing)?;
    let zone = change.zone.or(beginning.zone).ok_or(Fault::ZoneMissing)?;
    let side =
        Side { zone, region: Region::Germany, office_hours: beginning.office_hours, own_days: Vec::new() };
    Ok(Consultant {
        schema: SCHEMA,
        name,
        side,
        handles: Vec::new(),
        form: Form::default(),
        absences: Vec::new(),
    })
}

/// Removes what is meant; none if there is no such thing.
fn remove<T>(all: &mut Vec<T>, is_meant: impl Fn(&T) -> bool) -> Option<()> {
    let before = all.len();
    all.retain(|one| !is_meant(one));
    (all.len() < before).then_some(())
}

fn put(handles: &mut Vec<MyHandle>, new: MyHandle) {
    let same = |handle: &Handle| *handle == new.handle;
    match handles.iter_mut().find(|mine| same(&mine.handle)) {
        Some(mine) => *mine = new,
        None => handles.push(new),
    }
}
