## people: address books, lists of calls, "may I?"

### Address books

cli-import-done =
    { $new ->
        [0] No new client
        [1] 1 new client
       *[other] { $new } new clients
    }, { $added ->
        [1] 1 entry added to
       *[other] { $added } entries added to
    } clients on file, { $unchanged } with nothing new, { $unclear } unclear, { $skipped } skipped.
cli-import-would =
    Only planned, nothing written: { $new ->
        [0] no new client
        [1] 1 new client
       *[other] { $new } new clients
    }, { $added ->
        [1] 1 entry to add to
       *[other] { $added } entries to add to
    } clients on file, { $unchanged } with nothing new, { $unclear } unclear, { $skipped } skipped.
cli-import-new = New:
cli-import-merged = Added:
cli-import-unclear = Unclear; these are for you to decide, and nothing was changed:
cli-import-skipped = Skipped:
cli-import-unread = Cannot be read:
cli-import-columns = Columns nobody understands (--column FIELD=HEADING says what they are):
cli-import-line = Line { $line }: { $text }
import-person-new = { " " }(new)
import-why-Several = { $who } fits several ({ $with }).
import-why-OtherName = { $who } has an address that is somebody else’s at { $with }.
import-why-OtherFirm = { $who } has an address that is on file at { $with }, which is another firm.
import-why-Namesake = { $who } is called like somebody at { $with }; no address says whether it is the same person.
import-why-Unreadable = { $who }: a client of this name is on file, but the file cannot be read.
error-book-too-long = The file is too large for an address book.
error-book-too-long-remedy = At most 64 MB are read. Export it without pictures, or in parts.
error-book-empty = The file is empty.
error-book-empty-remedy = Export the address book again, as vCard or CSV.
error-book-no-columns = This is no vCard, and its first line names no column with names or addresses: { $headings }
error-book-no-columns-remedy = The first line has to name the columns, such as "Company", "Name", "E-mail", "Phone". Or say it: --column name=HEADING
error-book-no-such-column = There is no column "{ $heading }". There are: { $headings }
error-book-no-such-column-remedy = Write the column as it stands in the first line.
error-value-column = "{ $given }" does not say what which column is.
error-value-column-remedy = For example --column name=Company. There are name, person, given, family, salutation, role, mail, phone, switchboard, skype, whatsapp, telegram, linkedin, xing and ignore.
error-value-person = "{ $given }" is nobody of this client.
error-value-person-remedy = Who belongs to them is shown by: absprache client show ID

### May I?

cli-may-now = now
cli-may-later = later
cli-may-not = not
cli-may-unsettled = unsettled
cli-may-there = { $time } ({ $there } there)

### Lists of calls

cli-calls-done =
    { $taken ->
        [0] No call
        [1] 1 call
       *[other] { $taken } calls
    } written down and judged, { $admitted } of them in order; { $already } there already, { $strangers } with nobody on file (nothing of them is kept).
cli-calls-unjudged = not judged yet
cli-calls-ambiguous = fits several; who it was can be said in the window.
cli-calls-why-Time = the time cannot be read.
cli-calls-why-Direction = it does not say who called whom.
cli-calls-why-Number = no number from outside, or one without its area code (then --area-code helps).
cli-calls-why-Future = is still to come; are clock and time zone right?
cli-calls-why-Over = is older than entries about this client are kept by agreement.
error-calls-too-long = The file is too large for a list of calls.
error-calls-too-long-remedy = At most 16 MB are read. Divide the list.
error-calls-empty = The file is empty.
error-calls-empty-remedy = Export the list of calls again, as CSV.
error-calls-no-columns = The first line lacks a column with times or one with numbers: { $headings }
error-calls-no-columns-remedy = The first line has to name the columns, such as "Date", "Direction", "Number".
error-calls-no-json = This is no list of calls in JSON: { $words }
error-calls-no-json-remedy = What it has to look like is told in docs/formats.md.
