## ui.day: Verlauf, Liste der Kunden und „Heute“, was die Seite dazu sagt

### Verlauf

timeline-filter = Was der Verlauf zeigt
timeline-channel-label = Kanal
timeline-channel = Alle Kanäle
timeline-rules-label = Regeln
timeline-rules = Regeln: beides
timeline-rules-Inside = Innerhalb der Regeln
timeline-rules-Outside = Außerhalb der Regeln
timeline-by-label = Richtung
timeline-by = Beide Richtungen
timeline-by-Them = Vom Kunden
timeline-by-Me = Von mir
timeline-done-label = Was getan wurde
timeline-done = Getan: alles
timeline-done-Answered = Antwort kopiert oder als Entwurf abgelegt
timeline-done-Remind = Erinnerung gewünscht
timeline-done-Mention = Fürs Gespräch vorgemerkt
timeline-done-Fine = War in Ordnung
timeline-done-Emergency = War ein Notfall
timeline-done-Nothing = Noch nichts getan
timeline-period-label = Zeit
timeline-period-All = Ganze Zeit
timeline-period-Week = Letzte 7 Tage
timeline-period-Month = Letzte 30 Tage
timeline-period-Year = Dieses Jahr
timeline-period-Before = Voriges Jahr
timeline-period-Own = Von – bis …
timeline-since = Vom
timeline-until = Bis zum
timeline-all = Alles zeigen
timeline-older = Ältere zeigen
timeline-unfound = Dazu gibt es keinen Eintrag.
timeline-count = { $count ->
    [0] Kein Eintrag
    [one] Ein Eintrag
   *[other] { NUMBER($count) } Einträge
}

### Was gilt, Notizen, Dokumente, Archiv

matrix-title = Was gilt
matrix-channel = Kanal
matrix-when = Wann
matrix-mine = (von mir)
matrix-who = nur { $who }
notes-title = Notizen
note-of = Notiz vom { $when }
note-change = Ändern
note-change-of = Notiz vom { $when } ändern
note-drop = Verwerfen
note-drop-of = Notiz vom { $when } verwerfen
note-dropped = Notiz verworfen
documents-title = Dokumente
document-read = Lesen
document-read-of = { $title } lesen
document-save = Sichern
document-save-of = { $title } sichern
document-pdf = Als PDF sichern
document-text = Als Text sichern
document-saved = Gesichert: { $path }
client-archive = Ins Archiv legen
client-archived = { $name } liegt im Archiv
client-unarchive = Aus dem Archiv holen
client-unarchived = { $name } ist wieder in der Liste
client-preserve = Vorerst nichts löschen
client-preserved = Einträge zu { $name } werden vorerst nicht gelöscht
client-release = Löschen wieder zulassen
client-released = Einträge zu { $name } werden wieder gelöscht, wie vereinbart
client-archived-text = Liegt im Archiv: steht in keiner Liste, die Regeln gelten weiter.
clients-archive = Archiv zeigen
clients-in-archive = Liegt im Archiv
clients-all-archived = Alle Kunden liegen im Archiv.
clients-none-archived = Im Archiv liegt niemand.

### Heute

inside-confirm = Ja, richtig
inside-confirm-of = { $name }: ja, richtig
inside-deny = Jemand anderes
inside-deny-of = { $name }: jemand anderes
mistaken = War nicht dieser Kunde
mistaken-of = { $name }: war nicht dieser Kunde
mistaken-done = Zuordnung gelöst: Adresse oder Name ist vom Profil genommen
today-inside-more = Die übrigen stehen im Verlauf der Kunden.
appointments-title = Termine
appointment-running = läuft
appointment-what = Was aus dem Termin mit { $name } wurde, { $when }
appointment-was-Kept = Hat stattgefunden
appointment-was-Missed = Wurde versäumt
appointment-rather-Kept = Doch stattgefunden
appointment-rather-Missed = Doch versäumt
appointment-is-Kept = Hat stattgefunden.
appointment-is-Missed = Wurde versäumt.
appointment-marked-Kept = Termin mit { $name }: hat stattgefunden
appointment-marked-Missed = Termin mit { $name }: wurde versäumt
later-title = Kommt noch
later-at = kommt { $when } zurück
later-undo-of = Erinnerung an { $name }, { $when }, zurücknehmen
