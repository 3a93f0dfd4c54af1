//! The day off on which the contact came.

use chrono::{Days, NaiveDate};

use super::Making;

/// A day, as the consultant's calendar calls it.
pub(super) struct DayOff {
    date: NaiveDate,
    name: Option<String>,
    is_own: bool,
}

impl DayOff {
    pub(super) fn of(making: Making<'_, '_>) -> Self {
        let clock = making.voice.clock();
        let side = &making.request.rules.terms().consultant;
        let calendar = side.holidays();
        let came = clock.date_at(making.request.arrived);
        let name = |date: NaiveDate| Some((date, calendar.name_on(date, clock.language)?.to_owned()));
        // A shift that would have begun the evening before a contact in the small hours is closed by that day's holiday.
        let day_before = came.checked_sub_days(Days::new(1));
        let (date, name) = match name(came).or_else(|| day_before.and_then(name)) {
            Some((date, name)) => (date, Some(name)),
            None => (came, None),
        };
        let is_own = side.own_days.iter().any(|own| own.date == date);
        Self { date, name, is_own }
    }

    /// Is it over when the text is read?
    pub(super) fn is_past(&self, making: Making<'_, '_>) -> bool {
        self.date < making.voice.clock().date_at(making.request.case.contact.at)
    }

    /// "der 31. Oktober ist hier ein Feiertag (Reformationstag)", and "war" once it is over.
    pub(super) fn why(self, making: Making<'_, '_>) -> String {
        let id = match (&self.name, self.is_own) {
            (Some(_), true) => "holiday-own",
            (Some(_), false) => "holiday-named",
            (None, _) => "holiday-plain",
        };
        let day = if self.is_past(making) { "past" } else { "today" };
        let date = making.voice.clock().date(self.date);
        let args =
            [("day", day.into()), ("date", date.into()), ("holiday", self.name.unwrap_or_default().into())];
        making.voice.say(id, &args)
    }
}
