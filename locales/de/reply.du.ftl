## Antwortvorschläge in der Du-Form

### Jede Nachricht ist ein ganzer Satz oder mehrere. Vor dem ersten steht immer die Anrede mit Komma.
### $standing: agreed, proposed, wish. Nur bei agreed ist etwas „vereinbart“.
### $offer: Weg und Zeit, „per E-Mail“, „telefonisch ab Montag, 23. November, 9 Uhr“. $by: der Weg allein. $time: Tag und Uhrzeit.
### $open: always (jederzeit), now (jetzt, das Ende liegt fern), timed (mit Uhrzeit).

## Anrede

greeting =
    { $known ->
        [yes] Hallo { $name },
       *[no] Hallo,
    }

## Dank; $on: „über WhatsApp“, „auf Facebook“. $layout braucht nur das Englische.

thanks-message =
    { $channel ->
        [email] danke für deine E-Mail, sie ist gut angekommen.
        [sms] danke für deine SMS, sie ist gut angekommen.
        [post] danke für deinen Brief, er ist gut angekommen.
        [forum] danke für deinen Beitrag im Forum, ich habe ihn gesehen.
        [comment] danke für deinen Kommentar, ich habe ihn gesehen.
       *[other] danke für deine Nachricht { $on }, sie ist gut angekommen.
    }
thanks-call =
    { $channel ->
        [phone] danke für deinen Anruf, ich habe ihn gesehen.
       *[other] danke für deinen Anruf { $on }, ich habe ihn gesehen.
    }
thanks-video = danke für deinen Videoanruf { $on }, ich habe ihn gesehen.
thanks-request = danke für deine Kontaktanfrage { $on }, ich habe mich darüber gefreut.
thanks-comment =
    { $channel ->
        [comment] danke für deinen Kommentar, deine Rückmeldung ist angekommen.
       *[other] danke für deinen Kommentar { $on }, deine Rückmeldung ist angekommen.
    }

## Derselbe Dank, kürzer

thanks-message-short =
    { $channel ->
        [email] danke für deine E-Mail.
        [sms] danke für deine SMS.
        [post] danke für deinen Brief.
        [forum] danke für deinen Beitrag im Forum.
        [comment] danke für deinen Kommentar.
       *[other] danke für deine Nachricht.
    }
thanks-call-short = danke für deinen Anruf.
thanks-video-short = danke für deinen Videoanruf.
thanks-request-short = danke für deine Kontaktanfrage.
thanks-comment-short = danke für deinen Kommentar.

## Der vereinbarte Weg: je Grund ein eigener Satz

not-used =
    { $open ->
       *[always]
            { $standing ->
                [agreed] Lass uns wie vereinbart { $offer } weitermachen.
                [proposed] Lass uns wie vorgeschlagen { $offer } weitermachen.
               *[wish] Am besten erreichst du mich { $offer }.
            }
        [timed]
            { $standing ->
                [agreed] Wie vereinbart erreichst du mich { $offer }.
                [proposed] Wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Am besten erreichst du mich { $offer }.
            }
    }
successor =
    { $standing ->
        [agreed] { $channel } gibt es ja nicht mehr; wie vereinbart erreichst du mich { $offer }.
        [proposed] { $channel } gibt es ja nicht mehr; wie vorgeschlagen erreichst du mich { $offer }.
       *[wish] { $channel } gibt es ja nicht mehr; am besten erreichst du mich { $offer }.
    }
emergency-only =
    { $standing ->
        [agreed] Diesen Weg halten wir wie vereinbart für Notfälle frei, für alles andere erreichst du mich { $offer }.
        [proposed] Diesen Weg würde ich wie vorgeschlagen gern für Notfälle frei halten, für alles andere erreichst du mich { $offer }.
       *[wish] Diesen Weg halte ich für Notfälle frei, für alles andere erreichst du mich am besten { $offer }.
    }
