## ui.teach: woran Benachrichtigungen zu erkennen sind

teach-open = Zuordnen …
teach-title = Benachrichtigungen zuordnen
teach-text = Was zu keinem Kanal gehört, steht nur im Arbeitsspeicher, ohne Text und ohne Namen. Sagen Sie, was davon Nachrichten von Kunden sind.
teach-unknown = Gehört und nicht erkannt
teach-unknown-none = Noch nichts. Schicken Sie sich eine Nachricht auf dem Weg, der erkannt werden soll; sie erscheint hier von selbst.
teach-this = Das ist …
teach-this-of = „{ $sign }“ zuordnen
teach-channel = Benachrichtigungen wie „{ $sign }“ sind
teach-go = Merken
teach-done = „{ $sign }“ gehört jetzt zu { $channel }.
teach-taught = Zugeordnet
teach-lesson = { $sign } – { $channel }
teach-forget = Vergessen
teach-forget-of = „{ $sign }“ vergessen
teach-forgotten = „{ $sign }“ ist vergessen.
