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
absence-words = Das liest, wer in dieser Zeit anruft:
absence-add = Abwesenheit eintragen
absence-added = Eingetragen: { $days }
absence-removed = Abwesenheit { $days } entfernt

own-days = Eigene freie Tage
own-days-text = Sie gelten wie Feiertage. Anders als eine Abwesenheit stehen sie mit ihrem Namen in Antwortvorschlägen.
own-day-date = Tag
own-day-name = Name
own-day-add = Eintragen
own-day-removed = { $days } ist kein freier Tag mehr

told-title = Wie gemeldet wird
told-usual = Üblich ist: Anrufe und Nachrichten gleich und leise; E-Mails, Tickets und Kommentare gesammelt zu Beginn der Bürozeit.
told-Aloud = gleich, mit Ton
told-AtOnce = gleich, leise
told-Digest = gesammelt zu Beginn der Bürozeit
told-of = Wie { $name } gemeldet wird
told-add = Einen Kanal anders melden
told-add-choose = Einen Kanal anders melden …
told-reset = { $name } wird wieder wie üblich gemeldet
told-reset-of = { $name } wieder wie üblich melden

data-folder = Datenordner
data-folder-open = Ordner öffnen

## Wörter, unter denen man es in der Palette findet

command-words-hours = Arbeitszeit Öffnungszeiten Woche Sprechzeiten
command-words-absences = Urlaub krank weg verreist abwesend
command-words-holidays = Bundesland freie Tage Brückentag
command-words-data = Backup Sicherung Wiederherstellung Ordner Umzug