after-engagement =
    { $standing ->
        [agreed] Solange wir zusammenarbeiten, erreichst du mich wie vereinbart { $offer }; danach gern auch { $on }.
        [proposed] Solange wir zusammenarbeiten, erreichst du mich wie vorgeschlagen { $offer }; danach gern auch { $on }.
       *[wish] Solange wir zusammenarbeiten, erreichst du mich am besten { $offer }; danach gern auch { $on }.
    }
person-not-named =
    { $standing ->
        [agreed] Diesen Weg nutzt wie vereinbart jemand anderes auf deiner Seite; du erreichst mich gern { $offer }.
        [proposed] Diesen Weg habe ich für jemand anderen auf deiner Seite vorgeschlagen; du erreichst mich gern { $offer }.
       *[wish] Diesen Weg halte ich für jemand anderen auf deiner Seite frei; du erreichst mich am besten { $offer }.
    }
private-handle =
    { $address ->
        [number]
            { $standing ->
                [agreed] Das war meine private Nummer; wie vereinbart erreichst du mich { $offer }.
                [proposed] Das war meine private Nummer; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Das war meine private Nummer; am besten erreichst du mich { $offer }.
            }
        [mail]
            { $standing ->
                [agreed] Das war meine private Adresse; wie vereinbart erreichst du mich { $offer }.
                [proposed] Das war meine private Adresse; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Das war meine private Adresse; am besten erreichst du mich { $offer }.
            }
       *[account]
            { $standing ->
                [agreed] Das war mein privates Konto; wie vereinbart erreichst du mich { $offer }.
                [proposed] Das war mein privates Konto; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Das war mein privates Konto; am besten erreichst du mich { $offer }.
            }
    }
other-handle =
    { $address ->
        [number]
            { $standing ->
                [agreed] Für unsere Zusammenarbeit gibt es eine andere Nummer; wie vereinbart erreichst du mich { $offer }.
                [proposed] Für unsere Zusammenarbeit gibt es eine andere Nummer; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Für unsere Zusammenarbeit gibt es eine andere Nummer; am besten erreichst du mich { $offer }.
            }
        [mail]
            { $standing ->
                [agreed] Für unsere Zusammenarbeit gibt es eine andere Adresse; wie vereinbart erreichst du mich { $offer }.
                [proposed] Für unsere Zusammenarbeit gibt es eine andere Adresse; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Für unsere Zusammenarbeit gibt es eine andere Adresse; am besten erreichst du mich { $offer }.
            }
       *[account]
            { $standing ->
                [agreed] Für unsere Zusammenarbeit gibt es ein anderes Konto; wie vereinbart erreichst du mich { $offer }.
                [proposed] Für unsere Zusammenarbeit gibt es ein anderes Konto; wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Für unsere Zusammenarbeit gibt es ein anderes Konto; am besten erreichst du mich { $offer }.
            }
    }
by-appointment =
    { $standing ->
        [agreed] Dafür verabreden wir uns wie vereinbart vorher; nenn mir gern { $offer } zwei Zeiten, die dir passen.
        [proposed] Dafür verabreden wir uns wie vorgeschlagen vorher; nenn mir gern { $offer } zwei Zeiten, die dir passen.
       *[wish] Dafür verabrede ich mich am liebsten vorher; nenn mir gern { $offer } zwei Zeiten, die dir passen.
    }
booked =
    { $standing ->
        [agreed] Am { $time } sprechen wir uns wie vereinbart zu unserem Termin { $on }.
        [proposed] Am { $time } sprechen wir uns wie vorgeschlagen zu unserem Termin { $on }.
       *[wish] Am { $time } sprechen wir uns ja zu unserem Termin { $on }.
    }
absence =
    { $standing ->
        [agreed] Ab { $time } bin ich zurück und wie vereinbart { $by } wieder für dich da.
        [proposed] Ab { $time } bin ich zurück und wie vorgeschlagen { $by } wieder für dich da.
       *[wish] Ab { $time } bin ich zurück und am besten { $by } zu erreichen.
    }
holiday =
    { $standing ->
        [agreed] Ab { $time } bin ich wie vereinbart { $by } für dich da; { $why }.
        [proposed] Ab { $time } bin ich wie vorgeschlagen { $by } für dich da; { $why }.
       *[wish] Ab { $time } erreichst du mich am besten { $by }; { $why }.
    }
