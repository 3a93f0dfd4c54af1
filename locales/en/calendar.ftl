### What is wrong with a calendar, and what would help

calendar-login = The calendar server refuses the login. Are user name and password right? Some providers ask for an app password of its own.
calendar-none = Nothing at this address leads to calendars. Whoever runs the server names the address for CalDAV; often it ends in /dav/ or /remote.php/dav/.
calendar-status = The calendar server answers with the status { $status }. Is the address right?
calendar-garbled = The calendar server’s answer could not be understood. Does it speak CalDAV?
calendar-no-file = There is no calendar file “{ $path }”. Was it moved?
calendar-unreadable = The calendar file “{ $path }” cannot be read: { $words }.
calendar-no-calendar = “{ $path }” is no calendar file (.ics). The others are read.

calendar-tls-none = At this port the calendar server does not speak encrypted. For encrypted connections it is mostly port 443.
calendar-tls-untrusted = Nobody this computer trusts vouches for the calendar server’s certificate; often the server issued it itself. Its SHA-256 is { $sha256 }. Once you have checked it with whoever runs the server, you can allow exactly this certificate.
calendar-tls-not-pinned = The calendar server shows another certificate than the one allowed; its SHA-256 is { $sha256 }. Has it been renewed? Please ask whoever runs the server before allowing it: somebody could be in between.
calendar-tls-wrong-name = The calendar server’s certificate is not for “{ $host }”. Is the server’s name right?
calendar-tls-wrong-time = The calendar server’s certificate is not valid today. Is this computer’s clock right? Otherwise whoever runs the server has to renew it.
calendar-tls-no-roots = This computer has no list of trusted certificates (mostly the package “ca-certificates”).
calendar-tls-other = No safe connection could be made: { $words }.

### The calendar for a client

calendar-open = Reachable: { $channel }
calendar-title = When to reach { $consultant }
calendar-always =
    { $channels ->
        [none] Nothing is open at all times.
       *[other] At any time: { $channels }
    }
