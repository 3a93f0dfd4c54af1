## window: was das Programm um sein Fenster herum sagt

window-autostart = Der Start mit der Anmeldung ließ sich nicht ändern.
window-autostart-remedy = Die Autostart-Einstellungen des Systems tun dasselbe.
