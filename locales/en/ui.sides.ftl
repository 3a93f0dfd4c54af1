## ui.sides: the other side’s clock and days off beside hours

hours-lower-theirs = The lower line is the clock in { $place }.
hours-lower-mine = The lower line is your clock.
days-off-ahead = Off in the next three weeks
