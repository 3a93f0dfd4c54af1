### Where contacts come from: in "Today" and on the command line

source-name =
    { $kind ->
        [notifications] Notifications of this computer
        [callmonitor] Call monitor of the FRITZ!Box ({ $peer })
        [kdeconnect] Phone through KDE Connect
        [imap] Mailbox { $user } at { $host }
        [caldav] Calendar { $peer }
        [ics] Calendar file { $peer }
        [hand] By hand
       *[other] { $id }
    }
source-last-contact = Last contact: { $when }
source-starting = Ready in a moment.
source-working = Listening.
source-working-again =
    { $count ->
        [1] Listening again. What came in the minute before could not be heard.
       *[other] Listening again. What came in the { $count } minutes before could not be heard.
    }
source-dropped =
    { $count ->
        [1] Listening, but 1 contact came faster than it could be written down.
       *[other] Listening, but { $count } contacts came faster than they could be written down.
    }
source-partly = Listening, but not everywhere: { $fault }
source-refused = The session bus lets nobody listen in. Its policy would have to allow org.freedesktop.DBus.Monitoring; everything else works without.
source-sandbox = Absprache runs in a sandbox (Flatpak) and may not listen in. Installed as an ordinary package, it may.

# What is missing, and what would help
source-trying = { $fault } Trying again.
source-no-bus = There is no session bus here: without a graphical session there are no notifications to hear.
source-not-a-bus = A filter answers at the session bus, mostly a Flatpak sandbox. Installed as an ordinary package, Absprache can listen.
source-lost =
    { $kind ->
        [notifications] The connection to the session bus was lost.
        [kdeconnect] The connection to the session bus was lost.
        [callmonitor] The connection to the FRITZ!Box was lost.
        [imap] The connection to the mail server was lost.
        [caldav] The connection to the calendar server was lost.
       *[other] The connection was lost.
    }
source-unknown-host = There is no such name in the network. Is it spelled right, and is there a connection?
source-nobody-there =
    { $kind ->
        [callmonitor] The call monitor is switched off. Dialling #96*5* on a telephone at the FRITZ!Box switches it on.
       *[other] Nobody accepts connections at this address. Are name and port right?
    }
source-no-answer =
    { $kind ->
        [callmonitor] The FRITZ!Box does not answer. Is it switched on, and is this computer in its network?
        [imap] The mail server does not answer. Is this computer connected?
        [caldav] The calendar server does not answer. Is this computer connected?
       *[other] There is no answer. Is there a connection to the network?
    }
source-other-peer =
    { $kind ->
        [callmonitor] What answers there is no call monitor. Are name and port right?
       *[other] What answers there speaks another language. Are name and port right?
    }
source-crashed = Absprache itself failed here; everything else goes on.
source-other =
    { $kind ->
        [notifications] The session bus says: { $words }.
        [kdeconnect] The session bus says: { $words }.
       *[other] Something failed: { $words }.
    }

# What was found by trying
source-heard = All is well.
source-inbox =
    { $count ->
        [1] There is 1 mail in the inbox.
       *[other] There are { $count } mails in the inbox.
    }
source-tells = The server tells of new ones by itself.
source-asks = New ones are asked for once a minute.
source-sent = Sent mail is in "{ $folder }".
source-no-sent = No folder of sent mail is recognised: what you write does not count as a contact.
source-junk = Mails of clients are looked for in "{ $folder }", too.
source-no-junk = No folder for junk is recognised: what lies there is not seen.
source-calendars =
    { $calendars ->
        [one] 1 calendar
       *[other] { $calendars } calendars
    }, { $events ->
        [one] 1 event
       *[other] { $events } events
    } in the next three months.
source-open = The password passes the network unencrypted, and everybody on the way can read it.
source-certificate-untrusted = Nobody this computer trusts vouches for the mail server’s certificate; often the server made it itself. Is it the one that its operator names?
source-certificate-changed = The mail server shows another certificate than the one allowed. Was it renewed? Without asking its operator, somebody may be in between.
source-needs-password = The password is missing.

# What providers of mailboxes ask for
provider-switch-on = { $name } hands mail to other programs only once IMAP is switched on in the mailbox’s settings.
provider-app-password = { $name } asks for an app password. It is made in the account’s security settings; the usual password is refused here.
provider-own-password = { $name } has a password of its own for mail programs. It is set in the customer centre.
provider-token = { $name } no longer takes passwords from mail programs, only access tokens (OAuth 2). A command that prints one makes it possible.
