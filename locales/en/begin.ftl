### When I am away, and what is backed up

error-absence-order = The absence ends before it begins.
error-absence-order-remedy = The last day is the first one at the earliest.
error-no-absence = No absence begins on { $date }.
error-no-absence-remedy = Those on file are shown by: absprache me
error-no-day-off = { $date } is not on file as a day off.
error-no-day-off-remedy = Those on file are shown by: absprache me
error-value-days = "{ $given }" is no time of days.
error-value-days-remedy = The first and the last day, and a note if you like: 2026-12-24..2027-01-06=Christmas
error-value-day-off = "{ $given }" is no day off.
error-value-day-off-remedy = The day and its name, for example: 2026-12-31=Stocktaking

cli-row-away = Away
cli-row-days-off = Days off
cli-row-form = New clients
cli-form-du = du, in German

window-no-folder = The folder { $folder } could not be opened.
window-no-folder-remedy = Open it in your file manager.
