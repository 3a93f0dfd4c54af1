## The letter: the agreement in plain words. Everything here is part of what both sides hold.
## English has one form of address, so $form is not used. What a person reads here is what the program judges by; change neither alone.

letter-title = How we reach each other
letter-parties = { $consultant } and { $client }
letter-intro = This says in plain words how we reach each other. Everything applies to both sides alike, unless it says otherwise.

## What the reader may dislike comes first.

letter-know = What you should know
letter-not-used = We do not use { $channels-or }.
letter-emergency-only = Please use { $channels } in an emergency only.
letter-after = { $channels }: gladly, once our work together has ended, but not before.
letter-office-both = Our office hours, on both sides: { $hours }.
letter-office-consultant = My office hours: { $hours }.
letter-office-client = Your office hours: { $hours }.
letter-clock = All times are by the clock in { $city }.
letter-holidays = Public holidays are those of { $region }.
letter-own-days = These days are off as well: { $days }.
letter-own-day = { $date } ({ $name })
letter-later = Whatever arrives outside office hours is read during the next office hours.
letter-receiver = What counts is always the clock and the holidays of the side that is to be reached.
letter-midnight = Hours that run past midnight belong to the day on which they start.

## The open ways

letter-ways = The best ways to reach each other
letter-anytime = Welcome at any time: { $channels }.
letter-office-hours = In office hours: { $channels }.
letter-own-hours = { $hours }: { $channels }.
letter-appointment = By appointment, arranged beforehand: { $channels }.
letter-unnamed = Before using a channel that is not listed here, we ask first.
letter-addresses = My addresses: { $addresses }.
letter-account = { $name } ({ $channel })
letter-limited = { $channel } ({ $limits })
letter-business = business
letter-private = private
letter-under = at { $addresses }
letter-towards-consultant = when you contact me
letter-towards-client = when I contact you
letter-only = only { $people }
letter-decision-maker = whoever decides
letter-day-to-day = whoever works with me day by day
letter-third-party = third parties

## Emergency

letter-emergency = In an emergency
letter-emergency-is = For us an emergency is: { $definition }.
letter-emergency-any = Then any channel is fine at any time.
letter-emergency-ways = Then any channel is fine at any time, ideally { $ways }.
letter-emergency-numbers = { $count ->
        [one] The number for it
       *[other] The numbers for it
    }: { $numbers }.
letter-emergency-word = The word “{ $word }” in the subject or at the start of a message shows at once that it is one.

## Promises

letter-promises = What we promise each other
letter-promise-both = We answer each other { $within }.
letter-promise-consultant = I answer you { $within }.
letter-promise-client = You answer me { $within }.
letter-within-hours =
    { $count ->
        [one] within one office hour
       *[other] within { $count } office hours
    }
letter-within-days =
    { $count ->
        [0] on the same working day
        [one] by the end of the next working day
       *[other] within { $count } working days
    }
letter-promise-counted = This is counted in the office hours of the side that answers.
letter-frequency =
    At most { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    } { $per ->
        [day] a day
        [week] a week
       *[month] a month
    }: { $what }.
letter-all-ways = all ways together

## People, tone, record, review, ending

letter-frame = Also
letter-speaks =
    { $count ->
        [one] { $people } speaks for { $client }.
       *[other] { $people } speak for { $client }.
    }
letter-decides =
    { $count ->
        [one] { $people } decides.
       *[other] { $people } decide.
    }
letter-tone =
    { $emoji ->
        [yes] Emoji are welcome.
       *[no] We write without emoji.
    }
letter-record =
    My program records when and on which channel we were in touch, but not what we wrote or said. { $count ->
        [one] After one month
       *[other] After { $count } months
    } I delete these entries.
letter-review =
    { $count ->
        [one] Every month
       *[other] Every { $count } months
    } we check together that everything still fits.
letter-review-on = On { $date } we look at this together again.
letter-ending =
    Either side can end this; one sentence is enough, no reason is needed. { $count ->
        [0] It then ends at once.
        [one] It then ends after one day.
       *[other] It then ends after { $count } days.
    }
letter-valid = All this applies from { $date }.
letter-valid-between = All this applies from { $date } to { $until }, both days included.
letter-valid-until = All this applies until { $until }, that day included.

letter-close = If something here does not suit you, please tell me. We will find a rule that is fair to both of us.
letter-greeting = Kind regards

## The nine points of good manners

letter-manners = Appendix: How we treat each other
letter-manners-intro = This applies to both sides. Nobody can enforce it, but we can point to it when things get tense.
letter-manners-respect = We stay friendly in tone, also under pressure.
letter-manners-criticism = Criticism of the work is welcome, early and openly rather than not at all.
letter-manners-mistakes = Mistakes happen. Whoever made one says so and puts it right.
letter-manners-dates = We keep dates. If one is in danger, we say so as soon as we know.
letter-manners-directly = What bothers us we settle with the people it concerns.
letter-manners-third-parties = Messages do not go by way of others. Whoever joins in is introduced.
letter-manners-corrections = We send corrections in one batch, not one by one.
letter-manners-answers = We do not keep each other waiting. “I need until Thursday” is an answer too.
letter-manners-responsibility = We stand by what we have said and decided.
