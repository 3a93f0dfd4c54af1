## cli_agreement: Antworten von „absprache agreement“

cli-row-agreed = Vereinbart ist
cli-row-valid-from = Gilt ab
cli-row-valid-until = Gilt bis
cli-row-answer-by = Antwort bis
cli-row-review = Wieder ansehen
cli-row-ends = Endet
cli-row-to = An
cli-row-subject = Betreff
cli-row-send = Senden
cli-agreed-version = Fassung { $number }

### Wo es steht

cli-agreement-Nothing = Noch nichts vorgeschlagen.
cli-agreement-Open = Fassung { $number } ({ $code }) ist seit { $since } vorgeschlagen; noch keine Antwort.
cli-agreement-Answered =
    Fassung { $number } ({ $code }), vorgeschlagen am { $since }, ist beantwortet; { $open ->
        [one] eine Regel ist
       *[other] { $open } Regeln sind
    } noch offen.
cli-agreement-Deadlocked =
    Fassung { $number } ({ $code }), vorgeschlagen am { $since }, ist beantwortet; { $open ->
        [one] eine Regel ist
       *[other] { $open } Regeln sind
    } noch offen, und Schreiben hilft nicht weiter. Schlagen Sie ein Gespräch vor.
cli-agreement-Agreed = Fassung { $number } ({ $code }) ist seit { $since } vereinbart.
cli-agreement-Withdrawn = Der letzte Vorschlag ist zurückgezogen.
cli-agreement-Lapsed = Fassung { $number } ({ $code }), vorgeschlagen am { $since }, blieb ohne Antwort.
cli-agreement-Ended = Die Zusammenarbeit ist zu Ende; letzter Tag war { $ends }.
cli-clause-Settled = beide einverstanden
cli-clause-Waiting = noch keine Antwort
cli-clause-Countered = anders gewünscht
cli-clause-Declined = nicht gewünscht
cli-clause-Question = Frage
cli-clause-Deadlocked = mehrmals anders gewünscht, Zeit für ein Gespräch
cli-clause-wished = Wunsch: { $text }
cli-clause-said = Dazu: „{ $text }“

### Was zu senden ist

cli-message = Zum Senden, von Ihnen (Absprache sendet nichts):

### Was hereinkam

cli-came-in-Fresh = Antwort von { $from } auf Fassung { $number } ({ $code }):
cli-came-in-Crossing = Antwort von { $from } auf Fassung { $number } ({ $code }). Inzwischen gibt es einen neueren Vorschlag; was sich darin nicht geändert hat, zählt.
cli-came-in-Late = Antwort von { $from } auf Fassung { $number } ({ $code }). Dieser Vorschlag ist nicht mehr offen; die Antwort ändert nichts, kann aber festgehalten werden.
cli-came-in-Doubled = Diese Antwort von { $from } auf Fassung { $number } ({ $code }) ist schon festgehalten.
cli-came-in-Foreign = Diese Antwort gehört zu einem Text, der hier nie vorgeschlagen wurde.
cli-came-in-InWords = { $from } schreibt „{ $words }“ auf Fassung { $number } ({ $code }). Das heißt wohl: Alles passt.
cli-came-in-Impossible = Diese Antwort auf Fassung { $number } ({ $code }) passt nicht zu dem, was bisher war.
cli-came-in-take = Mit --take wird das festgehalten.
cli-came-in-taken = Festgehalten.
cli-reply-none = Es wartet keine Antwort, die per E-Mail gekommen ist.
cli-reply-nothing = In dieser Mail steht keine Antwort, die sich lesen lässt; bitte sehen Sie im Mailprogramm nach. Mit --set-aside wird sie beiseitegelegt.
cli-reply-set-aside = Beiseitegelegt.
cli-reply-Accept = passt
cli-reply-Counter = lieber anders
cli-reply-Decline = passt nicht
cli-reply-Comment = Frage oder Bemerkung

### Unterschiede, Gültigkeit, Dateien

cli-diff = Der Entwurf ändert an Fassung { $number } ({ $code }):
cli-diff-same = Der Entwurf sagt dasselbe wie Fassung { $number } ({ $code }).
cli-diff-nothing-yet = Noch nichts vorgeschlagen: Der ganze Entwurf ist neu.
cli-in-force = Dann gilt:
cli-nothing-in-force = Dann gilt nichts Vereinbartes.
cli-written = Fassung { $number } ({ $code }) steht in { $file }.
cli-pdf-missing = Diese Zeichen kann die PDF-Schrift nicht zeigen: { $characters } – in den angehängten Daten stehen sie.
cli-text-does-not-go = Hinweis: Zu diesem Zeitpunkt gilt diese Fassung nicht.

### Was nicht geht

