## ui.mirror: dieselben Regeln für mich

mirror-title = Umgekehrt
mirror-summary = was dieselben Regeln von Ihnen verlangen
mirror-lead = Als gäbe der Kunde sie Ihnen: Wenn Sie sich dort melden, gelten die Uhr und die Bürozeiten des Kunden.
mirror-client = Kunde
mirror-me = Sie
mirror-take-over = Auch für mich
mirror-take-over-of = { $about }: auch für mich
mirror-rest = Notfälle, Ton und Umgang gelten ohnehin für beide Seiten.
