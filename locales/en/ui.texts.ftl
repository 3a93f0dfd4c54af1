## ui.texts: own wording in place of what is suggested

nav-texts = Texts
command-words-texts = templates replies wording own words write phrases

texts-title = Texts
texts-lead = What Absprache suggests when somebody gets in touch in another way than agreed. You can word each text yourself; only you ever send one.
texts-speech = Form of address
texts-speech-Sie = German, Sie
texts-speech-Du = German, du
texts-speech-English = English
texts-for = Applies to
texts-for-all = All clients
texts-own-Program = The program’s text
texts-own-All = Your own text
texts-own-All-for-client = Your text for all clients
texts-own-Client = Your own text for this client

text-back = All texts
text-missing = There is no such text
text-label = Your text
text-hint = Words in curly brackets are filled in when the text is suggested.
text-starts = The program’s text applies. Here is a beginning that you can change.
text-inherits = Your text for all clients applies. What you save here applies to this client only.
text-fills = Insert
text-fill = Insert { $typed }: { $meaning }
text-fill-needed = Insert { $typed }, required: { $meaning }
text-refused = Not quite yet
text-show-place = Show
text-put = Insert { $typed }
text-hints = Worth considering
text-examples = This is how it looks
text-examples-now = This is suggested now
text-example-own = Your text
text-example-program = The program’s text
text-saved = Saved: { $title }
text-reset = Back to the original
text-reset-to-all = Back to the text for all clients
text-was-reset = Back as it was: { $title }
text-kept-again = Your text again: { $title }

shortcuts-text = While wording a text
shortcuts-save-text = Save the text
