## day: timeline, list of clients and “Today”, what Rust says about them
timeline-today = Today, { $day }
timeline-yesterday = Yesterday, { $day }

### May I call now?

call-open = A call is fine
call-open-until = A call is fine until { $time }
call-closing = A call is fine only until { $time }
call-later = Calls from { $time }
call-by-appointment = Calls by appointment only
call-not = Better no call
call-unsettled = Nothing is settled about calls
call-there = { $here } ({ $there } there)

### Documents

document-version = Version { $number }
document-agreed = agreed on { $date }
document-offered =
    { $by ->
        [me] proposed by me on { $date }
       *[client] proposed by the client on { $date }
    }
document-answer = Answer by { $name }
document-answered =
    { $means ->
        [mail] by e-mail, { $date }
        [signed] signed, { $date }
       *[talk] in a talk, { $date }
    }

### Today

inside-what = { $what }, { $channel }
digest-waiting =
    { $count ->
        [one] One contact will be told { $time }.
       *[other] { $count } contacts will be told { $time }.
    }
