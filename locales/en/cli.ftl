## cli: answers on the command line

### Rows

cli-row-zone = Time zone
cli-row-region = Holidays
cli-row-hours = Office hours
cli-row-business = Addresses
cli-row-private = Private
cli-row-person = Person
cli-row-rules = Rules
cli-row-draft = Draft
cli-row-fingerprint = Fingerprint
cli-row-arrival = Instant
cli-row-open = Open

### Clients

cli-client-added = { $name } is on file (id { $id }).
cli-no-holidays = none
cli-no-clients = No client on file yet. Put the first one there with: absprache client add --name "…"
cli-recorded = Recorded with { $name }: { $stands }.
cli-standing-wish = your wish, nothing agreed yet
cli-standing-proposed = proposed, not answered yet
cli-standing-ended = ended
cli-standing-agreed =
    version { $number } ({ $code }), agreed on { $on } with { $by }, { $means ->
        [talk] in a talk
        [mail] by e-mail
       *[signed] by signature
    }

### Verdicts

cli-outcome-admit = In order
cli-outcome-defer = Not before { $until }
cli-outcome-redirect = Better another way
cli-outcome-ask = Not settled
cli-clause = { " " }(rule "{ $id }")
cli-ground-Ended = The agreement or the work together has ended
cli-ground-Emergency = This is an emergency
cli-ground-Appointment = An appointment was made for it
cli-ground-Running = The conversation is under way
cli-ground-NoClause = No rule says anything about { $channel }
cli-ground-Disagreement = The rules of the clients it may be for differ
cli-ground-NotUsed = { $channel } is not used
cli-ground-EmergencyOnly = { $channel } is for emergencies
cli-ground-AfterEngagement = { $channel } is for the time after the work together
cli-ground-PersonNotNamed = The rule for { $channel } names other people
cli-ground-PrivateHandle = The contact went to a private address
cli-ground-OtherHandle = The contact went to an address that no rule names
cli-ground-ByAppointment = { $channel } by appointment only, and none covers this time
cli-ground-Absence = The receiver is away
cli-ground-Holiday = The receiver has a holiday or a day off
cli-ground-OutsideHours = Outside the hours for { $channel }
cli-ground-Welcome = { $channel } is welcome at this time
cli-nothing-open = no way within the next 370 days
cli-reply = Suggested text, { $via }, best sent { $when }:
cli-reply-now = now
cli-no-reply = No suggested text: { $why }
cli-withhold-InOrder = the contact is in order.
cli-withhold-Emergency = an emergency is never redirected.
cli-withhold-Running = a running conversation is never redirected.
cli-withhold-Probable = who it is is only probable.
cli-withhold-Ambiguous = several people fit.
cli-withhold-Stranger = nobody on file.
cli-withhold-Mine = it is your own contact.
cli-withhold-NoWay = no way is open that it could point to.
cli-drafted =
    Saved as a draft in "{ $folder }", in reply to the mail. Please look at it and send it yourself.

    { $text }
cli-drafted-alone =
    Saved as a draft in "{ $folder }". The mail itself is no longer in the inbox: the subject and the link to it are missing.

    { $text }

### Findings

cli-lint-clean = { $file }: nothing found
cli-lint-error = Error
cli-lint-warning = Warning
cli-lint-hint = Hint

### Journal

cli-journal-empty = No entry yet.
cli-journal-sound =
    The journal is sound: { $events ->
        [1] 1 entry
       *[other] { $events } entries
    }{ $erased ->
        [0] .
       *[other] , { $erased } of them without content (erased).
    }
