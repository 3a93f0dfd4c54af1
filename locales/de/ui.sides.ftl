## ui.sides: die Uhr der anderen Seite und freie Tage neben den Zeiten

hours-lower-theirs = Die untere Zeile ist die Uhr in { $place }.
hours-lower-mine = Die untere Zeile ist Ihre Uhr.
days-off-ahead = In den nächsten drei Wochen frei
