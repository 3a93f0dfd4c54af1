## ui.assign: Termine aus Kalendern von Hand einem Kunden zuordnen

assign-open-dialog = Termine zuordnen …
assign-title = Termine zuordnen
assign-text = Ein Termin gilt für einen Kunden, wenn dessen Adresse darin steht – oder wenn Sie es hier sagen. Die Titel stehen nur im Arbeitsspeicher und werden nirgends aufgeschrieben.
assign-open = Mit niemandem verbunden
assign-open-none = In den nächsten Wochen steht kein Termin an, der zu niemandem gehört.
assign-untitled = Termin ohne Titel
assign-repeats = { $when } und weitere Male
assign-this = Das ist mit …
assign-this-of = „{ $title }“ zuordnen
assign-client = Kunde
assign-go = Zuordnen
assign-done = Das ist jetzt ein Termin mit { $client }, jedes Mal.
assign-assigned = Von Hand zugeordnet
assign-undo = Lösen
assign-undo-of = „{ $title }“ lösen
assign-undone = Gelöst.
