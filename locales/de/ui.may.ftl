## ui.may: „Darf ich …?“, bevor man selbst schreibt oder anruft

may-title = Darf ich …?
may-of = Darf ich …? { $name }
may-lead = Wen möchten Sie erreichen? Dann steht hier, was gerade offen ist.
may-ways = Auf welchem Weg?
may-from = ab { $time }
may-no-ways = Zu diesem Kunden ist noch kein Weg bekannt.
client-field-hint = Name oder Person
client-field-none = Niemand gefunden.
shortcuts-may = Darf ich …? – vor dem Anruf nachsehen
command-words-may = anrufen reachable may call
