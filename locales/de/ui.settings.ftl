## ui: was in den Einstellungen dazugekommen ist

settings-sections = Abschnitte
settings-hours-usual = Übliche Bürozeiten
settings-hours-save = Bürozeiten speichern
settings-absences = Abwesenheit
settings-holidays = Feiertage
settings-data = Daten und Sicherung
settings-size = Textgröße
settings-size-percent = { $percent } %
settings-storm = Wenn viel auf einmal kommt
settings-storm-text = Ab dem vierten Hinweis innerhalb einer Minute steht alles zusammen in einem. Notfälle stehen immer für sich.

days-remove = { $days } entfernen

absences-text = An diesen Tagen ist Ihr Büro zu: Was warten kann, wartet. Kunden erfahren, ab wann Sie zurück sind, nie warum Sie weg sind.
absence-first = Erster Tag
absence-last = Letzter Tag
absence-note = Vermerk
absence-note-hint = Nur für Sie. Freiwillig.
absence-words = Das liest, wer sich in dieser Zeit meldet:
absence-add = Abwesenheit eintragen
absence-added = Eingetragen: { $days }
absence-removed = Abwesenheit { $days } entfernt

own-days = Eigene freie Tage
own-days-text = Sie gelten wie Feiertage. Anders als eine Abwesenheit stehen sie mit ihrem Namen in Antwortvorschlägen.
own-day-date = Tag
own-day-name = Bezeichnung
own-day-add = Freien Tag eintragen
own-day-removed = { $days } ist kein freier Tag mehr

told-title = Wie gemeldet wird
told-usual = Üblich ist: Anrufe und Nachrichten gleich und leise; E-Mails, Tickets und Kommentare gesammelt zu Beginn der Bürozeit.
told-Aloud = gleich, mit Ton
told-AtOnce = gleich, leise
told-Digest = gesammelt zu Beginn der Bürozeit
told-of = Wie { $name } gemeldet wird
told-add = Einen Kanal anders melden
told-add-choose = Einen Kanal anders melden …
told-reset = { $name } wird wieder wie üblich gemeldet
told-reset-of = { $name } wieder wie üblich melden

data-folder = Datenordner
data-folder-open = Ordner öffnen

## Wörter, unter denen man es in der Palette findet

command-words-hours = Arbeitszeit Öffnungszeiten Woche Sprechzeiten
command-words-absences = Urlaub krank weg verreist abwesend
command-words-holidays = Bundesland freie Tage Brückentag
command-words-data = Backup Sicherung Wiederherstellung Ordner Umzug

backup = Sicherung
backup-text = Alles in einer Datei: Profil, Kunden, Absprachen, Verlauf. Passwörter sind nicht darin; die bleiben im Schlüsselbund.
backup-save = Sicherung ablegen
backup-restore = Sicherung zurückholen
backup-saving = Wird gesichert …
backup-looking = Die Sicherung wird geprüft …
backup-restoring = Wird zurückgeholt …
backup-saved = { $clients ->
    [0] Gesichert in { $file }.
    [one] Ein Kunde ist gesichert, in { $file }.
   *[other] { $clients } Kunden sind gesichert, in { $file }.
}
restore-title = Diese Sicherung zurückholen?
restore-text = Sie ist vom { $date }, mit { $clients ->
    [0] keinem Kunden
    [one] einem Kunden
   *[other] { $clients } Kunden
}.
restore-kept = Was jetzt hier ist, wird nicht gelöscht: Es bleibt daneben liegen, in einem Ordner mit dem heutigen Datum.
restore-go = Zurückholen
restored = Die Sicherung vom { $date } ist zurückgeholt.
restored-kept = Was vorher hier war, liegt in { $folder }.
restored-passwords = Passwörter geben Sie auf einem anderen Rechner noch einmal ein.
