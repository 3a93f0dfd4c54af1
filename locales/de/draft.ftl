## draft: Antwortvorschläge als Entwurf im Postfach oder auf dem Handy

draft-saved = Als Entwurf abgelegt in „{ $folder }“. Senden müssen Sie ihn selbst.
draft-saved-alone = Als Entwurf abgelegt in „{ $folder }“. Die Mail selbst liegt nicht mehr im Posteingang: Dem Entwurf fehlt der Betreff.
draft-on-phone = Liegt auf „{ $phone }“ bereit: Dort öffnet sich der Chat mit dem Text, oder eine Mitteilung führt hin. Senden müssen Sie ihn selbst.
draft-on-clipboard = Liegt auf „{ $phone }“ in der Zwischenablage. Einfügen und senden müssen Sie den Text dort selbst.
draft-not-saved-remedy = In den Einstellungen lassen sich Postfach und Handy ausprobieren. Der Text lässt sich auch kopieren.
