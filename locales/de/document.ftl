## The letter: the agreement in plain words. Everything here is part of what both sides hold.
## $form is "sie" or "du". What a person reads here is what the program judges by; change neither alone.

letter-title = Wie wir uns erreichen
letter-parties = { $consultant } und { $client }
letter-intro = Hier steht in einfachen Worten, wie wir uns erreichen. Alles gilt für beide Seiten gleich, wo nichts anderes dabeisteht.

## What the reader may dislike comes first.

letter-know =
    { $form ->
        [du] Was du wissen solltest
       *[sie] Was Sie wissen sollten
    }
letter-not-used = { $channels } nutzen wir nicht.
letter-emergency-only = { $channels } bitte nur im Notfall.
letter-after = { $channels } gern, sobald unsere Zusammenarbeit beendet ist, vorher nicht.
letter-office-both = Unsere Bürozeiten, auf beiden Seiten: { $hours }.
letter-office-consultant = Meine Bürozeiten: { $hours }.
letter-office-client =
    { $form ->
        [du] Deine
       *[sie] Ihre
    } Bürozeiten: { $hours }.
letter-clock = Es gilt die Uhr in { $city }.
letter-holidays = Feiertage richten sich nach dem Kalender für { $region }.
letter-own-days = Dazu kommen als freie Tage: { $days }.
letter-own-day = { $date } ({ $name })
letter-later = Was außerhalb der Bürozeiten ankommt, wird in den nächsten gelesen.
letter-receiver = Es zählen immer Uhr und Feiertage der Seite, die erreicht werden soll.
letter-midnight = Eine Zeit, die über Mitternacht geht, gehört zu dem Tag, an dem sie beginnt.

## The open ways

letter-ways = So geht es am besten
letter-anytime = Jederzeit willkommen: { $channels }.
letter-office-hours = Zu den Bürozeiten: { $channels }.
letter-own-hours = { $hours }: { $channels }.
letter-appointment = Mit Termin, den wir vorher ausmachen: { $channels }.
letter-unnamed = Bei Wegen, die hier nicht stehen, fragen wir einander vorher.
letter-addresses = Meine Adressen: { $addresses }.
letter-account = { $name } ({ $channel })
letter-limited = { $channel } ({ $limits })
letter-business = geschäftlich
letter-private = privat
letter-under = unter { $addresses }
letter-towards-consultant =
    { $form ->
        [du] wenn du dich bei mir meldest
       *[sie] wenn Sie sich bei mir melden
    }
letter-towards-client =
    { $form ->
        [du] wenn ich mich bei dir melde
       *[sie] wenn ich mich bei Ihnen melde
    }
letter-only = nur { $people }
letter-decision-maker = wer entscheidet
letter-day-to-day = wer im Alltag mit mir arbeitet
letter-third-party = Dritte

## Emergency

letter-emergency = Im Notfall
letter-emergency-is = Ein Notfall ist für uns: { $definition }.
letter-emergency-any = Dann ist jeder Weg zu jeder Zeit in Ordnung.
letter-emergency-ways = Dann ist jeder Weg zu jeder Zeit in Ordnung, am besten { $ways }.
letter-emergency-numbers = Dafür gibt es { $count ->
        [one] diese Nummer
       *[other] diese Nummern
    }: { $numbers }.
letter-emergency-word = Mit dem Wort „{ $word }“ im Betreff oder am Anfang einer Nachricht ist ein Notfall sofort zu erkennen.

## Promises

letter-promises = Was wir einander zusagen
letter-promise-both = Wir antworten einander { $within }.
letter-promise-consultant =
    { $form ->
        [du] Ich antworte dir { $within }.
       *[sie] Ich antworte Ihnen { $within }.
    }
letter-promise-client =
    { $form ->
        [du] Du antwortest mir { $within }.
       *[sie] Sie antworten mir { $within }.
    }
letter-within-hours =
    { $count ->
        [one] innerhalb einer Bürostunde
       *[other] innerhalb von { $count } Bürostunden
    }
