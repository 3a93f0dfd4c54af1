## ui.new-client: einen Kunden anlegen, die Regeln finden, sie übergeben

new-title = Neuer Kunde
edit-title = Kunde bearbeiten
remove = Entfernen
redo = Wiederholen

## Die drei Teile

part-who = Wer
part-how = Wie
part-how-lead = Jede Zeile ist ein Satz des Briefs.
part-letter = Brief
part-letter-lead = So liest ihn Ihr Kunde.

## Wer

who-name = Kunde
who-paste = Signatur, vCard oder Adresse hier einfügen – oder einfach einen Namen tippen.
who-hint-empty = Einfügen geht überall auf dieser Seite.
who-hint = Weitere Signaturen und Adressen können Sie überall auf dieser Seite einfügen.
who-file = vCard wählen …
who-people = Personen
who-person = Person
who-person-add = Person hinzufügen
who-person-remove = { $name } entfernen
who-role = Rolle
who-salutation = Anrede
who-salutation-example = Frau Müller
who-client-addresses = Adressen des Kunden
who-client-address = Adresse des Kunden
who-client-address-add = Adresse des Kunden hinzufügen
who-addresses-of = Adressen: { $whose }
who-way = Weg
who-address = Adresse
who-address-add = Adresse hinzufügen
who-address-remove = Adresse entfernen: { $address }
who-alias = Anzeigename
who-alias-as = erscheint als
who-alias-add = Anzeigename hinzufügen
who-alias-remove = Anzeigenamen entfernen: { $name }
who-source = aus „{ $from }“
who-form = Sie oder du
who-form-sie = Sie
who-form-du = du
who-language = Sprache des Briefs
who-language-de = Deutsch
who-language-en = Englisch
role-DecisionMaker = entscheidet
role-DayToDay = arbeitet im Alltag mit mir
role-ThirdParty = außerdem beteiligt
leftover-title = Nicht zugeordnet. Wohin damit?
leftover-name = Name des Kunden
leftover-person = Person
leftover-email = E-Mail-Adresse
leftover-phone = Telefonnummer
leftover-whatsapp = Anzeigename in WhatsApp
leftover-drop = Weglassen
place-title = Ort und Bürozeiten des Kunden
place-as-mine = wie bei mir
place-zone = Zeitzone
place-region = Feiertage
place-hours-own = eigene Bürozeiten
place-hours = Bürozeiten des Kunden
base-title = Regeln zu Beginn
base-standard = Meine Standardregeln
base-client = Wie bei …
base-which = Wie bei

## Wie

group-Written = Geschrieben
group-Calls = Gespräche
group-Messengers = Messenger
group-Social = Soziale Netze
level-anytime = jederzeit
level-office-hours = zu Bürozeiten
level-hours = zu festen Zeiten …
level-by-appointment = mit Termin
level-emergency-only = nur im Notfall
level-after-engagement = nach der Zusammenarbeit
level-not-used = nutzen wir nicht
rule-add = Weg hinzufügen …
rule-removed = { $channel } steht nicht mehr in den Regeln.
rule-remove = Entfernen
rule-remove-of = { $channel } entfernen
rule-exceptions = Ausnahmen
rule-exceptions-of = Ausnahmen für { $channel }
rule-unfold = Einzeln festlegen
rule-unfold-of = Einzeln festlegen: { $channel }
rule-changed = geändert
rule-revert = zurück
rule-revert-of = { $channel }: zurück zur Regel vom Beginn
rule-hours = Zeiten für { $channel }
rule-only = nur { $who }
rule-nobody = noch niemand gewählt
rule-who = Für wen
rule-who-everyone = alle
rule-who-roles = nach Rolle
rule-who-persons = bestimmte Personen
rule-mine = Über welche meiner Adressen
rule-mine-Any = jede
rule-mine-Business = geschäftliche
rule-mine-Private = private
rule-mine-Business-short = geschäftliche Adresse
rule-mine-Private-short = private Adresse
rule-towards = Richtung
rule-towards-Both = beide
rule-towards-Consultant = der Kunde an mich
rule-towards-Client = ich an den Kunden
rule-towards-Consultant-short = nur an mich
rule-towards-Client-short = nur von mir
week-title = Die Woche auf einen Blick
finding-mend = So machen

## Notfall und Weiteres

