## words: Kanäle, Zeiten und offene Türen, wie Sätze sie brauchen

### $channel ist die Kennung des Kanals, $name sein Name. Kanäle, die jemand selbst hinzugefügt hat, nehmen die letzte Zeile.

# „Sie erreichen mich …“
channel-by =
    { $channel ->
        [email] per E-Mail
        [phone] telefonisch
        [sms] per SMS
        [skype-call] per Skype-Anruf
        [skype-video] per Skype-Videoanruf
        [teams-call] per Teams-Anruf
        [teams-video] per Teams-Videoanruf
        [zoom-call] per Zoom-Anruf
        [zoom-video] per Zoom-Videoanruf
        [meet-call] per Google-Meet-Anruf
        [meet-video] per Google-Meet-Videoanruf
        [site-chat] im Chat auf meiner Website
        [comment] über einen Kommentar
        [forum] im Forum
        [ticket] über das Ticketsystem
        [in-person] persönlich vor Ort
        [post] per Post
       *[other] über { $name }
    }

# „Ihre Nachricht …“, „Ihr Anruf …“
channel-on =
    { $channel ->
        [email] per E-Mail
        [phone] am Telefon
        [sms] per SMS
        [skype-call] über Skype
        [skype-video] über Skype
        [teams-call] über Teams
        [teams-video] über Teams
        [zoom-call] über Zoom
        [zoom-video] über Zoom
        [meet-call] über Google Meet
        [meet-video] über Google Meet
        [linkedin] auf LinkedIn
        [xing] auf Xing
        [facebook] auf Facebook
        [instagram] auf Instagram
        [x] auf X
        [mastodon] auf Mastodon
        [site-chat] im Chat auf meiner Website
        [comment] auf der Website
        [forum] im Forum
        [ticket] im Ticketsystem
        [in-person] vor Ort
        [post] per Post
       *[other] über { $name }
    }

# „Vereinbart: …“
channel-none =
    { $channel ->
        [email] keine E-Mails
        [sms] keine SMS
        [skype-call] keine Skype-Anrufe
        [skype-video] keine Skype-Videoanrufe
        [teams-call] keine Teams-Anrufe
        [teams-video] keine Teams-Videoanrufe
        [zoom-call] keine Zoom-Anrufe
        [zoom-video] keine Zoom-Videoanrufe
        [meet-call] keine Google-Meet-Anrufe
        [meet-video] keine Google-Meet-Videoanrufe
        [comment] keine Kommentare
        [in-person] keine Treffen vor Ort
        [post] keine Briefpost
       *[other] kein { $name }
    }

## Zeiten

moment = { $day }, { $time }
moment-near = { $day } { $time }
# $half braucht nur das Englische.
clock = { $clock }{ "\u00A0" }Uhr

## Ein Kanal und wann er offen ist; $by ist „per E-Mail“, „telefonisch“

way-always = { $by } jederzeit
way-today = { $by } heute bis { $time }
way-until = { $by } bis { $time }
way-from = { $by } ab { $time }
way-appointment = { $by } zum Termin am { $time }
# $address braucht nur das Englische.
way-handle = { $by } unter { $handle }
