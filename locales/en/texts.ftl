## texts: own wording in place of what is suggested

### Each text: when it is suggested

text-elsewhere = Another way
text-elsewhere-again = Another way, reminder
text-elsewhere-still-fits = Another way, does the rule still fit?
text-later = Another time
text-later-again = Another time, reminder
text-later-still-fits = Another time, does the rule still fit?
text-by-appointment = By appointment
text-by-appointment-again = By appointment, reminder
text-by-appointment-still-fits = By appointment, does the rule still fit?
text-booked = There is an appointment already
text-booked-still-fits = There is an appointment already, does the rule still fit?
text-video = Surprise video call
text-connection = Request to connect
text-connection-still-fits = Request to connect, does the rule still fit?
text-comment = Public comment
text-ask = Nothing agreed yet

text-when-elsewhere = On a channel that is not used, or is there for something else.
text-when-later = On the right channel at the wrong time.
text-when-by-appointment = On a channel for which one makes an appointment first.
text-when-booked = Somebody is in touch before their appointment.
text-when-video = A call with a picture where one without is welcome.
text-when-connection = A request on a private network while a professional one is open.
text-when-comment = A comment that everybody reads. Rules are never spoken of here.
text-when-ask = The channel has not been talked about yet.

text-step-first = The first time.
text-step-again = The second time: a friendly reminder.
text-step-still-fits = From the third time on: does the rule still fit?

text-speech-sie = Sie
text-speech-du = Du
text-speech-english = English

### What is filled in

text-fill-greeting = the salutation, such as “Hello Ms Müller,”
text-fill-name = the name, such as “Ms Müller”
text-fill-thanks = thanks for what came: “thank you for your message on WhatsApp, it has arrived safely.”
text-fill-channel = the channel it came on: “WhatsApp”
text-fill-agreed = “as we agreed”, “as I suggested” or “ideally”, whichever is true
text-fill-way = a way that is open: “by e-mail”, “by phone from Monday 23 November at 9 am”
text-fill-time = when it is possible: “Monday 23 November at 9 am”
text-fill-networks = professional networks that are open: “LinkedIn or Xing”
text-fill-alternative = a whole sentence with a second way, if there is one
text-fill-emergency = a whole sentence with the way for emergencies, if one is agreed

### What cannot be

text-fault-empty = There is nothing here yet.
text-fault-empty-remedy = Write your text, or take the program’s.
text-fault-unclosed = A curly bracket begins here and does not end.
text-fault-unclosed-remedy = Add the closing bracket, or take the opening one away.
text-fault-unknown = There is no placeholder { "{" }{ $name }{ "}" }.
text-fault-unknown-remedy = Take one of those that this text has.
text-fault-not-here = { $name } never has anything to say in this text.
text-fault-not-here-remedy = Take the placeholder out.
text-fault-no-way = The text names no way that is open.
text-fault-no-way-remedy = Put { $name } where the way is to stand.
text-fault-no-time = The text does not say from when on.
text-fault-no-time-remedy = Put { $name } where the time is to stand.
text-fault-no-networks = The text names no network that is open.
text-fault-no-networks-remedy = Put { $name } where the networks are to stand.
text-fault-too-long = The text has at least { $least } characters, without names; at most { $limit } are said.
text-fault-too-long-remedy = Make it shorter.
error-duplicate-text = The text “{ $name }” is here twice.
error-duplicate-text-remedy = Take one of them out.
error-value-text = “{ $given }” is none of the texts.
error-value-text-remedy = “absprache text list” shows all of them.

### What to consider

text-quoted = “{ $word }”
text-hint-legal = This sounds like a contract: { $words }.
text-hint-reproach = This may be heard as a reproach: { $words }.
text-hint-excuse = Internal reasons do not help the client: { $words }.
text-hint-advertising = This sounds like advertising: { $words }.
text-hint-insult = This hurts: { $words }.
text-hint-exclamation = Exclamation marks sound louder than they are meant.
text-hint-shouting = Capital letters sound loud: { $words }.
text-hint-emoji = Emoji only once the client has begun with them: { $words }.
text-hint-other-form = This is the other form of address: { $words }.
text-hint-says-agreed = { $words }: where nothing is agreed, the program’s text stands instead. { $name } always says what is true.
text-hint-names-way = A way in your own words: { $words }. Where it is not open, the program’s text stands instead.
text-hint-names-time = A time in your own words: { $words }. The program cannot see whether it is true.
text-hint-long = At least { $least } characters: on short channels such as SMS, with at most { $limit }, the program’s text stands instead.

### Why the program's text stands here

text-unfit-nothing = There is nothing to fill in for { $name } here.
text-unfit-too-long = Your text would have { $characters } characters here; at most { $limit } will do.
text-unfit-says-agreed = Your text says that something is agreed, and that is not true here.
text-unfit-closed-way = Your text names a way that is not open here: { $way }.

### The three examples

text-scene = { $channel }, { $time }
text-scene-call = Call, { $channel }, { $time }
text-scene-video = Video call, { $channel }, { $time }
text-scene-request = Request, { $channel }, { $time }
text-scene-comment = Comment, { $channel }, { $time }
text-scene-wish = { $scene }, not agreed yet

### Command line

cli-text-line = { $name }: { $title }{ $mark }
cli-text-own = , own text
cli-text-own-client = , own text for this client
cli-text-list-heading = Texts in the form “{ $speech }”. Own ones are marked as such.
cli-text-heading = { $title }. { $when } { $step }
cli-text-is-programs = The program’s text applies. To begin with:
cli-text-is-all = Your text for everybody:
cli-text-is-client = Your text for this client:
cli-text-placeholders = Placeholders:
cli-text-placeholder = { $name }  { $meaning }
cli-text-placeholder-needed = { $name }  { $meaning } (must be there)
cli-text-hints = To consider:
cli-text-examples = This is how it looks:
cli-text-example = { $scene }:
cli-text-example-programs = { $scene } (the program’s text. { $why }):
cli-text-saved = Noted: { $title }.
cli-text-reset = The program’s text again: { $title }.
cli-text-reset-to-all = Your text for everybody again: { $title }.
cli-text-was-original = There was no own text: { $title }.
