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
timeline-by-Them = By the client
timeline-by-Me = By me
timeline-done-label = What was done
timeline-done = Done: anything
timeline-done-Answered = Reply copied
timeline-done-Remind = Reminder wanted
timeline-done-Mention = Noted for the talk
timeline-done-Fine = Was fine
timeline-done-Emergency = Was an emergency
timeline-done-Nothing = Nothing done yet
timeline-period-label = Time
timeline-period-All = All the time
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

### What goes, notes, documents, archive

matrix-title = What goes
matrix-channel = Channel
matrix-when = When
matrix-mine = (by me)
matrix-who = only { $who }
notes-title = Notes
note-of = Note of { $when }
note-change = Change
note-change-of = Change the note of { $when }
note-drop = Discard
note-drop-of = Discard the note of { $when }
note-dropped = Note discarded
documents-title = Documents
document-read = Read
document-read-of = Read { $title }
document-save = Save
document-save-of = Save { $title }
document-pdf = Save as PDF
document-text = Save as text
document-saved = Saved: { $path }
client-archive = Put into the archive
client-archived = { $name } is in the archive
client-unarchive = Take out of the archive
client-unarchived = { $name } is in the list again
client-archived-text = In the archive: in no list, and the rules go on.
clients-archive = Show the archive

### Today

mistaken = Was not this client
mistaken-of = { $name }: was not this client
mistaken-done = No longer theirs: the address or name is off the profile
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
later-undo-of = Take back the reminder of { $name }, { $when }
