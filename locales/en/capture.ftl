# Writing contacts down by hand

capture-nobody = Nobody is chosen whom Absprache knows.
capture-nobody-remedy = Choose somebody from the list.
capture-no-channel = There is no such channel.
capture-no-channel-remedy = Choose one from the list.
capture-when = This time is not understood.
capture-when-remedy = For example: 14:30, yesterday 9:00, Mon 17:00, 20.11. 8:15.
capture-when-no-time = The time of day is missing.
capture-when-no-time-remedy = For example: yesterday 9:00.
capture-when-to-come = This time is still to come.
capture-when-to-come-remedy = What has been can be written down.
capture-when-skipped = There was no such time on that day: the clocks were put forward.
capture-when-skipped-remedy = Take an hour earlier or later.
capture-keys-unknown = This key cannot be taken for it.
capture-keys-unknown-remedy = Take a letter, a digit or F1 to F12.
capture-keys-types = This key would be missing when you type.
capture-keys-types-remedy = Hold Ctrl, Alt or Super with it.
