//! What a FRITZ!Box says, one call event on each line:
//!
//! ```text
//! dd.MM.yy HH:mm:ss;RING;connection;caller;called;trunk;
//! dd.MM.yy HH:mm:ss;CALL;connection;extension;own number;dialled number;trunk;
//! dd.MM.yy HH:mm:ss;CONNECT;connection;extension;number;
//! dd.MM.yy HH:mm:ss;DISCONNECT;connection;seconds;
//! ```
//!
//! There is no page of the maker about it. This is what Home Assistant (`fritzbox_callmonitor`), fritzconnection
//! (`fritzmonitor.py`) and a plug-in of VDR read, which agree. The last semicolon may be missing. The time is that of
//! the box, without a zone.

use chrono::NaiveDateTime;

/// One line that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// The time by the clock of the box, to the second, in a zone it does not tell.
    pub stamp: NaiveDateTime,
    /// Which of the calls under way. The box gives the number to another call once this one has ended.
    pub connection: u32,
    /// What happened.
    pub event: Event<'a>,
}

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// Somebody calls.
    Ring {
        /// The caller's number as the box shows it; empty if it is suppressed.
        caller: &'a str,
        /// The own number that was called.
        called: &'a str,
    },
    /// Somebody here calls.
    Call {
        /// The own number it is called from.
        own: &'a str,
        /// What was dialled.
        dialled: &'a str,
    },
    /// Somebody answered, perhaps a machine.
    Connect,
    /// The call has ended, or was never answered.
    Disconnect,
    /// Something this program does not know.
    Other,
}

/// Reads a line without its end; none if it is no line of a call monitor.
pub fn parse(line: &str) -> Option<Line<'_>> {
    let mut fields = line.trim().split(';').map(str::trim);
    let stamp = NaiveDateTime::parse_from_str(fields.next()?, "%d.%m.%y %H:%M:%S").ok()?;
    let event = fields.next()?;
    let connection = fields.next()?.parse().ok()?;
    let event = match event {
        "RING" => Event::Ring { caller: fields.next()?, called: fields.next()? },
        "CALL" => {
            let _extension = fields.next()?;
            Event::Call { own: fields.next()?, dialled: fields.next()? }
        }
        "CONNECT" => Event::Connect,
        "DISCONNECT" => Event::Disconnect,
        _ => Event::Other,
    };
    Some(Line { stamp, connection, event })
}
