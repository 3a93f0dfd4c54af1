## ui.sources: Woher Kontakte kommen, in den Einstellungen

sources-change = Einrichten
source-add = Hinzufügen
source-add-title = Woher sollen Kontakte kommen?
source-none = Gerade ist nichts eingeschaltet. Kontakte gibt es dann nur von Hand.
source-try = Ausprobieren
source-try-of = { $name } ausprobieren
source-trying = Wird ausprobiert …
source-stop = Anhalten
source-stopped = Angehalten.
source-change = Ändern
source-change-of = { $name } ändern
source-remove = Entfernen
source-remove-of = { $name } entfernen
source-removed = Entfernt: { $name }
source-put-back = Wieder da: { $name }
source-set-up = Eingeschaltet. { $found }
source-set-up-untried = Eingerichtet. Kontakte kommen von dort, sobald es zu erreichen ist.
source-connect = Verbinden
source-anyway = Ohne Probe übernehmen
source-other-kind = Andere Art
source-more = Weitere Angaben

## Woher Kontakte kommen können

source-kind-Mail = Postfach
source-kind-Mail-text = Neue E-Mails von Kunden. Gelesen werden nur die Kopfzeilen, ganz nur Antworten auf Ihre Vorschläge; verändert wird nichts.
source-kind-CallMonitor = FRITZ!Box
source-kind-CallMonitor-text = Anrufe im Festnetz, sobald es klingelt.
source-kind-CalDav = Kalender auf einem Server
source-kind-CalDav-text = Termine mit Kunden, über CalDAV: Nextcloud, mailbox.org, Posteo, iCloud und andere. Verändert wird nichts.
source-kind-Ics = Kalenderdatei
source-kind-Ics-text = Termine aus einer .ics-Datei, oder aus einem Ordner mit solchen Dateien.
source-kind-KdeConnect = Handy über KDE Connect
source-kind-KdeConnect-text = Anrufe, SMS und Messenger eines Handys, das mit KDE Connect gekoppelt ist.
source-kind-Notifications = Benachrichtigungen dieses Rechners
source-kind-Notifications-text = Messenger und Webseiten, und was ein Telefon weitergibt.

## Postfach

mail-address = E-Mail-Adresse
mail-password = Passwort
mail-password-hint = Es kommt in den Schlüsselbund dieses Rechners, in keine Datei.
mail-password-kept = Leer lassen: Es bleibt beim hinterlegten.
mail-host = Server
mail-host-hint = Aus der Adresse geschlossen.
mail-port = Port
mail-user = Benutzername
mail-user-hint = Leer lassen, wenn es die Adresse ist.
mail-password-from = Passwort aus
mail-password-Keyring = Schlüsselbund
mail-password-Command = Befehl
mail-password-Token = Zugangstoken
mail-command = Befehl
mail-command-hint = Er gibt das Passwort in der ersten Zeile aus, wie „pass mail“.
mail-token-hint = Er gibt ein Zugangstoken (OAuth 2) in der ersten Zeile aus.
mail-encryption = Verschlüsselung
mail-encryption-Tls = TLS
mail-encryption-StartTls = STARTTLS
mail-encryption-None = keine (nur auf diesem Rechner)
mail-junk = Spam-Ordner
mail-junk-hint = Leer lassen: Meist sagt der Server, welcher es ist.
mail-certificate = SHA-256 des Zertifikats
mail-trust = Genau diesem Zertifikat vertrauen
mail-trusted = Nur diesem Zertifikat wird vertraut.
mail-trust-no-more = Wieder das System entscheiden lassen

## FRITZ!Box

box-private = Private Nummern an diesem Anschluss
box-private-hint = Mit Komma getrennt, etwa 030 23125 101. Zu Anrufen dort liegt ein freundlicher Antwortvorschlag bereit. Die Nummern kommen zu Ihren Adressen.
box-host = Adresse der FRITZ!Box
box-host-hint = Im eigenen Netz heißt sie fritz.box.
box-area-code = Vorwahl
box-area-code-hint = Zum Beispiel 030. Ortsgespräche kommen ohne sie an.
box-switch-on = Den Anrufmonitor schaltet einmal ein, wer an einem angeschlossenen Telefon #96*5* wählt.

## Kalender

calendar-url = Adresse des Kalenderservers
calendar-url-hint = Oft genügt der Anfang, etwa https://cloud.example.org.
calendar-path = Datei oder Ordner
calendar-path-hint = Der ganze Pfad, etwa /home/anna/termine.ics.
calendar-margins = Minuten, die zum Termin gehören
calendar-margins-hint = So lange vorher und nachher gilt der Termin auch.
calendar-lead = davor
calendar-tail = danach
