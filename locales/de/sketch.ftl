## sketch: einen Kunden anlegen und ändern

### Was über einen Weg gilt, in wenigen Wörtern

sketch-slot-anytime = jederzeit
sketch-slot-appointment = mit Termin
sketch-slot-emergency = nur im Notfall
sketch-slot-after = nach der Zusammenarbeit
sketch-slot-not-used = nicht

### Was noch nicht zu verstehen ist

sketch-fault-name = Hier fehlt noch der Name.
sketch-fault-person-name = Hier fehlt noch der Name der Person.
sketch-fault-mail = „{ $address }“ ist keine E-Mail-Adresse.
sketch-fault-phone = „{ $address }“ ist keine Rufnummer. Mit Vorwahl geht es, zum Beispiel 030 23125001.
sketch-fault-account = „{ $address }“ ist kein Kontoname.
sketch-fault-channel = Den Weg „{ $channel }“ gibt es nicht.
sketch-fault-zone = „{ $zone }“ ist keine Zeitzone. Zum Beispiel: Europe/Berlin.
sketch-fault-region = Für „{ $region }“ sind keine Feiertage bekannt.
sketch-fault-nobody = Hier ist noch niemand ausgewählt.
sketch-fault-person = „{ $person }“ gehört nicht zu den Personen dieses Kunden.
sketch-fault-number = Hier passt eine Zahl von { $least } bis { $most }.
sketch-fault-emergency = Hier fehlt noch, was ein Notfall ist.
sketch-fault-time = Diese Uhrzeit gibt es nicht.

### Was wäre, wenn

sketch-probe-when = { $day }, { $time }
sketch-probe-somebody = Jemand
sketch-probe-now = jetzt
sketch-probe-later = am besten { $time }
