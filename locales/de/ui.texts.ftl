## ui.texts: eigene Texte statt der vorgeschlagenen

nav-texts = Texte
command-words-texts = Vorlagen Antworten Formulierungen eigene Wörter schreiben texts wording templates

texts-title = Texte
texts-lead = Was Absprache Ihnen vorschlägt, wenn sich jemand auf einem anderen Weg oder zu einer anderen Zeit meldet als besprochen. Jeden Text können Sie selbst formulieren; verschickt wird er nur von Ihnen.
texts-speech = Anrede
texts-speech-Sie = Sie
texts-speech-Du = Du
texts-speech-English = Englisch
texts-for = Gilt für
texts-for-all = Alle Kunden
texts-own-Program = Text des Programms
texts-own-All = Eigener Text
texts-own-All-for-client = Ihr Text für alle
texts-own-Client = Eigener Text für diesen Kunden

text-back = Alle Texte
text-missing = Diesen Text gibt es nicht
text-label = Ihr Text
text-hint = Wörter in geschweiften Klammern werden eingesetzt, wenn der Text vorgeschlagen wird.
text-starts = Es gilt der Text des Programms. Hier steht ein Anfang, den Sie ändern können.
text-inherits = Es gilt Ihr Text für alle. Was Sie hier speichern, gilt nur für diesen Kunden.
text-fills = Einsetzen
text-fill = { $typed } einsetzen: { $meaning }
text-fill-needed = { $typed } einsetzen, muss vorkommen: { $meaning }
text-refused = So geht es noch nicht
text-show-place = Zeigen
text-put = { $typed } einsetzen
text-hints = Zu bedenken
text-examples = So sieht es aus
text-examples-now = Das wird jetzt vorgeschlagen
text-example-own = Ihr Text
text-example-program = Text des Programms
text-saved = Gespeichert: { $title }
text-reset = Zum Original
text-reset-to-all = Zum Text für alle
text-was-reset = Wieder wie vorher: { $title }
text-kept-again = Wieder Ihr Text: { $title }

shortcuts-text = Beim Formulieren eines Textes
shortcuts-save-text = Text speichern
