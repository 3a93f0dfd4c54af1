## import: Adressbücher im Fenster, und warum ein Eintrag übergangen wird; die übrigen Gründe stehen in people.ftl

import-left-NoName = Weder Name noch Firma.
import-left-Mine = Ihre eigene Karte.
import-left-Broken = Die Karte bricht ab, oder die Zeile hat mehr Felder als die Kopfzeile.
import-left-unread = Nicht lesbar: { $text }
import-done =
    { $new ->
        [0] Kein neuer Kunde
        [1] Ein neuer Kunde
       *[other] { $new } neue Kunden
    }{ $added ->
        [0] .
        [1] , einer ergänzt.
       *[other] , { $added } ergänzt.
    }
import-back =
    { $count ->
        [0] Nichts wurde zurückgenommen.
        [1] Bei einem Kunden ist alles wie zuvor.
       *[other] Bei { $count } Kunden ist alles wie zuvor.
    }
import-stay =
    { $count ->
        [1] { $names } bleibt: Inzwischen ist dort etwas geschehen.
       *[other] Diese bleiben, weil dort inzwischen etwas geschehen ist: { $names }.
    }
error-book-garbled = Die Datei ist nicht vollständig angekommen.
error-book-garbled-remedy = Wählen Sie sie noch einmal.
