## ui.hours: the field for hours. A line to type, and the week as a picture below it

hours-day =
    { $day ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
hours-day-short =
    { $day ->
        [0] Mon
        [1] Tue
        [2] Wed
        [3] Thu
        [4] Fri
        [5] Sat
       *[6] Sun
    }
hours-days = { $first } to { $last }
hours-days-short = { $first }–{ $last }

# The line
hours-suggestion = Use “{ $text }”

# Suggestions, one click
hours-chips = Suggestions
hours-chip-office = Mon–Fri 9–17
hours-chip-mornings = Mornings
hours-chip-daily = Daily 8–20
hours-chip-anytime = Any time

# The picture
hours-week = Week, { $label }
hours-help = Arrow keys move through the times, with Shift they select. Space adds or erases, Enter opens the day, Escape goes back to the line.
hours-hint = Drag to add or erase, click to open a day.
hours-hint-touch = Tap a day to change its times.
hours-hour = { $hour }:00
hours-cell =
    { $day } { $from } to { $to }, { $state ->
        [all] open
        [part] partly open
       *[none] closed
    }
hours-day-times = { $day }, { $times }
hours-between = { $from } to { $to }
hours-oclock = { $times }
hours-all-day = all day
hours-no-times = no times
hours-live =
    { $does ->
        [erase] { $area } removed
       *[other] { $area }
    }

# Announcements
hours-marked = { $days }, { $times } selected
hours-unmarked = Selection dropped
hours-copied = { $day } copied
hours-pasted = Pasted into { $days }
hours-undone = Undone
hours-redone = Redone

# One day
hours-day-of = { $day }, { $label }
hours-day-on = Times on { $day }
hours-from = From
hours-to = To
hours-from-of = From, period { $number }
hours-to-of = To, period { $number }
hours-until-next-day = ends on { $day }
hours-bad-time = “{ $typed }” is not a time. Understood are 9, 9:30 or 24.
hours-add = Add a period
hours-remove = Remove period { $number }
hours-also = Also for
hours-working-days = Mon–Fri
hours-all-days = All days
hours-keep = Keep
hours-discard = Discard

# Several ways at a glance
hours-strip = What is open when
hours-strip-way = Way
hours-strip-anytime = any time
hours-strip-appointment = by appointment
hours-strip-emergency = in an emergency only
hours-strip-after = after our work together
hours-strip-not-used = not at all
