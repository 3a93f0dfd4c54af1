## agreeing_desk: what the program says about offers, answers and agreements.
## $by is "me" or "client", $means "talk", "mail" or "signed".

timeline-offered =
    { $by ->
        [me] Version { $number } proposed
       *[client] Version { $number } received as a proposal
    } { $means ->
        [mail] by e-mail
        [signed] in writing
       *[talk] in a talk
    }
timeline-answered =
    { $by ->
        [me] Answered
       *[client] Answer from { $name }
    } { $means ->
        [mail] by e-mail
        [signed] in writing
       *[talk] in a talk
    }
timeline-withdrawn =
    { $by ->
        [me] Proposal withdrawn
       *[client] Proposal was withdrawn
    } { $means ->
        [mail] by e-mail
        [signed] in writing
       *[talk] in a talk
    }

### Why a step is not possible

agreeing-after-the-end = The work together ends with { $date }; nothing is agreed after that.
agreeing-after-the-end-remedy = If it goes on, say so first.
agreeing-not-ended = The work together has not ended.
agreeing-not-ended-remedy = There is nothing to do.
agreeing-no-clauses = Without a single rule there is nothing to agree on.
agreeing-no-clauses-remedy = Keep at least one.
agreeing-lapsed-already = { $date } as the last day for an answer is over already.
agreeing-lapsed-already-remedy = Name a later day, or none.
agreeing-same-as-open = This is proposed already.
agreeing-same-as-open-remedy = Remind of the proposal, or change the draft first.
agreeing-same-as-agreed = This is agreed already.
agreeing-same-as-agreed-remedy = What is new goes into the draft first.
agreeing-no-open-offer = No proposal is on the table.
agreeing-no-open-offer-remedy = Propose something first.
agreeing-another-offer = Another proposal is on the table, { $code }.
agreeing-another-offer-remedy = Look which one is meant.
agreeing-offers-other = The other side made this proposal.
agreeing-offers-other-remedy = Only who made it can withdraw it.
agreeing-not-settled = Not accepted by both sides yet: { $ids }.
agreeing-not-settled-remedy = Settle these rules, or agree on what is settled alone.
agreeing-does-not-fit = What is said about “{ $id }” does not fit that rule.
agreeing-does-not-fit-remedy = Ask what is meant.
agreeing-foreign = This answer belongs to a text that was never proposed here.
agreeing-foreign-remedy = Look whom it is meant for.
agreeing-impossible = This does not fit what happened so far.
agreeing-impossible-remedy = Check the journal with absprache journal verify.
agreeing-no-answer = There is no answer in it that could be recorded.
agreeing-no-answer-remedy = Take in the whole answer, from its first line to the closing bracket.
agreeing-doubled = This answer is recorded already.
agreeing-doubled-remedy = There is nothing to do.
agreeing-nothing-settled = No rule is accepted by both sides yet.
agreeing-nothing-settled-remedy = Wait for an answer.
agreeing-nothing-to-remind-of = No proposal waits for an answer.
agreeing-nothing-to-remind-of-remedy = There is nothing to do.
agreeing-no-clause = There is no rule “{ $id }” in this proposal.
agreeing-no-clause-remedy = Name one that is in it.
agreeing-no-name = The name is missing.
agreeing-no-name-remedy = Say who signs for the other side.
agreeing-decisions-missing = Not decided yet: { $ids }.
agreeing-decisions-missing-remedy = Decide on each rule that was answered.
agreeing-nothing-of-theirs = About “{ $id }” the other side wishes nothing that could be taken over.
agreeing-nothing-of-theirs-remedy = Keep it, or propose something else.
agreeing-settled = Both sides have accepted “{ $id }” already.
agreeing-settled-remedy = Who wants to change it makes a new proposal.

### Where it stands

agreement-nothing = Not proposed yet: only your wish so far.
agreement-open =
    Proposed on { $date } { $means ->
        [mail] by e-mail
        [signed] in writing
       *[talk] in a talk
    }, no answer yet.
agreement-open-until =
    Proposed on { $date } { $means ->
        [mail] by e-mail
        [signed] in writing
       *[talk] in a talk
    }, no answer yet. There is time until { $until }.
