## What a client answers, as text in a mail: first for people, the code comes last.

answers-accept-all = Passt alles.
answers-accept = Passt: { $numbers }
answers-counter = { $number } { $title }: lieber { $wished } (vorgeschlagen: { $before })
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
