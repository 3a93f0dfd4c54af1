## ui: was das Fenster selbst sagt. Sätze über Kontakte und Regeln kommen fertig aus den anderen Dateien.

## Rahmen

app-name = Absprache
skip-to-content = Zum Inhalt
nav-main = Hauptmenü
nav-open = Menü öffnen
nav-close = Menü schließen
nav-today = Heute
nav-clients = Kunden
nav-new-client = Neuer Kunde
nav-settings = Einstellungen
nav-help = Hilfe
nav-waiting = { $count ->
    [one] ein Kontakt wartet
   *[other] { $count } Kontakte warten
}
page-missing-title = Diese Seite gibt es nicht
page-missing-text = Unter dieser Adresse ist nichts. Alles Übrige ist noch da.
page-missing-back = Zu „Heute“
loading = Einen Augenblick …

## Allgemeine Knöpfe

close = Schließen
cancel = Abbrechen
undo = Rückgängig
save = Speichern
saved = Gespeichert
try-again = Noch einmal versuchen

## Wenn nichts geht

locked-title = Gerade geht es nicht weiter
locked-calm = Ihre Daten sind unberührt.

## Erster Start

first-name = Ihr Name
first-name-hint = So steht er im Brief an Ihre Kunden.
first-hours = Ihre Bürozeiten
first-region = Feiertage wie in
first-region-hint = Zeitzone: { $zone }
first-go = Ersten Kunden anlegen
first-sample = Erst mit einem Musterkunden umsehen
first-private = Alles bleibt auf diesem Rechner. Kein Konto, keine Übertragung.
first-needs-name = Der Name fehlt noch.
sample-client = Musterwerk GmbH
sample-person = Paul Muster

## Heute

today-title = Heute
today-pause = Pause
today-resume = Weiter
today-waiting = Außerhalb der Regeln
today-handled = Heute erledigt
today-in-order = { $count ->
    [0] Heute kam noch nichts herein.
    [one] Ein Kontakt heute war in Ordnung.
   *[other] { $count } Kontakte heute waren in Ordnung.
}
today-calm-title = Gerade wartet kein Kontakt auf Sie.
today-calm-text = Alle haben sich gemeldet wie besprochen – oder gar nicht.
today-empty-title = Noch keine Kunden
today-empty-text = Mit dem ersten Kunden beginnt die Ruhe: ein Name genügt, die Regeln sind schon vorbereitet.
today-keys = Pfeiltasten: wählen · Eingabe: öffnen · C: kopieren
episode-via = über { $via }
episode-clause = Die Regel im Brief
episode-copy = Antwort kopieren
episode-copying = Kopiert …
episode-copied = Kopiert
episode-not-copied = Nicht kopiert. Der Text ist markiert: Strg+C genügt.
episode-remind = Später erinnern
episode-mention = Im Gespräch ansprechen
episode-fine = War in Ordnung
episode-emergency = War ein Notfall
episode-confirm-question = Ist das { $name }?
episode-confirm = Ja, das ist { $name }
episode-deny = Nein
episode-person-unknown = Unbekannt
copied-paste = Kopiert – jetzt einfügen
not-copied = Nicht kopiert: { $fault }
remind-done = Erinnerung vorgemerkt
mention-done = Für das nächste Gespräch vorgemerkt
fine-done = Als in Ordnung vermerkt
emergency-done = Als Notfall vermerkt
confirm-done = Gemerkt: Das ist { $name }
deny-done = Gemerkt: Das ist nicht { $name }
strangers-title = Wer ist das?
strangers-text = Die letzten Unbekannten. Sie werden nirgends gespeichert.
strangers-introduce = Zuordnen
strangers-introduce-of = { $shown } zuordnen
introduce-title = Wer ist „{ $shown }“?
introduce-client = Kunde
introduce-person = Person
introduce-person-none = ohne bestimmte Person
introduce-go = Zuordnen
introduce-done = „{ $shown }“ gehört jetzt zu { $client }
sources-title = Woher Kontakte kommen
source-ok = in Ordnung
source-down = gestört

## Kunden

