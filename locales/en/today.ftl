## today: the window, what Rust says to it

### Presets

preset-freelancer = Reachable
preset-freelancer-summary = E-mail at any time, phone in office hours, video calls by appointment, no messengers.
preset-agency = Team
preset-agency-summary = Requests through the ticket system, short matters in the project chat, phone in office hours.
preset-mail-only = Quiet
preset-mail-only-summary = Everything by e-mail, talks by appointment, the phone in an emergency only.

### Times in lists

time-today = today, { $time }
time-yesterday = yesterday, { $time }
time-earlier = { $weekday } { $date }, { $time }
date-full = { $date } { $year }

### How firmly rules stand

standing-wish = Your wish, not yet agreed
standing-proposed = Proposed, no answer yet
standing-ended = Work together ended
standing-agreed =
    { $means ->
        [talk] Agreed on { $on } in a talk with { $by }
        [mail] Agreed on { $on } by e-mail with { $by }
       *[signed] Agreed on { $on }, signed by { $by }
    }

### My office hours

office-open = Open
office-open-until = Open until { $time }
office-closed = Closed
office-closed-until = Closed until { $time }
paused-until = Paused until { $time }
stranger-could-be = { $shown } ({ $names })
typed-hours-example = Such as: Mon–Fri 9–17, or Mon–Thu 9–12, 13–17; Fri 9–12.

### Contacts

kind-message = Message
kind-call = Call
kind-video-call = Video call
kind-request = Connection request
kind-comment = Comment
in-order-since = Came in outside the rules; in order by the present rules.
send-now = now
send-at = best { $time }
withheld-InOrder = In order, no reply needed.
withheld-Emergency = An emergency is not redirected.
withheld-Running = A running conversation is not redirected.
withheld-Probable = A reply is suggested once it is clear who writes.
withheld-Ambiguous = A reply is suggested once it is clear who writes.
withheld-Stranger = Nobody on file.
withheld-Mine = Your own contact.
withheld-NoWay = No way is open that a reply could point to.
done-copied = Reply copied, { $time }.
done-drafted = Reply saved as a draft, { $time }.
done-remind = Reminder { $time }.
done-mention = Noted for the next talk.
done-fine = Was fine.
done-emergency = Was an emergency.

### Popups

notice-no-bus = Notifications cannot be shown: there is no session bus. Everything is here under “Today”.
notice-no-server = Notifications cannot be shown: no program in this session shows them. Everything is here under “Today”.
notice-refused = A notification could not be shown: { $words }. Everything is here under “Today”.

### Clients

way-open = { $name } open
way-opens = { $name } from { $time }
way-none = No way is open at present
opening-always = at any time
opening-until = open until { $time }
opening-from = from { $time }
engagement-ends = The work together ends with { $date }. Until then everything goes as usual.
engagement-ended = The work together ended on { $date }. Since then the rules no longer go; what was can still be read here.
fact-zone = Time zone
fact-holidays = Holidays
fact-hours = Office hours
fact-tone = Form of address
fact-tone-sie = Sie
fact-tone-du = du
fact-tone-english = in English
role-decision-maker = decides
role-day-to-day = day-to-day contact
role-third-party = involved
role-whole = all together
address-mail = E-mail
address-phone = Phone
address-alias = “{ $name }”

### Timeline

timeline-received = { $what } from { $who }, { $channel }
timeline-mine = { $what } from me, { $channel }
timeline-told = told { $how }
timeline-by-hand = written down by hand
timeline-copied = Reply copied
timeline-drafted = Reply saved as a draft
timeline-replied = That was a reply to the proposal
timeline-set-aside = A reply to the proposal set aside
timeline-in-junk = A mail lies in the junk folder
timeline-remind = Reminder for { $time }
timeline-mention = Noted for the next talk
timeline-fine = Was fine
timeline-emergency = Was an emergency
timeline-undone = Taken back
timeline-denied = Was somebody else
timeline-confirmed = Name confirmed: “{ $name }”
timeline-agreed = Version { $number }
timeline-ended = Work together ends with { $date }
timeline-resumed = Work together goes on
timeline-appointment-made = Appointment made: { $time }
timeline-appointment-cancelled = Appointment cancelled
timeline-appointment-kept = Appointment kept: { $time }
timeline-appointment-missed = Appointment missed: { $time }
