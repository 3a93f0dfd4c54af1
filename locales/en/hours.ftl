## hours: what there is to say about typed hours

### $word is what was typed. $days: "Mon–Fri", $times: "9–17"

hours-none = no hours

## Notes

hours-note-overlap = Times that overlap were put together.
hours-note-replaced = For { $days } the later times count.
hours-note-assumed = “{ $word }” was read as { $times }.
hours-note-next-day = { $times } ends on the next day. If the afternoon is meant: { $meant }.
hours-note-nothing-drawn = No times are entered.

## What was not understood, and what helps

hours-fault-empty = No hours yet. For example: Mon–Fri 9–17
hours-fault-too-long = This is too long for hours. For example: Mon–Fri 9–17
hours-fault-unknown = “{ $word }” is neither a day nor a time.
hours-fault-misplaced = “{ $word }” does not fit here. For example: Mon–Thu 9–12, 13–17; Fri 9–12
hours-fault-no-such-time = “{ $word }” is no time here. A day goes from 0 to 24; an end past midnight: 22–2
hours-fault-last-day-missing = The last day is missing.
hours-fault-end-missing = The end is missing. For example: 9–17 or from 9
hours-fault-start-missing = The start is missing. For example: 9–17 or until 17
hours-fault-times-missing = The times for these days are missing. For example: 9–17
hours-fault-date = This is an ordinary week, without single dates and months.
hours-fault-never = Only times go here, for example Mon–Fri 9–17. The rules for a client have “we do not use it” for that.
hours-fault-by-appointment = Only times go here, for example Mon–Fri 9–17. The rules for a client have “by appointment” for that.
hours-fault-emergency-only = Only times go here, for example Mon–Fri 9–17. The rules for a client have “in an emergency only” for that.
hours-fault-office-hours = Only times go here, for example Mon–Fri 9–17. The rules for a client have “in office hours” for that.
hours-fault-never-open = This leaves no time at all. The rules for a client have “we do not use it” for that.
