## ui: what the window itself says. Sentences about contacts and rules come ready from the other files.

## Frame

app-name = Absprache
skip-to-content = Skip to content
nav-main = Main menu
nav-open = Open menu
nav-close = Close menu
nav-today = Today
nav-clients = Clients
nav-new-client = New client
nav-settings = Settings
nav-help = Help
nav-waiting = { $count ->
    [one] one contact is waiting
   *[other] { $count } contacts are waiting
}
page-missing-title = There is no such page
page-missing-text = Nothing is at this address. Everything else is still there.
page-missing-back = Go to “Today”
loading = One moment …

## Common buttons

close = Close
cancel = Cancel
undo = Undo
save = Save
saved = Saved
try-again = Try again

## When nothing works

locked-title = Absprache cannot go on right now
locked-calm = Your data is untouched.

## First start

first-name = Your name
first-name-hint = As it appears in the letter to your clients.
first-hours = Your office hours
first-region = Holidays as in
first-region-hint = Time zone: { $zone }
first-go = Set up your first client
first-sample = Look around with a sample client first
first-private = Everything stays on this computer. No account, nothing is sent.
first-needs-name = The name is missing.
sample-client = Musterwerk GmbH
sample-person = Paul Muster

## Today

today-title = Today
today-pause = Pause
today-resume = Resume
today-waiting = Outside the rules
today-handled = Dealt with today
today-in-order = { $count ->
    [0] Nothing has come in today.
    [one] One contact today was in order.
   *[other] { $count } contacts today were in order.
}
today-calm-title = No contact is waiting for you.
today-calm-text = Everybody got in touch as arranged – or not at all.
today-empty-title = No clients yet
today-empty-text = Calm begins with the first client: a name is enough, the rules are prepared.
today-keys = Arrow keys: choose · Enter: open · C: copy
episode-via = by { $via }
episode-clause = The rule in the letter
episode-copy = Copy reply
episode-copying = Copying …
episode-copied = Copied
episode-not-copied = Not copied. The text is selected: Ctrl+C will do.
episode-remind = Remind me later
episode-mention = Mention at the next talk
episode-fine = That was fine
episode-emergency = That was an emergency
episode-confirm-question = Is this { $name }?
episode-confirm = Yes, this is { $name }
episode-deny = No
episode-person-unknown = Unknown
copied-paste = Copied – paste it now
not-copied = Not copied: { $fault }
remind-done = Reminder set
mention-done = Noted for the next talk
fine-done = Noted as fine
emergency-done = Noted as an emergency
confirm-done = Noted: this is { $name }
deny-done = Noted: this is not { $name }
strangers-title = Who is this?
strangers-text = The latest unknown callers and writers. They are not stored anywhere.
strangers-introduce = Assign
strangers-introduce-of = Assign { $shown }
introduce-title = Who is “{ $shown }”?
introduce-client = Client
introduce-person = Person
introduce-person-none = nobody in particular
introduce-go = Assign
introduce-done = “{ $shown }” now belongs to { $client }
sources-title = Where contacts come from
source-ok = in order
source-down = not working

## Clients

clients-title = Clients
clients-none = No clients yet
clients-none-text = A name, a signature or a business card is enough to begin.
clients-search = Search clients
clients-search-hint = Name or person
clients-count = { $count ->
    [one] one client
   *[other] { $count } clients
}
clients-found = { $found } of { $count }
clients-unfound = Nobody matches “{ $typed }”
clients-unfound-text = Names and people are searched; umlauts, order and small typing errors do not matter.
clients-add-named = New client “{ $typed }”
client-edit = Change rules
client-end = End the engagement
client-end-title = End the engagement with { $name }?
client-end-text = The rules are then suspended, and there are no more popups. The record stays. This can be undone.
client-end-on = Last day
client-end-go = End it
client-ended = Engagement with { $name } ended
client-resume = Resume the engagement
client-resumed = Engagement with { $name } resumed
client-draft-differs = Your draft is newer than what was agreed.
client-week = The week at a glance
client-openings = How you can be reached
client-openings-none = No channel is open at present.
client-people = People
client-facts = Details
client-timeline = Timeline
client-timeline-none = No contact yet.

## Reply card

card-title = Reply
card-none = There is no reply at hand.
card-copied = Copied – paste it now

## Settings

settings-title = Settings
settings-me = Me
settings-name = Name
settings-hours = Office hours
settings-zone = Time zone
settings-region = Holidays as in
settings-addresses = My addresses
settings-addresses-text = Business addresses appear in the letter. When somebody uses a private one, a kind reply is ready for you to send.
settings-address = Address
settings-address-of = Address { $number }
settings-address-kind = Kind
settings-address-use = Use
settings-address-email = E-mail
settings-address-phone = Phone
settings-address-business = business
settings-address-private = private
settings-address-add = Add address
settings-address-remove = Remove { $address }
settings-address-removed = { $address } removed
settings-look = Appearance and language
settings-language = Language
settings-language-system = Same as the system
settings-language-de = Deutsch
settings-language-en = English
settings-theme = Colours
settings-theme-System = Same as the system
settings-theme-Light = Light
settings-theme-Dark = Dark
settings-popups = Popups
settings-shown = What a popup shows
settings-shown-Everything = Everything
settings-shown-NameAndChannel = Name and way
settings-shown-Channel = Only the way
settings-shown-Nothing = None of it
settings-shown-sample = This is how it looks
settings-sample-title = Anna Müller · WhatsApp
settings-sample-title-Channel = WhatsApp
settings-sample-body = Agreed: no WhatsApp; e-mail any time.
settings-sample-body-hidden = A reply is ready.
settings-hold = Collect outside my hours
settings-hold-hint = Popups then come together when your office hours begin. Emergencies always get through.
settings-start = Start
settings-autostart = Start when I log in
settings-autostart-hint = In the background, without a window.
settings-version = Absprache { $version }

## Keyboard shortcuts

shortcuts-title = Keyboard shortcuts
shortcuts-everywhere = Everywhere
shortcuts-palette = Search and open
shortcuts-new-client = New client
shortcuts-settings = Settings
shortcuts-guide = Help
shortcuts-help = Overview of the shortcuts
shortcuts-today = In “Today”
shortcuts-move = To the next or previous contact
shortcuts-open = Open or close
shortcuts-copy = Copy reply
shortcuts-clients = In “Clients”
shortcuts-search = To the search field
shortcuts-form = While a client is set up
shortcuts-take-in = Add or save
shortcuts-undo = Undo
shortcuts-redo = Redo
key-mod = Ctrl
key-enter = Enter
key-ArrowDown = Arrow down
key-ArrowUp = Arrow up
key-or = or

letter-reading =
    { $minutes ->
        [one] A minute’s reading, { $ease }.
       *[other] { $minutes } minutes’ reading, { $ease }.
    }
letter-ease-Easy = easy to read
letter-ease-Plain = reads well
letter-ease-Demanding = needs some attention
letter-ease-Hard = hard to read
letter-score = Readability { $score } of 100

## Days

day-needed = A day is missing.
day-unclear = There is no such day. For example: 1 December or 1/12
day-too-early = At the earliest: { $day }
day-too-late = At the latest: { $day }
