## ui.hours: das Feld für Zeiten. Eine Zeile zum Tippen, darunter die Woche als Bild

hours-day =
    { $day ->
        [0] Montag
        [1] Dienstag
        [2] Mittwoch
        [3] Donnerstag
        [4] Freitag
        [5] Samstag
       *[6] Sonntag
    }
hours-day-short =
    { $day ->
        [0] Mo
        [1] Di
        [2] Mi
        [3] Do
        [4] Fr
        [5] Sa
       *[6] So
    }
hours-days = { $first } bis { $last }
hours-days-short = { $first }–{ $last }

# Die Zeile
hours-suggestion = „{ $text }“ übernehmen

# Vorschläge, ein Klick
hours-chips = Vorschläge
hours-chip-office = Mo–Fr 9–17
hours-chip-mornings = Vormittags
hours-chip-daily = Täglich 8–20
hours-chip-anytime = Jederzeit

# Das Bild
hours-week = Woche, { $label }
hours-help = Pfeiltasten gehen durch die Zeiten, mit Umschalt wird markiert. Leertaste trägt ein oder löscht, Eingabe öffnet den Tag, Esc führt zurück zur Zeile.
hours-hint = Ziehen trägt ein oder löscht, ein Klick öffnet den Tag.
hours-hint-touch = Tag antippen, um die Zeiten zu ändern.
hours-hour = { $hour } Uhr
hours-cell =
    { $day } { $from } bis { $to }, { $state ->
        [all] offen
        [part] teilweise offen
       *[none] geschlossen
    }
hours-day-times = { $day }, { $times }
hours-between = { $from } bis { $to }
hours-oclock = { $times } Uhr
hours-all-day = ganztägig
hours-no-times = keine Zeiten
hours-live =
    { $does ->
        [erase] { $area } entfällt
       *[other] { $area }
    }

# Ansagen
hours-marked = { $days }, { $times } markiert
hours-unmarked = Markierung aufgehoben
hours-copied = { $day } kopiert
hours-pasted = In { $days } eingefügt
hours-undone = Rückgängig gemacht
hours-redone = Wiederholt

# Ein Tag
hours-day-of = { $day }, { $label }
hours-day-on = Zeiten am { $day }
hours-from = Von
hours-to = Bis
hours-from-of = Von, Zeitraum { $number }
hours-to-of = Bis, Zeitraum { $number }
hours-until-next-day = endet am { $day }
hours-bad-time = „{ $typed }“ ist keine Uhrzeit. Verstanden wird etwa 9, 9:30 oder 24.
hours-add = Zeitraum hinzufügen
hours-remove = Zeitraum { $number } entfernen
hours-also = Auch für
hours-working-days = Mo–Fr
hours-all-days = Alle Tage
hours-keep = Übernehmen
hours-discard = Verwerfen

# Mehrere Wege auf einen Blick
hours-strip = Wann was offen ist
hours-strip-way = Weg
hours-strip-anytime = jederzeit
hours-strip-appointment = mit Termin
hours-strip-emergency = nur im Notfall
hours-strip-after = nach der Zusammenarbeit
hours-strip-not-used = gar nicht
