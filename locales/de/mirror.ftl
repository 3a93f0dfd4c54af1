## mirror: was von beiden Seiten verlangt wird

mirror-nothing = nichts vereinbart
mirror-anytime = jederzeit
mirror-appointment = mit Termin
mirror-emergency = nur im Notfall
mirror-after = nach der Zusammenarbeit
mirror-not-used = gar nicht
mirror-hours-there = { $hours } (Zeit in { $place })
mirror-answer = Antwort
mirror-within-hours =
    { $count ->
        [one] innerhalb einer Bürostunde
       *[other] innerhalb von { $count } Bürostunden
    }
mirror-within-days =
    { $count ->
        [one] innerhalb eines Arbeitstags
       *[other] innerhalb von { $count } Arbeitstagen
    }
mirror-no-promise = nicht zugesagt
mirror-often = Wie oft
mirror-per-day = höchstens { $count }-mal am Tag
mirror-per-week = höchstens { $count }-mal in der Woche
mirror-per-month = höchstens { $count }-mal im Monat
mirror-no-limit = nicht begrenzt
