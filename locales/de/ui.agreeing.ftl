## ui.agreeing: vorschlagen, antworten, gegenvorschlagen, vereinbaren, beenden

## Wo beide Seiten stehen

agreement-title = Absprache
agreement-title-of = Absprache mit { $name }
agreement-version = Fassung { $version }
agreement-until-then = Bis dahin: { $sentence }
agreement-code = Kennzeichen { $code }
agreement-show = Zur Absprache
agreement-more = Mehr zur Absprache
agreement-steps = Verlauf
agreement-steps-none = Noch nichts ausgetauscht.
agreement-by-Consultant = Sie
agreement-letter = Brief ansehen und drucken
agreement-together = Gemeinsam an einem Bildschirm
agreement-by-word = Im Gespräch geeinigt
agreement-withdraw = Vorschlag zurückziehen
agreement-withdrawn = Vorschlag zurückgezogen
agreement-withdraw-title = Vorschlag zurückziehen?
agreement-withdraw-text = { $name } sieht davon nichts, denn von hier wird nichts verschickt. Eine Antwort, die noch kommt, wird als verspätet erkannt.
agreement-withdraw-keep = Behalten
agreement-settle = Das Geklärte schon vereinbaren
agreement-settled = Das Geklärte ist vereinbart. Bei allem Übrigen fragen Sie einander vorher.
agreement-settle-text =
    { $count ->
        [one] Ein Punkt ist geklärt und kann schon gelten. Bei allem Übrigen fragen Sie einander vorher.
       *[other] { $count } Punkte sind geklärt und können schon gelten. Bei allem Übrigen fragen Sie einander vorher.
    }

## Vorschlagen

propose-title = Vorschlagen
propose-again-title = Änderung vorschlagen
propose-once-more-title = Noch einmal vorschlagen
propose-changes = Was sich ändert
propose-first = Der Brief geht zum ersten Mal an { $name }.
propose-same = Der Entwurf ist unverändert.
propose-objections = Das spricht noch dagegen
propose-mend = Regeln ändern
propose-valid-from = Gilt ab
propose-valid-from-hint = Ohne Angabe ab dem Tag, an dem beide einverstanden sind.
propose-answer-by = Antwort bis
propose-answer-by-hint = Danach ist der Vorschlag verfallen. Ohne Angabe bleibt er offen.
propose-in-weeks =
    { $weeks ->
        [one] in einer Woche
       *[other] in { $weeks } Wochen
    }
propose-open-end = ohne Frist
propose-other-day = anderer Tag
propose-means = Wie
propose-means-Mail = per E-Mail
propose-means-Talk = im Gespräch
propose-means-Signed = auf Papier
propose-go = Vorschlag festhalten
propose-text = Damit ist der Wortlaut eingefroren und bekommt ein Kennzeichen. Verschickt wird nichts: das tun Sie.
propose-done = Vorschlag festgehalten. Jetzt übergeben Sie ihn.
propose-dry-run = Am Verlauf der letzten Monate ausprobieren

## Die Nachricht

words-Proposal = Nachricht an den Kunden
words-Confirmation = Bestätigung an den Kunden
words-Reminder = Erinnerung
words-Ending = Worte zum Abschied
words-show = Nachricht zeigen
words-reminder-make = Erinnerung entwerfen
words-send = Senden: { $when }
forms-title = Sichern und beilegen
forms-text = Alle Formen sagen dasselbe und tragen dasselbe Kennzeichen.
form-Pdf = PDF
form-Html = Antwortseite
form-Eml = E-Mail mit Anhängen
form-Json = Datendatei (JSON)
form-Ron = Datendatei (RON)
form-Letter = Brief als Text
form-save = { $form } sichern
form-saved = Gesichert: { $path }

## Punkt für Punkt

clauses-open = Noch offen
clauses-offered = Der Vorschlag, Punkt für Punkt
clauses-settled =
    { $count ->
        [one] Ein Punkt ist geklärt
       *[other] { $count } Punkte sind geklärt
    }
clauses-waiting =
    { $count ->
        [one] Ein Punkt ist noch ohne Antwort
       *[other] { $count } Punkte sind noch ohne Antwort
    }
