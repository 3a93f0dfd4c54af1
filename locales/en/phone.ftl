### What keeps a phone from being heard through KDE Connect, and what helps

phone-not-running = KDE Connect is not running. Is it installed, and does the session start it?
phone-not-paired = No phone is paired with KDE Connect yet. Its settings and its app on the phone do that.
phone-away =
    { $count ->
        [1] Your phone is not connected ({ $names }). Is it on, and in the same network?
       *[other] Your phones are not connected ({ $names }). Are they on, and in the same network?
    }