agreement-answered =
    { $count ->
        [0] { $name } has answered, everything suits.
        [1] { $name } has answered, one rule is still open.
       *[other] { $name } has answered, { $count } rules are still open.
    }
agreement-deadlocked = { $name } has answered. Writing to and fro does not help with one rule: suggest a talk.
agreement-withdrawn = The proposal is withdrawn.
agreement-lapsed = The proposal was left without an answer; there was time until { $until }.
agreement-to-come = { $standing }; applies from { $from }
agreement-in-force = Version { $number }, in force since { $since }
agreement-in-force-until = Version { $number }, in force from { $since } to { $until }
agreement-review = Next review on { $date }
agreement-review-due = Review due since { $date }
step-answered = { $head }: { $summary }
step-accepted =
    { $count ->
        [1] one suits
       *[other] { $count } suit
    }
step-countered =
    { $count ->
        [1] one rather different
       *[other] { $count } rather different
    }
step-declined =
    { $count ->
        [1] one does not suit
       *[other] { $count } do not suit
    }
step-commented =
    { $count ->
        [1] one question
       *[other] { $count } questions
    }

### To the other side.

proposal-subject-change = What I would like to change about our agreement
proposal-subject-again = Our agreement, once more
proposal-intro-change = I would like to change something about our agreement. First comes what changes, and below it everything as a whole. Please tell me whether it suits you.
proposal-intro-again = Thank you for your answer. This is what it has become: first what is different now, and below it everything as a whole.
proposal-reason = About “{ $title }”: { $text }
proposal-answer-by = It would be kind of you to answer by { $date }.
proposal-code = Code of this version: { $code }
subject-with-code = { $subject } ({ $code })
confirmation-subject = Our agreement
confirmation-intro = Thank you, that is how we do it. So that both of us have the same text, here is all of it once more:
reminder-subject = How we reach each other best
reminder-text = On { $date } I wrote down for you how we reach each other best. Have you had time to look at it? It takes about two minutes.
ending-subject = Thank you for working with me
ending-text = Our work together ends with { $date }. I have enjoyed working with you.
ending-text-past = Our work together has been over since { $date }. I have enjoyed working with you.
ending-agreement = Our agreement on how we reach each other ends with it.
ending-later = After that, I would be glad to be in touch privately, too: { $channels }.
ending-later-past = I would now be glad to be in touch privately, too: { $channels }.
ending-thanks = Thank you for your trust, and all the best.

### An answer before it is recorded

incoming-fresh = An answer from { $name } to version { $number }.
incoming-crossing = An answer to the earlier version { $number }. What { $name } says about unchanged rules counts.
incoming-doubled = This answer is recorded already.
incoming-late = An answer to version { $number }, but no proposal is on the table any more. It can be recorded; for it to count, propose the text once more.
incoming-foreign = This answer belongs to a text that was never proposed here. Look whom it is meant for.
incoming-tampered = This answer to version { $number } has been changed on the way. Ask, or ask for the file.
incoming-incomplete = A part of the answer is missing. Copy all of it, up to the closing bracket.
incoming-in-words = “{ $words }” stands above version { $number }. Read for yourself whether it is meant for everything; only then record it as an acceptance.
incoming-agreement = This is the agreement itself and no answer to it.
incoming-nothing = There is no answer in it. Words alone count if the letter with the code of the version stands below.
incoming-unreadable = The answer cannot be read. Ask for it to be sent once more.
reply-waiting = { $name } has replied to the proposal by e-mail ({ $at }).

### Trying

agreement-consequence =
    { $count ->
        [1] Concerns one contact of the last three months
       *[other] Concerns { $count } contacts of the last three months
    }
dry-run-nothing =
    { $count ->
        [1] No contact is on record from the last month.
       *[other] No contact is on record from the last { $count } months.
    }
dry-run-sum =
    { $count ->
        [0] By the draft none of { $all } contacts would have been outside; by the rules of then { $now } were.
        [1] By the draft one of { $all } contacts would have been outside; by the rules of then { $now } were.
       *[other] By the draft { $count } of { $all } contacts would have been outside; by the rules of then { $now } were.
    }
dry-run-in-order = In order.
dry-run-not-agreed = Nothing is agreed about it.
