## agreeing: what happens between the two sides about the rules. English has one form of address, so $form is not used.

## What a clause is called where it alone is spoken of. What it says is in document.ftl.

clause-promise-consultant = My answers
clause-promise-client = Your answers
clause-frequency = How often
clause-emergency = Emergency
clause-people = People
clause-tone = Tone
clause-manners =
    { $point ->
        [criticism] Criticism
        [mistakes] Mistakes
        [dates] Dates
        [directly] What bothers us
        [third-parties] Third parties
        [corrections] Corrections
        [answers] Keeping each other waiting
        [responsibility] Standing by our word
       *[respect] A friendly tone
    }
clause-record = Entries about our contact
clause-review = Looking again
clause-ending = Ending it
clause-free-text = Also

## What a new text changes, a line for each change. $old and $new are parts of a sentence where it says "term", else whole sentences.

amendment-term-changed = { $title }: until now { $old }, in future { $new }.
amendment-term-added = { $title }, new: { $new }.
amendment-term-removed = { $title }: until now { $old }, in future without a rule.
amendment-changed = { $title }, until now: { $old } In future: { $new }
amendment-added = { $title }, new: { $new }
amendment-removed = { $title }, until now: { $old } This is dropped.
amendment-mode-not-used = not at all
amendment-mode-emergency-only = in an emergency only
amendment-mode-after = only after the end of our work together
amendment-mode-appointment = by appointment
amendment-mode-anytime = at any time
amendment-mode-office-hours = in office hours
amendment-frequency =
    at most { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    } { $per ->
        [day] a day
        [week] a week
       *[month] a month
    }
amendment-record =
    { $count ->
        [one] for one month
       *[other] for { $count } months
    }
amendment-review =
    { $count ->
        [one] every month
       *[other] every { $count } months
    }
amendment-ending =
    { $count ->
        [0] at once
        [one] after one day
       *[other] after { $count } days
    }
amendment-office-consultant = My office hours
amendment-office-client = Your office hours
amendment-addresses = My addresses
amendment-no-address = none
