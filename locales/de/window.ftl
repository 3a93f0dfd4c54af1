## window: was das Programm um sein Fenster herum sagt

window-autostart = Der Start mit der Anmeldung ließ sich nicht ändern.
window-autostart-remedy = Die Autostart-Einstellungen des Systems tun dasselbe.
window-objections = So sollte es niemandem vorgeschlagen werden:
window-objections-remedy = Ändern Sie die Regeln, oder begründen Sie es bei der Regel selbst.
window-paste-too-long = Das ist viel mehr als eine Signatur.
window-paste-too-long-remedy = Fügen Sie nur die Zeilen mit Namen und Adressen ein.

## Im Infobereich

tray-open = Absprache öffnen
tray-capture = Kontakt festhalten …
tray-pause-hour = Eine Stunde Pause
tray-pause-until = Pause bis { $time }
tray-go-on = Pause beenden
tray-source-deaf = Gestört: { $name }
tray-quit = Beenden

## Was aus einer Kopie wurde

window-copy-no-clipboard = Hier lässt sich gerade nichts in die Zwischenablage legen.
window-copy-overwritten = Ein anderes Programm hat die Zwischenablage überschrieben.
window-no-mail = Es ließ sich kein Mailprogramm öffnen.
window-no-mail-remedy = Kopieren Sie die Nachricht und fügen Sie sie selbst ein.

## Absprachen als Dateien

window-answers = Antworten
window-no-pdf = Dieses Programm ist ohne Schriftsatz gebaut und macht keine PDF-Dateien.
window-no-pdf-remedy = Sichern Sie den Brief als Text, oder drucken Sie ihn.
window-no-message = Zu dieser Fassung gehört keine Nachricht: Sie ist weder ein offener Vorschlag noch das zuletzt Vereinbarte.
window-no-message-remedy = Sichern Sie eine andere Form; alle sagen dasselbe.
window-no-export = Diese Datei ließ sich nicht herstellen.
window-no-export-remedy = Sichern Sie eine andere Form; alle sagen dasselbe.
window-no-strokes = Die gezeichnete Unterschrift ließ sich nicht lesen.
window-no-strokes-remedy = Zeichnen Sie sie noch einmal, oder lassen Sie sie weg: Der Name zählt.
window-save = Sichern
window-open = Antwort öffnen
