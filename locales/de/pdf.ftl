### What the PDF of an agreement says around the letter. Both sides hold it, so it addresses neither of them.
### Only what is agreed is called "vereinbart".

pdf-title = { $title }: { $parties }
pdf-wish = Ein Wunsch von { $consultant }, noch nicht vereinbart.
pdf-proposed = Vorschlag, noch nicht vereinbart.
pdf-agreed =
    Vereinbart am { $on } { $means ->
        [talk] im Gespräch
        [mail] per E-Mail
       *[signed] mit Unterschrift
    }, { $whose ->
        [own] durch { $by }
       *[other] für { $client } durch { $by }
    }.
pdf-ended = Diese Absprache ist beendet.
pdf-foot =
    Fassung { $number } · { $code } · { $standing ->
        [wish] Wunsch
        [proposed] Vorschlag
        [agreed] vereinbart
       *[ended] beendet
    }
# $page and $pages are put in by the typesetter, which counts them.
pdf-page = Seite { $page } von { $pages }
pdf-signature = Unterschrift von { $name }
pdf-data = Diese Absprache, lesbar für Programme
pdf-missing =
    { $sign } steht für { $count ->
        [one] ein Zeichen, das
       *[other] Zeichen, die
    } diese Schrift nicht hat: { $characters }. Vollständig steht der Text in der angehängten Datei { $file }.
