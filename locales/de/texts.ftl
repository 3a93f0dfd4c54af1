## texts: eigene Texte statt der vorgeschlagenen

### Jeder Text: wann er vorgeschlagen wird

text-elsewhere = Anderer Weg
text-elsewhere-again = Anderer Weg, Erinnerung
text-elsewhere-still-fits = Anderer Weg, passt die Regel noch?
text-later = Andere Zeit
text-later-again = Andere Zeit, Erinnerung
text-later-still-fits = Andere Zeit, passt die Regel noch?
text-by-appointment = Mit Termin
text-by-appointment-again = Mit Termin, Erinnerung
text-by-appointment-still-fits = Mit Termin, passt die Regel noch?
text-booked = Termin ist schon vereinbart
text-booked-still-fits = Termin ist schon vereinbart, passt die Regel noch?
text-video = Überraschender Videoanruf
text-connection = Kontaktanfrage
text-connection-still-fits = Kontaktanfrage, passt die Regel noch?
text-comment = Öffentlicher Kommentar
text-ask = Noch nichts vereinbart

text-when-elsewhere = Auf einem Kanal, der nicht benutzt wird oder für anderes da ist.
text-when-later = Auf dem richtigen Kanal zur falschen Zeit.
text-when-by-appointment = Auf einem Kanal, für den man sich vorher verabredet.
text-when-booked = Jemand meldet sich früher, als ihr Termin ist.
text-when-video = Ein Anruf mit Bild, wo einer ohne willkommen ist.
text-when-connection = Eine Anfrage in einem privaten Netzwerk, wenn ein berufliches offen ist.
text-when-comment = Ein Kommentar, den alle lesen. Von Regeln ist hier nie die Rede.
text-when-ask = Über den Kanal ist noch nicht gesprochen worden.

text-step-first = Beim ersten Mal.
text-step-again = Beim zweiten Mal: eine freundliche Erinnerung.
text-step-still-fits = Ab dem dritten Mal: Passt die Regel noch?

text-speech-sie = Sie
text-speech-du = Du
text-speech-english = Englisch

### Was eingesetzt wird

text-fill-greeting = Anrede, zum Beispiel „Guten Tag Frau Müller,“
text-fill-name = Name, zum Beispiel „Frau Müller“
text-fill-thanks = Dank für das, was kam: „danke für Ihre Nachricht über WhatsApp, sie ist gut angekommen.“
text-fill-channel = Kanal, auf dem der Kontakt kam: „WhatsApp“
text-fill-agreed = „wie vereinbart“, „wie vorgeschlagen“ oder „am besten“, je nachdem, was stimmt
text-fill-way = Weg, der offen ist: „per E-Mail“, „telefonisch ab Montag, 23. November, 9 Uhr“
text-fill-time = Zeit, ab der es geht: „Montag, 23. November, 9 Uhr“
text-fill-networks = Berufliche Netzwerke, die offen sind: „LinkedIn oder Xing“
text-fill-alternative = ein ganzer Satz mit einem zweiten Weg, wenn es einen gibt
text-fill-emergency = ein ganzer Satz mit dem Weg für Notfälle, wenn einer vereinbart ist

### Was nicht geht

text-fault-empty = Da steht noch nichts.
text-fault-empty-remedy = Schreiben Sie Ihren Text, oder nehmen Sie den des Programms.
text-fault-unclosed = Hier beginnt eine geschweifte Klammer, die nicht endet.
text-fault-unclosed-remedy = Ergänzen Sie die schließende Klammer, oder nehmen Sie die öffnende weg.
text-fault-unknown = Einen Platzhalter { "{" }{ $name }{ "}" } gibt es nicht.
text-fault-unknown-remedy = Nehmen Sie einen von denen, die es für diesen Text gibt.
text-fault-not-here = { $name } hat in diesem Text nie etwas zu sagen.
text-fault-not-here-remedy = Nehmen Sie den Platzhalter heraus.
text-fault-no-way = Der Text nennt keinen Weg, der offen ist.
text-fault-no-way-remedy = Setzen Sie { $name } dort ein, wo der Weg stehen soll.
text-fault-no-time = Der Text sagt nicht, ab wann es geht.
text-fault-no-time-remedy = Setzen Sie { $name } dort ein, wo die Zeit stehen soll.
text-fault-no-networks = Der Text nennt kein Netzwerk, das offen ist.
text-fault-no-networks-remedy = Setzen Sie { $name } dort ein, wo die Netzwerke stehen sollen.
text-fault-too-long = Der Text hat mindestens { $least } Zeichen, ohne Namen; gesagt werden höchstens { $limit }.
text-fault-too-long-remedy = Kürzen Sie ihn.
error-duplicate-text = Den Text „{ $name }“ gibt es hier zweimal.
error-duplicate-text-remedy = Nehmen Sie einen davon heraus.
error-value-text = „{ $given }“ ist keiner der Texte.
error-value-text-remedy = „absprache text list“ zeigt alle.

