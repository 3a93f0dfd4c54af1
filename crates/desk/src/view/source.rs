//! Sources as data.

use absprache_engine::tone::Language;
use serde::Serialize;

use crate::source::Source;
use crate::words::source_name;

/// A source as it is set up. Passwords are in no source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetUpView {
    /// Its name in the journal, by which it is checked and removed.
    pub id: String,
    /// `notifications` or `callmonitor`.
    pub kind: String,
    /// What it is called, in words.
    pub name: String,
    /// The machine it connects to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// And its port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// The area code of a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
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
            area_code: None,
        };
        match source {
            Source::Notifications => bare,
            Source::CallMonitor(monitor) => Self {
                host: Some(monitor.host.to_string()),
                port: Some(monitor.port.number()),
                area_code: Some(monitor.area_code.to_string()),
                ..bare
            },
        }
    }
}
