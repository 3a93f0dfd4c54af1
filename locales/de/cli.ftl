## cli: Antworten auf der Kommandozeile

### Zeilen

cli-row-zone = Zeitzone
cli-row-region = Feiertage
cli-row-hours = Bürozeiten
cli-row-business = Adressen
cli-row-private = privat
cli-row-person = Person
cli-row-rules = Regeln
cli-row-draft = Entwurf
cli-row-fingerprint = Fingerabdruck
cli-row-arrival = Zeitpunkt
cli-row-open = Offen

### Kunden

cli-client-added = { $name } ist angelegt (Kennung { $id }).
cli-no-holidays = keine
cli-no-clients = Noch kein Kunde angelegt. Der erste kommt mit: absprache client add --name „…“
cli-recorded = Festgehalten mit { $name }: { $stands }.
cli-standing-wish = Ihr Wunsch, noch nicht vereinbart
cli-standing-proposed = vorgeschlagen, noch ohne Antwort
cli-standing-ended = beendet
cli-standing-agreed =
    Fassung { $number } ({ $code }), vereinbart am { $on } mit { $by }, { $means ->
        [talk] im Gespräch
        [mail] per E-Mail
       *[signed] mit Unterschrift
    }

### Urteile

cli-outcome-admit = In Ordnung
cli-outcome-defer = Erst ab { $until }
cli-outcome-redirect = Besser auf anderem Weg
cli-outcome-ask = Nicht geregelt
cli-clause = { " " }(Regel „{ $id }“)
cli-ground-Ended = Die Absprache oder die Zusammenarbeit ist beendet
cli-ground-Emergency = Es ist ein Notfall
cli-ground-Appointment = Ein Termin ist dafür verabredet
cli-ground-Running = Das Gespräch läuft gerade
cli-ground-NoClause = Über { $channel } sagt keine Regel etwas
cli-ground-Disagreement = Die Regeln der Kunden, für die es sein kann, sind verschieden
cli-ground-NotUsed = { $channel } wird nicht benutzt
cli-ground-EmergencyOnly = { $channel } ist für Notfälle da
cli-ground-AfterEngagement = { $channel } gilt erst nach der Zusammenarbeit
cli-ground-PersonNotNamed = Die Regel für { $channel } nennt andere Personen
cli-ground-PrivateHandle = Der Kontakt ging an eine private Adresse
cli-ground-OtherHandle = Der Kontakt ging an eine Adresse, die keine Regel nennt
cli-ground-ByAppointment = { $channel } nur mit Termin, und zu diesem Zeitpunkt ist keiner
cli-ground-Absence = Der Empfänger ist abwesend
cli-ground-Holiday = Der Empfänger hat einen Feiertag oder freien Tag
cli-ground-OutsideHours = Außerhalb der Zeiten für { $channel }
cli-ground-Welcome = { $channel } ist um diese Zeit willkommen
cli-nothing-open = kein Weg in den nächsten 370 Tagen
cli-reply = Antwortvorschlag, { $via }, am besten { $when }:
cli-reply-now = jetzt
cli-no-reply = Kein Antwortvorschlag: { $why }
cli-withhold-InOrder = der Kontakt ist in Ordnung.
cli-withhold-Emergency = ein Notfall wird nicht umgeleitet.
cli-withhold-Running = ein laufendes Gespräch wird nicht umgeleitet.
cli-withhold-Probable = wer es ist, ist nur wahrscheinlich.
cli-withhold-Ambiguous = mehrere Personen passen.
cli-withhold-Stranger = niemand Bekanntes.
cli-withhold-Mine = es ist Ihr eigener Kontakt.
cli-withhold-NoWay = kein Weg ist offen, auf den er zeigen könnte.
cli-drafted =
    Als Entwurf gespeichert in „{ $folder }“, als Antwort auf die Mail. Bitte ansehen und selbst senden.

    { $text }
cli-drafted-alone =
    Als Entwurf gespeichert in „{ $folder }“. Die Mail selbst liegt nicht mehr im Posteingang: Es fehlen der Betreff und die Verbindung zu ihr.

    { $text }

### Befunde

cli-lint-clean = { $file }: kein Befund
cli-lint-error = Fehler
cli-lint-warning = Warnung
cli-lint-hint = Hinweis

### Protokoll

cli-journal-empty = Noch kein Eintrag.
cli-journal-sound =
    Das Protokoll ist unversehrt: { $events ->
        [1] 1 Eintrag
       *[other] { $events } Einträge
    }{ $erased ->
        [0] .
       *[other] , davon { $erased } ohne Inhalt (gelöscht).
    }
