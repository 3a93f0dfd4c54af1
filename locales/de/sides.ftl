## sides: was neben den Zeiten eines Kunden steht

sides-client = beim Kunden
sides-at = bei { $name }
sides-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
sides-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
sides-clock-ahead = Dort ({ $place }) ist es { $shift } später als bei Ihnen.
sides-clock-behind = Dort ({ $place }) ist es { $shift } früher als bei Ihnen.
sides-clock-then-ahead = Ab { $day }, ist es dort ({ $place }) { $shift } später.
sides-clock-then-behind = Ab { $day }, ist es dort ({ $place }) { $shift } früher.
sides-clock-then-alike = Ab { $day }, gehen beide Uhren gleich.
sides-off-mine = bei Ihnen frei
sides-off-theirs = { $name } frei
sides-off-both = bei beiden frei
