## ui.assign: events of calendars, given to a client by hand

assign-open-dialog = Assign events …
assign-title = Assign events
assign-text = An event counts for a client if their address is in it – or if you say so here. Titles are only held in memory and written down nowhere.
assign-open = With nobody on file
assign-open-none = Every event in the coming weeks is with somebody on file.
assign-untitled = Event without a title
assign-repeats = { $when }, and repeating
assign-this = This is with …
assign-this-of = Assign “{ $title }”
assign-client = Client
assign-go = Assign
assign-done = This is now an appointment with { $client }, every time.
assign-assigned = Assigned by hand
assign-undo = Unassign
assign-undo-of = Unassign “{ $title }”
assign-undone = Unassigned.
