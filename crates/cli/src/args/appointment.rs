//! `absprache appointment` and `absprache calendar`.

use std::path::PathBuf;

use clap::{Args as Group, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Appointment {
    /// Write an appointment down that is in no calendar
    Add(AppointmentAdd),
    /// List appointments that are not over yet, from calendars as they were read last
    List {
        /// With this client only
        #[arg(long, value_name = "ID")]
        client: Option<String>,
        /// Also those that ended since then, such as 2026-11-01T00:00:00+01:00
        #[arg(long, value_name = "INSTANT")]
        since: Option<String>,
    },
    /// An appointment that was written down does not take place
    Cancel {
        /// As `list` names it
        id: String,
    },
    /// An appointment took place
    Kept {
        /// As `list` names it
        id: String,
    },
    /// An event of a calendar is with a client, each time it takes place
    Assign {
        /// The UID of the event, as the calendar has it
        uid: String,
        /// The client's id
        #[arg(long, value_name = "ID")]
        client: String,
    },
    /// Forget whom an event of a calendar was said to be with
    Unassign {
        /// The UID of the event, as the calendar has it
        uid: String,
    },
    /// Somebody did not come to an appointment
    Missed {
        /// As `list` names it
        id: String,
    },
}

#[derive(Debug, Group)]
pub(crate) struct AppointmentAdd {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// Its beginning, such as 2026-11-23T10:00:00+01:00
    #[arg(long, value_name = "INSTANT")]
    pub(crate) at: String,
    /// How long it takes
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u16).range(0..=1440))]
    pub(crate) minutes: u16,
    /// On which channel or family, such as skype [default: calls of every kind]
    #[arg(long)]
    pub(crate) channel: Option<String>,
    #[command(flatten)]
    pub(crate) margins: Margins,
}

/// Minutes around appointments.
#[derive(Debug, Clone, Copy, Group)]
pub(crate) struct Margins {
    /// So many minutes before the beginning belong to an appointment
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(0..=1440))]
    pub(crate) lead: u16,
    /// So many minutes after the end belong to an appointment: talks run over
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(0..=1440))]
    pub(crate) tail: u16,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    /// Write when a client may reach you in the next eight weeks as a calendar (.ics), for the client to import
    Export {
        /// The client's id
        #[arg(long, value_name = "ID")]
        client: String,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}
