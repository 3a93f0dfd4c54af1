### What the PDF of an agreement says around the letter. Both sides hold it, so it addresses neither of them.
### Only what is agreed is called "agreed".

pdf-title = { $title }: { $parties }
pdf-wish = A wish of { $consultant }; nothing is agreed yet.
pdf-proposed = A proposal; nothing is agreed yet.
pdf-agreed =
    Agreed on { $on } { $means ->
        [talk] in a talk
        [mail] by mail
       *[signed] by signature
    }, { $whose ->
        [own] by { $by }
       *[other] for { $client } by { $by }
    }.
pdf-ended = This agreement has ended.
pdf-foot =
    Version { $number } · { $code } · { $standing ->
        [wish] wish
        [proposed] proposal
        [agreed] agreed
       *[ended] ended
    }
# $page and $pages are put in by the typesetter, which counts them.
pdf-page = Page { $page } of { $pages }
pdf-signature = Signature of { $name }
pdf-data = This agreement, readable by programs
pdf-missing =
    { $sign } stands for { $count ->
        [one] a character
       *[other] characters
    } that this typeface does not have: { $characters }. The whole text is in the attached file { $file }.
