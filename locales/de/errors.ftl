## errors: was schiefging, wo, und was zu tun ist

error-what = Fehler: { $what }
error-where = Wo: { $place }
error-remedy = Abhilfe: { $remedy }
error-place = Zeile { $line }, Spalte { $column }
error-place-field = Zeile { $line }, Spalte { $column }, Feld { $field }

### Dateien

error-no-home = Es ist nicht bekannt, wo Ihre Daten liegen.
error-no-home-remedy = Nennen Sie den Ordner: --home ORDNER oder ABSPRACHE_HOME.
error-file-missing = Diese Datei gibt es nicht.
error-file-missing-remedy = Prüfen Sie den Namen und den Ordner.
error-not-text = Die Datei ist kein Text in UTF-8.
error-not-text-remedy = Speichern Sie sie als UTF-8.
error-disk-full = Der Datenträger ist voll. Es wurde nichts geändert.
error-disk-full-remedy = Schaffen Sie Platz und versuchen Sie es noch einmal.
error-file = Die Datei lässt sich nicht lesen oder schreiben: { $system }
error-file-remedy = Prüfen Sie die Rechte an Datei und Ordner.
error-unwritable = Das lässt sich nicht als RON schreiben: { $system }
error-unwritable-remedy = Das ist ein Fehler des Programms. Bitte melden Sie ihn.
error-syntax = Das ist kein gültiges RON: { $words }
error-syntax-remedy = Sehen Sie an dieser Stelle nach Klammern, Kommas und Anführungszeichen.
error-unknown-field = Ein Feld „{ $found }“ gibt es hier nicht. Möglich sind: { $expected }.
error-unknown-field-remedy = Ändern Sie den Namen, oder nehmen Sie das Feld heraus.
error-unknown-choice = „{ $found }“ ist keine der Möglichkeiten: { $expected }.
error-unknown-choice-remedy = Nehmen Sie eine davon.
error-missing-field = Das Feld „{ $name }“ fehlt.
error-missing-field-remedy = Ergänzen Sie es.
error-duplicate-field = Das Feld „{ $name }“ steht zweimal da.
error-duplicate-field-remedy = Nehmen Sie eines davon heraus.
error-bad-value = Dieser Wert geht nicht: { $words }
error-bad-value-remedy = Ändern Sie den Wert an dieser Stelle.
error-newer-file = Das hat Format { $found }; dieses Programm kennt Format 1 bis { $known }.
error-newer-file-remedy = Nehmen Sie ein neueres Absprache. Es wurde nichts geändert.
error-duplicate-clause = Zwei Regeln haben die Kennung „{ $id }“.
error-duplicate-clause-remedy = Geben Sie einer von beiden eine andere.
error-duplicate-person = Zwei Personen haben die Kennung „{ $id }“.
error-duplicate-person-remedy = Geben Sie einer von beiden eine andere.
error-unknown-channel = Einen Kanal „{ $id }“ gibt es nicht.
error-unknown-channel-remedy = Prüfen Sie die Schreibweise, oder ergänzen Sie den Kanal in channels.ron im Datenordner.
error-too-long = Die Datei ist viel länger als jede, die hierher gehört.
error-too-long-remedy = Prüfen Sie, ob es die richtige Datei ist.
error-in-use = Ein anderes Absprache benutzt diesen Datenordner gerade.
error-in-use-remedy = Beenden Sie es, oder nehmen Sie einen anderen Ordner mit --home.
error-changed-version = Die vereinbarte Fassung { $code } wurde nachträglich geändert und gilt so nicht.
error-changed-version-remedy = Holen Sie die Datei aus einer Sicherung zurück. Änderungen gehören in den Entwurf und werden neu vereinbart.
error-missing-version = Eine vereinbarte Fassung fehlt.
error-missing-version-remedy = Holen Sie die Datei aus einer Sicherung zurück.
error-journal = Das Protokoll lässt sich nicht lesen oder schreiben: { $system }
error-journal-remedy = Prüfen Sie die Rechte am Ordner und den freien Platz; „absprache journal verify“ prüft das Protokoll.
error-output = Die Ausgabe lässt sich nicht schreiben: { $system }
error-output-remedy = Prüfen Sie, wohin sie umgeleitet ist.

### Profile und Kunden

