## import: address books in the window, and why an entry is left out; the other reasons are in people.ftl

import-left-NoName = Neither a name nor a firm.
import-left-Mine = Your own card.
import-left-Broken = The card breaks off, or the row has more fields than the first line.
import-left-unread = Cannot be read: { $text }
import-done =
    { $new ->
        [0] No new client
        [1] One new client
       *[other] { $new } new clients
    }{ $added ->
        [0] .
        [1] , one added to.
       *[other] , { $added } added to.
    }
import-back =
    { $count ->
        [0] Nothing was taken back.
        [1] With one client everything is as before.
       *[other] With { $count } clients everything is as before.
    }
import-stay =
    { $count ->
        [1] { $names } stays: something has happened there meanwhile.
       *[other] These stay, since something has happened there meanwhile: { $names }.
    }
error-book-garbled = The file did not arrive whole.
error-book-garbled-remedy = Choose it again.
