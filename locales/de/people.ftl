## people: Adressbücher, Anruflisten, „Darf ich?“

### Adressbücher

cli-import-done =
    { $new ->
        [0] Kein neuer Kunde
        [1] 1 neuer Kunde
       *[other] { $new } neue Kunden
    }, { $added ->
        [1] 1 Eintrag ergänzt
       *[other] { $added } Einträge ergänzt
    }, { $unchanged } ohne Neues, { $unclear } unklar, { $skipped } übergangen.
cli-import-would =
    Nur geplant, nichts geschrieben: { $new ->
        [0] kein neuer Kunde
        [1] 1 neuer Kunde
       *[other] { $new } neue Kunden
    }, { $added ->
        [1] 1 Eintrag zu ergänzen
       *[other] { $added } Einträge zu ergänzen
    }, { $unchanged } ohne Neues, { $unclear } unklar, { $skipped } übergangen.
cli-import-new = Neu:
cli-import-merged = Ergänzt:
cli-import-unclear = Unklar; hier entscheiden Sie, es wurde nichts geändert:
cli-import-skipped = Übergangen:
cli-import-unread = Nicht lesbar:
cli-import-columns = Spalten, die niemand versteht (mit --column FELD=SPALTE lässt es sich sagen):
cli-import-line = Zeile { $line }: { $text }
import-person-new = { " " }(neu)
import-why-Several = { $who } passt zu mehreren ({ $with }).
import-why-OtherName = { $who } hat eine Adresse, die bei { $with } jemand anderem gehört.
import-why-OtherFirm = { $who } hat eine Adresse, die bei { $with } angelegt ist, einer anderen Firma.
import-why-Namesake = { $who } heißt wie jemand bei { $with }; ob es dieselbe Person ist, geht aus keiner Adresse hervor.
import-why-Unreadable = { $who }: Einen Kunden dieses Namens gibt es schon, aber seine Datei ist nicht lesbar.
error-book-too-long = Die Datei ist für ein Adressbuch zu groß.
error-book-too-long-remedy = Gelesen werden höchstens 64 MB. Exportieren Sie ohne Bilder oder in Teilen.
error-book-empty = Die Datei ist leer.
error-book-empty-remedy = Exportieren Sie das Adressbuch noch einmal, als vCard oder CSV.
error-book-no-columns = Das ist keine vCard, und die erste Zeile nennt keine Spalte mit Namen oder Adressen: { $headings }
error-book-no-columns-remedy = Die erste Zeile muss die Spalten benennen, etwa „Firma“, „Name“, „E-Mail“, „Telefon“. Oder sagen Sie es: --column name=SPALTE
error-book-no-such-column = Eine Spalte „{ $heading }“ gibt es nicht. Vorhanden: { $headings }
error-book-no-such-column-remedy = Schreiben Sie die Spalte so, wie sie in der ersten Zeile steht.
error-value-column = „{ $given }“ sagt nicht, was welche Spalte ist.
error-value-column-remedy = Zum Beispiel --column name=Firma. Möglich sind name, person, given, family, salutation, role, mail, phone, switchboard, skype, whatsapp, telegram, linkedin, xing und ignore.
error-value-person = „{ $given }“ ist niemand von diesem Kunden.
error-value-person-remedy = Wer dazugehört, zeigt: absprache client show KENNUNG

### Darf ich?

cli-may-now = jetzt
cli-may-later = später
cli-may-not = nicht
cli-may-unsettled = ungeklärt
cli-may-there = { $time } (dort { $there })

### Anruflisten

cli-calls-done =
    { $taken ->
        [0] Kein Anruf
        [1] 1 Anruf
       *[other] { $taken } Anrufe
    } festgehalten und beurteilt, davon { $admitted } in Ordnung; { $already } schon bekannt, { $strangers } mit niemand Bekanntem (davon bleibt nichts).
cli-calls-unjudged = noch nicht beurteilt
cli-calls-ambiguous = passt zu mehreren; wer es war, lässt sich im Fenster sagen.
cli-calls-why-Time = die Zeit ist nicht lesbar.
cli-calls-why-Direction = es steht nicht da, wer wen angerufen hat.
cli-calls-why-Number = keine Nummer von außerhalb, oder eine ohne Vorwahl (dann hilft --area-code).
cli-calls-why-Future = liegt in der Zukunft; stimmen Uhr und Zeitzone?
cli-calls-why-Over = ist älter, als Einträge bei diesem Kunden laut Absprache bleiben.
error-calls-too-long = Die Datei ist für eine Anrufliste zu groß.
error-calls-too-long-remedy = Gelesen werden höchstens 16 MB. Teilen Sie die Liste.
error-calls-empty = Die Datei ist leer.
error-calls-empty-remedy = Exportieren Sie die Anrufliste noch einmal, als CSV.
error-calls-no-columns = In der ersten Zeile fehlt eine Spalte mit Zeiten oder eine mit Nummern: { $headings }
error-calls-no-columns-remedy = Die erste Zeile muss die Spalten benennen, etwa „Datum“, „Richtung“, „Rufnummer“.
error-calls-no-json = Das ist keine Liste von Anrufen in JSON: { $words }
error-calls-no-json-remedy = Wie sie aussehen muss, steht in docs/formats.md.
