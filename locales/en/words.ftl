## words: channels, times and open doors as sentences need them

### $channel is the id of the channel, $name its name. Channels that somebody added take the last line.

# "You can reach me …"
channel-by =
    { $channel ->
        [email] by e-mail
        [phone] by phone
        [sms] by text message
        [skype-call] by Skype call
        [skype-video] by Skype video call
        [teams-call] by Teams call
        [teams-video] by Teams video call
        [zoom-call] by Zoom call
        [zoom-video] by Zoom video call
        [meet-call] by Google Meet call
        [meet-video] by Google Meet video call
        [site-chat] in the chat on my website
        [comment] in a comment
        [forum] in the forum
        [ticket] through the ticket system
        [in-person] in person
        [post] by post
       *[other] on { $name }
    }

# "your message …", "your call …"
channel-on =
    { $channel ->
        [email] by e-mail
        [phone] by phone
        [sms] by text
        [skype-call] on Skype
        [skype-video] on Skype
        [teams-call] on Teams
        [teams-video] on Teams
        [zoom-call] on Zoom
        [zoom-video] on Zoom
        [meet-call] on Google Meet
        [meet-video] on Google Meet
        [linkedin] on LinkedIn
        [xing] on Xing
        [facebook] on Facebook
        [instagram] on Instagram
        [x] on X
        [mastodon] on Mastodon
        [site-chat] in the chat on my website
        [comment] on the website
        [forum] in the forum
        [ticket] in the ticket system
        [in-person] in person
        [post] by post
       *[other] on { $name }
    }

# "Agreed: …"
channel-none =
    { $channel ->
        [email] no e-mails
        [sms] no text messages
        [skype-call] no Skype calls
        [skype-video] no Skype video calls
        [teams-call] no Teams calls
        [teams-video] no Teams video calls
        [zoom-call] no Zoom calls
        [zoom-video] no Zoom video calls
        [meet-call] no Google Meet calls
        [meet-video] no Google Meet video calls
        [site-chat] no website chat
        [comment] no comments
        [in-person] no meetings in person
       *[other] no { $name }
    }

## Times

moment = { $day } at { $time }
moment-near = { $day } { $time }
clock =
    { $half ->
        [noon] noon
        [midnight] midnight
        [am] { $clock }{ "\u00A0" }am
       *[pm] { $clock }{ "\u00A0" }pm
    }

## A channel and when it is open; $by is "by e-mail", "by phone"

way-always = { $by } at any time
way-today = { $by } until { $time } today
way-until = { $by } until { $time }
way-from = { $by } from { $time }
way-appointment = { $by } at our appointment on { $time }
way-handle =
    { $address ->
        [number] { $by } on { $handle }
       *[other] { $by } at { $handle }
    }