cli-journal-broken = Das Protokoll ist ab Eintrag { $seq } nicht mehr glaubwürdig: { $fault }
cli-journal-gap = er fehlt.
cli-journal-link = er schließt nicht an den vorigen an.
cli-journal-hash = er wurde verändert.
cli-journal-payload = sein Inhalt wurde verändert.
cli-event-Received = Eingegangen
cli-event-mine = Von mir
cli-event-Judged = Beurteilt
cli-event-Notifying = Gemeldet
cli-event-Copied = Kopiert
cli-event-Remind = Erinnern
cli-event-Mention = Ansprechen
cli-event-Fine = War in Ordnung
cli-event-AliasConfirmed = Name bestätigt
cli-event-Offered = Vorgeschlagen
cli-event-Answered = Beantwortet
cli-event-Withdrawn = Zurückgezogen
cli-event-Agreed = Vereinbart
cli-event-Emergency = War ein Notfall
cli-event-Undone = Zurückgenommen
cli-event-Denied = War jemand anderes
cli-event-EngagementEnded = Zusammenarbeit endet
cli-event-EngagementResumed = Zusammenarbeit geht weiter
cli-event-Drafted = Als Entwurf gespeichert
cli-event-Replied = Antwort auf einen Vorschlag
cli-event-SetAside = Antwort beiseitegelegt
cli-event-InJunk = Liegt im Spam-Ordner
cli-event-AppointmentMade = Termin ausgemacht
cli-event-AppointmentCancelled = Termin abgesagt
cli-event-AppointmentMarked = Termin
cli-event-erased = (gelöscht)
cli-entry-Admit = in Ordnung
cli-entry-Defer = später
cli-entry-Redirect = anderer Weg
cli-entry-Ask = nicht geregelt
cli-entry-kept = eingehalten
cli-entry-missed = versäumt
cli-entry-Popup-told = als Hinweis
cli-entry-Loud-told = laut, als Notfall
cli-entry-WhoIsThis-told = mit der Frage, wer es ist
cli-entry-Ask-told = mit der Frage, was fair wäre
cli-entry-Grouped-told = mit anderen zusammen
cli-entry-Reminder-told = als Erinnerung
cli-entry-Digest-told = in der Übersicht
cli-entry-Seen-told = im Fenster gesehen
cli-entry-offer = Fassung { $number } ({ $code })
cli-entry-answer = { $code } von { $name }
cli-entry-version = Fassung { $number } ({ $code }) vom { $on } mit { $by }

### Zuhören

cli-contact-stranger = Niemand Bekanntes: Es wurde nichts festgehalten.
cli-contact-copied = Der Text bleibt eine Minute lang in der Zwischenablage; Strg+C beendet es früher.
cli-contact-not-shown = Der Hinweis ließ sich nicht zeigen: Hier ist keine grafische Sitzung, oder niemand zeigt Hinweise an. Den Text gibt es mit: absprache judge --client { $client } --channel { $channel } --at { $at }
cli-watch-ready = Bereit. Ende mit Strg+C.
cli-not-shown-no-bus = Ein Hinweis ließ sich nicht zeigen: Es gibt keinen Sitzungsbus. Der Kontakt steht im Protokoll.
cli-not-shown-no-server = Ein Hinweis ließ sich nicht zeigen: In dieser Sitzung zeigt niemand Benachrichtigungen an (etwa dunst). Der Kontakt steht im Protokoll.
cli-not-shown-refused = Ein Hinweis ließ sich nicht zeigen: { $words }. Der Kontakt steht im Protokoll.

### Woher Kontakte kommen

cli-source-added = Eingerichtet: { $name }. Kontakte kommen von dort ab dem nächsten Start von Absprache. Ausprobieren: absprache source check { $id }
cli-source-changed = { $name }: Die Einstellungen sind geändert und gelten ab dem nächsten Start.
cli-source-as-before = { $name } war schon genau so eingerichtet.
cli-source-removed = Entfernt: { $name }. Ab dem nächsten Start kommt von dort nichts mehr; was schon kam, steht weiter im Protokoll.
cli-source-none = Nichts ist eingerichtet: Kontakte gibt es nur von Hand, mit „absprache contact“.
cli-source-area = , Vorwahl { $code }
cli-taught = Was so aussieht wie „{ $text }“, gilt vom nächsten Start an als { $channel }.
cli-taught-before = Was so aussieht wie „{ $text }“, gilt schon als { $channel }.
cli-taught-none = Gelernt ist nichts. „absprache source heard“ zeigt, wie Benachrichtigungen aussehen.
cli-forgotten = Was über „{ $text }“ gelernt war, ist vom nächsten Start an vergessen.
cli-heard-ready = Hört zu, bis Strg+C. Namen und Texte werden weder gezeigt noch behalten.
cli-heard-known = { $looks }: { $channel }
cli-heard-unknown = { $looks }: kein Kanal. Wenn es doch einer ist: absprache source teach { $best } --channel KANAL
cli-source-open = Das Passwort geht unverschlüsselt durch das Netz, und jeder auf dem Weg kann es mitlesen. Besser ist --tls system.

# Termine
cli-appointment-added = Vorgemerkt: { $appointment }
cli-appointment-cancelled = Abgesagt: { $appointment }
cli-appointment-kept = Eingehalten: { $appointment }
cli-appointment-missed = Versäumt: { $appointment }
cli-appointment-none = Kein Termin steht an. „absprache appointment add“ merkt einen vor; „absprache source add caldav“ liest sie aus einem Kalender.
cli-appointment-calls = Anruf
cli-appointment-is-kept = eingehalten
cli-appointment-is-missed = versäumt
cli-appointment-is-called = mit Anruf
cli-calendar-written = Geschrieben: { $file }. Einträge: { $count }. Der Kunde kann die Datei in seinen Kalender übernehmen.