# Warum dann niemand da war; $day: today, past (der Tag ist vorbei, wenn der Text gelesen wird)
holiday-named =
    { $day ->
        [past] der { $date } war hier ein Feiertag ({ $holiday })
       *[today] der { $date } ist hier ein Feiertag ({ $holiday })
    }
holiday-own =
    { $day ->
        [past] der { $date } war hier ein freier Tag ({ $holiday })
       *[today] der { $date } ist hier ein freier Tag ({ $holiday })
    }
holiday-plain =
    { $day ->
        [past] am { $date } galten andere Zeiten
       *[today] am { $date } gelten andere Zeiten
    }
outside-hours =
    { $standing ->
        [agreed] Ab { $time } bin ich wie vereinbart { $by } für dich da.
        [proposed] Ab { $time } bin ich wie vorgeschlagen { $by } für dich da.
       *[wish] Ab { $time } erreichst du mich am besten { $by }.
    }
# Wer wartete, bis inzwischen offen ist; $offer ohne „heute“: „telefonisch bis 17 Uhr“
opened =
    { $standing ->
        [agreed] Heute bin ich wie vereinbart { $offer } für dich da.
        [proposed] Heute bin ich wie vorgeschlagen { $offer } für dich da.
       *[wish] Heute erreichst du mich am besten { $offer }.
    }
opened-absence =
    { $standing ->
        [agreed] Ich bin zurück und wie vereinbart { $by } wieder für dich da.
        [proposed] Ich bin zurück und wie vorgeschlagen { $by } wieder für dich da.
       *[wish] Ich bin zurück und am besten { $by } zu erreichen.
    }
opened-holiday =
    { $standing ->
        [agreed] Heute bin ich wie vereinbart { $offer } für dich da; { $why }.
        [proposed] Heute bin ich wie vorgeschlagen { $offer } für dich da; { $why }.
       *[wish] Heute erreichst du mich am besten { $offer }; { $why }.
    }
ask = Über diesen Weg haben wir noch nicht gesprochen. Was wäre für dich gut?
ask-alternative = Zuverlässig erreichst du mich { $offer }.

## Eigene Sätze für Kontaktanfragen, überraschende Videoanrufe und Kommentare

connect =
    { $ground ->
        [after-engagement] Solange wir zusammenarbeiten, vernetze ich mich mit dir am liebsten beruflich, also gern auf { $networks }; danach gern auch { $on }.
       *[other] Mit dir vernetze ich mich am liebsten beruflich, also gern auf { $networks }.
    }
without-picture =
    { $sent ->
        [now]
            { $standing ->
                [agreed] Heute gern ohne Bild: Wie vereinbart erreichst du mich { $offer }.
                [proposed] Heute gern ohne Bild: Wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Heute gern ohne Bild: Am besten erreichst du mich { $offer }.
            }
       *[later]
            { $standing ->
                [agreed] Diesmal gern ohne Bild: Wie vereinbart erreichst du mich { $offer }.
                [proposed] Diesmal gern ohne Bild: Wie vorgeschlagen erreichst du mich { $offer }.
               *[wish] Diesmal gern ohne Bild: Am besten erreichst du mich { $offer }.
            }
    }
picture-by-appointment =
    { $standing ->
        [agreed] Videogespräche verabreden wir wie vereinbart vorher; nenn mir gern { $offer } zwei Zeiten, die dir passen.
        [proposed] Videogespräche verabreden wir wie vorgeschlagen vorher; nenn mir gern { $offer } zwei Zeiten, die dir passen.
       *[wish] Videogespräche verabrede ich gern vorher; nenn mir { $offer } zwei Zeiten, die dir passen.
    }
# Steht öffentlich: nichts von Absprachen, nichts von der Zusammenarbeit.
in-public = Auf Einzelheiten gehe ich gern in Ruhe ein: Du erreichst mich { $offer }.

## Die Erinnerung beim zweiten Mal, und der Satz, auf den beim dritten Mal die Frage folgt

