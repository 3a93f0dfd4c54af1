## answer_page: the page on which the client answers. Whoever wrote the letter speaks.

# The letter and what is below it
answer-about = From { $consultant }, { $date }. Code { $code }.
answer-answer-by = I look forward to your answer by { $date }.
answer-glance = At a glance
answer-effort =
    { $points ->
        [one] One point
       *[other] { $points } points
    }, which takes about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. You can stop at any time.
answer-stays-here = Your answer stays on this device until you send it. This page loads nothing and reports nothing.
answer-all-fine = All fine
answer-one-by-one = Point by point
answer-begun = Your answer so far
answer-begun-count =
    { $count } of { $all } points { $count ->
        [one] is
       *[other] are
    } answered.
answer-start-over = Start again
answer-go-on = Go on with point { $number }
answer-to-summary = To the overview
answer-open-file = Open a saved answer
answer-file-NoAnswer = This file holds no answer from this page.
answer-file-OtherText = This answer belongs to another letter than this one ({ $code }).
answer-file-Damaged = This file was changed, or only part of it is there.

# Where no scripts run
answer-plain = The points one by one
answer-plain-how = Write me the number and what you would prefer. If everything suits you, one word is enough: “Agreed”.
answer-plain-agree = All fine
answer-plain-change = I would like to change something
answer-plain-agreed = Agreed.
answer-plain-skeleton = I would like to have something different:
answer-plain-number = Number, and what I would prefer:
answer-plain-else = Everything else is fine.
answer-subject = Answer: { $title } ({ $code })
answer-refers = This is about “{ $title }”, code Absprache { $code }.

# Why
answer-why-not-used = So that nothing gets lost and everything stays in one place.
answer-why-emergency-only = So that it stands out when something is really urgent.
answer-why-by-appointment = So that we both take the time for it.
answer-why-promise = So that nobody has to ask whether something has arrived.

# One point
answer-back = Back
answer-place = Point { $number } of { $all }
answer-week = as proposed
answer-given = Your answer so far
answer-fits = Fine
answer-accept = Fine
answer-other = I would rather…
answer-question = A question

# Rather otherwise
answer-fair = What would be fair for you?
answer-which = What is it about?
answer-rest = The rest is fine as it is
answer-level = I would prefer
answer-level-Anytime = at any time
answer-level-OfficeHours = in office hours
answer-level-Hours = at fixed times
answer-level-ByAppointment = by appointment
answer-level-EmergencyOnly = in an emergency only
answer-level-AfterEngagement = only after our work together
answer-level-NotUsed = not at all
answer-count = Within
answer-unit = Counted in
answer-unit-Hours = office hours
answer-unit-WorkingDays = working days
answer-at-most = At most this often
answer-per = Per
answer-per-Day = a day
answer-per-Week = a week
answer-per-Month = a month
answer-number-months = Months until the entries are deleted
answer-number-every_months = Months between two talks about it
answer-number-notice_days = Days until the end
answer-form = Form of address in German
answer-form-sie = We say Sie
answer-form-du = We say du
answer-emoji = Emoji are welcome
answer-words-Text = You would write it like this
answer-words-Words = In your words
answer-reason = Reason
answer-reason-hint = Optional, but it helps.
answer-before = Proposed
answer-wish = Your proposal
answer-take = Use this proposal
answer-leave = Leave it as it is
answer-fault-None = Nothing is chosen yet.
answer-fault-Number = A whole number from { $least } to { $most } fits here.
answer-fault-Times = One of the times cannot be read yet.
answer-fault-Never = No time is entered yet. “Not at all” is in the list above.
answer-fault-Empty = Words are missing here.
answer-fault-Unchanged = This is still just as proposed.
answer-fault-Question = The question is missing here.
answer-fault-Nothing = No point is answered yet.
answer-fault-Name = The name is missing here.

# A question
answer-ask = Your question
answer-ask-label = Question or remark
answer-ask-take = Use this question
answer-ask-leave = No question after all

# The overview
answer-yours = Your answer
answer-group-Accept = Fine ({ $count })
answer-group-Counter = Your proposal ({ $count })
answer-group-Decline = Rather otherwise ({ $count })
answer-group-Comment = Question ({ $count })
answer-group-Open = Still open ({ $count })
answer-because = Reason: { $reason }
answer-asked = Question: { $text }
answer-change = Change
answer-and-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
answer-note = Anything else?
answer-optional = Optional.
answer-name = Your name

# Sending
answer-send = Send the answer
answer-send-mail = Your mail program opens with the finished answer to { $mail }. It is sent only there, by yourself.
answer-send-long = Your answer is too long to open a mail program with it. Copy the text and send it to { $mail }, or attach the file.
answer-send-by = Copy the text and send it to { $name }, or send the file.
answer-open-mail = Open e-mail
answer-copy = Copy text
answer-save = Save as a file
answer-share = Share…
answer-copied = Text copied.
answer-selected = The text is selected and can be copied now.
answer-saved = Saved as { $file }.
answer-text = The text
answer-gone = Is your answer on its way?
answer-gone-yes = Yes, it is sent
answer-file-name = answer

# Done
answer-thanks = Thank you
answer-next-fits = That settles it. { $name } records it and sends you the text once more.
answer-next-differs = { $name } looks at your answer and gets back to you. Until then nothing of it counts as agreed.
answer-forgotten = Your answer is no longer stored on this device. Until you close this page it can be printed.
answer-print = Print
answer-to-letter = To the letter
answer-empty = No answer yet
answer-empty-why = There is no answer to this letter on this device.

# What is proposed and wished, as short as can be
answer-hours = { $times }
answer-value-Anytime = at any time
answer-value-OfficeHours = in office hours
answer-value-ByAppointment = by appointment
answer-value-EmergencyOnly = in an emergency only
answer-value-AfterEngagement = only after our work together
answer-value-NotUsed = not at all
answer-value-within-Hours =
    { $count ->
        [one] within one office hour
       *[other] within { $count } office hours
    }
answer-value-within-WorkingDays =
    { $count ->
        [one] by the end of the next working day
       *[other] within { $count } working days
    }
answer-value-often =
    at most { $count ->
        [one] once
       *[other] { $count } times
    } { $per ->
        [Day] a day
        [Week] a week
       *[Month] a month
    }
answer-value-tone =
    { $agreed ->
        [du] du in German
       *[sie] Sie in German
    }, { $emoji ->
        [true] with emoji
       *[false] without emoji
    }
answer-value-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
answer-value-every_months =
    { $count ->
        [one] every month
       *[other] every { $count } months
    }
answer-value-notice_days =
    { $count ->
        [0] at once
        [one] after one day
       *[other] after { $count } days
    }
answer-value-text = “{ $text }”

# Around the text of the answer (answers.ftl): now the client speaks
answer-text-greeting = Hello { $name },
answer-text-close = Kind regards
