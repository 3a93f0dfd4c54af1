## notify: was ein Popup sagt

### $standing: agreed, proposed, wish. Nur bei agreed ist etwas „vereinbart“.
### $allows: was gilt („kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17“), ohne Punkt.

## Titel; ein Name und ein Kanal sind nie Teil eines Satzes

popup-title = { $who } · { $channel }
popup-who-at = { $person } ({ $client })
popup-title-nothing = Absprache
popup-excerpt = „{ $line }“
popup-body-hidden = Ein Antwortvorschlag liegt bereit.

## Die Regel in einem Satz

popup-rule =
    { $standing ->
        [agreed] Vereinbart: { $allows }.
        [proposed] Vorgeschlagen: { $allows }.
       *[wish] Ihr Wunsch: { $allows }.
    }
popup-wait =
    { $standing ->
        [agreed] Vereinbart: { $allows }; wieder offen ab { $time }.
        [proposed] Vorgeschlagen: { $allows }; wieder offen ab { $time }.
       *[wish] Ihr Wunsch: { $allows }; wieder offen ab { $time }.
    }
popup-booked =
    { $standing ->
        [agreed] Vereinbart: { $allows }; ausgemacht: { $time }.
        [proposed] Vorgeschlagen: { $allows }; ausgemacht: { $time }.
       *[wish] Ihr Wunsch: { $allows }; ausgemacht: { $time }.
    }
popup-ask =
    { $standing ->
        [agreed] Über { $channel } ist nichts vereinbart.
       *[other] Über { $channel } ist noch nichts festgelegt.
    }
popup-in-order = In Ordnung.
popup-emergency = Als Notfall gemeldet.
popup-who-is-this =
    { $at ->
        [client] Ist das { $person } von { $client }?
       *[alone] Ist das { $person }?
    }
popup-ambiguous = Das kann { $names } sein.

## Was über einen Kanal gilt, ohne Punkt

channel-emergency-only = { $name } nur im Notfall
channel-after-engagement = { $name } erst nach der Zusammenarbeit
channel-for-others = { $name } nur für andere Personen
# $address: number, mail, account
channel-private-address =
    { $address ->
        [number] { $name } nicht über die private Nummer
        [mail] { $name } nicht über die private Adresse
       *[account] { $name } nicht über das private Konto
    }
channel-other-address =
    { $address ->
        [number] { $name } über eine andere Nummer
        [mail] { $name } über eine andere Adresse
       *[account] { $name } über ein anderes Konto
    }
channel-by-appointment = { $name } mit Termin
channel-hours = { $name } { $hours }
channel-ways = { $ground }; { $ways }
channel-anytime = jederzeit

## Bevor ich selbst schreibe oder anrufe

may-i-yes = In Ordnung: { $who }, { $channel }.
may-i-wait =
    { $there ->
        [none] Besser später: { $allows }; offen ab { $time }.
       *[other] Besser später: { $allows }; offen ab { $time } (dort { $there }).
    }
may-i-otherwise = Besser anders: { $allows }.
may-i-ask =
    { $standing ->
        [agreed] Über { $channel } ist nichts vereinbart. Fragen Sie am besten vorher.
       *[other] Über { $channel } ist noch nichts festgelegt. Fragen Sie am besten vorher.
    }

## Knöpfe; höchstens zwölf Zeichen, mehr schneiden manche Server ab

button-copy = Kopieren
button-remind = { $time }
button-mention = Ansprechen
button-fine = War okay
button-confirm = Ja, stimmt
button-digest-only = Nur um { $time }
button-open = Öffnen

## Danach

popup-copied =
    { $via ->
        [mail] Kopiert. Jetzt in die E-Mail einfügen.
       *[chat] Kopiert. Jetzt im Chat einfügen.
    }
popup-not-copied = Nicht kopiert. Hier ist der Text:

## Mehrere auf einmal

popup-several =
    { $count ->
        [one] 1 Kontakt außerhalb der Regeln
       *[other] { $count } Kontakte außerhalb der Regeln
    }
popup-counted = { $name } ({ $count })
popup-digest =
    { $count ->
        [one] 1 Kontakt seit { $time }
       *[other] { $count } Kontakte seit { $time }
    }
popup-digest-body = { $names }. Antwortvorschläge liegen bereit.
popup-digest-hidden = Antwortvorschläge liegen bereit.

## Antworten auf einen Vorschlag, die per E-Mail kommen

popup-replied = { $name } hat auf den Vorschlag geantwortet
popup-replied-hidden = Auf einen Vorschlag ist eine Antwort gekommen
popup-replied-answer = Die Antwort liegt bei der Absprache zum Lesen bereit. Angenommen ist damit noch nichts.
popup-replied-words = Eine Zusage oder ein Gegenvorschlag ließ sich darin nicht lesen. Bitte sehen Sie im Mailprogramm nach.

## Mails von Kunden im Spam-Ordner

popup-junk = Eine Mail von { $name } liegt im Spam-Ordner
popup-junk-several =
    { $count ->
        [one] Eine Mail eines Kunden liegt im Spam-Ordner
       *[other] { $count } Mails von Kunden liegen im Spam-Ordner
    }
popup-junk-body = Ein Blick in den Ordner zeigt, ob sie echt ist.
