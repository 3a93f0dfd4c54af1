## may: „Darf ich?“ im Fenster

may-when-there = { $time }; dort { $there }
may-answer-now = Ja
may-answer-later = Besser später
may-answer-not = Besser anders
may-answer-unsettled = Nicht geklärt
may-instead-now = Jetzt offen: { $channel }.
may-instead-later = Als Nächstes offen: { $channel }, { $time }.
