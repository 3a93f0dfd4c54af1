### Wann ich weg bin, und was gesichert wird

error-absence-order = Die Abwesenheit endet, bevor sie beginnt.
error-absence-order-remedy = Der letzte Tag ist frühestens der erste.
error-no-absence = Am { $date } beginnt keine Abwesenheit.
error-no-absence-remedy = Welche eingetragen sind, zeigt: absprache me
error-no-day-off = Der { $date } ist nicht als freier Tag eingetragen.
error-no-day-off-remedy = Welche eingetragen sind, zeigt: absprache me
error-value-days = „{ $given }“ ist kein Zeitraum.
error-value-days-remedy = Erster und letzter Tag, und wer mag ein Vermerk: 2026-12-24..2027-01-06=Weihnachten
error-value-day-off = „{ $given }“ ist kein freier Tag.
error-value-day-off-remedy = Tag und Name, zum Beispiel: 2026-12-31=Inventur

cli-row-away = Abwesend
cli-row-days-off = Freie Tage
cli-row-form = Neue Kunden
cli-form-du = per Du

window-no-folder = Der Ordner { $folder } ließ sich nicht öffnen.
window-no-folder-remedy = Öffnen Sie ihn in Ihrer Dateiverwaltung.

## Sicherung

error-backup-nothing = Hier gibt es noch nichts zu sichern.
error-backup-nothing-remedy = Legen Sie zuerst Ihr Profil an: absprache me --name „…“
error-no-backup = Diese Datei ist keine Sicherung von Absprache.
error-no-backup-remedy = Wählen Sie eine Datei, die „absprache backup“ oder das Fenster gesichert hat; meist endet sie auf .tar.gz.
error-backup-newer = Diese Sicherung stammt von der neueren Fassung { $program }.
error-backup-newer-remedy = Bringen Sie erst Absprache auf diesen Stand. Was hier ist, blieb unverändert.
error-backup-damaged = Diese Sicherung ist beschädigt: „{ $part }“ ist nicht, was gesichert wurde.
error-backup-damaged-remedy = Nehmen Sie eine andere Sicherung, oder kopieren Sie diese noch einmal. Was hier ist, blieb unverändert.
cli-backed-up = Gesichert in { $file }: { $files ->
    [one] eine Datei
   *[other] { $files } Dateien
}, { $clients ->
    [0] noch kein Kunde
    [one] ein Kunde
   *[other] { $clients } Kunden
}.
cli-restored = Zurückgeholt ist die Sicherung vom { $date }: { $clients ->
    [0] kein Kunde
    [one] ein Kunde
   *[other] { $clients } Kunden
}.
cli-restored-kept = Was vorher hier war, liegt in { $kept }.
cli-restored-passwords = Passwörter sind in keiner Sicherung. Auf einem anderen Rechner geben Sie sie noch einmal ein.
window-back-up = Sicherung ablegen
window-restore = Sicherung öffnen
window-backups = Sicherungen
window-no-chosen-backup = Es ist keine Sicherung gewählt.
window-no-chosen-backup-remedy = Wählen Sie die Datei noch einmal.