again =
    { $standing ->
        [agreed] Eine kleine Erinnerung: Wie vereinbart erreichst du mich { $offer }.
        [proposed] Eine kleine Erinnerung: Wie vorgeschlagen erreichst du mich { $offer }.
       *[wish] Ein kleiner Hinweis: Am besten erreichst du mich { $offer }.
    }
again-time =
    { $standing ->
        [agreed] Eine kleine Erinnerung: Ab { $time } bin ich wie vereinbart { $by } für dich da.
        [proposed] Eine kleine Erinnerung: Ab { $time } bin ich wie vorgeschlagen { $by } für dich da.
       *[wish] Ein kleiner Hinweis: Ab { $time } erreichst du mich am besten { $by }.
    }
again-opened =
    { $standing ->
        [agreed] Eine kleine Erinnerung: Heute bin ich wie vereinbart { $offer } für dich da.
        [proposed] Eine kleine Erinnerung: Heute bin ich wie vorgeschlagen { $offer } für dich da.
       *[wish] Ein kleiner Hinweis: Heute erreichst du mich am besten { $offer }.
    }
again-appointment =
    { $standing ->
        [agreed] Eine kleine Erinnerung: Dafür verabreden wir uns wie vereinbart vorher; nenn mir gern { $offer } zwei Zeiten.
        [proposed] Eine kleine Erinnerung: Dafür verabreden wir uns wie vorgeschlagen vorher; nenn mir gern { $offer } zwei Zeiten.
       *[wish] Ein kleiner Hinweis: Dafür verabrede ich mich am liebsten vorher; nenn mir gern { $offer } zwei Zeiten.
    }
plain =
    { $standing ->
        [agreed] Wie vereinbart erreichst du mich { $offer }.
        [proposed] Wie vorgeschlagen erreichst du mich { $offer }.
       *[wish] Am besten erreichst du mich { $offer }.
    }
plain-appointment =
    { $standing ->
        [agreed] Dafür verabreden wir uns wie vereinbart vorher, gern { $offer }.
        [proposed] Dafür verabreden wir uns wie vorgeschlagen vorher, gern { $offer }.
       *[wish] Dafür verabrede ich mich am liebsten vorher, gern { $offer }.
    }
still-fits = Passt das noch für dich? Wenn nicht, finden wir gern gemeinsam etwas Besseres.
still-fits-time = Passen diese Zeiten noch für dich? Wenn nicht, finden wir gern gemeinsam bessere.
still-fits-short = Passt das noch?

## Was der Weg bringt

benefit-mail = So geht nichts verloren, und alles bleibt an einem Ort.
benefit-ticket = Dort bekommt dein Anliegen eine Nummer und geht nicht unter.
benefit-live = Dann habe ich Zeit und Ruhe für dich.
benefit-written = So bleibt alles Berufliche beisammen.
benefit-later = Dann kümmere ich mich in Ruhe darum.

## Der zweite Weg

# $pace: written, live
also =
    { $open ->
        [always]
            { $pace ->
                [live] Jederzeit erreichst du mich auch { $offer }.
               *[written] Schreiben kannst du mir jederzeit auch { $offer }.
            }
       *[timed] Du erreichst mich auch { $offer }.
    }
# Dasselbe, kürzer
or = Oder { $offer }.
meanwhile =
    { $open ->
        [always]
            { $pace ->
                [live] Bis dahin erreichst du mich jederzeit { $offer }.
               *[written] Bis dahin kannst du mir jederzeit { $offer } schreiben.
            }
       *[timed] Bis dahin erreichst du mich { $offer }.
    }

## Der Notfall

emergency = Wenn es brennt, erreichst du mich { $by } mit dem Wort „{ $word }“.
emergency-word = Wenn es brennt, genügt das Wort „{ $word }“.
emergency-way = Wenn es brennt, erreichst du mich { $by }.
emergency-bare = Wenn es brennt, schreib es einfach dazu.

## Schluss

