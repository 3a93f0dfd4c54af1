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
