## sides: what stands beside the hours of a client

sides-client = at the client’s
sides-at = at { $name }
sides-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
sides-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
sides-clock-ahead = There ({ $place }) it is { $shift } later than here.
sides-clock-behind = There ({ $place }) it is { $shift } earlier than here.
sides-clock-then-ahead = From { $day } it is { $shift } later there ({ $place }).
sides-clock-then-behind = From { $day } it is { $shift } earlier there ({ $place }).
sides-clock-then-alike = From { $day } both clocks go alike.
sides-off-mine = you are off
sides-off-theirs = off { $name }
sides-off-both = off on both sides