letter-within-days =
    { $count ->
        [0] am selben Arbeitstag
        [one] bis zum Ende des nächsten Arbeitstags
       *[other] innerhalb von { $count } Arbeitstagen
    }
letter-promise-counted = Gezählt wird in den Bürozeiten der Seite, die antwortet.
letter-frequency =
    Höchstens { $count ->
        [one] einmal
       *[other] { $count }-mal
    } { $per ->
        [day] am Tag
        [week] in der Woche
       *[month] im Monat
    }: { $what }.
letter-all-ways = alle Wege zusammen

## People, tone, record, review, ending

letter-frame = Außerdem
letter-speaks =
    { $count ->
        [one] Für { $client } spricht { $people }.
       *[other] Für { $client } sprechen { $people }.
    }
letter-decides =
    { $count ->
        [one] Es entscheidet { $people }.
       *[other] Es entscheiden { $people }.
    }
letter-tone =
    { $agreed ->
        [du] Wir duzen uns
       *[sie] Wir siezen uns
    } { $emoji ->
        [yes] und mögen Emojis.
       *[no] und schreiben ohne Emojis.
    }
letter-record =
    Mein Programm hält fest, wann und auf welchem Weg wir in Kontakt waren, aber nicht, was wir geschrieben oder gesagt haben. { $count ->
        [one] Nach einem Monat
       *[other] Nach { $count } Monaten
    } lösche ich diese Einträge.
letter-review =
    { $count ->
        [one] Jeden Monat
       *[other] Alle { $count } Monate
    } schauen wir gemeinsam, ob alles noch passt.
letter-review-on = Am { $date } schauen wir uns das wieder gemeinsam an.
letter-ending =
    Jede Seite kann diese Absprache beenden. Ein Satz genügt, ein Grund ist nicht nötig. { $count ->
        [0] Damit endet sie sofort.
        [one] Damit endet sie nach einem Tag.
       *[other] Damit endet sie nach { $count } Tagen.
    }
letter-valid = Das alles gilt ab dem { $date }.
letter-valid-between = Das alles gilt vom { $date } bis zum { $until }, beide Tage eingeschlossen.
letter-valid-until = Das alles gilt bis zum { $until }, dieser Tag eingeschlossen.

letter-close =
    { $form ->
        [du] Wenn dir etwas davon nicht passt, sag es mir bitte. Wir finden eine Regel, die für uns beide fair ist.
       *[sie] Wenn Ihnen etwas davon nicht passt, sagen Sie es mir bitte. Wir finden eine Regel, die für beide Seiten fair ist.
    }
letter-greeting =
    { $form ->
        [du] Liebe Grüße
       *[sie] Freundliche Grüße
    }

## The nine points of good manners

letter-manners = Anhang: Wie wir miteinander umgehen
letter-manners-intro = Das gilt für beide Seiten. Niemand kann es erzwingen, aber wir können freundlich daran erinnern, wenn es einmal knirscht.
letter-manners-respect = Wir bleiben freundlich im Ton, auch unter Druck.
letter-manners-criticism = Kritik an der Sache ist willkommen, lieber früh und offen als gar nicht.
letter-manners-mistakes = Fehler passieren. Wer einen gemacht hat, sagt es und bringt ihn in Ordnung.
letter-manners-dates = Termine halten wir ein. Wird es knapp, sagen wir es, sobald wir es wissen.
letter-manners-directly = Was uns stört, klären wir mit den Menschen, die es betrifft.
letter-manners-third-parties = Nachrichten gehen nicht über Dritte. Wer neu dazukommt, wird vorgestellt.
letter-manners-corrections = Korrekturen schicken wir gesammelt, nicht jede für sich.
letter-manners-answers = Wir lassen einander nicht warten. „Ich brauche bis Donnerstag“ ist auch eine Antwort.
letter-manners-responsibility = Wir stehen zu dem, was wir gesagt und entschieden haben.
