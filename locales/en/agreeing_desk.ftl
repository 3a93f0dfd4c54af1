## agreeing_desk: what the program says about offers, answers and agreements.
## $by is "me" or "client", $means "talk", "mail" or "signed".

timeline-offered =
    { $by ->
        [me] Version { $number } proposed
       *[client] Version { $number } received as a proposal
    } { $means ->
        [mail] by email
        [signed] in writing
       *[talk] in a talk
    }
timeline-answered =
    { $by ->
        [me] Answered
       *[client] Answer from { $name }
    } { $means ->
        [mail] by email
        [signed] in writing
       *[talk] in a talk
    }
timeline-withdrawn =
    { $by ->
        [me] Proposal withdrawn
       *[client] Proposal was withdrawn
    } { $means ->
        [mail] by email
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
