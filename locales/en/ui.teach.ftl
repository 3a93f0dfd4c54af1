## ui.teach: by what notifications are recognised

teach-open = Assign …
teach-title = Assign notifications
teach-text = What belongs to no channel is held in memory only, without text and without names. Say which of it is messages from clients.
teach-unknown = Heard and not recognised
teach-unknown-none = Nothing yet. Send yourself a message the way that should be recognised; it appears here by itself.
teach-this = This is …
teach-this-of = Say what “{ $sign }” is
teach-channel = Notifications like “{ $sign }” are
teach-go = Remember
teach-done = “{ $sign }” is { $channel } now.
teach-taught = Assigned
teach-lesson = { $sign } – { $channel }
teach-forget = Forget
teach-forget-of = Forget “{ $sign }”
teach-forgotten = “{ $sign }” is forgotten.
