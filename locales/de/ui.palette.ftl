## ui.palette: das eine Feld, das alles findet. `command-words-…` sind weitere Wörter, unter denen jemand etwas sucht; sie werden nie gezeigt.

palette-title = Suchen und öffnen
palette-open = Suchen
palette-placeholder = Kunde, Person oder Befehl
palette-found = Gefunden
palette-none = Nichts gefunden.
palette-count = { $count ->
    [0] Nichts gefunden
    [one] Ein Treffer
   *[other] { $count } Treffer
}
palette-recent = Zuletzt
palette-commands = Gehe zu

command-words-today = Start Übersicht Kontakte Hinweise Posteingang today home
command-words-clients = Liste alle Kundinnen Auftraggeber clients
command-words-new-client = anlegen hinzufügen erstellen Kundin Auftraggeber new add create client
command-words-settings = Optionen Konfiguration settings preferences
command-words-help = Anleitung Hilfe erste Schritte Handbuch help guide manual
command-words-me = Profil Name Bürozeiten Zeitzone Feiertage Adressen Telefonnummer profile office hours
command-words-sources = Quellen Postfach verbinden einrichten FRITZ!Box IMAP Konto sources mailbox
command-words-look = Design Ansicht Farben Thema appearance
command-words-popups = Benachrichtigungen Meldungen sammeln Privatsphäre notifications
command-words-start = Autostart Anmelden Hintergrund login
command-words-light = Tag Modus Thema Design light mode theme
command-words-dark = Nacht Modus Thema Design dark mode theme
command-words-theme = automatisch Modus Thema Design theme
command-words-de = German language
command-words-en = Englisch language
command-words-keys = Tasten Tastatur Kürzel keyboard shortcuts keys
command-words-kept = Datenschutz Privatsphäre Daten Speicher privacy stored data
command-words-agreement = vorschlagen Vorschlag Vereinbarung vereinbaren Antwort Vertrag agreement propose
command-words-letter = drucken PDF Text letter print
command-words-edit = bearbeiten Kanäle Zeiten Personen edit rules
command-words-dry-run = Probelauf ausprobieren testen Verlauf dry run