cli-journal-broken = The journal cannot be trusted from entry { $seq } on: { $fault }
cli-journal-gap = it is missing.
cli-journal-link = it does not follow from the one before.
cli-journal-hash = it was changed.
cli-journal-payload = its content was changed.
cli-event-Received = Received
cli-event-mine = From me
cli-event-Judged = Judged
cli-event-Notifying = Told
cli-event-Copied = Copied
cli-event-Remind = Remind
cli-event-Mention = Mention
cli-event-Fine = Was fine
cli-event-AliasConfirmed = Name confirmed
cli-event-Offered = Proposed
cli-event-Answered = Answered
cli-event-Withdrawn = Withdrawn
cli-event-Agreed = Agreed
cli-event-Emergency = Was an emergency
cli-event-Undone = Taken back
cli-event-Denied = Was somebody else
cli-event-EngagementEnded = Work together ends
cli-event-EngagementResumed = Work together goes on
cli-event-Drafted = Saved as a draft
cli-event-Replied = Reply to a proposal
cli-event-SetAside = Reply set aside
cli-event-InJunk = Lies in the junk folder
cli-event-AppointmentMade = Appointment made
cli-event-AppointmentCancelled = Appointment cancelled
cli-event-AppointmentMarked = Appointment
cli-event-erased = (erased)
cli-entry-Admit = in order
cli-entry-Defer = later
cli-entry-Redirect = another way
cli-entry-Ask = nothing agreed
cli-entry-kept = kept
cli-entry-missed = missed
cli-entry-Popup-told = in a popup
cli-entry-Loud-told = aloud, as an emergency
cli-entry-WhoIsThis-told = asking who it is
cli-entry-Ask-told = asking what would be fair
cli-entry-Grouped-told = together with others
cli-entry-Reminder-told = as a reminder
cli-entry-Digest-told = in the digest
cli-entry-Seen-told = seen in the window
cli-entry-offer = version { $number } ({ $code })
cli-entry-answer = { $code } by { $name }
cli-entry-version = version { $number } ({ $code }) of { $on } with { $by }

### Listening

cli-contact-stranger = Nobody on file: nothing was written down.
cli-contact-copied = The text stays on the clipboard for a minute; Ctrl+C ends it earlier.
cli-contact-not-shown = The popup could not be shown: there is no graphical session here, or nobody shows popups. For the text: absprache judge --client { $client } --channel { $channel } --at { $at }
cli-watch-ready = Ready. Stop with Ctrl+C.
cli-not-shown-no-bus = A popup could not be shown: there is no session bus. The contact is in the journal.
cli-not-shown-no-server = A popup could not be shown: nobody shows notifications in this session (dunst, for one, would). The contact is in the journal.
cli-not-shown-refused = A popup could not be shown: { $words }. The contact is in the journal.

### Where contacts come from

cli-source-added = Set up: { $name }. Contacts come from there from the next start of Absprache on. To try it: absprache source check { $id }
cli-source-changed = { $name }: the settings are changed, and hold from the next start on.
cli-source-as-before = { $name } was set up exactly so already.
cli-source-removed = Removed: { $name }. From the next start on nothing comes from there; what came already stays in the journal.
cli-source-none = Nothing is set up: contacts come by hand only, with "absprache contact".
cli-source-area = , area code { $code }
cli-taught = What looks like "{ $text }" counts as { $channel } from the next start on.
cli-taught-before = What looks like "{ $text }" counts as { $channel } already.
cli-taught-none = Nothing is taught. "absprache source heard" shows what notifications look like.
cli-forgotten = What was taught about "{ $text }" is forgotten from the next start on.
cli-heard-ready = Listening until Ctrl+C. Names and texts are neither shown nor kept.
cli-heard-known = { $looks }: { $channel }
cli-heard-unknown = { $looks }: no channel. If it is one: absprache source teach { $best } --channel CHANNEL
cli-source-open = The password passes the network unencrypted, and anybody on the way can read it. Better is --tls system.

# Appointments
cli-appointment-added = Noted: { $appointment }
cli-appointment-cancelled = Cancelled: { $appointment }
cli-appointment-kept = Kept: { $appointment }
cli-appointment-missed = Missed: { $appointment }
cli-appointment-none = There is no appointment to come. "absprache appointment add" notes one; "absprache source add caldav" reads them from a calendar.
cli-appointment-calls = call
cli-appointment-is-kept = kept
cli-appointment-is-missed = missed
cli-appointment-is-called = with a call
cli-calendar-written = Written: { $file }. Entries: { $count }. The client can import the file into their calendar.
