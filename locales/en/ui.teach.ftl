## ui.teach: by what notifications are recognised

teach-open = Teach …
teach-title = Teach notifications
teach-text = What passes by and is on no channel stands in memory only, without text and without names. Say which of it are messages of clients.
teach-unknown = Heard and not recognised
teach-unknown-none = Nothing yet. Send yourself a message on the way that is to be recognised; it appears here by itself.
teach-this = This is …
teach-this-of = Say what "{ $sign }" is
teach-channel = Notifications like "{ $sign }" are
teach-go = Remember
teach-done = "{ $sign }" is { $channel } now.
teach-taught = Taught
teach-lesson = { $sign } – { $channel }
teach-forget = Forget
teach-forget-of = Forget "{ $sign }"
teach-forgotten = "{ $sign }" is forgotten.
