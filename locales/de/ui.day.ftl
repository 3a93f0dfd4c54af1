## ui.day: Verlauf, Liste der Kunden und „Heute“, was die Seite dazu sagt

### Verlauf

timeline-filter = Was der Verlauf zeigt
timeline-channel-label = Kanal
timeline-channel = Alle Kanäle
timeline-rules-label = Regeln
timeline-rules = Innerhalb und außerhalb
timeline-rules-Inside = Innerhalb der Regeln
timeline-rules-Outside = Außerhalb der Regeln
timeline-by-label = Richtung
timeline-by = Beide Richtungen
timeline-by-Them = Vom Kunden
timeline-by-Me = Von mir
timeline-done-label = Was getan wurde
timeline-done = Alles Getane
timeline-done-Answered = Antwort kopiert
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
