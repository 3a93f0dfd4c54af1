## hours: was zu getippten Zeiten zu sagen ist

### $word steht so da, wie es getippt wurde. $days: „Mo–Fr“, $times: „9–17“

hours-none = keine Zeiten

## Hinweise

hours-note-overlap = Überlappende Zeiten wurden zusammengefasst.
hours-note-replaced = Für { $days } gilt die spätere Angabe.
hours-note-assumed = „{ $word }“ wurde als { $times } gelesen.
hours-note-next-day = { $times } endet erst am nächsten Tag. Falls der Nachmittag gemeint ist: { $meant }.
hours-note-nothing-drawn = Es ist keine Zeit eingetragen.

## Was nicht verstanden wurde, und was hilft

hours-fault-empty = Noch keine Zeiten. Zum Beispiel: Mo–Fr 9–17
hours-fault-too-long = Das ist zu lang für Zeiten. Zum Beispiel: Mo–Fr 9–17
hours-fault-unknown = „{ $word }“ ist weder Tag noch Uhrzeit.
hours-fault-misplaced = „{ $word }“ passt an dieser Stelle nicht. Zum Beispiel: Mo–Do 9–12, 13–17; Fr 9–12
hours-fault-no-such-time = „{ $word }“ ist hier keine Uhrzeit. Ein Tag geht von 0 bis 24; ein Ende nach Mitternacht: 22–2
hours-fault-last-day-missing = Der letzte Tag fehlt.
hours-fault-end-missing = Das Ende fehlt. Zum Beispiel: 9–17 oder ab 9
hours-fault-start-missing = Der Anfang fehlt. Zum Beispiel: 9–17 oder bis 17
hours-fault-times-missing = Die Uhrzeiten für diese Tage fehlen. Zum Beispiel: 9–17
hours-fault-date = Hier steht eine gewöhnliche Woche, ohne einzelne Daten und Monate.
hours-fault-never = Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „nutzen wir nicht“.
hours-fault-by-appointment = Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „mit Termin“.
hours-fault-emergency-only = Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „nur im Notfall“.
hours-fault-office-hours = Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „zu Bürozeiten“.
hours-fault-never-open = So bleibt keine Zeit übrig. In den Regeln für einen Kunden gibt es dafür „nutzen wir nicht“.
