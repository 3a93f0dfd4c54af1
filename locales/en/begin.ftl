### When I am away, and what is backed up

error-absence-order = The absence ends before it begins.
error-absence-order-remedy = The last day is the first one at the earliest.
error-no-absence = No absence begins on { $date }.
error-no-absence-remedy = Those on file are shown by: absprache me
error-no-day-off = { $date } is not on file as a day off.
error-no-day-off-remedy = Those on file are shown by: absprache me
error-value-days = "{ $given }" is no span of days.
error-value-days-remedy = The first and the last day, and a note if you like: 2026-12-24..2027-01-06=Christmas
error-value-day-off = "{ $given }" is no day off.
error-value-day-off-remedy = The day and its name, for example: 2026-12-31=Stocktaking

cli-row-away = Away
cli-row-days-off = Days off
cli-row-form = New clients
cli-form-du = du, in German

window-no-folder = The folder { $folder } could not be opened.
window-no-folder-remedy = Open it in your file manager.

## Backup

error-backup-nothing = There is nothing here to be backed up yet.
error-backup-nothing-remedy = Set up your profile first: absprache me --name "…"
error-no-backup = This file is no backup of Absprache.
error-no-backup-remedy = Choose a file that "absprache backup" or the window has written; mostly it ends in .tar.gz.
error-backup-newer = This backup is from the newer version { $program }.
error-backup-newer-remedy = First bring Absprache to that version. What is here was left as it is.
error-backup-damaged = This backup is damaged: "{ $part }" is not what was backed up.
error-backup-damaged-remedy = Take another backup, or copy this one again. What is here was left as it is.
cli-backed-up = Backed up in { $file }: { $files ->
    [one] one file
   *[other] { $files } files
}, { $clients ->
    [0] no client yet
    [one] one client
   *[other] { $clients } clients
}.
cli-restored = The backup of { $date } is back: { $clients ->
    [0] no client
    [one] one client
   *[other] { $clients } clients
}.
cli-restored-kept = What was here before is in { $kept }.
cli-restored-passwords = Passwords are in no backup. On another computer, type them once more.
window-back-up = Save backup
window-restore = Open backup
window-backups = Backups
window-no-chosen-backup = No backup is chosen.
window-no-chosen-backup-remedy = Choose the file once more.
