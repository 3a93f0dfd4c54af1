### Wann ich weg bin, und was gesichert wird

error-absence-order = Die Abwesenheit endet, bevor sie beginnt.
error-absence-order-remedy = Der letzte Tag ist frühestens der erste.
error-no-absence = Am { $date } beginnt keine Abwesenheit.
error-no-absence-remedy = Welche eingetragen sind, zeigt: absprache me
error-no-day-off = Der { $date } ist nicht als freier Tag eingetragen.
error-no-day-off-remedy = Welche eingetragen sind, zeigt: absprache me
error-value-days = „{ $given }“ ist keine Zeit von Tagen.
error-value-days-remedy = Erster und letzter Tag, und wer mag ein Vermerk: 2026-12-24..2027-01-06=Weihnachten
error-value-day-off = „{ $given }“ ist kein freier Tag.
error-value-day-off-remedy = Tag und Name, zum Beispiel: 2026-12-31=Inventur

cli-row-away = Abwesend
cli-row-days-off = Freie Tage
cli-row-form = Neue Kunden
cli-form-du = per Du

window-no-folder = Der Ordner { $folder } ließ sich nicht öffnen.
window-no-folder-remedy = Öffnen Sie ihn in Ihrer Dateiverwaltung.
