## assign: events of calendars, assigned to a client by hand

cli-appointment-assigned = Assigned: "{ $uid }" is with { $client }, each time.
cli-appointment-unassigned = Undone: "{ $uid }" was assigned to { $client }.
error-not-assigned = "{ $uid }" is assigned to nobody by hand.
error-not-assigned-remedy = The UID is in the calendar, in the line UID of the event: absprache appointment assign UID --client ID
error-event-not-assigned = This event is assigned to nobody by hand.
