## ui.drop: Dateien, die auf das Fenster gezogen werden.

drop-here = Hier ablegen
drop-what = Eine Visitenkarte oder ein Adressbuch (.vcf, .csv), die Antwort eines Kunden (.json, .eml) oder eine Vorlage (.ron).
drop-one = Es geht eine Datei nach der anderen.
drop-unknown = Mit „{ $file }“ kann Absprache nichts anfangen. Es nimmt Visitenkarten, Adressbücher, Antworten von Kunden und Vorlagen.
drop-no-answer = In der Datei steht keine Antwort auf einen offenen Vorschlag.
drop-calendar = Eine Kalenderdatei lässt sich hier als Quelle einrichten; dann werden auch ihre Änderungen gelesen.

working = Es wird gearbeitet …
working-stop = Abbrechen
working-book = Das Adressbuch wird gelesen …
working-dry-run = Die Kontakte werden durchgegangen …
