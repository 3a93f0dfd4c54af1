## ui.capture: contacts by hand, notes of one's own, and the keys for it.

capture-title = Write a contact down
capture-whom = With whom?
capture-whom-placeholder = Name or client
capture-count = { $count ->
    [0] Nobody found
    [one] One match
   *[other] { $count } matches
}
capture-nobody-found = Nobody found.
capture-no-clients = There is no client yet.
capture-first = Open the window first and enter your name.
capture-change = Change
capture-channel = Channel
capture-when = When
capture-now = now, 14:30, yesterday 9:00
capture-direction = Direction
capture-in = They contacted me
capture-out = I contacted them
capture-kind = Kind
capture-kind-Message = Message
capture-kind-Call = Call
capture-kind-VideoCall = Video call
capture-kind-ConnectionRequest = Connection request
capture-kind-Comment = Comment
capture-emergency = It was an emergency
capture-write = Write down
capture-done = Done
capture-another = Another contact

note-label = Note
note-hint = For you alone. Ctrl+Enter saves.
note-keep = Save note
note-kept = Saved

capture-keys-title = Write down from anywhere
capture-keys-text = Keys that open the small window “Write a contact down”, also when Absprache is out of sight.
capture-keys-set = Set keys
capture-keys-change = Other keys
capture-keys-press = Now press the keys …
capture-keys-off = Turn off
capture-keys-taken = These keys belong to another program. Set others.
capture-keys-not-here = Under Wayland only the desktop itself gives out such keys. Set up a shortcut of your own in its keyboard settings, with this command: { $command }
capture-keys-else = The desktop can do it, too: with a shortcut of its own for “{ $command }”.

shortcuts-capture = Write a contact down
command-words-capture = Anruf Nachricht eintragen erfassen notieren capture record call message log by hand
command-words-capture-keys = keyboard shortcut global hotkey anywhere Tastenkürzel