error-no-consultant = Über Sie ist noch nichts bekannt.
error-no-consultant-remedy = Stellen Sie sich vor: absprache me --name „…“ --zone Europe/Berlin --state BY
error-no-client = Einen Kunden „{ $id }“ gibt es nicht.
error-no-client-remedy = „absprache client list“ zeigt alle.
error-client-exists = Einen Kunden „{ $id }“ gibt es schon.
error-client-exists-remedy = Geben Sie dem neuen eine andere Kennung: --id KENNUNG.
error-name-missing = Für ein neues Profil fehlt Ihr Name.
error-name-missing-remedy = Ergänzen Sie: --name „…“
error-zone-missing = Für ein neues Profil fehlt die Zeitzone; dieser Rechner verrät seine nicht.
error-zone-missing-remedy = Ergänzen Sie: --zone Europe/Berlin
error-no-id = Aus „{ $name }“ lässt sich keine Kennung bilden.
error-no-id-remedy = Geben Sie eine an: --id KENNUNG, aus a–z, 0–9 und -.
error-not-theirs = „{ $sender }“ ist bei { $client } nicht hinterlegt.
error-not-theirs-remedy = Prüfen Sie die Schreibweise, oder ergänzen Sie die Adresse in der Datei des Kunden.
error-no-side = Die Regeln nennen nicht, wessen Zeitzone, Feiertage und Bürozeiten gelten, und ein Profil gibt es noch nicht.
error-no-side-remedy = Ergänzen Sie „consultant: (zone: …)“ in der Datei, oder stellen Sie sich mit „absprache me“ vor.
error-unchanged = Genau das ist schon festgehalten, als Fassung { $number }.
error-unchanged-remedy = Es gibt nichts zu tun. Neues kommt zuerst in den Entwurf.
error-before-the-last = Fassung { $number } gilt erst ab { $from }; eine spätere Fassung kann nicht früher gelten.
error-before-the-last-remedy = Nennen Sie denselben oder einen späteren Tag.
error-objections = So sollte es niemandem vorgeschlagen werden:
error-objections-remedy = Ändern Sie den Entwurf (draft.ron beim Kunden), oder begründen Sie es darin so, wie es oben steht.

### Werte auf der Kommandozeile

error-option-zone = { $option }: „{ $given }“ ist keine Zeitzone.
error-option-zone-remedy = Zum Beispiel Europe/Berlin, Europe/Vienna, America/New_York.
error-option-region = { $option }: Für „{ $given }“ sind keine Feiertage bekannt.
error-option-region-remedy = Zum Beispiel BY, DE-NW, AT, CH-ZH oder none für keine.
error-option-hours = { $option }: „{ $given }“ sind keine Zeiten.
error-option-hours-remedy = Zum Beispiel: Mo-Fr 09:00-12:30,13:30-17:00; PH off
error-option-mail = { $option }: „{ $given }“ ist keine E-Mail-Adresse.
error-option-mail-remedy = Zum Beispiel anna@example.org.
error-option-phone = { $option }: „{ $given }“ ist keine gültige Rufnummer.
error-option-phone-remedy = Mit Vorwahl, zum Beispiel +49 30 23125001.
error-option-account = { $option }: „{ $given }“ ist kein Kontoname.
error-option-account-remedy = Ein Name aus 1 bis 200 Zeichen.
error-option-channel = { $option }: Einen Kanal „{ $given }“ gibt es nicht.
error-option-channel-remedy = Zum Beispiel email, phone, whatsapp, linkedin. Eigene Kanäle stehen in channels.ron im Datenordner.
error-option-pair = { $option }: In „{ $given }“ fehlt das Gleichheitszeichen.
error-option-pair-remedy = Zum Beispiel linkedin=anna-mueller.
error-option-id = { $option }: „{ $given }“ ist keine Kennung.
error-option-id-remedy = 1 bis 60 Zeichen aus a–z, 0–9 und -; „absprache client list“ zeigt alle.
error-option-preset = { $option }: „{ $given }“ wird nicht mitgeliefert.
error-option-preset-remedy = Möglich sind freelancer, agency und mail-only; eigene Dateien mit --policy.
error-option-instant = { $option }: „{ $given }“ ist kein Zeitpunkt.
error-option-instant-remedy = Datum, Uhrzeit und Abstand zu UTC, zum Beispiel 2026-11-21T21:40:00+01:00.
error-option-date = { $option }: „{ $given }“ ist kein Datum.
error-option-date-remedy = Jahr, Monat und Tag, zum Beispiel 2026-11-23.
error-option-empty = { $option }: Es steht nichts da.
error-option-empty-remedy = Geben Sie einen Text an.

### Zeiten

error-hours-empty = Es steht nichts da.
error-hours-too-long = { $chars } Zeichen sind zu viele.
error-hours-syntax = Stelle { $column }: „{ $what }“ ist nicht zu verstehen.
error-hours-unsupported = Stelle { $column }: { $what } gibt es in Absprachen nicht.
error-hours-time = Stelle { $column }: Diese Uhrzeit gibt es nicht.
error-hours-empty-span = Stelle { $column }: Anfang und Ende sind gleich; ein ganzer Tag ist 00:00-24:00.
error-hours-date = Stelle { $column }: Dieses Datum gibt es nicht.
error-hours-backwards = Stelle { $column }: Das Ende liegt vor dem Anfang.
error-hours-never-open = So ist nie geöffnet.
