## ui.day: timeline, list of clients and “Today”, what the page says about them

### Timeline

timeline-filter = What the timeline shows
timeline-channel-label = Channel
timeline-channel = All channels
timeline-rules-label = Rules
timeline-rules = Rules: both
timeline-rules-Inside = Inside the rules
timeline-rules-Outside = Outside the rules
timeline-by-label = Direction
timeline-by = Both directions
timeline-by-Them = From the client
timeline-by-Me = From me
timeline-done-label = What was done
timeline-done = Done: anything
timeline-done-Answered = Reply copied or saved as a draft
timeline-done-Remind = Reminder set
timeline-done-Mention = Noted for the next talk
timeline-done-Fine = Was fine
timeline-done-Emergency = Was an emergency
timeline-done-Nothing = Nothing done yet
timeline-period-label = Time
timeline-period-All = All time
timeline-period-Week = Last 7 days
timeline-period-Month = Last 30 days
timeline-period-Year = This year
timeline-period-Before = Last year
timeline-period-Own = From – to …
timeline-since = From
timeline-until = To
timeline-all = Show everything
timeline-older = Show older ones
timeline-unfound = There is no such entry.
timeline-count = { $count ->
    [0] No entry
    [one] One entry
   *[other] { NUMBER($count) } entries
}

### What applies, notes, documents, archive

matrix-title = What applies
matrix-channel = Channel
matrix-when = When
matrix-mine = (from me)
matrix-who = only { $who }
notes-title = Notes
note-of = Note from { $when }
note-change = Change
note-change-of = Change the note from { $when }
note-drop = Discard
note-drop-of = Discard the note from { $when }
note-dropped = Note discarded
documents-title = Documents
document-read = Read
document-read-of = Read { $title }
document-save = Save
document-save-of = Save { $title }
document-pdf = Save as PDF
document-text = Save as text
document-saved = Saved: { $path }
client-archive = Move to the archive
client-archived = { $name } is in the archive
client-unarchive = Take out of the archive
client-unarchived = { $name } is back in the list
client-preserve = Delete nothing for now
client-preserved = Entries about { $name } are not deleted for now
client-release = Resume deleting
client-released = Entries about { $name } are deleted again, as agreed
client-archived-text = In the archive: not in any list, but the rules still apply.
clients-archive = Show the archive
clients-in-archive = In the archive
clients-all-archived = All clients are in the archive.
clients-none-archived = Nobody is in the archive.

### Today

inside-confirm = Yes, right
inside-confirm-of = { $name }: yes, right
inside-deny = Somebody else
inside-deny-of = { $name }: somebody else
mistaken = Was not this client
mistaken-of = { $name }: was not this client
mistaken-done = No longer theirs: the address or name is off their profile
today-inside-more = The others are in the timelines of the clients.
appointments-title = Appointments
appointment-running = now
appointment-what = What became of the appointment with { $name }, { $when }
appointment-was-Kept = Took place
appointment-was-Missed = Was missed
appointment-rather-Kept = Took place after all
appointment-rather-Missed = Was missed after all
appointment-is-Kept = Took place.
appointment-is-Missed = Was missed.
appointment-marked-Kept = Appointment with { $name }: took place
appointment-marked-Missed = Appointment with { $name }: was missed
later-title = Still to come
later-at = comes back { $when }
later-undo-of = Take back the reminder about { $name }, { $when }
