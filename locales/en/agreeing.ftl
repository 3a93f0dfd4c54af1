## agreeing: what happens between the two sides about the rules. English has one form of address, so $form is not used.

## What a clause is called where it alone is spoken of. What it says is in document.ftl.

clause-promise-consultant = My answers
clause-promise-client = Your answers
clause-frequency = How often
clause-emergency = Emergency
clause-people = Who speaks, who decides
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
clause-record = Notes about our contact
clause-review = Looking again
clause-ending = Ending it
clause-free-text = And also
