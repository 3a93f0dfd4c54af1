## What a client answers, as text in a mail: first for people, the code comes last.

answers-accept-all = Passt alles.
answers-accept = Passt: { $numbers }
answers-counter = { $number } { $title }: lieber { $wished } statt { $before }
answers-decline = { $number } { $title }: passt so nicht
answers-comment = { $number } { $title }: Frage: { $text }
answers-reason = {"   "}Grund: { $reason }
answers-open = Noch offen: { $numbers }
answers-quoted = „{ $words }“
answers-anytime = jederzeit
answers-office-hours = zu den Bürozeiten
answers-appointment = mit Termin
answers-emergency-only = nur im Notfall
answers-after = erst nach der Zusammenarbeit
answers-not-used = gar nicht

## What a clause is about, where it has no channel

clause-promise-consultant =
    { $form ->
        [du] Wann ich dir antworte
       *[sie] Wann ich Ihnen antworte
    }
clause-promise-client =
    { $form ->
        [du] Wann du mir antwortest
       *[sie] Wann Sie mir antworten
    }
clause-emergency = Notfall
clause-frequency = Wie oft
clause-people = Wer spricht und entscheidet
clause-tone = Anrede und Ton
clause-netiquette = Umgang
clause-record = Notizen
clause-review = Wiedervorlage
clause-ending = Ende
clause-free-text = Außerdem
