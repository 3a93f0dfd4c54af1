## ui: der erste Start

first-progress = Schritt { $at } von { $of }
first-next = Weiter
first-back = Zurück
first-later = Alles lässt sich später in den Einstellungen ändern.
first-Name-title = Guten Tag.
first-Name-lead = Absprache hält fest, wie Sie und Ihre Kunden einander erreichen, und erinnert freundlich daran. Vier kurze Schritte; nötig ist nur der Name.
first-Hours-title = Wann sind Sie da?
first-Hours-lead = Zeichnen Sie Ihre übliche Woche, oder tippen Sie sie. Für einzelne Kunden können andere Zeiten gelten.
first-Tone-title = Wie klingen Sie?
first-Tone-lead = So werden neue Kunden in Ihren Texten angesprochen. Bei jedem Kunden lässt es sich ändern.
first-Listening-title = Was hier ankommt
first-Listening-lead = Absprache bemerkt nur, dass jemand sich meldet, und nur auf diesem Rechner. Gesendet wird nie etwas.
first-found = Auf diesem Rechner
first-looking = Einen Augenblick, es wird nachgesehen …
first-more-sources = E-Mail, Kalender und FRITZ!Box können später dazukommen: in den Einstellungen unter „Woher Kontakte kommen“.
first-heard = eingeschaltet
first-not-heard = ausgeschaltet
first-listen = Einschalten
first-listen-to = { $name } einschalten

## Anrede

tone-label = Anrede neuer Kunden
tone-sie = Sie
tone-du = Du
tone-sample = Zum Beispiel auf eine WhatsApp hin:

## Ein Hinweis zum Ansehen

popup-try = Beispiel zeigen
popup-try-hint = Bringt einen echten Hinweis auf den Bildschirm. Aufgeschrieben wird davon nichts.
popup-shown = Der Hinweis ist da. Ein Klick darauf kopiert den Antwortvorschlag.
