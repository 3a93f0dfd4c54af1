## ui.draft: den Antwortvorschlag als Entwurf im Postfach ablegen

episode-draft = Als Entwurf ablegen
episode-drafting = Wird abgelegt …
