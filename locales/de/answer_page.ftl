## answer_page: die Seite, auf der die Kundenseite antwortet. $form ist „sie“ oder „du“; so spricht, wer den Brief schrieb.

# Der Brief und was darunter steht
answer-about = Von { $consultant }, { $date }. Kennzeichen { $code }.
answer-answer-by =
    { $form ->
        [du] Ich freue mich über deine Antwort bis zum { $date }.
       *[sie] Ich freue mich über Ihre Antwort bis zum { $date }.
    }
answer-glance = Auf einen Blick
answer-effort =
    { $points ->
        [one] Ein Punkt
       *[other] { $points } Punkte
    }, das dauert etwa { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. { $form ->
        [du] Du kannst jederzeit unterbrechen.
       *[sie] Sie können jederzeit unterbrechen.
    }
answer-stays-here =
    { $form ->
        [du] Bis du sie abschickst, bleibt deine Antwort auf diesem Gerät. Diese Seite lädt nichts nach und meldet nichts.
       *[sie] Bis Sie sie abschicken, bleibt Ihre Antwort auf diesem Gerät. Diese Seite lädt nichts nach und meldet nichts.
    }
answer-all-fine = Passt alles
answer-one-by-one = Punkt für Punkt
answer-begun =
    { $form ->
        [du] Deine Antwort bis hierher
       *[sie] Ihre Antwort bis hierher
    }
answer-begun-count =
    { $count } von { $all } Punkten { $count ->
        [one] ist
       *[other] sind
    } beantwortet.
answer-start-over = Neu anfangen
answer-go-on = Weiter mit Punkt { $number }
answer-to-summary = Zur Übersicht
answer-open-file = Gesicherte Antwort öffnen
answer-file-NoAnswer = Diese Datei enthält keine Antwort von dieser Seite.
answer-file-OtherText = Diese Antwort gehört zu einem anderen Brief als diesem ({ $code }).
answer-file-Damaged = Diese Datei wurde verändert oder ist nur zum Teil da.

# Wo keine Skripte laufen
answer-plain = Die Punkte einzeln
answer-plain-how =
    { $form ->
        [du] Schreib mir die Nummer und was dir lieber wäre. Passt alles, genügt ein Wort: „Einverstanden“.
       *[sie] Schreiben Sie mir die Nummer und was Ihnen lieber wäre. Passt alles, genügt ein Wort: „Einverstanden“.
    }
answer-plain-agree = Passt alles
answer-plain-change = Ich möchte etwas ändern
answer-plain-agreed = Einverstanden.
answer-plain-skeleton = Ich hätte gern etwas anders:
answer-plain-number = Nummer, und was mir lieber wäre:
answer-plain-else = Alles andere passt.
answer-subject = Antwort: { $title } ({ $code })
answer-refers = Es geht um „{ $title }“, Kennzeichen Absprache { $code }.

# Warum
answer-why-not-used = Damit nichts verloren geht und alles an einem Ort bleibt.
answer-why-emergency-only = Damit es auffällt, wenn es wirklich eilt.
answer-why-by-appointment = Damit wir uns beide Zeit dafür nehmen.
answer-why-promise = Damit niemand nachfragen muss, ob etwas angekommen ist.

# Ein Punkt
answer-back = Zurück
answer-place = Punkt { $number } von { $all }
answer-week = so wie vorgeschlagen
answer-given =
    { $form ->
        [du] Deine Antwort bisher
       *[sie] Ihre Antwort bisher
    }
answer-fits = Passt
answer-accept = Passt
answer-other = Lieber anders
answer-question = Frage dazu

# Lieber anders
answer-fair =
    { $form ->
        [du] Was wäre für dich fair?
       *[sie] Was wäre für Sie fair?
    }
answer-which = Worum geht es?
answer-rest = Das Übrige passt so
answer-level = Lieber
answer-level-Anytime = jederzeit
answer-level-OfficeHours = zu den Bürozeiten
answer-level-Hours = zu festen Zeiten
answer-level-ByAppointment = mit Termin
answer-level-EmergencyOnly = nur im Notfall
answer-level-AfterEngagement = erst nach der Zusammenarbeit
answer-level-NotUsed = gar nicht
answer-count = Innerhalb von
answer-unit = Gezählt in
answer-unit-Hours = Bürostunden
answer-unit-WorkingDays = Arbeitstagen
answer-at-most = Höchstens so oft
answer-per = Zeitraum
answer-per-Day = am Tag
answer-per-Week = in der Woche
answer-per-Month = im Monat
answer-number-months = Monate, bis die Einträge gelöscht werden
answer-number-every_months = Monate zwischen zwei Gesprächen darüber
answer-number-notice_days = Tage bis zum Ende
answer-form = Anrede
answer-form-sie = Wir siezen uns
answer-form-du = Wir duzen uns
answer-emoji = Emojis sind willkommen
answer-words-Text =
    { $form ->
        [du] So würdest du es schreiben
       *[sie] So würden Sie es schreiben
    }
answer-words-Words =
    { $form ->
        [du] In deinen Worten
       *[sie] In Ihren Worten
    }
answer-reason = Grund
answer-reason-hint = Muss nicht sein, hilft aber.
answer-before = Vorgeschlagen
answer-wish =
    { $form ->
        [du] Dein Vorschlag
       *[sie] Ihr Vorschlag
    }
answer-take = Vorschlag übernehmen
answer-leave = Doch so lassen
answer-fault-None = Noch ist nichts ausgewählt.
answer-fault-Number = Hier passt eine ganze Zahl von { $least } bis { $most }.
answer-fault-Times = Eine der Zeiten ist noch nicht lesbar.
answer-fault-Never = Noch ist keine Zeit eingetragen. „Gar nicht“ steht in der Liste darüber.
answer-fault-Empty = Hier fehlen noch Worte.
answer-fault-Unchanged = Das ist noch genau wie vorgeschlagen.
answer-fault-Question = Hier fehlt noch die Frage.
answer-fault-Nothing = Noch ist kein Punkt beantwortet.
answer-fault-Name = Hier fehlt noch der Name.

# Frage dazu
answer-ask =
    { $form ->
        [du] Deine Frage dazu
       *[sie] Ihre Frage dazu
    }
answer-ask-label = Frage oder Anmerkung
answer-ask-take = Frage übernehmen
answer-ask-leave = Doch keine Frage

# Übersicht
answer-yours =
    { $form ->
        [du] Deine Antwort
       *[sie] Ihre Antwort
    }
answer-group-Accept = Passt ({ $count })
answer-group-Counter =
    { $form ->
        [du] Dein Vorschlag ({ $count })
       *[sie] Ihr Vorschlag ({ $count })
    }
answer-group-Decline = Lieber anders ({ $count })
answer-group-Comment = Frage ({ $count })
answer-group-Open = Noch offen ({ $count })
answer-because = Grund: { $reason }
answer-asked = Frage: { $text }
answer-change = Ändern
answer-and-more =
    { $count ->
        [one] ein weiterer Punkt
       *[other] { $count } weitere
    }
answer-note = Noch etwas?
answer-optional = Muss nicht sein.
answer-name =
    { $form ->
        [du] Dein Name
       *[sie] Ihr Name
    }

# Senden
answer-send = Antwort senden
answer-send-mail =
    { $form ->
        [du] Dein Mailprogramm öffnet sich mit der fertigen Antwort an { $mail }. Abgeschickt wird sie erst dort, von dir selbst.
       *[sie] Ihr Mailprogramm öffnet sich mit der fertigen Antwort an { $mail }. Abgeschickt wird sie erst dort, von Ihnen selbst.
    }
answer-send-long =
    { $form ->
        [du] Deine Antwort ist zu lang, um ein Mailprogramm damit zu öffnen. Kopiere den Text und schick ihn an { $mail }, oder häng die Datei an.
       *[sie] Ihre Antwort ist zu lang, um ein Mailprogramm damit zu öffnen. Kopieren Sie den Text und schicken Sie ihn an { $mail }, oder hängen Sie die Datei an.
    }
answer-send-by =
    { $form ->
        [du] Kopiere den Text und schick ihn { $name }, oder schick die Datei.
       *[sie] Kopieren Sie den Text und schicken Sie ihn { $name }, oder schicken Sie die Datei.
    }
answer-open-mail = E-Mail öffnen
answer-copy = Text kopieren
answer-save = Als Datei sichern
answer-share = Teilen …
answer-copied = Text kopiert.
answer-selected = Der Text ist markiert und lässt sich jetzt kopieren.
answer-saved = Gesichert als { $file }.
answer-text = Der Text
answer-gone = Ist die Antwort unterwegs?
answer-gone-yes = Ja, verschickt
answer-file-name = antwort

# Fertig
answer-thanks = Danke
answer-next-fits =
    { $form ->
        [du] Damit seid ihr euch einig. { $name } hält das fest und schickt dir den Text noch einmal.
       *[sie] Damit sind Sie sich einig. { $name } hält das fest und schickt Ihnen den Text noch einmal.
    }
answer-next-differs =
    { $form ->
        [du] { $name } sieht sich deine Antwort an und meldet sich dazu. Bis dahin gilt nichts davon als vereinbart.
       *[sie] { $name } sieht sich Ihre Antwort an und meldet sich dazu. Bis dahin gilt nichts davon als vereinbart.
    }
answer-forgotten =
    { $form ->
        [du] Auf diesem Gerät ist deine Antwort nicht mehr gespeichert. Bis du diese Seite schließt, lässt sie sich drucken.
       *[sie] Auf diesem Gerät ist Ihre Antwort nicht mehr gespeichert. Bis Sie diese Seite schließen, lässt sie sich drucken.
    }
answer-print = Drucken
answer-to-letter = Zum Brief
answer-empty = Noch keine Antwort
answer-empty-why = Auf diesem Gerät ist keine Antwort auf diesen Brief.

# Was vorgeschlagen ist und gewünscht wird, so kurz es geht
answer-hours = { $times } Uhr
answer-value-Anytime = jederzeit
answer-value-OfficeHours = zu den Bürozeiten
answer-value-ByAppointment = mit Termin
answer-value-EmergencyOnly = nur im Notfall
answer-value-AfterEngagement = erst nach der Zusammenarbeit
answer-value-NotUsed = gar nicht
answer-value-within-Hours =
    { $count ->
        [one] innerhalb einer Bürostunde
       *[other] innerhalb von { $count } Bürostunden
    }
answer-value-within-WorkingDays =
    { $count ->
        [one] bis zum Ende des nächsten Arbeitstags
       *[other] innerhalb von { $count } Arbeitstagen
    }
answer-value-often =
    höchstens { $count ->
        [one] einmal
       *[other] { $count }-mal
    } { $per ->
        [Day] am Tag
        [Week] in der Woche
       *[Month] im Monat
    }
answer-value-tone =
    { $agreed ->
        [du] per Du
       *[sie] per Sie
    }, { $emoji ->
        [true] mit Emojis
       *[false] ohne Emojis
    }
answer-value-months =
    { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
answer-value-every_months =
    { $count ->
        [one] jeden Monat
       *[other] alle { $count } Monate
    }
answer-value-notice_days =
    { $count ->
        [0] sofort
        [one] nach einem Tag
       *[other] nach { $count } Tagen
    }
answer-value-text = „{ $text }“

# Der Rahmen um den Text der Antwort (answers.ftl): nun spricht die Kundenseite
answer-text-greeting =
    { $form ->
        [du] Hallo { $name },
       *[sie] Guten Tag { $name },
    }
answer-text-close =
    { $form ->
        [du] Viele Grüße
       *[sie] Freundliche Grüße
    }
