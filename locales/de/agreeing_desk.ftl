## agreeing_desk: was das Programm über Vorschläge, Antworten und Vereinbarungen sagt.
## $by ist „me“ oder „client“, $means „talk“, „mail“ oder „signed“.

timeline-offered =
    { $by ->
        [me] Fassung { $number } vorgeschlagen
       *[client] Fassung { $number } als Vorschlag bekommen
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }
timeline-answered =
    { $by ->
        [me] Geantwortet
       *[client] Antwort von { $name }
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }
timeline-withdrawn =
    { $by ->
        [me] Vorschlag zurückgezogen
       *[client] Vorschlag wurde zurückgezogen
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }

### Warum ein Schritt nicht geht

agreeing-after-the-end = Die Zusammenarbeit endet mit dem { $date }; danach wird nichts mehr vereinbart.
agreeing-after-the-end-remedy = Geht sie weiter, dann sagen Sie das zuerst.
agreeing-not-ended = Die Zusammenarbeit ist nicht beendet.
agreeing-not-ended-remedy = Es gibt nichts zu tun.
agreeing-no-clauses = Ohne eine einzige Regel gibt es nichts zu vereinbaren.
agreeing-no-clauses-remedy = Behalten Sie wenigstens eine.
agreeing-lapsed-already = Der { $date } als letzter Tag für eine Antwort ist schon vorbei.
agreeing-lapsed-already-remedy = Nennen Sie einen späteren Tag, oder keinen.
agreeing-same-as-open = Genau das ist schon vorgeschlagen.
agreeing-same-as-open-remedy = Erinnern Sie an den Vorschlag, oder ändern Sie zuerst den Entwurf.
agreeing-same-as-agreed = Genau das ist schon vereinbart.
agreeing-same-as-agreed-remedy = Neues kommt zuerst in den Entwurf.
agreeing-no-open-offer = Es liegt kein Vorschlag auf dem Tisch.
agreeing-no-open-offer-remedy = Schlagen Sie zuerst etwas vor.
agreeing-another-offer = Auf dem Tisch liegt ein anderer Vorschlag, { $code }.
agreeing-another-offer-remedy = Sehen Sie nach, welcher gemeint ist.
agreeing-offers-other = Diesen Vorschlag hat die andere Seite gemacht.
agreeing-offers-other-remedy = Zurückziehen kann ihn nur, wer ihn gemacht hat.
agreeing-not-settled = Noch nicht von beiden Seiten angenommen: { $ids }.
agreeing-not-settled-remedy = Klären Sie diese Regeln, oder vereinbaren Sie nur, was schon feststeht.
agreeing-does-not-fit = Was zu „{ $id }“ dasteht, passt nicht zu dieser Regel.
agreeing-does-not-fit-remedy = Fragen Sie nach, was gemeint ist.
agreeing-foreign = Diese Antwort gehört zu einem Text, der hier nie vorgeschlagen wurde.
agreeing-foreign-remedy = Sehen Sie nach, für wen sie bestimmt ist.
agreeing-impossible = Das passt nicht zu dem, was bisher geschah.
agreeing-impossible-remedy = Prüfen Sie das Protokoll mit absprache journal verify.
agreeing-no-answer = Darin steht keine Antwort, die sich festhalten lässt.
agreeing-no-answer-remedy = Nehmen Sie die ganze Antwort auf, von der ersten Zeile bis zur schließenden Klammer.
agreeing-doubled = Diese Antwort ist schon festgehalten.
agreeing-doubled-remedy = Es gibt nichts zu tun.
agreeing-nothing-settled = Noch ist keine Regel von beiden Seiten angenommen.
agreeing-nothing-settled-remedy = Warten Sie eine Antwort ab.
agreeing-nothing-to-remind-of = Es wartet kein Vorschlag auf eine Antwort.
agreeing-nothing-to-remind-of-remedy = Es gibt nichts zu tun.
agreeing-no-clause = Eine Regel „{ $id }“ gibt es in diesem Vorschlag nicht.
agreeing-no-clause-remedy = Nennen Sie eine, die darin steht.
agreeing-no-name = Es fehlt der Name.
agreeing-no-name-remedy = Nennen Sie, wer für die andere Seite unterschreibt.
agreeing-decisions-missing = Noch nicht entschieden: { $ids }.
agreeing-decisions-missing-remedy = Entscheiden Sie zu jeder beantworteten Regel.
agreeing-nothing-of-theirs = Zu „{ $id }“ wünscht sich die andere Seite nichts, was zu übernehmen wäre.
agreeing-nothing-of-theirs-remedy = Bleiben Sie dabei, oder schlagen Sie etwas anderes vor.
agreeing-settled = „{ $id }“ haben beide Seiten schon angenommen.
agreeing-settled-remedy = Wer das ändern möchte, macht einen neuen Vorschlag.

