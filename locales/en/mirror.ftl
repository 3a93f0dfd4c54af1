## mirror: what is asked of both sides

mirror-nothing = nothing agreed
mirror-anytime = at any time
mirror-appointment = by appointment
mirror-emergency = in an emergency only
mirror-after = after the work together
mirror-not-used = not at all
mirror-hours-there = { $hours } (time in { $place })
mirror-answer = Answer
mirror-within-hours =
    { $count ->
        [one] within one office hour
       *[other] within { $count } office hours
    }
mirror-within-days =
    { $count ->
        [one] within one working day
       *[other] within { $count } working days
    }
mirror-no-promise = not promised
mirror-often = How often
mirror-per-day =
    { $count ->
        [one] at most once a day
       *[other] at most { $count } times a day
    }
mirror-per-week =
    { $count ->
        [one] at most once a week
       *[other] at most { $count } times a week
    }
mirror-per-month =
    { $count ->
        [one] at most once a month
       *[other] at most { $count } times a month
    }
mirror-no-limit = no limit
