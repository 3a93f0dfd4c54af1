# Kontakte von Hand festhalten

capture-nobody = Niemand ist gewählt, den Absprache kennt.
capture-nobody-remedy = Wählen Sie jemanden aus der Liste.
capture-no-channel = Diesen Kanal gibt es nicht.
capture-no-channel-remedy = Wählen Sie einen aus der Liste.
capture-when = Diese Zeit ist nicht zu verstehen.
capture-when-remedy = Zum Beispiel: 14:30, gestern 9:00, Mo 17 Uhr, 20.11. 8:15.
capture-when-no-time = Es fehlt die Uhrzeit.
capture-when-no-time-remedy = Zum Beispiel: gestern 9:00.
capture-when-to-come = Diese Zeit liegt noch vor uns.
capture-when-to-come-remedy = Festhalten lässt sich, was schon war.
capture-when-skipped = Diese Uhrzeit gab es an dem Tag nicht: Die Uhren wurden vorgestellt.
capture-when-skipped-remedy = Nehmen Sie eine Stunde früher oder später.
capture-keys-unknown = Diese Taste lässt sich dafür nicht nehmen.
capture-keys-unknown-remedy = Nehmen Sie einen Buchstaben, eine Ziffer oder F1 bis F12.
capture-keys-types = Diese Taste fehlte dann beim Schreiben.
capture-keys-types-remedy = Halten Sie Strg, Alt oder Super dazu gedrückt.
