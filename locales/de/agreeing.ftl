## agreeing: was sich zwischen beiden Seiten über die Regeln ereignet. $form ist „sie“ oder „du“.

## Wie eine Regel heißt, wenn von ihr allein die Rede ist. Was sie sagt, steht in document.ftl.

clause-promise-consultant = Meine Antworten
clause-promise-client =
    { $form ->
        [du] Deine Antworten
       *[sie] Ihre Antworten
    }
clause-frequency = Wie oft
clause-emergency = Notfall
clause-people = Ansprechpersonen
clause-tone = Anrede und Ton
clause-manners =
    { $point ->
        [criticism] Kritik
        [mistakes] Fehler
        [dates] Termine
        [directly] Was stört
        [third-parties] Dritte
        [corrections] Korrekturen
        [answers] Warten lassen
        [responsibility] Zu seinem Wort stehen
       *[respect] Freundlicher Ton
    }
clause-record = Einträge über unseren Kontakt
clause-review = Wieder anschauen
clause-ending = Beenden
clause-free-text = Außerdem

## Was sich mit einem neuen Text ändert, eine Zeile für jede Änderung. $old und $new sind Satzteile, wo „term“ steht, sonst ganze Sätze.

amendment-term-changed = { $title }: bisher { $old }, künftig { $new }.
amendment-term-added = { $title }, neu: { $new }.
amendment-term-removed = { $title }: bisher { $old }, künftig ohne Regel.
amendment-changed = { $title }, bisher: { $old } Künftig: { $new }
amendment-added = { $title }, neu: { $new }
amendment-removed = { $title }, bisher: { $old } Das entfällt.
amendment-mode-not-used = gar nicht
amendment-mode-emergency-only = nur im Notfall
amendment-mode-after = erst nach dem Ende unserer Zusammenarbeit
amendment-mode-appointment = mit Termin
amendment-mode-anytime = jederzeit
amendment-mode-office-hours = zu den Bürozeiten
amendment-frequency =
    höchstens { $count ->
        [one] einmal
       *[other] { $count }-mal
    } { $per ->
        [day] am Tag
        [week] in der Woche
       *[month] im Monat
    }
amendment-record =
    { $count ->
        [one] einen Monat lang
       *[other] { $count } Monate lang
    }
amendment-review =
    { $count ->
        [one] jeden Monat
       *[other] alle { $count } Monate
    }
amendment-ending =
    { $count ->
        [0] sofort
        [one] nach einem Tag
       *[other] nach { $count } Tagen
    }
amendment-office-consultant = Meine Bürozeiten
amendment-office-client =
    { $form ->
        [du] Deine Bürozeiten
       *[sie] Ihre Bürozeiten
    }
amendment-addresses = Meine Adressen
amendment-no-address = keine
