//! What a source hands to the desk, and how it stands with the source itself.

mod calendar;
mod mail;
mod phone;
mod subject;

use std::time::Duration;

use absprache_engine::contact::Contact;
use chrono::{DateTime, Utc};

pub use self::calendar::CalendarFault;
pub use self::mail::{MailFault, SecretFault, TlsFault};
pub use self::phone::PhoneFault;
pub use self::subject::Subject;
use crate::event::SourceName;

/// One contact as a source saw it. Who it was is for the desk to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The contact, without any text of it.
    pub contact: Contact,
    /// The source.
    pub source: SourceName,
    /// The source's own id for it. Never equal for two contacts of one source; the same again if the same one
    /// is seen again.
    pub source_id: Option<String>,
    /// The [`source_id`](Self::source_id) of the arrival whose notification this one took the place of: a
    /// further message in the same conversation.
    pub continues: Option<String>,
    /// The subject of a mail, for the agreed word that marks an emergency. The desk compares it and drops it at once.
    pub subject: Option<Subject>,
}

/// How it stands with one of the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceHealth {
    /// Which.
    pub source: SourceName,
    /// Whether it listens, and what keeps it from it.
    pub state: SourceState,
    /// When the last contact it told of arrived, whoever it was from.
    pub last_contact: Option<DateTime<Utc>>,
}

/// How it stands with a source. Facts only; the words come from whoever shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SourceState {
    /// It has not yet reached what it listens to.
    #[default]
    Starting,
    /// It listens.
    Working {
        /// Since when.
        since: DateTime<Utc>,
        /// The last time in between that it did not listen, since the program started. What came in then is
        /// gone: nobody keeps it for us.
        missed: Option<Missed>,
        /// How many contacts were given up since the program started because the desk took none for too long.
        dropped: u64,
    },
    /// It listens where it matters most, and cannot where it would matter, too.
    Partly {
        /// Since when.
        since: DateTime<Utc>,
        /// What is lacking.
        fault: Fault,
    },
    /// It lost the connection, or found none, and tries again by itself.
    Waiting {
        /// Since when it has not been listening.
        since: DateTime<Utc>,
        /// Why.
        fault: Fault,
        /// How long until the next try.
        retry: Duration,
    },
    /// It is not allowed to listen. It tries again once the connection has been renewed.
    Refused {
        /// Since when.
        since: DateTime<Utc>,
        /// By whom, and so what would help.
        by: Refusal,
    },
    /// There is nothing to listen to on this machine.
    Unreachable {
        /// Since when.
        since: DateTime<Utc>,
        /// Why.
        fault: Fault,
        /// How long until the next try.
        retry: Duration,
    },
}

/// A time in which a source did not listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// When the connection was lost.
    pub from: DateTime<Utc>,
    /// When it stood again.
    pub until: DateTime<Utc>,
}

/// Why a source has no connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no session bus: none is named, or nobody answers at its address.
    NoBus,
    /// Something answers at the address of the bus that does not speak as a bus does: mostly a filter around
    /// the program.
    NotABus,
    /// The connection ended: the session was restarted, or the other side closed it.
    Lost,
    /// Something about a mail account.
    Mail(MailFault),
    /// Something about a phone, or the way to it.
    Phone(PhoneFault),
    /// Something about a calendar.
    Calendar(CalendarFault),
    /// There is no machine of that name, or the name cannot be looked up without a network.
    UnknownHost,
    /// The machine is there, and nobody listens at that port.
    NobodyThere,
    /// There is no way to the machine, or it does not answer in time: the network is down, or a firewall is between.
    NoAnswer,
    /// Somebody answers there who speaks something else.
    OtherPeer,
    /// The source itself failed; that is a fault of this program.
    Crashed,
    /// Anything else, in the words of the other side.
    Other(String),
}

/// What keeps a source from listening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// There is no connection.
    Fault(Fault),
    /// It is not allowed to.
    Refused(Refusal),
}

/// Who keeps a source from listening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The session bus lets nobody listen in. Its policy would have to allow
    /// `org.freedesktop.DBus.Monitoring`; without that, the other sources still work.
    BusPolicy,
    /// The program runs in a sandbox (Flatpak) that filters the bus. Installed as an ordinary package it may listen.
    Sandbox,
}

impl SourceState {
    /// Does it hear what comes in at this moment?
    pub fn is_listening(&self) -> bool {
        matches!(self, Self::Working { .. } | Self::Partly { .. })
    }
}
