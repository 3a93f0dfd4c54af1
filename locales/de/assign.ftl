## assign: Termine aus Kalendern, von Hand einem Kunden zugeordnet

cli-appointment-assigned = Zugeordnet: „{ $uid }“ ist mit { $client }, jedes Mal.
cli-appointment-unassigned = Gelöst: „{ $uid }“ war { $client } zugeordnet.
error-not-assigned = „{ $uid }“ ist niemandem von Hand zugeordnet.
error-not-assigned-remedy = Die UID steht im Kalender, in der Zeile UID des Termins: absprache appointment assign UID --client KENNUNG
error-event-not-assigned = Dieser Termin ist niemandem von Hand zugeordnet.
