## Findings about a draft, said to the consultant before it is proposed. $side is "me" or "client".

lint-no-open-way-title =
    { $side ->
        [me] Nobody can reach you
       *[client] You cannot reach your client
    }
lint-no-open-way-explanation =
    { $side ->
        [me] No channel is open for messages or calls to you. Rules like that feel like a wall.
       *[client] No channel is open for messages or calls to your client. Every answer of yours would be against the rules.
    }
lint-no-open-way-explanation-explained = No channel is open. You have written down why.
lint-remedy-open-a-way = Open at least one channel; e-mail is the simplest.
lint-remedy-open-a-way-or-say-why = If you mean it so, add a free text with the id “why-no-open-way” that says why.

lint-no-emergency-way-title = There is no way for an emergency
lint-no-emergency-way-explanation = When it burns, nobody looks up rules. Your client should know what an emergency is and how to reach you then.
lint-no-emergency-way-explanation-explained = There is no way for an emergency. You have written down why.
lint-remedy-name-an-emergency-way = Name a way, a number or a word for emergencies.
lint-remedy-name-an-emergency-way-or-say-why = If none is needed, add a free text with the id “why-no-emergency-way” that says why.

lint-sole-medium-without-record-title = Nothing is in black and white
lint-sole-medium-without-record-explanation =
    { $count ->
        [one] The only open way keeps no record: { $channels }.
       *[other] None of the open ways keeps a record: { $channels }.
    } Later two people easily remember it differently.
lint-remedy-add-a-written-way = Open a written way as well, such as e-mail.

lint-one-sided-promise-title =
    { $side ->
        [me] Only you promise an answer
       *[client] Only your client promises an answer
    }
lint-one-sided-promise-explanation =
    { $side ->
        [me] You wait for answers too, and waiting moves dates.
       *[client] What you ask of others you should promise yourself.
    }
lint-remedy-promise-both =
    { $side ->
        [me] Ask your client for the same promise, or leave yours out.
       *[client] Make the same promise, or leave this one out.
    }

lint-private-number-given-away-title = A private address reaches the client
lint-private-number-given-away-explanation = You have { $address } on file as private. With this rule your client gets it all the same.
lint-remedy-use-a-business-address = Name a business address. Or put this one on file as business if you are glad to give it away.

lint-hard-to-read-title = This sentence is hard to read
lint-hard-to-read-explanation = “{ $sentence }” { $why }
lint-remedy-say-it-plainly = Say it as you would on the phone: short sentences, who does what.
lint-difficulty-nested-brackets = It has brackets within brackets.
lint-difficulty-legal-words = This sounds like a contract: { $words }.
lint-difficulty-long-sentence = It has { $count } words; up to 25 read well.
lint-difficulty-long-words = Very long words: { $words }.
lint-difficulty-passive = It does not say who does something.
lint-difficulty-low-score = Its readability score is { $score }; from 50 it reads well.

lint-missing-record-clause-title = It does not say what you note down
lint-missing-record-clause-explanation = The program records when and on which channel you were in touch. Your client has a right to know that.
lint-remedy-add-a-record-clause = Add the rule about notes, and say how long you keep them.
