## ui.draft: the suggested reply as a draft in the mailbox

episode-draft = Save as draft
episode-drafting = Saving …
