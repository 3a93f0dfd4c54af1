## draft: suggested replies as drafts in the mailbox, in the window

draft-saved = Saved as a draft in "{ $folder }". Sending it is left to you.
draft-saved-alone = Saved as a draft in "{ $folder }". The mail itself is no longer in the inbox: the draft has no subject.
draft-not-saved-remedy = The settings let you try the mailbox. The text can be copied, too.