### Was zu bedenken ist

text-quoted = „{ $word }“
text-hint-legal = Das klingt nach Vertrag: { $words }.
text-hint-reproach = Das kann als Vorwurf ankommen: { $words }.
text-hint-excuse = Interne Gründe helfen dem Kunden nicht: { $words }.
text-hint-advertising = Das klingt nach Werbung: { $words }.
text-hint-insult = Das verletzt: { $words }.
text-hint-exclamation = Ausrufezeichen wirken lauter, als sie gemeint sind.
text-hint-shouting = Großbuchstaben wirken laut: { $words }.
text-hint-emoji = Emoji erst, wenn der Kunde damit anfängt: { $words }.
text-hint-other-form = Das ist die andere Anredeform: { $words }.
text-hint-says-agreed = { $words }: Wo nichts vereinbart ist, steht stattdessen der Text des Programms. { $name } sagt immer, was stimmt.
text-hint-names-way = Ein Weg in eigenen Worten: { $words }. Wo er gerade nicht offen ist, steht stattdessen der Text des Programms.
text-hint-names-time = Eine Zeit in eigenen Worten: { $words }. Das Programm kann nicht sehen, ob sie stimmt.
text-hint-long = Mindestens { $least } Zeichen: Auf kurzen Kanälen wie SMS, mit höchstens { $limit }, steht stattdessen der Text des Programms.

### Warum hier der Text des Programms steht

text-unfit-nothing = Für { $name } gibt es hier nichts einzusetzen.
text-unfit-too-long = Ihr Text hätte hier { $characters } Zeichen, höchstens { $limit } gehen.
text-unfit-says-agreed = Ihr Text sagt, dass etwas vereinbart ist, und das stimmt hier nicht.
text-unfit-closed-way = Ihr Text nennt einen Weg, der hier nicht offen ist: { $way }.

### Die drei Beispiele

text-scene = { $channel }, { $time }
text-scene-call = Anruf, { $channel }, { $time }
text-scene-video = Videoanruf, { $channel }, { $time }
text-scene-request = Anfrage, { $channel }, { $time }
text-scene-comment = Kommentar, { $channel }, { $time }
text-scene-wish = { $scene }, noch nicht vereinbart

### Kommandozeile

cli-text-line = { $name }: { $title }{ $mark }
cli-text-own = , eigener Text
cli-text-own-client = , eigener Text für diesen Kunden
cli-text-list-heading = Texte in der Form „{ $speech }“. Eigene sind als solche genannt.
cli-text-heading = { $title }. { $when } { $step }
cli-text-is-programs = Es gilt der Text des Programms. Zum Anfangen:
cli-text-is-all = Ihr Text für alle:
cli-text-is-client = Ihr Text für diesen Kunden:
cli-text-placeholders = Platzhalter:
cli-text-placeholder = { $name }  { $meaning }
cli-text-placeholder-needed = { $name }  { $meaning } (muss sein)
cli-text-hints = Zu bedenken:
cli-text-examples = So sieht es aus:
cli-text-example = { $scene }:
cli-text-example-programs = { $scene } (Text des Programms. { $why }):
cli-text-saved = Gemerkt: { $title }.
cli-text-reset = Wieder der Text des Programms: { $title }.
cli-text-reset-to-all = Wieder Ihr Text für alle: { $title }.
cli-text-was-original = Es gab keinen eigenen Text: { $title }.
