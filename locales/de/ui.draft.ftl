## ui.draft: den Antwortvorschlag als Entwurf im Postfach oder auf dem Handy ablegen

episode-draft = Als Entwurf ablegen
episode-draft-phone = Als Entwurf aufs Handy
episode-drafting = Wird abgelegt …
