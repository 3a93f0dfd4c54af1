//! What the sources that read calendars have in common: they look again and again, and show all of it each time.

use std::time::Duration;

use absprache_desk::arrival::{CalendarFault, Fault, SourceState};
use absprache_desk::calendar::{CalendarReading, Meeting};
use chrono::{DateTime, Utc};

use super::ToDesk;
use super::backoff::{Backoff, FAR};
use crate::calendar::Window;

/// How long to wait before the next look if the same would happen again.
const LASTING: Duration = Duration::from_secs(300);

/// What one look at calendars found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// How many calendars there are.
    pub(crate) calendars: usize,
    /// What takes place by them.
    pub(crate) meetings: Vec<Meeting>,
    /// What could not be read while the others could.
    pub(crate) lacking: Option<CalendarFault>,
}

/// What was found in calendars by whoever sets them up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// How many calendars there are.
    pub calendars: usize,
    /// How many events of the next weeks may be appointments, with whomever.
    pub events: usize,
    /// Whether the password passed openly.
    pub open: bool,
}

impl Found {
    /// # Errors
    /// What could not be read.
    pub(crate) fn of(look: Look, now: DateTime<Utc>, open: bool) -> Result<Self, Fault> {
        match look.lacking {
            Some(fault) => Err(Fault::Calendar(fault)),
            None => {
                let to_come = look.meetings.iter().filter(|meeting| meeting.end >= now);
                Ok(Self { calendars: look.calendars, events: to_come.count(), open })
            }
        }
    }
}

/// Tells how it stands with calendars, as far as that is news.
pub(crate) struct Telling {
    desk: ToDesk,
    backoff: Backoff,
    /// Since when it reads them; none while it cannot.
    reading: Option<DateTime<Utc>>,
    /// Since when it no longer can.
    lost: Option<DateTime<Utc>>,
    told: Option<SourceState>,
}

impl Telling {
    pub(crate) fn to(desk: ToDesk) -> Self {
        Self { desk, backoff: Backoff::up_to(FAR), reading: None, lost: None, told: None }
    }

    /// The present instant.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.desk.now()
    }

    /// Shows what a look at a window found, and gives how long to wait before the next one; `usual` if all went well.
    pub(crate) fn looked(&mut self, window: Window, look: Result<Look, Fault>, usual: Duration) -> Duration {
        let now = self.desk.now();
        match look {
            Ok(Look { meetings, lacking, .. }) => {
                self.backoff.went_well();
                self.lost = None;
                let since = *self.reading.get_or_insert(now);
                let Window { from, until } = window;
                let source = self.desk.source.clone();
                // Where a part is lacking, what it said before is better than nothing.
                if lacking.is_none() {
                    self.desk.show(CalendarReading { source, from, until, meetings });
                }
                self.tell(match lacking {
                    None => SourceState::Working { since, missed: None, dropped: 0 },
                    Some(fault) => SourceState::Partly { since, fault: Fault::Calendar(fault) },
                });
                usual
            }
            Err(fault) => {
                if self.reading.take().is_some() {
                    self.lost = Some(now);
                }
                let retry = if is_lasting(&fault) { LASTING } else { self.backoff.pause() };
                self.tell(match self.lost {
                    Some(since) => SourceState::Waiting { since, fault, retry },
                    None => SourceState::Unreachable { since: now, fault, retry },
                });
                retry
            }
        }
    }

    fn tell(&mut self, state: SourceState) {
        if self.told.as_ref() != Some(&state) {
            self.desk.tell(state.clone());
            self.told = Some(state);
        }
    }
}

/// Would the same look fail again soon? Who asks too often with a wrong password is locked out by many servers.
fn is_lasting(fault: &Fault) -> bool {
    match fault {
        Fault::Calendar(fault) => match fault {
            CalendarFault::Tls(_)
            | CalendarFault::Login
            | CalendarFault::Password(_)
            | CalendarFault::NoCalendars => true,
            CalendarFault::Status(_)
            | CalendarFault::Garbled
            | CalendarFault::NoFile(_)
            | CalendarFault::Unreadable { .. }
            | CalendarFault::NoCalendar(_) => false,
        },
        Fault::NoBus
        | Fault::NotABus
        | Fault::Lost
        | Fault::Mail(_)
        | Fault::Phone(_)
        | Fault::UnknownHost
        | Fault::NobodyThere
        | Fault::NoAnswer
        | Fault::OtherPeer
        | Fault::Crashed
        | Fault::Other(_) => false,
    }
}
