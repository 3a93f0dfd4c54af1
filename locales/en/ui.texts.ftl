## ui.texts: own wording in place of what is suggested

nav-texts = Texts
command-words-texts = templates replies wording own words write phrases

texts-title = Texts
texts-lead = What Absprache suggests when somebody comes another way than you agreed. You can word each text yourself; only you ever send one.
texts-speech = Form of address
texts-speech-Sie = German, Sie
texts-speech-Du = German, du
texts-speech-English = English
texts-for = Goes for
texts-for-all = All clients
texts-own-Program = The program’s text
texts-own-All = Own text
texts-own-All-for-client = Your text for everybody
texts-own-Client = Own text for this client
texts-kind-Elsewhere = Another way
texts-kind-Later = Another time
texts-kind-ByAppointment = An appointment first
texts-kind-Booked = There is an appointment already
texts-kind-Video = Surprise video call
texts-kind-Connection = Request to connect
texts-kind-Comment = Public comment
texts-kind-Ask = Nothing agreed yet

text-back = All texts
text-missing = There is no such text
text-label = Your text
text-hint = Words in curly brackets are filled in when the text is suggested.
text-starts = The program’s text goes. Here is a beginning that you can change.
text-inherits = Your text for everybody goes. What you save here goes for this client only.
text-fills = Fill in
text-fill = Put in { $typed }: { $meaning }
text-fill-needed = Put in { $typed }, must be there: { $meaning }
text-refused = Not like this yet
text-show-place = Show
text-put = Put in { $typed }
text-hints = To consider
text-examples = This is how it looks
text-examples-now = This is suggested now
text-example-own = Your text
text-example-program = The program’s text
text-saved = Saved: { $title }
text-reset = Back to the original
text-reset-to-all = Back to the text for everybody
text-was-reset = As before again: { $title }
text-kept-again = Your text again: { $title }

shortcuts-text = While wording a text
shortcuts-save-text = Save the text
