//! "This is with …": events of calendars that neither an address nor a tag gives to a client.

use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::calendar::{Assignment, Meeting, SeriesId};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::assign::{AssignView, AssignedView, EventView};

/// Why nothing was taken back.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Nothing was said of the event.
    #[error("nothing was said of `{0}`")]
    NotAssigned(SeriesId),
}

/// An event is with this client from now on, each time it takes place. What was said of it before is forgotten.
///
/// # Errors
/// If there is no such client, or a file cannot be read or written.
pub fn assign(files: &mut impl Files, series: SeriesId, client: &ClientId) -> Result<(), Trouble> {
    let client = find_client(files, client)?.id;
    let mut all = files.assigned()?;
    all.assigned.retain(|known| known.series != series);
    all.assigned.push(Assignment { series, client });
    files.save_assigned(&all)
}

/// Of an event goes again what its addresses and its tag say. Whom it was with.
///
/// # Errors
/// If nothing was said of it, or a file cannot be read or written.
pub fn unassign(files: &mut impl Files, series: SeriesId) -> Result<ClientId, Fault> {
    let mut all = files.assigned()?;
    let client = all.client(series).cloned().ok_or(Fault::NotAssigned(series))?;
    all.assigned.retain(|known| known.series != series);
    files.save_assigned(&all)?;
    Ok(client)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same as [`assign`]; the appointments follow at once.
    ///
    /// # Errors
    /// As there.
    pub fn assign(&mut self, series: SeriesId, client: &ClientId) -> Result<(), Trouble> {
        assign(&mut self.files, series, client)?;
        self.follow_assigned()
    }

    /// The same as [`unassign`]; the appointments follow at once.
    ///
    /// # Errors
    /// As there.
    pub fn unassign(&mut self, series: SeriesId) -> Result<ClientId, Fault> {
        let client = unassign(&mut self.files, series)?;
        self.follow_assigned()?;
        Ok(client)
    }

    /// Events to come that are with nobody on file, and those of which the user said whom they are with. Titles are those
    /// of the last look at the calendars: they are kept nowhere.
    pub fn events_to_assign(&self, now: DateTime<Utc>, language: Language) -> AssignView {
        let clock = Clock { zone: self.consultant.side.zone, language, now };
        let mut coming: Vec<&Meeting> = self.readings.iter().flat_map(|reading| &reading.meetings).collect();
        coming.retain(|meeting| meeting.end > now);
        coming.sort_by_key(|meeting| meeting.start);
        let event = |series: SeriesId, next: Option<&&Meeting>| EventView {
            series: series.to_string(),
            title: next.and_then(|meeting| Some(meeting.title.as_ref()?.shown().to_owned())),
            when: next.map(|meeting| clock.near(meeting.start)),
            repeats: coming.iter().filter(|meeting| meeting.series == series).count() > 1,
        };
        let mut open: Vec<EventView> = Vec::new();
        for meeting in coming.iter().filter(|meeting| self.clients_of(meeting).next().is_none()) {
            let view = event(meeting.series, Some(meeting));
            if !open.iter().any(|known| known.series == view.series) {
                open.push(view);
            }
        }
        let assigned = self.assigned.counting().map(|Assignment { series, client }| {
            let next = coming.iter().find(|meeting| meeting.series == *series);
            let known = self.people.iter().find(|one| one.id == *client);
            AssignedView {
                event: event(*series, next),
                client: client.clone(),
                client_name: known.map_or_else(|| client.to_string(), |one| one.name.clone()),
            }
        });
        AssignView { open, assigned: assigned.collect() }
    }

    fn follow_assigned(&mut self) -> Result<(), Trouble> {
        self.assigned = self.files.assigned()?;
        self.keep_all()
    }
}
