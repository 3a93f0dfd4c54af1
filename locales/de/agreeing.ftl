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
clause-people = Wer spricht, wer entscheidet
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
clause-record = Notizen über unseren Kontakt
clause-review = Wieder anschauen
clause-ending = Beenden
clause-free-text = Außerdem
