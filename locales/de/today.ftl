## today: das Fenster, was Rust ihm sagt

### Vorlagen

preset-freelancer = Erreichbar
preset-freelancer-summary = E-Mail jederzeit, Telefon zu den Bürozeiten, Videogespräche mit Termin, keine Messenger.
preset-agency = Im Team
preset-agency-summary = Anliegen über das Ticketsystem, Kurzes im Projektchat, Telefon zu den Bürozeiten.
preset-mail-only = Ruhig
preset-mail-only-summary = Alles per E-Mail, Gespräche mit Termin, das Telefon nur im Notfall.

### Zeiten in Listen

time-today = heute, { $time }
time-yesterday = gestern, { $time }
time-earlier = { $weekday }, { $date }, { $time }
date-full = { $date } { $year }

### Wie fest Regeln stehen

standing-wish = Ihr Wunsch, noch nicht vereinbart
standing-proposed = Vorgeschlagen, noch ohne Antwort
standing-ended = Zusammenarbeit beendet
standing-agreed =
    { $means ->
        [talk] Vereinbart am { $on } im Gespräch mit { $by }
        [mail] Vereinbart am { $on } per E-Mail mit { $by }
       *[signed] Vereinbart am { $on }, unterschrieben von { $by }
    }

### Meine Bürozeiten

office-open = Geöffnet
office-open-until = Geöffnet bis { $time }
office-closed = Geschlossen
office-closed-until = Geschlossen bis { $time }
paused-until = Pause bis { $time }
stranger-could-be = { $shown } ({ $names })
typed-hours-example = Zum Beispiel: Mo–Fr 9–17, oder Mo–Do 9–12, 13–17; Fr 9–12.

### Kontakte

kind-message = Nachricht
kind-call = Anruf
kind-video-call = Videoanruf
kind-request = Kontaktanfrage
kind-comment = Kommentar
in-order-since = Kam außerhalb der Regeln; nach dem, was jetzt gilt, in Ordnung.
send-now = jetzt
send-at = am besten { $time }
withheld-InOrder = In Ordnung, keine Antwort nötig.
withheld-Emergency = Ein Notfall wird nicht umgeleitet.
withheld-Running = Ein laufendes Gespräch wird nicht umgeleitet.
withheld-Probable = Antwortvorschlag, sobald klar ist, wer schreibt.
withheld-Ambiguous = Antwortvorschlag, sobald klar ist, wer schreibt.
withheld-Stranger = Niemand Bekanntes.
withheld-Mine = Ihr eigener Kontakt.
withheld-NoWay = Kein Weg ist offen, auf den eine Antwort zeigen könnte.
done-copied = Antwort kopiert, { $time }.
done-drafted = Antwort als Entwurf gespeichert, { $time }.
done-remind = Erinnerung { $time }.
done-mention = Für das nächste Gespräch vorgemerkt.
done-fine = War in Ordnung.
done-emergency = War ein Notfall.

### Hinweise

notice-no-bus = Hinweise lassen sich nicht zeigen: Es gibt keinen Sitzungsbus. Alles steht hier unter „Heute“.
notice-no-server = Hinweise lassen sich nicht zeigen: In dieser Sitzung zeigt kein Programm Benachrichtigungen an. Alles steht hier unter „Heute“.
notice-refused = Ein Hinweis ließ sich nicht zeigen: { $words }. Alles steht hier unter „Heute“.

### Kunden

way-open = { $name } offen
way-opens = { $name } ab { $time }
way-none = Zurzeit ist kein Weg offen
opening-always = jederzeit
opening-until = offen bis { $time }
opening-from = ab { $time }
engagement-ends = Die Zusammenarbeit endet mit dem { $date }. Bis dahin gilt alles wie gewohnt.
engagement-ended = Die Zusammenarbeit endete am { $date }. Seitdem gelten die Regeln nicht mehr; was war, bleibt hier nachzulesen.
fact-zone = Zeitzone
fact-holidays = Feiertage
fact-hours = Bürozeiten
fact-tone = Anrede
fact-tone-sie = Sie
fact-tone-du = du
fact-tone-english = auf Englisch
role-decision-maker = entscheidet
role-day-to-day = im Tagesgeschäft
role-third-party = beteiligt
role-whole = alle zusammen
address-mail = E-Mail
address-phone = Telefon
address-alias = „{ $name }“

### Verlauf

timeline-received = { $what } von { $who }, { $channel }
timeline-mine = { $what } von mir, { $channel }
timeline-told = gemeldet { $how }
timeline-by-hand = von Hand festgehalten
timeline-copied = Antwort kopiert
timeline-drafted = Antwort als Entwurf gespeichert
timeline-replied = Das war eine Antwort auf den Vorschlag
timeline-set-aside = Eine Antwort auf den Vorschlag beiseitegelegt
timeline-in-junk = Eine Mail liegt im Spam-Ordner
timeline-remind = Erinnerung für { $time }
timeline-mention = Für das nächste Gespräch vorgemerkt
timeline-fine = War in Ordnung
timeline-emergency = War ein Notfall
timeline-undone = Zurückgenommen
timeline-denied = War jemand anderes
timeline-confirmed = Name bestätigt: „{ $name }“
timeline-agreed = Fassung { $number }
timeline-ended = Zusammenarbeit endet mit dem { $date }
timeline-resumed = Zusammenarbeit geht weiter
timeline-appointment-made = Termin ausgemacht: { $time }
timeline-appointment-cancelled = Termin abgesagt
timeline-appointment-kept = Termin eingehalten: { $time }
timeline-appointment-missed = Termin versäumt: { $time }
