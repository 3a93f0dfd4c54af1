//! Sources as data.

use absprache_engine::tone::Language;
use serde::Serialize;

use crate::source::{PasswordFrom, Source, Tls};
use crate::words::source_name;

/// A source as it is set up. Passwords are in no source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetUpView {
    /// Its name in the journal, by which it is checked and removed.
    pub id: String,
    /// `notifications`, `imap`, `callmonitor`, `kdeconnect`, `caldav` or `ics`.
    pub kind: String,
    /// What it is called, in words.
    pub name: String,
    /// The machine it connects to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// And its port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The name to log in by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Where the password is: `command`, `token` or `keyring`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<&'static str>,
    /// How the server is known: `system`, `none` or `pin:` and the SHA-256 of its certificate; `starttls` or
    /// `starttls+pin:` on a connection that begins openly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<String>,
    /// The folder for junk that the user named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub junk: Option<String>,
    /// The area code of a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// Where a calendar file is, or on its server what leads to calendars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// What came of trying a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckView {
    /// Its name in the journal.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Could it listen?
    pub ok: bool,
    /// What keeps it from it, and what would help; empty if nothing does.
    pub hindrance: String,
    /// What was found in a mailbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<MailboxView>,
    /// What was found in a calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarView>,
}

/// A mailbox that can be listened to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MailboxView {
    /// How many mails are in the inbox.
    pub mails: u32,
    /// Whether the server tells by itself what comes in; else it is asked once a minute.
    pub tells: bool,
    /// The folder of what was sent; none if none is recognised.
    pub sent: Option<String>,
    /// The folder for junk; none if none is recognised.
    pub junk: Option<String>,
    /// The folder for drafts; none if none is recognised.
    pub drafts: Option<String>,
    /// Whether the password passes a network openly.
    pub open: bool,
}

/// A calendar that can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarView {
    /// How many calendars there are, or files.
    pub calendars: usize,
    /// How many events of the next weeks may be appointments, with whomever.
    pub events: usize,
    /// Whether the password passes a network openly.
    pub open: bool,
}

impl SetUpView {
    /// In these words.
    pub fn of(source: &Source, language: Language) -> Self {
        let id = source.name();
        let bare = Self {
            kind: id.kind().to_owned(),
            name: source_name(&id, language),
            id: id.0,
            host: None,
            port: None,
            user: None,
            password: None,
            tls: None,
            junk: None,
            area_code: None,
            path: None,
        };
        match source {
            Source::Notifications | Source::KdeConnect => bare,
            Source::Imap(imap) => Self {
                host: Some(imap.host.to_string()),
                port: Some(imap.port.number()),
                user: Some(imap.user.clone()),
                password: Some(password(&imap.password)),
                tls: Some(tls(&imap.tls)),
                junk: imap.junk.clone(),
                ..bare
            },
            Source::CallMonitor(monitor) => Self {
                host: Some(monitor.host.to_string()),
                port: Some(monitor.port.number()),
                area_code: Some(monitor.area_code.to_string()),
                ..bare
            },
            Source::CalDav(account) => Self {
                host: Some(account.host.to_string()),
                port: Some(account.port.number()),
                user: Some(account.user.clone()),
                password: Some(password(&account.password)),
                tls: Some(tls(&account.tls)),
                path: Some(account.path.clone()),
                ..bare
            },
            Source::Ics(file) => Self { path: Some(file.path.display().to_string()), ..bare },
        }
    }
}

fn password(from: &PasswordFrom) -> &'static str {
    match from {
        PasswordFrom::Command(_) => "command",
        PasswordFrom::Token(_) => "token",
        PasswordFrom::Keyring => "keyring",
    }
}

fn tls(tls: &Tls) -> String {
    match tls {
        Tls::System => "system".to_owned(),
        Tls::None => "none".to_owned(),
        Tls::Pinned(pin) => format!("pin:{pin}"),
        Tls::StartTls => "starttls".to_owned(),
        Tls::StartTlsPinned(pin) => format!("starttls+pin:{pin}"),
    }
}
