### Was mit einem Kalender nicht stimmt, und was hilft

calendar-login = Der Kalenderserver lehnt die Anmeldung ab. Stimmen Benutzername und Passwort? Manche Anbieter verlangen ein eigenes App-Passwort.
calendar-none = Unter dieser Adresse führt nichts zu Kalendern. Der Betreiber nennt die Adresse für CalDAV; oft endet sie auf /dav/ oder /remote.php/dav/.
calendar-status = Der Kalenderserver antwortet mit dem Status { $status }. Stimmt die Adresse?
calendar-garbled = Die Antwort des Kalenderservers war nicht zu verstehen. Spricht er CalDAV?
calendar-no-file = Die Kalenderdatei „{ $path }“ gibt es nicht. Wurde sie verschoben?
calendar-unreadable = Die Kalenderdatei „{ $path }“ lässt sich nicht lesen: { $words }.
calendar-no-calendar = „{ $path }“ ist keine Kalenderdatei (.ics). Die übrigen werden gelesen.

calendar-tls-none = An diesem Port spricht der Kalenderserver nicht verschlüsselt. Für verschlüsselte Verbindungen ist es meist Port 443.
calendar-tls-untrusted = Für das Zertifikat des Kalenderservers bürgt niemand, dem dieser Rechner vertraut; oft hat der Server es selbst ausgestellt. Sein SHA-256 ist { $sha256 }. Wer es beim Betreiber geprüft hat, kann genau dieses Zertifikat zulassen.
calendar-tls-not-pinned = Der Kalenderserver zeigt ein anderes Zertifikat als das zugelassene; sein SHA-256 ist { $sha256 }. Wurde es erneuert? Bitte beim Betreiber nachfragen, bevor es zugelassen wird: Es könnte auch jemand dazwischen sein.
calendar-tls-wrong-name = Das Zertifikat des Kalenderservers gilt nicht für „{ $host }“. Stimmt der Name des Servers?
calendar-tls-wrong-time = Das Zertifikat des Kalenderservers gilt heute nicht. Geht die Uhr dieses Rechners richtig? Sonst muss der Betreiber es erneuern.
calendar-tls-no-roots = Auf diesem Rechner fehlt die Liste der vertrauenswürdigen Zertifikate (meist das Paket „ca-certificates“).
calendar-tls-other = Eine sichere Verbindung kam nicht zustande: { $words }.

### Der Kalender für einen Kunden

calendar-open = Erreichbar: { $channel }
calendar-title = Erreichbarkeit: { $consultant }
calendar-always =
    { $channels ->
        [none] Nichts ist jederzeit erreichbar.
       *[other] Jederzeit: { $channels }
    }
