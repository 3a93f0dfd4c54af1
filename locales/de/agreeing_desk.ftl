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
