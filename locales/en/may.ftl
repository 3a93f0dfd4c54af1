## may: "May I?" in the window

may-when-there = { $time }; { $there } there
may-answer-now = Yes
may-answer-later = Better later
may-answer-not = Better another way
may-answer-unsettled = Not settled
may-instead-now = Open now: { $channel }.
may-instead-later = Opens next: { $channel }, { $time }.