clauses-keys = Pfeiltasten: nächster Punkt · A: annehmen · G: Gegenvorschlag · B: bei meinem Vorschlag bleiben
clause-state-Settled = geklärt
clause-state-Waiting = wartet auf Antwort
clause-state-Countered = Gegenvorschlag
clause-state-Declined = abgelehnt
clause-state-Question = Frage
clause-state-Deadlocked = zwei Runden ohne Ergebnis
clause-before = Ihr Vorschlag
clause-after = Wunsch
clause-removed-text = Diese Regel soll entfallen.
clause-says = { $name } schreibt
clause-rounds = Runde { $rounds }
decide-label = Ihre Antwort zu { $title }
decide-Theirs = Annehmen
decide-Theirs-Declined = Regel weglassen
decide-Counter = Gegenvorschlag
decide-Ours = Bei meinem Vorschlag bleiben
decide-all = Alle annehmen
decide-all-keys = Strg+Eingabe
decide-all-left = Fragen und Ablehnungen bleiben offen: sie brauchen eine Antwort von Ihnen.
decide-reason = Grund (hilft)
decide-answer = Ihre Antwort auf die Frage
decide-record = Antwort festhalten
decide-progress = { $done } von { $all } entschieden
decide-all-theirs = Damit ist alles vereinbart.
decide-none-yet = Noch gilt nichts davon: erst mit „Antwort festhalten“.
decide-agreed = Vereinbart. Jetzt bestätigen Sie es.
decide-offered = Neuer Vorschlag festgehalten. Jetzt übergeben Sie ihn.
counter-title = Ihr Gegenvorschlag zu { $title }
counter-level = Wann
counter-hours = Zeiten
counter-text = Ihr Wortlaut
counter-none = Dieser Punkt lässt sich nur annehmen oder besprechen.
counter-so = Das heißt
shortcuts-answer = In einer Antwort des Kunden
shortcuts-clause = Zum nächsten oder vorigen Punkt
reviews-title = Zur Durchsicht
deadlock-title = Am besten kurz besprechen
deadlock-text =
    { $count ->
        [one] Über einen Punkt haben Sie zweimal hin und her geschrieben. Ein Gespräch löst das meist in fünf Minuten.
       *[other] Über { $count } Punkte haben Sie zweimal hin und her geschrieben. Ein Gespräch löst das meist in fünf Minuten.
    }

## Eine Antwort aufnehmen

replies-title = Antworten per E-Mail
replies-aside = Antwort beiseitegelegt
take-title = Antwort aufnehmen
take-text = Fügen Sie die Antwort ein, oder ziehen Sie die Datei oder E-Mail hierher.
take-paste = Antwort des Kunden
take-paste-hint = Die ganze E-Mail genügt; Zitate und Umbrüche stören nicht.
take-file = Datei wählen …
take-preview = Was darin steht
take-from = von { $from }
take-go = Antwort aufnehmen
take-go-words = Zusage festhalten
take-drop = Verwerfen
take-done = Antwort aufgenommen
take-release = Hier loslassen
take-fine =
    { $count ->
        [one] Ein Punkt passt
       *[other] { $count } Punkte passen
    }

## Gemeinsam an einem Bildschirm

together-title = Gemeinsam durchgehen
together-lead = Lesen Sie jeden Punkt zusammen. Passt er, haken Sie ihn ab.
together-fits = Passt für uns beide
together-each = Einzeln durchgehen
together-at-once = Zusammenfassen
together-change = Ändern
together-change-of = { $title } ändern
together-change-done = Übernehmen
together-progress = { $done } von { $all } Punkten abgehakt
together-sign = Unterschreiben
together-name = Name für { $client }
together-drawn = Unterschrift zeichnen
together-drawn-hint = Wenn Sie mögen, mit Finger, Stift oder Maus. Der Name genügt.
together-drawn-clear = Leeren
together-finish = Vereinbaren
together-needs-name = Ein Name fehlt noch.
together-needs-ticks = Was nicht abgehakt ist, wird nicht vereinbart. Dann fragen Sie einander vorher.
together-needs-one = Mindestens ein Punkt muss abgehakt sein.
together-done = Vereinbart
together-done-text = Beide Seiten halten denselben Text. Sichern Sie das PDF für { $client } und für sich.
together-back = Zurück zur Absprache
together-empty = Es gibt noch keine Regeln
together-empty-text = Legen Sie zuerst fest, wie Sie einander erreichen.

## Brief

letter-screen-title = Brief
letter-print = Drucken
letter-code = Kennzeichen { $code }

## Ausprobieren

dry-title = Was wäre gewesen?
dry-lead = Ihr Entwurf, angelegt an das, was tatsächlich war.
dry-months = Zeitraum
dry-months-count =
    { $months ->
        [one] ein Monat
       *[other] { $months } Monate
    }
dry-picture = Kontakte je Tag, innerhalb und außerhalb des Entwurfs
dry-inside = innerhalb
dry-outside = außerhalb
dry-day = { $day }: { $inside } innerhalb, { $outside } außerhalb
dry-list = Diese wären außerhalb gewesen
dry-list-inside = Diese wären neu in Ordnung gewesen
dry-newly = neu
dry-already = schon jetzt
dry-none = Nichts davon wäre außerhalb gewesen.
dry-empty = Noch keine Kontakte
dry-empty-text = Sobald etwas im Verlauf steht, lässt sich ein Entwurf daran ausprobieren.

## Beenden

ending-words-text = Freundlich und kurz. Der Grund gehört nicht hinein; den können Sie später erfragen.
