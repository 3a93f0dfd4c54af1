## agreeing_desk: was das Programm über Vorschläge, Antworten und Vereinbarungen sagt.
## $by ist „me“ oder „client“, $means „talk“, „mail“ oder „signed“.

timeline-offered =
    { $by ->
        [me] Fassung { $number } vorgeschlagen
       *[client] Fassung { $number } als Vorschlag bekommen
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }
timeline-answered =
    { $by ->
        [me] Geantwortet
       *[client] Antwort von { $name }
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }
timeline-withdrawn =
    { $by ->
        [me] Vorschlag zurückgezogen
       *[client] Vorschlag wurde zurückgezogen
    } { $means ->
        [mail] per E-Mail
        [signed] schriftlich
       *[talk] im Gespräch
    }