### Wo es steht

agreement-nothing = Noch nicht vorgeschlagen: bisher nur Ihr Wunsch.
agreement-open =
    Vorgeschlagen am { $date } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }, noch keine Antwort.
agreement-open-until =
    Vorgeschlagen am { $date } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }, noch keine Antwort. Zeit ist bis zum { $until }.
agreement-answered =
    { $count ->
        [0] { $name } hat geantwortet, alles passt.
        [1] { $name } hat geantwortet, eine Regel ist noch offen.
       *[other] { $name } hat geantwortet, { $count } Regeln sind noch offen.
    }
agreement-deadlocked = { $name } hat geantwortet. Bei einer Regel hilft Schreiben nicht weiter: Schlagen Sie ein Gespräch vor.
agreement-withdrawn = Der Vorschlag ist zurückgezogen.
agreement-lapsed = Der Vorschlag blieb ohne Antwort; Zeit war bis zum { $until }.
agreement-to-come = { $standing }; gilt ab { $from }
agreement-in-force = Fassung { $number }, gilt seit { $since }
agreement-in-force-until = Fassung { $number }, gilt von { $since } bis { $until }
agreement-review = Nächste Durchsicht am { $date }
agreement-review-due = Durchsicht seit { $date } fällig
step-answered = { $head }: { $summary }
step-accepted =
    { $count ->
        [1] eine passt
       *[other] { $count } passen
    }
step-countered =
    { $count ->
        [1] eine lieber anders
       *[other] { $count } lieber anders
    }
step-declined =
    { $count ->
        [1] eine passt nicht
       *[other] { $count } passen nicht
    }
step-commented =
    { $count ->
        [1] eine Frage
       *[other] { $count } Fragen
    }

### An die andere Seite. $form ist „sie“ oder „du“.

proposal-subject-change = Was ich an unserer Absprache ändern möchte
proposal-subject-again = Unsere Absprache, noch einmal
proposal-intro-change =
    { $form ->
        [du] ich möchte etwas an unserer Absprache ändern. Oben steht, was sich ändert, darunter alles im Ganzen. Sag mir bitte, ob es dir so passt.
       *[sie] ich möchte etwas an unserer Absprache ändern. Oben steht, was sich ändert, darunter alles im Ganzen. Sagen Sie mir bitte, ob es Ihnen so passt.
    }
proposal-intro-again =
    { $form ->
        [du] danke für deine Antwort. Das ist daraus geworden: oben, was jetzt anders ist, darunter alles im Ganzen.
       *[sie] danke für Ihre Antwort. Das ist daraus geworden: oben, was jetzt anders ist, darunter alles im Ganzen.
    }
proposal-reason = Zu „{ $title }“: { $text }
proposal-answer-by =
    { $form ->
        [du] Schön wäre es, wenn du bis zum { $date } antwortest.
       *[sie] Schön wäre es, wenn Sie bis zum { $date } antworten.
    }
proposal-code = Kennzeichen dieser Fassung: { $code }
subject-with-code = { $subject } ({ $code })
confirmation-subject = Unsere Absprache
confirmation-intro =
    { $form ->
        [du] danke, so machen wir es. Damit wir beide denselben Text haben, hier noch einmal alles:
       *[sie] danke, so machen wir es. Damit beide Seiten denselben Text haben, hier noch einmal alles:
    }