close-written = Ich freue mich, von dir zu lesen.
close-live = Ich freue mich auf unser Gespräch.
close-connect = Ich freue mich auf die Verbindung.
close-later = Danke für deine Geduld.
close-ask = Ich richte mich gern nach dir.
close-again = Danke, das hilft mir sehr.

## In eigenen Texten: was von den Regeln wahr ist

as-agreed =
    { $standing ->
        [agreed] wie vereinbart
        [proposed] wie vorgeschlagen
       *[wish] am besten
    }

## Eigene Texte: womit jemand anfängt, der seinen Text selbst schreibt. Platzhalter wie $way werden so eingesetzt, wie sie heißen.

starter-elsewhere = { $greeting } { $thanks } { $agreed } erreichst du mich { $way }. { $alternative } { $emergency } Ich freue mich, von dir zu lesen.
starter-elsewhere-again = { $greeting } { $thanks } Eine kleine Erinnerung: Du erreichst mich { $agreed } { $way }. { $alternative } { $emergency } Danke, das hilft mir sehr.
starter-elsewhere-still-fits = { $greeting } { $thanks } { $agreed } erreichst du mich { $way }. { $alternative } { $emergency } Passt das noch für dich? Wenn nicht, finden wir gern gemeinsam etwas Besseres.
starter-later = { $greeting } { $thanks } Ab { $time } bin ich { $agreed } { $way } erreichbar. { $alternative } { $emergency } Danke für deine Geduld.
starter-later-again = { $greeting } { $thanks } Eine kleine Erinnerung: Ab { $time } bin ich { $agreed } { $way } erreichbar. { $alternative } { $emergency } Danke, das hilft mir sehr.
starter-later-still-fits = { $greeting } { $thanks } Ab { $time } bin ich { $agreed } { $way } erreichbar. { $alternative } { $emergency } Passen diese Zeiten noch für dich? Wenn nicht, finden wir gern gemeinsam bessere.
starter-by-appointment = { $greeting } { $thanks } Dafür verabreden wir uns { $agreed } vorher; nenn mir gern { $way }, wann es dir passt. { $alternative } { $emergency } Ich freue mich auf unser Gespräch.
starter-by-appointment-again = { $greeting } { $thanks } Eine kleine Erinnerung: Dafür verabreden wir uns { $agreed } vorher; nenn mir gern { $way }, wann es dir passt. { $alternative } { $emergency } Danke, das hilft mir sehr.
starter-by-appointment-still-fits = { $greeting } { $thanks } Dafür verabreden wir uns { $agreed } vorher; nenn mir gern { $way }, wann es dir passt. { $alternative } { $emergency } Passt das noch für dich? Wenn nicht, finden wir gern gemeinsam etwas Besseres.
starter-booked = { $greeting } { $thanks } Am { $time } sprechen wir uns { $way }. { $alternative } { $emergency } Ich freue mich auf unser Gespräch.
starter-booked-still-fits = { $greeting } { $thanks } Am { $time } sprechen wir uns { $way }. { $alternative } { $emergency } Passt das noch für dich? Wenn nicht, finden wir gern gemeinsam etwas Besseres.
starter-video = { $greeting } { $thanks } Lass uns diesmal ohne Bild sprechen. Du erreichst mich { $agreed } { $way }. { $alternative } { $emergency } Ich freue mich auf unser Gespräch.
starter-connection = { $greeting } { $thanks } Beruflich vernetze ich mich gern mit dir, am liebsten auf { $networks }. Ich freue mich darauf.
starter-connection-still-fits = { $greeting } { $thanks } Beruflich vernetze ich mich gern mit dir, am liebsten auf { $networks }. Passt das noch für dich? Wenn nicht, finden wir gern gemeinsam etwas Besseres.
starter-comment = { $greeting } { $thanks } Gern gehe ich mit dir auf die Einzelheiten ein. Du erreichst mich { $way }.
starter-ask = { $greeting } { $thanks } Über diesen Weg haben wir noch nicht gesprochen. Was wäre dir recht? Zuverlässig erreichst du mich { $way }.

## Zwei Uhren

both-clocks = { $time } (bei dir { $there })
