## window: what the program says around its window

window-autostart = Starting with the session could not be changed.
window-autostart-remedy = The autostart settings of your system do the same.
window-objections = Nobody should be asked to agree to this:
window-objections-remedy = Change the rules, or give the reason with the rule itself.
window-paste-too-long = That is far more than a signature.
window-paste-too-long-remedy = Paste only the lines with names and addresses.

## In the tray

tray-open = Open Absprache
tray-capture = Write a contact down …
tray-pause-hour = Pause for an hour
tray-pause-until = Pause until { $time }
tray-go-on = End the pause
tray-source-deaf = Not working: { $name }
tray-quit = Quit

## What came of a copy

window-copy-no-clipboard = Nothing can be put on the clipboard here at the moment.
window-copy-overwritten = Another program has taken over the clipboard.
window-no-mail = No mail program could be opened.
window-no-mail-remedy = Copy the message and paste it yourself.

## Agreements as files

window-answers = Answers
window-no-pdf = This program is built without typesetting and makes no PDF files.
window-no-pdf-remedy = Save the letter as text, or print it.
window-no-message = No message belongs to this version: it is neither an open proposal nor what was agreed last.
window-no-message-remedy = Save another form; all say the same.
window-no-export = This file could not be made.
window-no-export-remedy = Save another form; all say the same.
window-no-strokes = The drawn signature could not be read.
window-no-strokes-remedy = Draw it once more, or leave it out: the name counts.
window-save = Save
window-open = Open an answer
