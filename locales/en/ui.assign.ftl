## ui.assign: events of calendars, given to a client by hand

assign-open-dialog = Assign events …
assign-title = Assign events
assign-text = An event counts for a client if their address is in it – or if you say so here. The titles stand in memory only and are written down nowhere.
assign-open = With nobody
assign-open-none = In the weeks to come there is no event that is with nobody.
assign-untitled = Event without a title
assign-repeats = { $when } and again
assign-this = This is with …
assign-this-of = Assign "{ $title }"
assign-client = Client
assign-go = Assign
assign-done = This is an appointment with { $client } now, each time.
assign-assigned = Assigned by hand
assign-undo = Undo
assign-undo-of = Undo "{ $title }"
assign-undone = Undone.
