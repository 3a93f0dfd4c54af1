## ui.new-client: taking in a client, finding the rules, handing them over

new-title = New client
edit-title = Edit client
remove = Remove
redo = Redo

## The three parts

part-who = Who
part-how = How
part-how-lead = Each row is a sentence of the letter.
part-letter = Letter
part-letter-lead = As your client will read it.

## Who

who-name = Client
who-paste = Paste a signature, a vCard or an address here – or just type a name.
who-hint-empty = You can paste anywhere on this page.
who-hint = You can paste more signatures and addresses anywhere on this page.
who-file = Choose vCard …
who-people = People
who-person = Person
who-person-add = Add person
who-person-remove = Remove { $name }
who-role = Role
who-salutation = Form of address
who-salutation-example = Ms Müller
who-client-addresses = Addresses of the client
who-client-address = Address of the client
who-client-address-add = Add address of the client
who-addresses-of = Addresses: { $whose }
who-way = Way
who-address = Address
who-address-add = Add address
who-address-remove = Remove address: { $address }
who-alias = Shown name
who-alias-as = shows up as
who-alias-add = Add shown name
who-alias-remove = Remove shown name: { $name }
who-source = from “{ $from }”
who-form = Sie or du
who-form-sie = Sie
who-form-du = du
who-language = Language of the letter
who-language-de = German
who-language-en = English
role-DecisionMaker = decides
role-DayToDay = works with me day to day
role-ThirdParty = otherwise involved
leftover-title = Not placed yet. Where does it belong?
leftover-name = Name of the client
leftover-person = Person
leftover-email = E-mail address
leftover-phone = Phone number
leftover-whatsapp = Shown name in WhatsApp
leftover-drop = Leave out
place-title = Place and office hours of the client
place-as-mine = same as mine
place-zone = Time zone
place-region = Public holidays
place-hours-own = office hours of its own
place-hours = Office hours of the client
base-title = Rules to begin with
base-standard = My standard rules
base-client = Same as …
base-which = Same as

## How

group-Written = In writing
group-Calls = Talks
group-Messengers = Messengers
group-Social = Social networks
level-anytime = any time
level-office-hours = in office hours
level-hours = at fixed times …
level-by-appointment = by appointment
level-emergency-only = in an emergency only
level-after-engagement = after our work together
level-not-used = we do not use it
rule-add = Add a way …
rule-removed = { $channel } is no longer part of the rules.
rule-remove = Remove
rule-remove-of = Remove { $channel }
rule-exceptions = Exceptions
rule-exceptions-of = Exceptions for { $channel }
rule-unfold = Set one by one
rule-unfold-of = Set one by one: { $channel }
rule-changed = changed
rule-revert = back
rule-revert-of = { $channel }: back to the rule it began with
rule-hours = Hours for { $channel }
rule-only = only { $who }
rule-nobody = nobody chosen yet
rule-who = For whom
rule-who-everyone = everyone
rule-who-roles = by role
rule-who-persons = certain people
rule-mine = By which of my addresses
rule-mine-Any = any
rule-mine-Business = business
rule-mine-Private = private
rule-mine-Business-short = business address
rule-mine-Private-short = private address
rule-towards = Direction
rule-towards-Both = both
rule-towards-Consultant = the client to me
rule-towards-Client = me to the client
rule-towards-Consultant-short = only to me
rule-towards-Client-short = only from me
week-title = The week at a glance
finding-mend = Do that

## Emergency and more

emergency-title = In an emergency
emergency-add = Define an emergency
emergency-change = Change the emergency rule
emergency-remove = No emergency rule
emergency-undefined = Not said yet what an emergency is.
emergency-word-is = word “{ $word }”
emergency-ways-are = ideally on { $ways }
emergency-definition = What an emergency is
emergency-definition-hint = In one sentence, as you would say it on the phone.
emergency-word = Word to know it by
emergency-word-default = EMERGENCY
emergency-numbers = Emergency numbers
emergency-ways = Ideally on
more-title = More
more-summary = Answers, entries, manners
promise-Consultant = I answer within
promise-Client = The client answers within
promise-count = Number
promise-WorkingDays =
    { $count ->
        [one] working day
       *[other] working days
    }
promise-Hours =
    { $count ->
        [one] office hour
       *[other] office hours
    }
term-Record = Delete entries after
term-Record-number = Months until deletion
term-Record-unit =
    { $count ->
        [one] month
       *[other] months
    }
term-Review = Review together, interval
term-Review-number = Months between two reviews
term-Review-unit =
    { $count ->
        [one] month
       *[other] months
    }
term-Ending = Ends after one side says so, in
term-Ending-number = Days of notice
term-Ending-unit =
    { $count ->
        [one] day
       *[other] days
    }
term-emoji = Emoji are welcome
frequency-add = Limit how often
frequency-remove = Remove limit
frequency-way = Way
frequency-all = all ways together
frequency-at-most = at most
frequency-count = Number
frequency-per = Period
frequency-Day = times a day
frequency-Week = times a week
frequency-Month = times a month
manners-title = Manners
manners-respect = Stay friendly, even under pressure
manners-criticism = Criticism of the work is welcome
manners-mistakes = Own up to mistakes and put them right
manners-dates = Keep dates or cancel early
manners-directly = Settle things with those concerned
manners-third-parties = No messages through third parties
manners-corrections = Send corrections in one batch
manners-answers = Do not keep each other waiting
manners-responsibility = Stand by what was said
free-text = In your own words
free-text-add = Add a sentence of your own
free-text-remove = Remove sentence

## Try it

probe-title = Try it: what if …
probe-person = Who
probe-nobody = somebody
probe-channel = Way
probe-day = Day
probe-time = Time
probe-on = on
probe-at = at
probe-does-Message = writes by
probe-does-Call = calls by
probe-does-VideoCall = makes a video call by
probe-does-ConnectionRequest = sends a request on
probe-send = Reply by { $via }, { $when }
probe-rehearse = Show what happens then

## Saving

save-new = Add client
save-changes = Apply changes
save-keys = Ctrl+Enter
save-needs-name = A name is missing.
save-faults =
    { $count ->
        [one] And one more unclear place.
       *[other] And { $count } more unclear places.
    }
save-draft-kept = Draft kept
restored-title = Your draft from earlier.
restored-text = Everything is still there.
restored-keep = Keep writing
restored-drop = Discard

## Handing over

hand-over-title = { $name } is set up
hand-over-title-changed = Rules for { $name } changed
hand-over-lead-changed = The new version applies once it is agreed. Until then the present one does.
hand-over-lead-wish = The rules apply from now on as your wish. They are agreed once both sides say yes.
hand-over-lead = So far the rules are only your wish. The first offer is a good moment to hand them over.
message-to = To
message-subject = Subject
message-copy = Copy message
message-mail = Open as e-mail
message-mail-begin = Begin an e-mail
message-copied = Copied – now paste it
message-too-long = The message is too long to be handed to the mail program: copy it first, then begin the e-mail and paste.
agree-title = Record the agreement
agree-lead = Once the client agrees, your wish becomes an agreement.
agree-means = How
agree-means-Talk = in a talk
agree-means-Mail = by e-mail
agree-means-Signed = signed
agree-by = With whom
agree-on = When
agree-on-Today = today
agree-on-Yesterday = yesterday
agree-on-Other = another day
agree-date = Day of the agreement
agree-record = Record agreement
agree-later = Later
