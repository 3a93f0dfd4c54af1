# How long entries about contacts are kept

retention-nothing-agreed = As long as nothing is agreed, all entries about contacts are kept.
retention-unsaid = Nothing is agreed about deleting: all entries about contacts are kept.
retention-months =
    Entries about contacts are deleted { $count ->
        [one] after one month
       *[other] after { $count } months
    }, as agreed.
retention-preserved =
    Nothing is deleted for now. { $count ->
        [one] One month is agreed.
       *[other] { $count } months are agreed.
    }
timeline-expired = Older entries deleted, as agreed
timeline-expired-before = All contacts and appointments from before { $date }

cli-row-record = Entries
cli-event-Expired = Deleted, as agreed
cli-entry-expired = everything from before { $date }
