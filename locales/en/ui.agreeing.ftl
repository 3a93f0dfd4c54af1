## ui.agreeing: propose, answer, counter, agree, end

## Where both sides stand

agreement-title = Agreement
agreement-title-of = Agreement with { $name }
agreement-version = Version { $version }
agreement-until-then = Until then: { $sentence }
agreement-code = Code { $code }
agreement-show = To the agreement
agreement-more = More about the agreement
agreement-steps = History
agreement-steps-none = Nothing has been exchanged yet.
agreement-by-Consultant = You
agreement-letter = View and print the letter
agreement-together = Together at one screen
agreement-by-word = Agreed in a talk
agreement-withdraw = Withdraw the proposal
agreement-withdrawn = Proposal withdrawn
agreement-withdraw-title = Withdraw the proposal?
agreement-withdraw-text = { $name } sees nothing of it, since nothing is sent from here. An answer that still comes is recognised as late.
agreement-withdraw-keep = Keep it
agreement-settle = Agree now on what is settled
agreement-settled = What is settled is agreed. For everything else, you ask each other first.
agreement-settle-text =
    { $count ->
        [one] One point is settled and can hold already. For all else you ask each other first.
       *[other] { $count } points are settled and can hold already. For all else you ask each other first.
    }

## Proposing

propose-title = Propose
propose-again-title = Propose a change
propose-once-more-title = Propose once more
propose-changes = What changes
propose-first = The letter goes to { $name } for the first time.
propose-same = The draft is unchanged.
propose-objections = What still speaks against it
propose-mend = Change the rules
propose-valid-from = Applies from
propose-valid-from-hint = If left open, from the day both agree.
propose-answer-by = Answer by
propose-answer-by-hint = After that the proposal lapses. If left open, it stands.
propose-in-weeks =
    { $weeks ->
        [one] in one week
       *[other] in { $weeks } weeks
    }
propose-open-end = no deadline
propose-other-day = another day
propose-means = How
propose-means-Mail = by e-mail
propose-means-Talk = in a talk
propose-means-Signed = on paper
propose-go = Record the proposal
propose-text = This freezes the wording and gives it a code. Nothing is sent: that is for you to do.
propose-done = Proposal recorded. Now hand it over.
propose-dry-run = Try it on the record of the last months

## The message

words-Proposal = Message to the client
words-Confirmation = Confirmation to the client
words-Reminder = Reminder
words-Ending = Words for the end
words-show = Show the message
words-reminder-make = Draft a reminder
words-send = Send it { $when }
forms-title = Save and enclose
forms-text = All forms say the same and carry the same code.
form-Pdf = PDF
form-Html = Answer page
form-Eml = E-mail with attachments
form-Json = Data file (JSON)
form-Ron = Data file (RON)
form-Letter = Letter as text
form-save = Save { $form }
form-saved = Saved: { $path }

## Point by point

clauses-open = Still open
clauses-offered = The proposal, point by point
clauses-settled =
    { $count ->
        [one] One point is settled
       *[other] { $count } points are settled
    }
clauses-waiting =
    { $count ->
        [one] One point has no answer yet
       *[other] { $count } points have no answer yet
    }
clauses-keys = Arrow keys: next point · A: accept · G: counter · B: stay with my proposal
clause-state-Settled = settled
clause-state-Waiting = waits for an answer
clause-state-Countered = counter-proposal
clause-state-Declined = declined
clause-state-Question = question
clause-state-Deadlocked = two rounds without a result
clause-before = Your proposal
clause-after = Their wish
clause-removed-text = This rule is to be removed.
clause-says = { $name } writes
clause-rounds = Round { $rounds }
decide-label = Your answer about { $title }
decide-Theirs = Accept
decide-Theirs-Declined = Leave the rule out
decide-Counter = Counter-proposal
decide-Ours = Stay with my proposal
decide-all = Accept all
decide-all-keys = Ctrl+Enter
decide-all-left = Questions and refusals stay open: they need an answer from you.
decide-reason = Reason (helps)
decide-answer = Your answer to the question
decide-record = Record the answer
decide-progress = { $done } of { $all } decided
decide-all-theirs = With this everything is agreed.
decide-none-yet = None of this counts yet: only after “Record the answer”.
decide-agreed = Agreed. Now confirm it.
decide-offered = New proposal recorded. Now hand it over.
counter-title = Your counter-proposal about { $title }
counter-level = When
counter-hours = Hours
counter-text = Your wording
counter-none = This point can only be accepted or talked over.
counter-so = That means
shortcuts-answer = In a client’s answer
shortcuts-clause = To the next or previous point
reviews-title = Due for review
deadlock-title = Best talked over
deadlock-text =
    { $count ->
        [one] You have written back and forth twice about one point. A talk mostly solves that in five minutes.
       *[other] You have written back and forth twice about { $count } points. A talk mostly solves that in five minutes.
    }

## Taking an answer in

replies-title = Answers by e-mail
replies-aside = Answer set aside
take-title = Take an answer in
take-text = Paste the answer, or drag the file or e-mail here.
take-paste = The client’s answer
take-paste-hint = The whole e-mail will do; quotes and line breaks do no harm.
take-file = Choose a file …
take-preview = What it says
take-from = from { $from }
take-go = Take the answer in
take-go-words = Record the yes
take-drop = Discard
take-done = Answer taken in
take-release = Drop it here
take-fine =
    { $count ->
        [one] One point is fine
       *[other] { $count } points are fine
    }

## Together at one screen

together-title = Going through it together
together-lead = Read each point together. If it fits, tick it.
together-fits = Fits for both of us
together-each = One by one
together-at-once = Take together
together-change = Change
together-change-of = Change { $title }
together-change-done = Take over
together-progress = { $done } of { $all } points ticked
together-sign = Sign
together-name = Name for { $client }
together-drawn = Draw a signature
together-drawn-hint = If you like, with a finger, pen or mouse. The name is enough.
together-drawn-clear = Clear
together-finish = Agree
together-needs-name = A name is missing.
together-needs-ticks = What is not ticked is not agreed; there you ask each other first.
together-needs-one = At least one point has to be ticked.
together-done = Agreed
together-done-text = Both sides have the same text. Save the PDF for { $client } and for yourself.
together-back = Back to the agreement
together-empty = There are no rules yet
together-empty-text = First settle how you reach each other.

## Letter

letter-screen-title = Letter
letter-print = Print
letter-code = Code { $code }

## Trying

dry-title = What would have been?
dry-lead = Your draft, held against what really was.
dry-months = Period
dry-months-count =
    { $months ->
        [one] one month
       *[other] { $months } months
    }
dry-picture = Contacts per day, inside and outside the draft
dry-inside = inside
dry-outside = outside
dry-day = { $day }: { $inside } inside, { $outside } outside
dry-list = These would have been outside
dry-list-inside = These would now have been in order
dry-newly = new
dry-already = already now
dry-none = None of it would have been outside.
dry-empty = No contacts yet
dry-empty-text = As soon as something is on record, a draft can be tried on it.

## Ending

ending-words-text = Kind and short. The reason does not belong here; you can ask for it later.
