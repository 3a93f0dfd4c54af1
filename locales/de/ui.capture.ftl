## ui.capture: Kontakte von Hand, eigene Notizen, und die Tasten dafür.

capture-title = Kontakt festhalten
capture-whom = Mit wem?
capture-whom-placeholder = Name oder Kunde
capture-count = { $count ->
    [0] Niemand gefunden
    [one] Ein Treffer
   *[other] { $count } Treffer
}
capture-nobody-found = Niemand gefunden.
capture-no-clients = Noch ist kein Kunde angelegt.
capture-first = Öffnen Sie zuerst das Fenster und tragen Sie Ihren Namen ein.
capture-change = Ändern
capture-channel = Kanal
capture-when = Wann
capture-now = jetzt, 14:30, gestern 9:00
capture-direction = Richtung
capture-in = Kam zu mir
capture-out = Ging von mir aus
capture-kind = Art
capture-kind-Message = Nachricht
capture-kind-Call = Anruf
capture-kind-VideoCall = Videoanruf
capture-kind-ConnectionRequest = Kontaktanfrage
capture-kind-Comment = Kommentar
capture-emergency = Es war ein Notfall
capture-write = Festhalten
capture-done = Fertig
capture-another = Noch ein Kontakt

note-label = Notiz
note-hint = Nur für Sie. Strg+Eingabe speichert.
note-keep = Notiz speichern
note-kept = Gespeichert

capture-keys-title = Von überall festhalten
capture-keys-text = Tasten, die das kleine Fenster „Kontakt festhalten“ öffnen, auch wenn Absprache nicht zu sehen ist.
capture-keys-set = Tasten festlegen
capture-keys-change = Andere Tasten
capture-keys-press = Jetzt die Tasten drücken …
capture-keys-off = Ausschalten
capture-keys-taken = Diese Tasten gehören schon einem anderen Programm. Legen Sie andere fest.
capture-keys-not-here = Unter Wayland vergibt nur der Desktop selbst solche Tasten. Legen Sie dort in den Einstellungen der Tastatur ein eigenes Kürzel mit diesem Befehl an: { $command }
capture-keys-else = Der Desktop kann es auch selbst: mit einem eigenen Tastenkürzel für „{ $command }“.

shortcuts-capture = Kontakt festhalten
command-words-capture = Anruf Nachricht eintragen erfassen notieren von Hand capture record call log
command-words-capture-keys = Tastenkürzel global Tastatur überall hotkey global shortcut
