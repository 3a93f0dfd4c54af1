## ui: what has come to the settings

settings-sections = Sections
settings-hours-usual = Usual office hours
settings-hours-save = Save office hours
settings-absences = Absence
settings-holidays = Holidays
settings-data = Data and backup
settings-size = Text size
settings-size-percent = { $percent }%
settings-storm = When a lot comes at once
settings-storm-text = From the fourth popup within a minute, everything is gathered into one. Emergencies always get their own.

days-remove = Remove { $days }

absences-text = On these days your office is closed: what can wait, waits. Clients are told when you are back, never why you are away.
absence-first = First day
absence-last = Last day
absence-note = Note
absence-note-hint = For you alone. Optional.
absence-words = This is what anyone who gets in touch then will read:
absence-add = Add absence
absence-added = Added: { $days }
absence-removed = Absence { $days } removed

own-days = Your own days off
own-days-text = They count as public holidays. Unlike an absence, they appear by name in suggested texts.
own-day-date = Day
own-day-name = Called
own-day-add = Add day off
own-day-removed = { $days } is no longer a day off

told-title = How contacts are announced
told-usual = Usually: calls and messages at once and quietly; e-mails, tickets and comments together when office hours begin.
told-Aloud = at once, with a sound
told-AtOnce = at once, quietly
told-Digest = together when office hours begin
told-of = How contacts by { $name } are announced
told-add = Announce a channel differently
told-add-choose = Announce a channel differently …
told-reset = Contacts by { $name } are announced as usual again
told-reset-of = Announce contacts by { $name } as usual again

data-folder = Data folder
data-folder-open = Open folder

## Words by which it is found in the palette

command-words-hours = working hours opening week
command-words-absences = holiday leave ill away vacation
command-words-holidays = state public holiday days off
command-words-data = backup restore folder move

backup = Backup
backup-text = Everything in one file: profile, clients, agreements, history. Passwords are not in it; they stay in the keyring.
backup-save = Save a backup
backup-restore = Restore a backup
backup-saving = Backing up …
backup-looking = Checking the backup …
backup-restoring = Restoring …
backup-saved = { $clients ->
    [0] Backed up in { $file }.
    [one] One client is backed up, in { $file }.
   *[other] { $clients } clients are backed up, in { $file }.
}
restore-title = Restore this backup?
restore-text = It is from { $date }, with { $clients ->
    [0] no client
    [one] one client
   *[other] { $clients } clients
}.
restore-kept = What is here now is not deleted: it stays beside it, in a folder with today’s date.
restore-go = Restore
restored = The backup of { $date } is restored.
restored-kept = What was here before is in { $folder }.
restored-passwords = On another computer, enter your passwords once more.
