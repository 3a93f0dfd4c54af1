## ui.draft: the suggested reply as a draft in the mailbox or on the phone

episode-draft = Save as draft
episode-draft-phone = Draft on the phone
episode-drafting = Saving …
