# Wie lange Einträge über Kontakte bleiben

retention-nothing-agreed = Solange nichts vereinbart ist, bleiben alle Einträge über Kontakte.
retention-unsaid = Über das Löschen ist nichts vereinbart: Alle Einträge über Kontakte bleiben.
retention-months =
    Einträge über Kontakte werden { $count ->
        [one] nach einem Monat
       *[other] nach { $count } Monaten
    } gelöscht, wie vereinbart.
retention-preserved =
    Vorerst wird nichts gelöscht. Vereinbart { $count ->
        [one] ist ein Monat.
       *[other] sind { $count } Monate.
    }
timeline-expired = Ältere Einträge gelöscht, wie vereinbart
timeline-expired-before = Alle Kontakte und Termine aus der Zeit vor dem { $date }

cli-row-record = Einträge
cli-event-Expired = Gelöscht, wie vereinbart
cli-entry-expired = alles aus der Zeit vor dem { $date }