error-answer-nothing-found = Darin steht keine Antwort.
error-answer-nothing-found-remedy = Nehmen Sie die Antwortdatei, den ganzen Text der Antwortseite oder die gespeicherte E-Mail mit dem zitierten Brief.
error-answer-agreement = Das ist die Absprache selbst, keine Antwort darauf.
error-answer-agreement-remedy = Nehmen Sie die Datei, die von der anderen Seite kam.
error-answer-foreign = Diese Antwort gehört zu einem Text mit dem Kennzeichen { $code }, der hier nie vorgeschlagen wurde.
error-answer-foreign-remedy = Sehen Sie nach, zu wem sie gehört: „absprache agreement show“ zeigt das Kennzeichen.
error-answer-incomplete = Ein Teil der Antwort fehlt.
error-answer-incomplete-remedy = Kopieren Sie alles, von der ersten Zeile bis zur schließenden Klammer.
error-answer-tampered = Diese Antwort auf Fassung { $number } ({ $code }) wurde unterwegs verändert.
error-answer-tampered-remedy = Lassen Sie sie sich noch einmal schicken, am besten als Datei.
error-answer-no-such-clause = Die Antwort spricht von einer Regel „{ $id }“, die der Vorschlag nicht hat.
error-answer-no-such-clause-remedy = Lassen Sie sie sich noch einmal schicken.
error-answer-wrong-clause = An der Stelle von „{ $id }“ steht in der Antwort die Regel „{ $other }“.
error-answer-wrong-clause-remedy = Fragen Sie nach, was gemeint ist.
error-agreement-tampered = Der Inhalt passt nicht zum Kennzeichen { $code }: Die Datei wurde verändert.
error-agreement-tampered-remedy = Nehmen Sie die Datei, die beide Seiten bekommen haben, oder „absprache agreement export“.
error-pdf-damaged = Die Daten in der PDF-Datei sind beschädigt.
error-pdf-damaged-remedy = Nehmen Sie die Datei, wie sie verschickt wurde.
error-pdf-unreadable = Das ist keine lesbare PDF-Datei: { $system }
error-pdf-unreadable-remedy = Nehmen Sie die Datei, wie sie verschickt wurde.
error-pdf-locked = Die PDF-Datei ist verschlüsselt.
error-pdf-locked-remedy = Heben Sie den Schutz in einem PDF-Programm auf, oder nehmen Sie die Datei, wie sie verschickt wurde.
error-pdf-not-attached = An dieser PDF-Datei hängen keine Daten einer Absprache.
error-pdf-not-attached-remedy = Drucken oder neues Speichern entfernt sie. Nehmen Sie die Datei, wie sie verschickt wurde.
error-pdf-several = An dieser PDF-Datei hängen mehrere Absprachen.
error-pdf-several-remedy = Nehmen Sie die Datei, wie sie verschickt wurde.
error-no-pdf = Dieses Programm wurde ohne PDF gebaut.
error-no-pdf-remedy = Nehmen Sie --format json, oder bauen Sie es mit --features pdf.
error-no-message = Zu dieser Fassung gehört keine Nachricht: Sie ist weder ein offener Vorschlag noch das zuletzt Vereinbarte.
error-no-message-remedy = Nehmen Sie eine andere Form, zum Beispiel --format pdf.
error-nothing-to-export = Es gibt noch nichts, was vorgeschlagen oder vereinbart ist.
error-nothing-to-export-remedy = Schlagen Sie erst etwas vor: absprache agreement propose
error-nothing-instead = Für „{ $id }“ ist nichts anderes angegeben als im Vorschlag.
error-nothing-instead-remedy = Möglich sind --mode und --hours für Wege, --within für Versprechen, --text für freie Texte; alles andere mit --clause-file.
error-unmade = Das Dokument ließ sich nicht erstellen: { $system }
error-unmade-remedy = Das ist ein Fehler in Absprache; melden Sie ihn.
error-decisions-missing-remedy = Entscheiden Sie im selben Aufruf auch darüber, mit --accept oder --decline; ohne --clause gilt accept oder decline für alle.
error-nothing-to-decide = Es wartet keine Antwort auf eine Entscheidung.
error-nothing-to-decide-remedy = Halten Sie die Antwort erst fest: absprache agreement answer --take
error-value-clause = „{ $given }“ ist keine Kennung einer Regel.
error-value-clause-remedy = „absprache agreement show“ zeigt sie in Klammern.
error-value-other-kind = „{ $given }“ ist eine Regel anderer Art.
error-value-other-kind-remedy = --mode und --hours sind für Wege, --within ist für Versprechen, --text für freie Texte.
error-value-only-welcome = „{ $given }“: Zeiten hat nur ein Weg, der willkommen ist.
error-value-only-welcome-remedy = Lassen Sie --hours weg, oder nehmen Sie --mode welcome.
error-value-within = „{ $given }“ ist keine Frist.
error-value-within-remedy = Stunden der Bürozeit wie 4h, oder Arbeitstage wie 2d.