clients-title = Kunden
clients-none = Noch keine Kunden
clients-none-text = Ein Name, eine Signatur oder eine Visitenkarte genügt für den Anfang.
clients-search = Kunden suchen
clients-search-hint = Name oder Person
clients-count = { $count ->
    [one] ein Kunde
   *[other] { $count } Kunden
}
clients-found = { $found } von { $count }
clients-unfound = Niemand passt zu „{ $typed }“
clients-unfound-text = Gesucht wird in Namen und Personen; Umlaute, Reihenfolge und kleine Tippfehler spielen keine Rolle.
clients-add-named = Neuer Kunde „{ $typed }“
client-edit = Regeln ändern
client-end = Zusammenarbeit beenden
client-end-title = Zusammenarbeit mit { $name } beenden?
client-end-text = Die Regeln ruhen dann, und es kommen keine Hinweise mehr. Die Aufzeichnung bleibt. Das lässt sich zurücknehmen.
client-end-on = Letzter Tag
client-end-go = Beenden
client-ended = Zusammenarbeit mit { $name } beendet
client-resume = Wieder aufnehmen
client-resumed = Zusammenarbeit mit { $name } wieder aufgenommen
client-draft-differs = Ihr Entwurf ist neuer als das, was vereinbart ist.
client-week = Die Woche auf einen Blick
client-openings = So sind Sie erreichbar
client-openings-none = Zurzeit ist kein Weg offen.
client-people = Personen
client-facts = Angaben
client-timeline = Verlauf
client-timeline-none = Noch kein Kontakt.

## Antwortkarte

card-title = Antwort
card-none = Gerade liegt keine Antwort bereit.
card-copied = Kopiert – jetzt einfügen

## Einstellungen

settings-title = Einstellungen
settings-me = Ich
settings-name = Name
settings-hours = Bürozeiten
settings-zone = Zeitzone
settings-region = Feiertage wie in
settings-addresses = Meine Adressen
settings-addresses-text = Geschäftliche stehen im Brief. Wer eine private benutzt, bekommt von Ihnen auf Wunsch einen freundlichen Hinweis: Der Text liegt bereit.
settings-address = Adresse
settings-address-of = Adresse { $number }
settings-address-kind = Art
settings-address-use = Gebrauch
settings-address-email = E-Mail
settings-address-phone = Telefon
settings-address-business = geschäftlich
settings-address-private = privat
settings-address-add = Adresse hinzufügen
settings-address-remove = { $address } entfernen
settings-address-removed = { $address } entfernt
settings-look = Aussehen und Sprache
settings-language = Sprache
settings-language-system = Wie das System
settings-language-de = Deutsch
settings-language-en = English
settings-theme = Farben
settings-theme-System = Wie das System
settings-theme-Light = Hell
settings-theme-Dark = Dunkel
settings-popups = Hinweise
settings-shown = Was ein Hinweis zeigt
settings-shown-Everything = Alles
settings-shown-NameAndChannel = Name und Weg
settings-shown-Channel = Nur den Weg
settings-shown-Nothing = Nichts davon
settings-shown-sample = So sieht er aus
settings-sample-title = Anna Müller · WhatsApp
settings-sample-title-Channel = WhatsApp
settings-sample-body = Vereinbart: kein WhatsApp; E-Mail jederzeit.
settings-sample-body-hidden = Ein Antwortvorschlag liegt bereit.
settings-hold = Außerhalb meiner Zeiten sammeln
settings-hold-hint = Hinweise kommen dann gebündelt, sobald Ihre Bürozeit beginnt. Notfälle kommen immer durch.
settings-start = Start
settings-autostart = Beim Anmelden starten
settings-autostart-hint = Im Hintergrund, ohne Fenster.
settings-version = Absprache { $version }

## Tastenkürzel

shortcuts-title = Tastenkürzel
shortcuts-everywhere = Überall
shortcuts-palette = Suchen und öffnen
shortcuts-new-client = Neuer Kunde
shortcuts-settings = Einstellungen
shortcuts-guide = Hilfe
shortcuts-help = Übersicht der Tastenkürzel
shortcuts-today = In „Heute“
shortcuts-move = Zum nächsten oder vorigen Kontakt
shortcuts-open = Öffnen oder zuklappen
shortcuts-copy = Antwort kopieren
shortcuts-clients = In „Kunden“
shortcuts-search = Ins Suchfeld
shortcuts-form = Beim Anlegen eines Kunden
shortcuts-take-in = Anlegen oder speichern
shortcuts-undo = Zurücknehmen
shortcuts-redo = Wiederholen
key-mod = Strg
key-enter = Eingabe
key-ArrowDown = Pfeil abwärts
key-ArrowUp = Pfeil aufwärts
key-or = oder

letter-reading =
    { $minutes ->
        [one] In einer Minute gelesen, { $ease }.
       *[other] In { $minutes } Minuten gelesen, { $ease }.
    }
letter-ease-Easy = leicht zu lesen
letter-ease-Plain = gut zu lesen
letter-ease-Demanding = verlangt Aufmerksamkeit
letter-ease-Hard = schwer zu lesen
letter-score = Lesbarkeit { $score } von 100

## Tage

day-needed = Ein Tag fehlt noch.
day-unclear = Diesen Tag gibt es nicht. Zum Beispiel: 1.12. oder 1. Dezember
day-too-early = Frühestens: { $day }
day-too-late = Spätestens: { $day }
