### Woher Kontakte kommen: in „Heute“ und auf der Kommandozeile

source-name =
    { $kind ->
        [notifications] Benachrichtigungen dieses Rechners
        [callmonitor] Anrufmonitor der FRITZ!Box ({ $peer })
        [kdeconnect] Handy über KDE Connect
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
    { $count ->
        [1] Hört wieder zu. Was in der Minute davor kam, war nicht zu hören.
       *[other] Hört wieder zu. Was in den { $count } Minuten davor kam, war nicht zu hören.
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
        [kdeconnect] Die Verbindung zum Sitzungsbus ist abgerissen.
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
        [kdeconnect] Der Sitzungsbus sagt: { $words }.
       *[other] Es kam zu einem Fehler: { $words }.
    }

# Was beim Ausprobieren zu finden war
source-heard = Alles in Ordnung.
source-inbox =
    { $count ->
        [1] Im Posteingang liegt 1 E-Mail.
       *[other] Im Posteingang liegen { $count } E-Mails.
    }
source-tells = Neue meldet der Server von selbst.
source-asks = Nach neuen wird einmal in der Minute gefragt.
source-sent = Gesendetes liegt in „{ $folder }“.
source-no-sent = Ein Ordner für Gesendetes ist nicht zu erkennen: Was Sie schreiben, zählt nicht als Kontakt.
source-junk = Nach Mails von Kunden wird auch in „{ $folder }“ gesehen.
source-no-junk = Ein Ordner für Spam ist nicht zu erkennen: Was dort liegt, wird nicht gesehen.
source-calendars =
    { $calendars ->
        [one] 1 Kalender
       *[other] { $calendars } Kalender
    }, { $events ->
        [one] 1 Ereignis
       *[other] { $events } Ereignisse
    } in den nächsten drei Monaten.
source-open = Das Passwort geht unverschlüsselt durch das Netz, und jeder auf dem Weg kann es mitlesen.
source-certificate-untrusted = Für das Zertifikat des Mailservers bürgt niemand, dem dieser Rechner vertraut; oft hat der Server es selbst ausgestellt. Ist es dieses, das der Betreiber nennt?
source-certificate-changed = Der Mailserver zeigt ein anderes Zertifikat als das zugelassene. Wurde es erneuert? Ohne Nachfrage beim Betreiber könnte auch jemand dazwischen sein.
source-needs-password = Das Passwort fehlt noch.

# Was Anbieter von Postfächern verlangen
provider-switch-on = { $name } gibt Post erst an andere Programme, wenn IMAP in den Einstellungen des Postfachs eingeschaltet ist.
provider-app-password = { $name } verlangt ein eigenes App-Passwort. Es entsteht in den Sicherheitseinstellungen des Kontos; das übliche Passwort wird hier abgelehnt.
provider-own-password = { $name } hat für Mailprogramme ein eigenes Passwort. Es wird im Kundencenter vergeben.
provider-token = { $name } nimmt von Mailprogrammen kein Passwort mehr an, nur Zugangstoken (OAuth 2). Ein Befehl, der eines ausgibt, macht es möglich.
