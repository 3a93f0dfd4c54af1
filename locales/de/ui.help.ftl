## ui.help: die kurze Anleitung im Fenster

help-lead = Drei Schritte, die Tasten, und was aufgeschrieben wird.
help-steps = So geht es
help-set-up = Einrichten
help-set-up-text = Legen Sie einen Kunden an: Eine Signatur oder ein Name genügt. Die Regeln sind vorbereitet; Sie ändern nur, was bei diesem Kunden anders ist.
help-propose = Vorschlagen
help-propose-text = Aus den Regeln wird ein Brief. Sie geben ihn weiter, und Ihr Kunde sagt zu jedem Punkt, ob er passt oder was besser wäre. „Vereinbart“ heißt erst, was beide wollen.
help-be-told = Erinnert werden
help-be-told-text = Meldet sich jemand auf einem anderen Weg oder zu einer anderen Zeit als besprochen, kommt ein leiser Hinweis mit einer freundlichen Antwort zum Kopieren. Absprache sendet nichts: Das tun Sie, wann Sie wollen.
help-kept = Was aufgeschrieben wird
help-kept-yes = Auf diesem Rechner steht
help-kept-people = wer Ihre Kunden sind: Namen, Adressen und die Regeln, mit jeder vereinbarten Fassung
help-kept-contacts = wann wer auf welchem Weg Kontakt hatte, was die Regel dazu sagt und was Sie daraufhin getan haben; nach der vereinbarten Zeit wird es gelöscht
help-kept-own = Ihre eigenen Notizen, und Termine mit Kunden: wann, und auf welchem Weg
help-kept-no = Nirgends steht
help-kept-no-text = was jemand geschrieben oder gesagt hat, auch kein Betreff; nur Antworten auf Ihre Vorschläge gehören zur Absprache
help-kept-no-strangers = wer unbekannt ist: Unbekannte bleiben nur im Arbeitsspeicher, bis Absprache endet
help-kept-no-passwords = ein Passwort: Es liegt im Schlüsselbund des Systems, oder ein Befehl von Ihnen nennt es
help-kept-network = Es gibt kein Konto, und niemandem wird etwas geschickt. Ins Netz geht Absprache nur zu den Quellen, die Sie selbst eingerichtet haben.
