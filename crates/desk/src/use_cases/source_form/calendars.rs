//! Calendars as they are typed.

use std::path::PathBuf;

use super::Read;
use crate::arrival::{CalendarFault, TlsFault};
use crate::calendar::Margins;
use crate::source::{CalDav, CalendarAddress, Ics, PasswordFrom, Port, Source, Tls};
use crate::typed::read_name;
use crate::view::problem::Problem;
use crate::view::sources::{CalDavForm, IcsForm, MarginsForm, PasswordKind};

pub(super) fn blank_account() -> CalDavForm {
    CalDavForm {
        url: String::new(),
        user: String::new(),
        password: PasswordKind::Keyring,
        command: String::new(),
        certificate: None,
        margins: form_of_margins(Margins::default()),
    }
}

pub(super) fn blank_file() -> IcsForm {
    IcsForm { path: String::new(), margins: form_of_margins(Margins::default()) }
}

pub(super) fn form_of_account(account: &CalDav) -> CalDavForm {
    let (password, command) = match &account.password {
        PasswordFrom::Keyring => (PasswordKind::Keyring, ""),
        PasswordFrom::Command(command) => (PasswordKind::Command, command.as_str()),
        PasswordFrom::Token(command) => (PasswordKind::Token, command.as_str()),
    };
    let (scheme, usual) =
        if account.tls == Tls::None { ("http", Port::http()) } else { ("https", Port::https()) };
    CalDavForm {
        url: format!("{scheme}://{}{}", account.host.with_port(account.port, usual), account.path),
        user: account.user.clone(),
        password,
        command: command.to_owned(),
        certificate: match account.tls {
            Tls::Pinned(pin) => Some(pin.to_string()),
            Tls::System | Tls::None | Tls::StartTls | Tls::StartTlsPinned(_) => None,
        },
        margins: form_of_margins(account.margins),
    }
}

pub(super) fn form_of_file(file: &Ics) -> IcsForm {
    IcsForm { path: file.path.to_string_lossy().into_owned(), margins: form_of_margins(file.margins) }
}

fn form_of_margins(margins: Margins) -> MarginsForm {
    MarginsForm { lead: margins.lead.to_string(), tail: margins.tail.to_string() }
}

pub(super) fn account(form: &CalDavForm, read: Read) -> Result<CalDav, Problem> {
    let address: CalendarAddress = read.value(&form.url, "url", "calendar-address")?;
    let command = || read_name(&form.command).ok_or_else(|| read.bad("", "command", "empty"));
    Ok(CalDav {
        host: address.host,
        port: address.port,
        path: address.path,
        user: read_name(&form.user).ok_or_else(|| read.bad("", "user", "empty"))?,
        password: match form.password {
            PasswordKind::Keyring => PasswordFrom::Keyring,
            PasswordKind::Command => PasswordFrom::Command(command()?),
            PasswordKind::Token => PasswordFrom::Token(command()?),
        },
        tls: match (address.safe, &form.certificate) {
            (false, _) => Tls::None,
            (true, None) => Tls::System,
            (true, Some(pin)) => Tls::Pinned(read.value(pin, "certificate", "tls")?),
        },
        margins: margins(&form.margins, read)?,
    })
}

pub(super) fn file(form: &IcsForm, read: Read) -> Result<Ics, Problem> {
    let path = read_name(&form.path).map(PathBuf::from);
    let path = path.filter(|path| path.is_absolute()).ok_or_else(|| read.bad(&form.path, "path", "path"))?;
    Ok(Ics { path, margins: margins(&form.margins, read)? })
}

fn margins(form: &MarginsForm, read: Read) -> Result<Margins, Problem> {
    Ok(Margins {
        lead: read.value(form.lead.trim(), "lead", "minutes")?,
        tail: read.value(form.tail.trim(), "tail", "minutes")?,
    })
}

/// The field of the form that is to be changed.
pub(super) fn field_of(source: &Source, fault: &CalendarFault) -> Option<&'static str> {
    let is_in_keyring = matches!(source, Source::CalDav(CalDav { password: PasswordFrom::Keyring, .. }));
    match fault {
        CalendarFault::Login | CalendarFault::Password(_) => {
            Some(if is_in_keyring { "password" } else { "command" })
        }
        CalendarFault::NoCalendars
        | CalendarFault::Status(_)
        | CalendarFault::Garbled
        | CalendarFault::Tls(TlsFault::None | TlsFault::WrongName(_)) => Some("url"),
        CalendarFault::NoFile(_) | CalendarFault::Unreadable { .. } | CalendarFault::NoCalendar(_) => {
            Some("path")
        }
        CalendarFault::Tls(_) => None,
    }
}
