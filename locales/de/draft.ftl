## draft: Antwortvorschläge als Entwurf im Postfach, im Fenster

draft-saved = Als Entwurf abgelegt in „{ $folder }“. Senden müssen Sie ihn selbst.
draft-saved-alone = Als Entwurf abgelegt in „{ $folder }“. Die Mail selbst liegt nicht mehr im Posteingang: Dem Entwurf fehlt der Betreff.
draft-not-saved-remedy = In den Einstellungen lässt sich das Postfach ausprobieren. Der Text lässt sich auch kopieren.
