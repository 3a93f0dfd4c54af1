## errors: what went wrong, where, and what to do

error-what = Error: { $what }
error-where = Where: { $place }
error-remedy = What to do: { $remedy }
error-place = line { $line }, column { $column }
error-place-field = line { $line }, column { $column }, field { $field }

### Files

error-no-home = It is not known where your data are.
error-no-home-remedy = Name the folder: --home DIR or ABSPRACHE_HOME.
error-file-missing = There is no such file.
error-file-missing-remedy = Check the name and the folder.
error-not-text = The file is no text in UTF-8.
error-not-text-remedy = Save it as UTF-8.
error-disk-full = The disk is full. Nothing was changed.
error-disk-full-remedy = Make room and try again.
error-file = The file cannot be read or written: { $system }
error-file-remedy = Check the permissions of file and folder.
error-unwritable = This cannot be written as RON: { $system }
error-unwritable-remedy = This is a fault of the program. Please report it.
error-syntax = This is not valid RON: { $words }
error-syntax-remedy = Look for brackets, commas and quotes at this place.
error-unknown-field = There is no field "{ $found }" here. Possible are: { $expected }.
error-unknown-field-remedy = Change the name or take the field out.
error-unknown-choice = "{ $found }" is none of the choices: { $expected }.
error-unknown-choice-remedy = Take one of them.
error-missing-field = The field "{ $name }" is missing.
error-missing-field-remedy = Add it.
error-duplicate-field = The field "{ $name }" is there twice.
error-duplicate-field-remedy = Take one of them out.
error-bad-value = This value is not possible: { $words }
error-bad-value-remedy = Change the value at this place.
error-newer-file = This has format { $found }; this program knows formats 1 to { $known }.
error-newer-file-remedy = Use a newer Absprache. Nothing was changed.
error-duplicate-clause = Two rules have the id "{ $id }".
error-duplicate-clause-remedy = Give one of the two another one.
error-duplicate-person = Two people have the id "{ $id }".
error-duplicate-person-remedy = Give one of the two another one.
error-unknown-channel = There is no channel "{ $id }".
error-unknown-channel-remedy = Check the spelling, or add the channel to channels.ron in the data folder.
error-too-long = The file is far longer than any that belongs here.
error-too-long-remedy = Check that it is the right file.
error-in-use = Another Absprache is using this data folder.
error-in-use-remedy = End it, or take another folder with --home.
error-changed-version = The agreed version { $code } was changed afterwards and does not count like this.
error-changed-version-remedy = Bring the file back from a backup. Changes belong in the draft and are agreed anew.
error-missing-version = An agreed version is missing.
error-missing-version-remedy = Bring the file back from a backup.
error-journal = The journal cannot be read or written: { $system }
error-journal-remedy = Check the permissions of the folder and the room on the disk; "absprache journal verify" checks the journal.
error-output = The output cannot be written: { $system }
error-output-remedy = Check where it is redirected to.

### Profiles and clients

error-no-consultant = Nothing is known about you yet.
error-no-consultant-remedy = Introduce yourself: absprache me --name "…" --zone Europe/Berlin --state BY
error-no-client = There is no client "{ $id }".
error-no-client-remedy = "absprache client list" shows all.
error-client-exists = There is a client "{ $id }" already.
error-client-exists-remedy = Give the new one another id: --id ID.
error-name-missing = A new profile needs your name.
error-name-missing-remedy = Add: --name "…"
error-zone-missing = A new profile needs a time zone; this computer does not tell its own.
error-zone-missing-remedy = Add: --zone Europe/Berlin
error-no-id = No id can be made from "{ $name }".
error-no-id-remedy = Give one: --id ID, of a–z, 0–9 and -.
error-not-theirs = "{ $sender }" is not on file for { $client }.
error-not-theirs-remedy = Check the spelling, or add the address to the client's file.
error-no-side = The policy does not say whose time zone, holidays and office hours go, and there is no profile yet.
error-no-side-remedy = Add "consultant: (zone: …)" to the file, or introduce yourself with "absprache me".
error-unchanged = Exactly this is recorded already, as version { $number }.
error-unchanged-remedy = There is nothing to do. What is new goes into the draft first.
error-before-the-last = Version { $number } goes from { $from } on; a later version cannot go earlier.
error-before-the-last-remedy = Name the same day or a later one.
error-objections = Nobody should be asked to agree to this:
error-objections-remedy = Change the draft (draft.ron in the client's folder), or give the reason in it as described above.

### Values on the command line

error-option-zone = { $option }: "{ $given }" is no time zone.
error-option-zone-remedy = For example Europe/Berlin, Europe/Vienna, America/New_York.
error-option-region = { $option }: no holidays are known for "{ $given }".
error-option-region-remedy = For example BY, DE-NW, AT, CH-ZH, or none for none.
error-option-hours = { $option }: "{ $given }" are no hours.
error-option-hours-remedy = For example: Mo-Fr 09:00-12:30,13:30-17:00; PH off
error-option-mail = { $option }: "{ $given }" is no mail address.
error-option-mail-remedy = For example anna@example.org.
error-option-phone = { $option }: "{ $given }" is no valid phone number.
error-option-phone-remedy = With the area code, for example +49 30 23125001.
error-option-account = { $option }: "{ $given }" is no account name.
error-option-account-remedy = A name of 1 to 200 characters.
error-option-channel = { $option }: there is no channel "{ $given }".
error-option-channel-remedy = For example email, phone, whatsapp, linkedin. Your own channels are in channels.ron in the data folder.
error-option-pair = { $option }: "{ $given }" has no equals sign.
error-option-pair-remedy = For example linkedin=anna-mueller.
error-option-id = { $option }: "{ $given }" is no id.
error-option-id-remedy = 1 to 60 of the characters a–z, 0–9 and -; "absprache client list" shows all.
error-option-preset = { $option }: "{ $given }" is not shipped.
error-option-preset-remedy = Possible are freelancer, agency and mail-only; your own files with --policy.
error-option-instant = { $option }: "{ $given }" is no instant.
error-option-instant-remedy = Date, time and offset from UTC, for example 2026-11-21T21:40:00+01:00.
error-option-date = { $option }: "{ $given }" is no date.
error-option-date-remedy = Year, month and day, for example 2026-11-23.
error-option-empty = { $option }: there is nothing.
error-option-empty-remedy = Give a text.

### Hours

error-hours-empty = There is nothing.
error-hours-too-long = { $chars } characters are too many.
error-hours-syntax = Column { $column }: "{ $what }" cannot be understood.
error-hours-unsupported = Column { $column }: { $what } is not possible in agreements.
error-hours-time = Column { $column }: there is no such time.
error-hours-empty-span = Column { $column }: it ends when it begins; a whole day is 00:00-24:00.
error-hours-date = Column { $column }: there is no such date.
error-hours-backwards = Column { $column }: it ends before it begins.
error-hours-never-open = Nothing is ever open.
