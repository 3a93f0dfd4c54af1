## cli_agreement: answers of "absprache agreement"

cli-row-agreed = Agreed is
cli-row-valid-from = Goes from
cli-row-valid-until = Goes until
cli-row-answer-by = Answer by
cli-row-review = Look at again
cli-row-ends = Ends
cli-row-to = To
cli-row-subject = Subject
cli-row-send = Send
cli-agreed-version = version { $number }

### Where it stands

cli-agreement-Nothing = Nothing proposed yet.
cli-agreement-Open = Version { $number } ({ $code }) was proposed on { $since }; no answer yet.
cli-agreement-Answered =
    Version { $number } ({ $code }), proposed on { $since }, is answered; { $open ->
        [one] one rule is
       *[other] { $open } rules are
    } still open.
cli-agreement-Deadlocked =
    Version { $number } ({ $code }), proposed on { $since }, is answered; { $open ->
        [one] one rule is
       *[other] { $open } rules are
    } still open, and writing does not help. Suggest a talk.
cli-agreement-Agreed = Version { $number } ({ $code }) was agreed on { $since }.
cli-agreement-Withdrawn = The last proposal was withdrawn.
cli-agreement-Lapsed = Version { $number } ({ $code }), proposed on { $since }, was not answered.
cli-agreement-Ended = The work together is over; its last day was { $ends }.
cli-clause-Settled = both agree
cli-clause-Waiting = no answer yet
cli-clause-Countered = wished otherwise
cli-clause-Declined = not wished
cli-clause-Question = question
cli-clause-Deadlocked = wished otherwise several times, time for a talk
cli-clause-wished = Wish: { $text }
cli-clause-said = About it: “{ $text }”

### What to send

cli-message = For you to send (Absprache sends nothing):

### What came in

cli-came-in-Fresh = Answer of { $from } to version { $number } ({ $code }):
cli-came-in-Crossing = Answer of { $from } to version { $number } ({ $code }). There is a newer proposal by now; what has not changed in it counts.
cli-came-in-Late = Answer of { $from } to version { $number } ({ $code }). That proposal is open no more; the answer changes nothing, but can be recorded.
cli-came-in-Doubled = This answer of { $from } to version { $number } ({ $code }) is recorded already.
cli-came-in-Foreign = This answer belongs to a text that was never proposed here.
cli-came-in-InWords = { $from } writes “{ $words }” to version { $number } ({ $code }). That seems to mean: everything suits.
cli-came-in-Impossible = This answer to version { $number } ({ $code }) does not fit what happened so far.
cli-came-in-take = With --take it is recorded.
cli-came-in-taken = Recorded.
cli-reply-none = No answer that came by e-mail is waiting.
cli-reply-nothing = No answer can be read in this mail; please look in your mail program. --set-aside sets it aside.
cli-reply-set-aside = Set aside.
cli-reply-Accept = suits
cli-reply-Counter = rather otherwise
cli-reply-Decline = does not suit
cli-reply-Comment = question or remark

### Differences, validity, files

cli-diff = The draft changes in version { $number } ({ $code }):
cli-diff-same = The draft says the same as version { $number } ({ $code }).
cli-diff-nothing-yet = Nothing proposed yet: the whole draft is new.
cli-in-force = What applied then:
cli-nothing-in-force = Nothing agreed applied then.
cli-written = Version { $number } ({ $code }) is in { $file }.
cli-pdf-missing = The font of the PDF cannot show these characters: { $characters } – they are in the attached data.
cli-text-does-not-go = Note: this version does not apply at that time.

### What is not possible

error-answer-nothing-found = There is no answer in it.
error-answer-nothing-found-remedy = Take the answer file, the whole text of the answer page, or the saved mail with the quoted letter.
error-answer-agreement = This is the agreement itself, no answer to it.
error-answer-agreement-remedy = Take the file that came from the other side.
error-answer-foreign = This answer belongs to a text with the code { $code }, which was never proposed here.
error-answer-foreign-remedy = Look whom it belongs to: "absprache agreement show" shows the code.
error-answer-incomplete = A part of the answer is missing.
error-answer-incomplete-remedy = Copy all of it, from the first line to the closing bracket.
error-answer-tampered = This answer to version { $number } ({ $code }) was changed on its way.
error-answer-tampered-remedy = Have it sent once more, best as a file.
error-answer-no-such-clause = The answer speaks of a rule "{ $id }" that the proposal does not have.
error-answer-no-such-clause-remedy = Have it sent once more.
error-answer-wrong-clause = In the place of "{ $id }" the answer has the rule "{ $other }".
error-answer-wrong-clause-remedy = Ask what is meant.
error-agreement-tampered = The content does not fit the code { $code }: the file was changed.
error-agreement-tampered-remedy = Take the file that both sides were given, or "absprache agreement export".
error-pdf-damaged = The data in the PDF file are damaged.
error-pdf-damaged-remedy = Take the file as it was sent.
error-pdf-unreadable = This is no readable PDF file: { $system }
error-pdf-unreadable-remedy = Take the file as it was sent.
error-pdf-locked = The PDF file is encrypted.
error-pdf-locked-remedy = Remove the protection with a PDF program, or take the file as it was sent.
error-pdf-not-attached = No data of an agreement are attached to this PDF file.
error-pdf-not-attached-remedy = Printing it or saving it anew removes them. Take the file as it was sent.
error-pdf-several = Several agreements are attached to this PDF file.
error-pdf-several-remedy = Take the file as it was sent.
error-no-pdf = This program was built without PDFs.
error-no-pdf-remedy = Take --format json, or build it with --features pdf.
error-no-message = No message belongs to this version: it is neither an open proposal nor what was agreed last.
error-no-message-remedy = Take another form, such as --format pdf.
error-nothing-to-export = Nothing is proposed or agreed yet.
error-nothing-to-export-remedy = Propose something first: absprache agreement propose
error-nothing-instead = Nothing else is given for "{ $id }" than is proposed.
error-nothing-instead-remedy = Possible are --mode and --hours for ways, --within for promises, --text for free texts; anything else with --clause-file.
error-unmade = The document could not be made: { $system }
error-unmade-remedy = This is a mistake in Absprache; please report it.
error-decisions-missing-remedy = Decide about it in the same call, with --accept or --decline; without --clause, accept and decline are for all.
error-nothing-to-decide = No answer waits for a decision.
error-nothing-to-decide-remedy = Record the answer first: absprache agreement answer --take
error-value-clause = "{ $given }" is no id of a rule.
error-value-clause-remedy = "absprache agreement show" shows them in brackets.
error-value-other-kind = "{ $given }" is a rule of another kind.
error-value-other-kind-remedy = --mode and --hours are for ways, --within is for promises, --text for free texts.
error-value-only-welcome = "{ $given }": only a way that is welcome has hours.
error-value-only-welcome-remedy = Leave out --hours, or take --mode welcome.
error-value-within = "{ $given }" is no stretch of time.
error-value-within-remedy = Hours of office time such as 4h, or working days such as 2d.
