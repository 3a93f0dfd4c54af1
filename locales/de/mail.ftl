### Was mit einem Postfach nicht stimmt, und was hilft

mail-login-disabled = Der Mailserver nimmt Passwörter nur über eine verschlüsselte Verbindung an. Bitte Verschlüsselung einschalten (meist Port 993).
mail-no-tokens = Der Mailserver nimmt keine Zugangstoken an (XOAUTH2). Bitte ein Passwort hinterlegen.
mail-login = Der Mailserver lehnt die Anmeldung ab ({ $words }). Stimmen Benutzername und Passwort? Manche Anbieter verlangen ein eigenes App-Passwort, oder dass IMAP erst eingeschaltet wird.
mail-busy = Der Mailserver ist beschäftigt ({ $words }).
mail-no-folder = Den Ordner „{ $name }“ gibt es im Postfach nicht mehr. Der Posteingang wird weiter gelesen.
mail-no-drafts = Ein Ordner für Entwürfe ist in diesem Postfach nicht zu erkennen. Bitte legen Sie einen mit dem Namen „Entwürfe“ an.
mail-garbled = Die Antwort des Mailservers war nicht zu verstehen.
mail-position = Wie weit die Post gelesen ist, ließ sich nicht festhalten: { $words }. Ist der Datenträger voll, oder fehlt das Schreibrecht?

mail-tls-none = An diesem Port spricht der Mailserver nicht verschlüsselt. Für verschlüsselte Verbindungen ist es meist Port 993.
mail-tls-untrusted = Für das Zertifikat des Mailservers bürgt niemand, dem dieser Rechner vertraut; oft hat der Server es selbst ausgestellt. Sein SHA-256 ist { $sha256 }. Wer es beim Betreiber geprüft hat, kann genau dieses Zertifikat zulassen.
mail-tls-not-pinned = Der Mailserver zeigt ein anderes Zertifikat als das zugelassene; sein SHA-256 ist { $sha256 }. Wurde es erneuert? Bitte beim Betreiber nachfragen, bevor es zugelassen wird: Es könnte auch jemand dazwischen sein.
mail-tls-wrong-name = Das Zertifikat des Mailservers gilt nicht für „{ $host }“. Stimmt der Name des Servers?
mail-tls-wrong-time = Das Zertifikat des Mailservers gilt heute nicht. Geht die Uhr dieses Rechners richtig? Sonst muss der Betreiber es erneuern.
mail-tls-no-roots = Auf diesem Rechner fehlt die Liste der vertrauenswürdigen Zertifikate (meist das Paket „ca-certificates“).
mail-tls-other = Eine sichere Verbindung kam nicht zustande: { $words }.

secret-no-command = Der Befehl für das Passwort lässt sich nicht starten.
secret-command-failed = Der Befehl für das Passwort ist gescheitert (Rückgabewert { $code }). In einem Terminal ausgeführt, sagt er, warum.
secret-command-ended = Der Befehl für das Passwort wurde abgebrochen.
secret-empty = Der Befehl für das Passwort gibt nichts aus. Er soll es in der ersten Zeile tun.
secret-too-slow = Der Befehl für das Passwort wird nicht fertig. Wartet er auf eine Eingabe?
secret-no-text = Was als Passwort hinterlegt ist, ist kein Text.
secret-no-keyring = In dieser Sitzung gibt es keinen Schlüsselbund. Nach der Anmeldung an einer grafischen Oberfläche ist er meist da; sonst hilft ein Befehl, der das Passwort ausgibt. Danach Absprache neu starten.
secret-locked = Der Schlüsselbund ist gesperrt. Bitte entsperren.
secret-no-entry = Im Schlüsselbund liegt hierfür kein Passwort. Bitte neu hinterlegen.
secret-other = Der Schlüsselbund meldet: { $words }.
