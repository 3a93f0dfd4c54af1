## hand_over: die Regeln als Nachricht. Davor steht die Anrede mit Komma, dazwischen der Brief.
## $form ist „sie“ oder „du“.

hand-over-subject = Wie wir uns am besten erreichen
hand-over-intro =
    { $form ->
        [du] ich habe aufgeschrieben, wie wir uns am besten erreichen, damit es für uns beide leicht bleibt. Lies es in Ruhe durch.
       *[sie] ich habe aufgeschrieben, wie wir uns am besten erreichen, damit es für beide Seiten leicht bleibt. Lesen Sie es in Ruhe durch.
    }
hand-over-agree =
    { $form ->
        [du] Passt alles? Dann antworte bitte mit „Einverstanden“.
       *[sie] Passt alles? Dann antworten Sie bitte mit „Einverstanden“.
    }
hand-over-change =
    { $form ->
        [du] Möchtest du etwas anders haben? Dann schreib mir einfach, was.
       *[sie] Möchten Sie etwas anders haben? Dann schreiben Sie mir einfach, was.
    }
