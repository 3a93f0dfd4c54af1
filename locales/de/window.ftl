## window: was das Programm um sein Fenster herum sagt

window-autostart = Der Start mit der Anmeldung ließ sich nicht ändern.
window-autostart-remedy = Die Autostart-Einstellungen des Systems tun dasselbe.
window-objections = So sollte es niemandem vorgeschlagen werden:
window-objections-remedy = Ändern Sie die Regeln, oder begründen Sie es bei der Regel selbst.
window-paste-too-long = Das ist viel mehr als eine Signatur.
window-paste-too-long-remedy = Fügen Sie nur die Zeilen mit Namen und Adressen ein.
