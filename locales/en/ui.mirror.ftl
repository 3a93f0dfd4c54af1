## ui.mirror: the same rules for me

mirror-title = The other way round
mirror-summary = what the same rules ask of you
mirror-lead = As if the client gave them to you: when you get in touch, the client’s clock and office hours count.
mirror-client = Client
mirror-me = You
mirror-take-over = For me too
mirror-take-over-of = { $about }: for me too
mirror-rest = Emergencies, tone and manners apply to both sides anyway.