reminder-subject = Wie wir uns am besten erreichen
reminder-text =
    { $form ->
        [du] am { $date } habe ich dir aufgeschrieben, wie wir uns am besten erreichen. Hattest du schon Zeit, hineinzusehen? Es dauert etwa zwei Minuten.
       *[sie] am { $date } habe ich Ihnen aufgeschrieben, wie wir uns am besten erreichen. Hatten Sie schon Zeit, hineinzusehen? Es dauert etwa zwei Minuten.
    }
ending-subject = Danke für die Zusammenarbeit
ending-text =
    { $form ->
        [du] unsere Zusammenarbeit endet mit dem { $date }. Ich habe gern mit dir gearbeitet.
       *[sie] unsere Zusammenarbeit endet mit dem { $date }. Ich habe gern mit Ihnen gearbeitet.
    }
ending-text-past =
    { $form ->
        [du] unsere Zusammenarbeit ist seit dem { $date } zu Ende. Ich habe gern mit dir gearbeitet.
       *[sie] unsere Zusammenarbeit ist seit dem { $date } zu Ende. Ich habe gern mit Ihnen gearbeitet.
    }
ending-agreement = Damit endet auch unsere Absprache darüber, wie wir uns erreichen.
ending-later = Danach freue ich mich auch privat über Kontakt: { $channels }.
ending-later-past = Jetzt freue ich mich auch privat über Kontakt: { $channels }.
ending-thanks =
    { $form ->
        [du] Danke für dein Vertrauen, und alles Gute.
       *[sie] Danke für Ihr Vertrauen, und alles Gute.
    }

### Eine Antwort, bevor sie festgehalten ist

incoming-fresh = Eine Antwort von { $name } auf Fassung { $number }.
incoming-crossing = Eine Antwort auf die frühere Fassung { $number }. Was { $name } zu unveränderten Regeln sagt, zählt.
incoming-doubled = Diese Antwort ist schon festgehalten.
incoming-late = Eine Antwort auf Fassung { $number }, aber es liegt kein Vorschlag mehr auf dem Tisch. Sie lässt sich festhalten; damit sie zählt, schlagen Sie den Text noch einmal vor.
incoming-foreign = Diese Antwort gehört zu einem Text, der hier nie vorgeschlagen wurde. Sehen Sie nach, für wen sie bestimmt ist.
incoming-tampered = Diese Antwort auf Fassung { $number } ist unterwegs verändert worden. Fragen Sie nach, oder bitten Sie um die Datei.
incoming-incomplete = Ein Teil der Antwort fehlt. Kopieren Sie sie ganz, bis zur schließenden Klammer.
incoming-in-words = „{ $words }“ steht über Fassung { $number }. Lesen Sie selbst, ob das für alles gilt; erst dann halten Sie es als Zustimmung fest.
incoming-agreement = Das ist die Absprache selbst und keine Antwort darauf.
incoming-nothing = Darin steht keine Antwort. Worte allein zählen, wenn darunter der Brief mit dem Kennzeichen der Fassung steht.
incoming-unreadable = Die Antwort lässt sich nicht lesen. Bitten Sie darum, sie noch einmal zu schicken.
reply-waiting = { $name } hat per E-Mail auf den Vorschlag geantwortet ({ $at }).

### Auf Probe

agreement-consequence =
    { $count ->
        [1] Betrifft einen Kontakt der letzten drei Monate
       *[other] Betrifft { $count } Kontakte der letzten drei Monate
    }
dry-run-nothing =
    { $count ->
        [1] Aus dem letzten Monat ist kein Kontakt festgehalten.
       *[other] Aus den letzten { $count } Monaten ist kein Kontakt festgehalten.
    }
dry-run-sum =
    { $count ->
        [0] Nach dem Entwurf wäre keiner von { $all } Kontakten außerhalb gewesen; nach den Regeln von damals waren es { $now }.
        [1] Nach dem Entwurf wäre einer von { $all } Kontakten außerhalb gewesen; nach den Regeln von damals waren es { $now }.
       *[other] Nach dem Entwurf wären { $count } von { $all } Kontakten außerhalb gewesen; nach den Regeln von damals waren es { $now }.
    }
dry-run-in-order = In Ordnung.
dry-run-not-agreed = Dafür ist nichts geregelt.
