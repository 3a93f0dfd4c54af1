## presets: Vorlagen, mit denen die Regeln eines Kunden beginnen

error-names-people = Eine Vorlage ist für alle und nennt keine Personen.
error-names-people-remedy = Nehmen Sie das Feld heraus; wer gemeint ist, steht dann bei jedem Kunden.
error-names-address = Eine Vorlage ist für alle und nennt keine Adressen und Nummern.
error-names-address-remedy = Nehmen Sie die Angabe heraus; sie gehört zu Ihnen oder zu einem Kunden.
error-preset-name = Eine Vorlage braucht einen Namen mit höchstens 60 Zeichen.
error-preset-name-remedy = Zum Beispiel „Laufende Betreuung“.
error-preset-taken = Eine Vorlage „{ $name }“ gibt es schon.
error-preset-taken-remedy = Nehmen Sie einen anderen Namen, oder benennen Sie die andere um.
error-preset-address = In Name und Beschreibung einer Vorlage stehen keine Adressen und Nummern.
error-preset-address-remedy = Sie ist auch für andere; nehmen Sie die Angabe heraus.
error-no-preset = Eine Vorlage „{ $name }“ gibt es nicht.
error-no-preset-remedy = „absprache preset list“ zeigt alle.
error-preset-shipped = Die Vorlage „{ $name }“ gehört zum Programm und bleibt, wie sie ist.
error-preset-shipped-remedy = Beginnen Sie einen Kunden mit ihr, und speichern Sie dessen Regeln als eigene Vorlage.

preset-changed-everyone = { $rule }: galt für bestimmte Personen und gilt in der Vorlage für alle.
preset-changed-addresses = { $rule }: nannte bestimmte Adressen von Ihnen und meint in der Vorlage alle dieser Art.
preset-changed-numbers = { $rule }: steht ohne die Nummern in der Vorlage.
preset-changed-people = { $rule }: fehlt in der Vorlage, denn diese Regel handelt von Personen des Kunden.
preset-changed-words = { $rule }: fehlt in der Vorlage, denn der Text nennt jemanden oder eine Adresse.
preset-changed-another = { $rule }: fehlt in der Vorlage. Die Regel galt für bestimmte Personen oder Adressen, und für alle gilt schon eine andere.

### Befehlszeile

cli-preset-shipped = mitgeliefert
cli-preset-own = eigene
cli-preset-line = { $id }  { $name } ({ $whose })
cli-preset-saved = Die Vorlage „{ $name }“ ist gespeichert ({ $id }).
cli-preset-changed = Nicht übernommen, wie es war:
cli-preset-renamed = Die Vorlage heißt jetzt „{ $name }“ ({ $id }).
cli-preset-removed = Die Vorlage ist weg. Ihre Datei liegt noch da: { $file }
cli-preset-removed-kept = Wer mit ihr begonnen hat, behält seine Regeln.
cli-preset-exported = Die Vorlage steht in { $file }

### Fenster

window-presets = Vorlagen
window-open-preset = Vorlage öffnen
