## ui.presets: Vorlagen, mit denen die Regeln eines Kunden beginnen

presets-title = Vorlagen
presets-text = Mit einer Vorlage beginnen die Regeln neuer Kunden. Eigene lassen sich als Datei weitergeben; Personen und Adressen stehen nie darin.
presets-none = Eine eigene speichern Sie bei einem Kunden: „Als Vorlage speichern“.
preset-shipped = mitgeliefert
preset-look = Regeln ansehen
preset-look-no-more = Regeln zuklappen
preset-look-of = Regeln ansehen: Vorlage { $name }
preset-look-no-more-of = Regeln zuklappen: Vorlage { $name }
preset-export = Weitergeben …
preset-export-of = Vorlage { $name } als Datei weitergeben
preset-exported = Gespeichert: { $file }
preset-rename = Umbenennen …
preset-rename-of = Vorlage { $name } umbenennen
preset-rename-title = Vorlage umbenennen
preset-rename-keep = Umbenennen
preset-remove = Entfernen
preset-remove-of = Vorlage { $name } entfernen
preset-removed = Die Vorlage „{ $name }“ ist entfernt. Wer mit ihr begonnen hat, behält seine Regeln.
preset-add = Vorlage aus einer Datei …
preset-added = Aufgenommen: „{ $name }“. Neue Kunden können damit beginnen.

preset-save = Als Vorlage speichern …
preset-save-title = Diese Regeln als Vorlage
preset-save-text = Andere Kunden können dann damit beginnen. Personen und Adressen kommen nicht mit.
preset-keep = Speichern
preset-name = Name
preset-name-hint = Zum Beispiel „Laufende Betreuung“
preset-description = Wofür
preset-description-hint = Freiwillig. Ein Satz, der bei der Wahl hilft.
preset-saved = Die Vorlage „{ $name }“ ist gespeichert.
preset-changes = Das konnte nicht mit, wie es ist:
