//! What came of trying a source, as data.

use absprache_desk::arrival::Hindrance;
use absprache_desk::event::SourceName;
use absprache_desk::view::source::{CalendarView, CheckView, MailboxView};
use absprache_desk::words::{source_hindrance, source_name};
use absprache_engine::tone::Language;

use super::calendars::Found;
use super::configured::Heard;
use super::imap::Looked;

/// The same in this language.
pub fn found(id: &SourceName, tried: &Result<Heard, Hindrance>, language: Language) -> CheckView {
    let mut calendar = None;
    let (hindrance, mailbox) = match tried {
        Ok(Heard::Well) => (String::new(), None),
        Ok(Heard::Calendar(Found { calendars, events, open })) => {
            calendar = Some(CalendarView { calendars: *calendars, events: *events, open: *open });
            (String::new(), None)
        }
        Ok(Heard::Mailbox(Looked { mails, tells, sent, junk, drafts, open })) => {
            let (sent, junk, drafts) = (sent.clone(), junk.clone(), drafts.clone());
            let view = MailboxView { mails: *mails, tells: *tells, sent, junk, drafts, open: *open };
            (String::new(), Some(view))
        }
        Err(hindrance) => (source_hindrance(id, hindrance, language), None),
    };
    let name = source_name(id, language);
    CheckView { id: id.0.clone(), name, ok: tried.is_ok(), hindrance, mailbox, calendar }
}
