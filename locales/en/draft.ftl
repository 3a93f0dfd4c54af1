## draft: suggested replies as drafts in the mailbox or on the phone

draft-saved = Saved as a draft in "{ $folder }". Sending it is left to you.
draft-saved-alone = Saved as a draft in "{ $folder }". The mail itself is no longer in the inbox: the draft has no subject.
draft-on-phone = Ready on "{ $phone }": the chat opens there with the text, or a notification leads to it. Sending it is left to you.
draft-on-clipboard = On the clipboard of "{ $phone }". Pasting and sending it there is left to you.
draft-not-saved-remedy = The settings let you try mailbox and phone. The text can be copied, too.
