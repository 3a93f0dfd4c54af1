# Eigene Notizen

timeline-noted = Notiz
error-changed-note = Eine Notiz wurde außerhalb von Absprache verändert und wird deshalb nicht gezeigt.
error-changed-note-remedy = Holen Sie die Datei aus einer Sicherung zurück, oder schreiben Sie die Notiz neu.
error-missing-note = Der Text einer Notiz fehlt.
error-missing-note-remedy = Holen Sie die Datei aus einer Sicherung zurück, oder schreiben Sie die Notiz neu.
error-no-note = Eine Notiz { $number } gibt es nicht.
error-no-note-remedy = „absprache note list“ zeigt alle Notizen mit ihren Nummern.
error-note-contact = Zu { $number } gibt es keinen Kontakt, von dem der Kunde bekannt ist.
error-note-contact-remedy = Nennen Sie den Kunden statt des Kontakts: --client ID.
error-value-note-empty = Die Notiz ist leer.
error-value-note-empty-remedy = Schreiben Sie ein paar Worte.
error-value-note-too-long = Die Notiz ist zu lang.
error-value-note-too-long-remedy = Eine Notiz hat höchstens 4000 Zeichen. Teilen Sie sie auf.

cli-event-Noted = Notiz
cli-event-NoteDropped = Notiz entfernt
cli-note-added = Notiert: { $note }
cli-note-changed = Geändert: { $note }
cli-note-dropped = Entfernt ist die Notiz { $number }.
cli-note-none = Es gibt keine Notizen. „absprache note add“ schreibt eine.
