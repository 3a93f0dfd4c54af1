### Was einem Handy fehlt, das über KDE Connect gehört wird, und was hilft

phone-not-running = KDE Connect läuft nicht. Ist es installiert, und ist die Sitzung mit ihm gestartet?
phone-not-paired = Mit KDE Connect ist noch kein Handy gekoppelt. Das geht in den Einstellungen von KDE Connect und in der App auf dem Handy.
phone-away =
    { $count ->
        [1] Ihr Handy ist nicht verbunden ({ $names }). Ist es an und im selben Netz?
       *[other] Ihre Handys sind nicht verbunden ({ $names }). Sind sie an und im selben Netz?
    }
