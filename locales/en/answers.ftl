## What a client answers, as text in a mail: first for people, the code comes last.

answers-accept-all = All of it is fine.
answers-accept = Fine: { $numbers }
answers-counter = { $number } { $title }: rather { $wished } (proposed: { $before })
answers-decline = { $number } { $title }: not like this
answers-comment = { $number } { $title }: question: { $text }
answers-reason = {"   "}Reason: { $reason }
answers-open = Still open: { $numbers }
answers-quoted = “{ $words }”
answers-anytime = any time
answers-office-hours = in office hours
answers-appointment = by appointment
answers-emergency-only = in an emergency only
answers-after = only after our work together
answers-not-used = not at all