emergency-title = Im Notfall
emergency-add = Notfall festlegen
emergency-change = Notfall ändern
emergency-remove = Ohne Notfallregel
emergency-undefined = Noch nicht festgelegt, was ein Notfall ist.
emergency-word-is = Wort „{ $word }“
emergency-ways-are = am besten über { $ways }
emergency-definition = Was ein Notfall ist
emergency-definition-hint = In einem Satz, so wie Sie es am Telefon sagen würden.
emergency-word = Erkennungswort
emergency-word-default = NOTFALL
emergency-numbers = Notfallnummern
emergency-ways = Am besten über
more-title = Weiteres
more-summary = Antwortzeiten, Einträge, Umgang
promise-Consultant = Ich antworte innerhalb von
promise-Client = Der Kunde antwortet innerhalb von
promise-count = Anzahl
promise-WorkingDays =
    { $count ->
        [one] Arbeitstag
       *[other] Arbeitstagen
    }
promise-Hours =
    { $count ->
        [one] Bürostunde
       *[other] Bürostunden
    }
term-Record = Einträge löschen nach
term-Record-number = Monate bis zum Löschen
term-Record-unit =
    { $count ->
        [one] Monat
       *[other] Monaten
    }
term-Review = Gemeinsam prüfen, Abstand
term-Review-number = Monate zwischen zwei Prüfungen
term-Review-unit =
    { $count ->
        [one] Monat
       *[other] Monate
    }
term-Ending = Endet nach einer Mitteilung in
term-Ending-number = Tage Frist
term-Ending-unit =
    { $count ->
        [one] Tag
       *[other] Tagen
    }
term-emoji = Emojis sind willkommen
frequency-add = Häufigkeit begrenzen
frequency-remove = Begrenzung entfernen
frequency-way = Weg
frequency-all = alle Wege zusammen
frequency-at-most = höchstens
frequency-count = Anzahl
frequency-per = Zeitraum
frequency-Day = Mal am Tag
frequency-Week = Mal in der Woche
frequency-Month = Mal im Monat
manners-title = Umgang miteinander
manners-respect = Freundlich bleiben, auch unter Druck
manners-criticism = Kritik an der Sache ist willkommen
manners-mistakes = Fehler zugeben und in Ordnung bringen
manners-dates = Termine einhalten oder früh absagen
manners-directly = Klären mit den Menschen, die es betrifft
manners-third-parties = Nachrichten gehen nicht über Dritte
manners-corrections = Korrekturen gesammelt schicken
manners-answers = Einander nicht warten lassen
manners-responsibility = Zu dem stehen, was gesagt wurde
free-text = In eigenen Worten
free-text-add = Eigenen Satz hinzufügen
free-text-remove = Satz entfernen

## Probe

probe-title = Probe: was wäre, wenn …
probe-person = Wer
probe-nobody = jemand
probe-channel = Weg
probe-day = Tag
probe-time = Uhrzeit
probe-on = am
probe-at = um
probe-does-Message = schreibt über
probe-does-Call = ruft an über
probe-does-VideoCall = ruft mit Bild an über
probe-does-ConnectionRequest = schickt eine Kontaktanfrage über
probe-send = Antwort über { $via }, { $when }
probe-rehearse = Zeigen, was dann geschieht

## Sichern

save-new = Kunden anlegen
save-changes = Änderungen übernehmen
save-keys = Strg+Eingabe
save-needs-name = Ein Name fehlt noch.
save-faults =
    { $count ->
        [one] Und noch eine unklare Stelle.
       *[other] Und noch { $count } unklare Stellen.
    }
save-draft-kept = Entwurf gesichert
restored-title = Entwurf von vorhin.
restored-text = Alles ist noch da.
restored-keep = Weiterschreiben
restored-drop = Verwerfen

## Übergeben

hand-over-title = { $name } ist angelegt
hand-over-title-changed = Regeln für { $name } geändert
hand-over-lead-changed = Die neue Fassung gilt, sobald sie vereinbart ist. Bis dahin gilt die bisherige.
hand-over-lead-wish = Die Regeln gelten ab sofort als Ihr Wunsch. Vereinbart sind sie, sobald beide Seiten zustimmen.
hand-over-lead = Noch sind die Regeln nur Ihr Wunsch. Am besten geben Sie sie mit dem ersten Angebot weiter.
message-to = An
message-subject = Betreff
message-copy = Nachricht kopieren
message-mail = Als E-Mail öffnen
message-mail-begin = E-Mail beginnen
message-copied = Kopiert – jetzt einfügen
message-too-long = Für den direkten Weg ins Mailprogramm ist die Nachricht zu lang: erst kopieren, dann die E-Mail beginnen und einfügen.
agree-title = Absprache festhalten
agree-lead = Sobald der Kunde einverstanden ist, wird aus Ihrem Wunsch eine Absprache.
agree-means = Wie
agree-means-Talk = im Gespräch
agree-means-Mail = per E-Mail
agree-means-Signed = unterschrieben
agree-by = Mit wem
agree-on = Wann
agree-on-Today = heute
agree-on-Yesterday = gestern
agree-on-Other = anderer Tag
agree-date = Tag der Absprache
agree-record = Absprache festhalten
agree-later = Später
