## day: Verlauf, Liste der Kunden und „Heute“, was Rust dazu sagt
timeline-today = Heute, { $day }
timeline-yesterday = Gestern, { $day }

### Darf ich jetzt anrufen?

call-open = Anrufen passt
call-open-until = Anrufen passt bis { $time }
call-closing = Anrufen passt nur noch bis { $time }
call-later = Anrufen ab { $time }
call-by-appointment = Anrufen nur mit Termin
call-not = Lieber nicht anrufen
call-unsettled = Über Anrufe ist nichts geregelt
call-there = { $here } (dort { $there })

### Dokumente

document-version = Fassung { $number }
document-agreed = vereinbart am { $date }
document-offered =
    { $by ->
        [me] von mir vorgeschlagen am { $date }
       *[client] vom Kunden vorgeschlagen am { $date }
    }
document-answer = Antwort von { $name }
document-answered =
    { $means ->
        [mail] per E-Mail, { $date }
        [signed] unterschrieben, { $date }
       *[talk] im Gespräch, { $date }
    }

### Heute

inside-what = { $what }, { $channel }
digest-waiting =
    { $count ->
        [one] Ein Kontakt wird { $time } gemeldet.
       *[other] { $count } Kontakte werden { $time } gemeldet.
    }
