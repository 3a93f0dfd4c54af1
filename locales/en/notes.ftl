# Notes of one's own

timeline-noted = Note
error-changed-note = A note was changed outside Absprache, and is not shown for that reason.
error-changed-note-remedy = Bring the file back from a backup, or write the note again.
error-missing-note = The text of a note is missing.
error-missing-note-remedy = Bring the file back from a backup, or write the note again.
error-no-note = There is no note { $number }.
error-no-note-remedy = “absprache note list” shows all notes with their numbers.
error-note-contact = { $number } is no contact of a client who is known.
error-note-contact-remedy = Name the client instead of the contact: --client ID.
error-value-note-empty = The note is empty.
error-value-note-empty-remedy = Write a few words.
error-value-note-too-long = The note is too long.
error-value-note-too-long-remedy = A note has at most 4000 characters. Split it.

cli-event-Noted = Note
cli-event-NoteDropped = Note removed
cli-note-added = Noted: { $note }
cli-note-changed = Changed: { $note }
cli-note-dropped = Note { $number } is removed.
cli-note-none = There are no notes. “absprache note add” writes one.
