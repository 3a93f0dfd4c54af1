### Woher Kontakte kommen: in „Heute“ und auf der Kommandozeile

source-name =
    { $kind ->
        [notifications] Benachrichtigungen dieses Rechners
        [callmonitor] Anrufmonitor der FRITZ!Box ({ $peer })
        [imap] Postfach { $user } bei { $host }
        [caldav] Kalender { $peer }
        [ics] Kalenderdatei { $peer }
        [hand] Von Hand
       *[other] { $id }
    }
source-last-contact = Letzter Kontakt: { $when }
source-starting = Gleich bereit.
source-working = Hört zu.
source-working-again =
    { $minutes ->
        [1] Hört wieder zu. Was in der Minute davor kam, war nicht zu hören.
       *[other] Hört wieder zu. Was in den { $minutes } Minuten davor kam, war nicht zu hören.
    }
source-dropped =
    { $count ->
        [1] Hört zu, aber 1 Kontakt kam schneller, als er festzuhalten war.
       *[other] Hört zu, aber { $count } Kontakte kamen schneller, als sie festzuhalten waren.
    }
source-partly = Hört zu, aber nicht überall: { $fault }
source-refused = Der Sitzungsbus lässt niemanden mithören. Seine Regeln müssten org.freedesktop.DBus.Monitoring erlauben; alles andere arbeitet auch ohne.
source-sandbox = Absprache läuft in einer abgeschotteten Umgebung (Flatpak) und darf nicht mithören. Als gewöhnliches Paket installiert, darf es.

# Was fehlt, und was hilft
source-trying = { $fault } Es wird weiter versucht.
source-no-bus = Hier gibt es keinen Sitzungsbus: Ohne grafische Sitzung sind keine Benachrichtigungen zu hören.
source-not-a-bus = Am Sitzungsbus antwortet ein Filter, meist eine Flatpak-Umgebung. Als gewöhnliches Paket installiert, hört Absprache zu.
source-lost =
    { $kind ->
        [notifications] Die Verbindung zum Sitzungsbus ist abgerissen.
        [callmonitor] Die Verbindung zur FRITZ!Box ist abgerissen.
        [imap] Die Verbindung zum Mailserver ist abgerissen.
        [caldav] Die Verbindung zum Kalenderserver ist abgerissen.
       *[other] Die Verbindung ist abgerissen.
    }
source-unknown-host = Dieser Name ist im Netz nicht zu finden. Ist er richtig geschrieben, und besteht eine Verbindung?
source-nobody-there =
    { $kind ->
        [callmonitor] Der Anrufmonitor ist ausgeschaltet. An einem Telefon der FRITZ!Box lässt er sich mit #96*5* einschalten.
       *[other] Unter dieser Adresse nimmt niemand Verbindungen an. Stimmen Name und Port?
    }
source-no-answer =
    { $kind ->
        [callmonitor] Die FRITZ!Box antwortet nicht. Ist sie eingeschaltet, und ist dieser Rechner in ihrem Netz?
        [imap] Der Mailserver antwortet nicht. Ist dieser Rechner im Netz?
        [caldav] Der Kalenderserver antwortet nicht. Ist dieser Rechner im Netz?
       *[other] Es kommt keine Antwort. Besteht eine Verbindung ins Netz?
    }
source-other-peer =
    { $kind ->
        [callmonitor] Was dort antwortet, ist kein Anrufmonitor. Stimmen Name und Port?
       *[other] Was dort antwortet, spricht eine andere Sprache. Stimmen Name und Port?
    }
source-crashed = Hier ist Absprache selbst ein Fehler unterlaufen; das Übrige läuft weiter.
source-other =
    { $kind ->
        [notifications] Der Sitzungsbus sagt: { $words }.
       *[other] Es kam zu einem Fehler: { $words }.
    }
