//! Hours as people type them, in German or English, and the line they read back.
//!
//! # Reading
//!
//! `Mo–Do 9–12, 13–17; Fr 9–12` · `werktags 9-17` · `9-17` (no day named: Monday to Friday) · `Fr 22–2` (past
//! midnight) · `ab 10` · `bis 18` · `930`, `9.30`, `9h30`, `9 Uhr 30`, `9:30am` · `Mon-Fri 9am-5pm` · `jederzeit` ·
//! `außer feiertags`, `auch feiertags`, `feiertags 10–12`. Case, kind of dash and kind of space do not matter, and both
//! languages are read wherever the program speaks one of them.
//!
//! * A time up to its end or before belongs to the next day: `22–2`. An end past 24:00 counts on: `0–48`.
//! * Public holidays are closed unless the text says otherwise, as in the presets; `jederzeit` leaves none out.
//! * A later rule for some of the days of an earlier one takes the place of what it overlaps there
//!   (`Mo–Fr 9–17; Fr 9–12`) and adds to the rest (`Mo–Fr 9–12; Mo 14–17`). Otherwise times join.
//! * The notation of [`hours`](super) is read, too. Without a rule about holidays a plain week in it means what people
//!   mean by it: holidays closed.
//!
//! # Writing
//!
//! [`write()`] gives the shortest line that reads back as the same hours. Hours with dates or with days that holidays do
//! not close have none; they keep their canonical notation.

mod clock;
mod cursor;
mod days;
mod fault;
mod lexicon;
mod read;
mod remedy;
mod rules;
mod spans;
#[cfg(test)]
mod tests;
mod tokens;
mod week;
mod write;

pub use fault::{Fault, FaultKind, Level};
pub use read::{Note, Typed, read};
pub use write::{days_line, times_line, write};
