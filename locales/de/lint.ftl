## Findings about a draft, said to the consultant before it is proposed. $side is "me" or "client".

lint-no-open-way-title =
    { $side ->
        [me] Niemand kann Sie erreichen
       *[client] Sie können Ihren Kunden nicht erreichen
    }
lint-no-open-way-explanation =
    { $side ->
        [me] Kein Kanal ist für Nachrichten oder Anrufe an Sie offen. Solche Regeln wirken wie eine Wand.
       *[client] Kein Kanal ist für Nachrichten oder Anrufe an Ihren Kunden offen. Jede Antwort von Ihnen wäre gegen die Regeln.
    }
lint-no-open-way-explanation-explained = Kein Kanal ist offen. Sie haben dazugeschrieben, warum.
lint-remedy-open-a-way = Öffnen Sie mindestens einen Kanal, am einfachsten E-Mail.
lint-remedy-open-a-way-or-say-why = Wenn es Absicht ist, schreiben Sie als freien Text mit der Kennung „why-no-open-way“ dazu, warum.

lint-no-emergency-way-title = Für den Notfall fehlt ein Weg
lint-no-emergency-way-explanation = Wenn es brennt, sucht niemand nach Regeln. Ihr Kunde sollte wissen, was ein Notfall ist und wie er Sie dann erreicht.
lint-no-emergency-way-explanation-explained = Es gibt keinen Weg für den Notfall. Sie haben dazugeschrieben, warum.
lint-remedy-name-an-emergency-way = Nennen Sie einen Weg, eine Nummer oder ein Wort für den Notfall.
lint-remedy-name-an-emergency-way-or-say-why = Wenn es keinen braucht, schreiben Sie als freien Text mit der Kennung „why-no-emergency-way“ dazu, warum.

lint-sole-medium-without-record-title = Nichts steht schwarz auf weiß
lint-sole-medium-without-record-explanation =
    { $count ->
        [one] Offen ist nur ein Weg, auf dem nichts festgehalten wird: { $channels }.
       *[other] Offen sind nur Wege, auf denen nichts festgehalten wird: { $channels }.
    } Später erinnern sich zwei Menschen leicht an Verschiedenes.
lint-remedy-add-a-written-way = Öffnen Sie dazu einen schriftlichen Weg, zum Beispiel E-Mail.

lint-one-sided-promise-title =
    { $side ->
        [me] Nur Sie versprechen eine Antwort
       *[client] Nur Ihr Kunde verspricht eine Antwort
    }
lint-one-sided-promise-explanation =
    { $side ->
        [me] Auch Sie warten auf Antworten, und Wartezeiten verschieben Termine.
       *[client] Was Sie von anderen erwarten, sollten Sie auch selbst zusagen.
    }
lint-remedy-promise-both =
    { $side ->
        [me] Bitten Sie Ihren Kunden um dieselbe Zusage, oder lassen Sie Ihre weg.
       *[client] Geben Sie dieselbe Zusage, oder lassen Sie diese weg.
    }

lint-private-number-given-away-title = Eine private Adresse gelangt zum Kunden
lint-private-number-given-away-explanation = { $address } ist bei Ihnen als privat vermerkt. Mit dieser Regel bekommt Ihr Kunde sie trotzdem.
lint-remedy-use-a-business-address = Nennen Sie eine geschäftliche Adresse. Oder vermerken Sie diese als geschäftlich, wenn Sie sie gern weitergeben.

lint-hard-to-read-title = Dieser Satz ist schwer zu lesen
lint-hard-to-read-explanation = „{ $sentence }“ { $why }
lint-remedy-say-it-plainly = Sagen Sie es so, wie Sie es am Telefon sagen würden: kurze Sätze, wer tut was.
lint-difficulty-nested-brackets = Er hat Klammern in Klammern.
lint-difficulty-legal-words = Das klingt nach Vertrag: { $words }.
lint-difficulty-long-sentence = Er hat { $count } Wörter; bis 25 liest er sich gut.
lint-difficulty-long-words = Sehr lange Wörter: { $words }.
lint-difficulty-passive = Er sagt nicht, wer etwas tut.
lint-difficulty-low-score = Sein Lesbarkeitswert ist { $score }; ab 50 liest er sich gut.

lint-missing-record-clause-title = Es steht nicht da, was Sie notieren
lint-missing-record-clause-explanation = Das Programm hält fest, wann und auf welchem Weg Sie in Kontakt waren. Ihr Kunde hat ein Recht darauf, das zu wissen.
lint-remedy-add-a-record-clause = Ergänzen Sie die Regel über Notizen und sagen Sie, wie lange Sie sie behalten.
