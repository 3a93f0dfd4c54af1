## notify: what a popup says

### $standing: agreed, proposed, wish. Only at agreed anything is "agreed".
### $allows: what goes ("no WhatsApp; e-mail any time, phone Mon–Fri 9–17"), without a full stop.

## Title; a name and a channel are never part of a sentence

popup-title = { $who } · { $channel }
popup-who-at = { $person } ({ $client })
popup-title-nothing = Absprache
popup-excerpt = “{ $line }”
popup-body-hidden = A reply is ready.

## The rule in one sentence

popup-rule =
    { $standing ->
        [agreed] Agreed: { $allows }.
        [proposed] Proposed: { $allows }.
       *[wish] Your wish: { $allows }.
    }
popup-wait =
    { $standing ->
        [agreed] Agreed: { $allows }; open again from { $time }.
        [proposed] Proposed: { $allows }; open again from { $time }.
       *[wish] Your wish: { $allows }; open again from { $time }.
    }
popup-booked =
    { $standing ->
        [agreed] Agreed: { $allows }; appointment { $time }.
        [proposed] Proposed: { $allows }; appointment { $time }.
       *[wish] Your wish: { $allows }; appointment { $time }.
    }
popup-ask =
    { $standing ->
        [agreed] Nothing is agreed about { $channel }.
       *[other] Nothing is settled about { $channel } yet.
    }
popup-in-order = In order.
popup-emergency = Marked as an emergency.
popup-who-is-this =
    { $at ->
        [client] Is this { $person } of { $client }?
       *[alone] Is this { $person }?
    }
popup-ambiguous = This may be { $names }.

## What goes on a channel, without a full stop

channel-emergency-only = { $name } for emergencies only
channel-after-engagement = { $name } after the work together
channel-for-others = { $name } for other people only
# $address: number, mail, account
channel-private-address =
    { $address ->
        [number] { $name } not on the private number
        [mail] { $name } not at the private address
       *[account] { $name } not on the private account
    }
channel-other-address =
    { $address ->
        [number] { $name } on another number
        [mail] { $name } at another address
       *[account] { $name } on another account
    }
channel-by-appointment = { $name } by appointment
channel-hours = { $name } { $hours }
channel-ways = { $ground }; { $ways }
channel-anytime = any time

## Before I write or call myself

may-i-yes = In order: { $who }, { $channel }.
may-i-wait =
    { $there ->
        [none] Better later: { $allows }; open from { $time }.
       *[other] Better later: { $allows }; open from { $time } ({ $there } there).
    }
may-i-otherwise = Better otherwise: { $allows }.
may-i-ask =
    { $standing ->
        [agreed] Nothing is agreed about { $channel }. Better ask first.
       *[other] Nothing is settled about { $channel } yet. Better ask first.
    }

## Buttons; at most twelve characters, some servers cut longer ones

button-copy = Copy
button-remind = { $time }
button-mention = Next talk
button-fine = Was fine
button-confirm = Yes, it is
button-digest-only = Only { $time }
button-open = Open

## Afterwards

popup-copied =
    { $via ->
        [mail] Copied. Paste it into the e-mail.
       *[chat] Copied. Paste it into the chat.
    }
popup-not-copied = Not copied. Here is the text:

## Several at once

popup-several =
    { $count ->
        [one] 1 contact outside the rules
       *[other] { $count } contacts outside the rules
    }
popup-counted = { $name } ({ $count })
popup-digest =
    { $count ->
        [one] 1 contact since { $time }
       *[other] { $count } contacts since { $time }
    }
popup-digest-body = { $names }. Replies are ready.
popup-digest-hidden = Replies are ready.

## Replies to a proposal that come by mail

popup-replied = { $name } has replied to the proposal
popup-replied-hidden = A reply to a proposal has come
popup-replied-answer = The answer is ready to be read with the agreement. Nothing is agreed by that yet.
popup-replied-words = No consent or counter-proposal could be read in it. Please look in your mail program.

## Mails of clients in the junk folder

popup-junk = A mail from { $name } lies in the junk folder
popup-junk-several =
    { $count ->
        [one] A client’s mail lies in the junk folder
       *[other] { $count } mails from clients lie in the junk folder
    }
popup-junk-body = A look into the folder shows whether it is genuine.
