//! Notes.

use absprache_desk::use_cases::notes::Note;
use absprache_engine::tone::Language;
use chrono_tz::Tz;

use super::say;

/// One after the other; further lines stand below the first.
pub(crate) fn notes(notes: &[Note], zone: Tz, language: Language) -> String {
    if notes.is_empty() {
        return say(language, "cli-note-none", &[]);
    }
    notes.iter().map(|one| note(one, zone)).collect::<Vec<_>>().join("\n")
}

/// Its number, when, about whom, and its words.
pub(crate) fn note(note: &Note, zone: Tz) -> String {
    let at = note.at.with_timezone(&zone).format("%Y-%m-%d %H:%M");
    let contact = note.contact.map(|seq| format!("  #{}", seq.0)).unwrap_or_default();
    let text = note.text.as_str().replace('\n', "\n       ");
    format!("{:>5}  {at}  {}{contact}  {text}", note.seq.0, note.client)
}
