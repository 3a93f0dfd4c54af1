## ui.drop: files that are dragged onto the window.

drop-here = Drop it here
drop-what = A business card or an address book (.vcf, .csv), a client’s answer (.json, .eml), or a preset (.ron).
drop-one = One file at a time.
drop-unknown = Absprache has no use for “{ $file }”. It takes business cards, address books, clients’ answers and presets.
drop-no-answer = There is no answer to an open proposal in this file.
drop-calendar = A calendar file can be set up here as a source; then its changes are read, too.

working = Working …
working-stop = Cancel
working-book = Reading the address book …
working-dry-run = Going through the contacts …
