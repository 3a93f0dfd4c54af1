## ui.day: timeline, list of clients and “Today”, what the page says about them

### Timeline

timeline-filter = What the timeline shows
timeline-channel-label = Channel
timeline-channel = All channels
timeline-rules-label = Rules
timeline-rules = Inside and outside
timeline-rules-Inside = Inside the rules
timeline-rules-Outside = Outside the rules
timeline-by-label = Direction
timeline-by = Both directions
timeline-by-Them = By the client
timeline-by-Me = By me
timeline-done-label = What was done
timeline-done = Whatever was done
timeline-done-Answered = Reply copied
timeline-done-Remind = Reminder wanted
timeline-done-Mention = Noted for the talk
timeline-done-Fine = Was fine
timeline-done-Emergency = Was an emergency
timeline-done-Nothing = Nothing done yet
timeline-period-label = Time
timeline-period-All = All the time
timeline-period-Week = Last 7 days
timeline-period-Month = Last 30 days
timeline-period-Year = This year
timeline-period-Before = Last year
timeline-period-Own = From – to …
timeline-since = From
timeline-until = To
timeline-all = Show everything
timeline-older = Show older ones
timeline-unfound = There is no such entry.
timeline-count = { $count ->
    [0] No entry
    [one] One entry
   *[other] { NUMBER($count) } entries
}
