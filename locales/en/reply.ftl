## Suggested replies in English

### Every message is one whole sentence or several. The thanks follow the greeting and its comma; in a letter, where they
### begin a line of their own, they get their capital letter there.
### $standing: agreed, proposed, wish. Only at agreed anything is "agreed".
### $offer: way and time, "by e-mail", "by phone from Monday 23 November at 9 am". $by: the way alone. $time: day and time.
### $open: always (at any time), now (now, the end is far away), timed (with a time).

## Greeting

greeting =
    { $known ->
        [yes] Hello { $name },
       *[no] Hello,
    }

## Thanks; $on: "on WhatsApp", "on Facebook"

thanks-message =
    { $channel ->
        [email] thank you for your e-mail, it has arrived safely.
        [sms] thank you for your text, it has arrived safely.
        [post] thank you for your letter, it has arrived safely.
        [forum] thank you for your post in the forum, I have seen it.
        [comment] thank you for your comment, I have seen it.
       *[other] thank you for your message { $on }, it has arrived safely.
    }
thanks-call =
    { $channel ->
        [phone] thank you for your call, I have seen it.
       *[other] thank you for your call { $on }, I have seen it.
    }
thanks-video = thank you for your video call { $on }, I have seen it.
thanks-request = thank you for your request to connect { $on }, I was glad to see it.
thanks-comment =
    { $channel ->
        [comment] thank you for your comment, your feedback has arrived.
       *[other] thank you for your comment { $on }, your feedback has arrived.
    }

## The same thanks, shorter

thanks-message-short =
    { $channel ->
        [email] thank you for your e-mail.
        [sms] thank you for your text.
        [post] thank you for your letter.
        [forum] thank you for your post in the forum.
        [comment] thank you for your comment.
       *[other] thank you for your message.
    }
thanks-call-short = thank you for your call.
thanks-video-short = thank you for your video call.
thanks-request-short = thank you for your request to connect.
thanks-comment-short = thank you for your comment.

## The agreed way: one sentence of its own for each ground

not-used =
    { $open ->
       *[always]
            { $standing ->
                [agreed] Let us carry on { $offer }, as we agreed.
                [proposed] Let us carry on { $offer }, as I suggested.
               *[wish] The best way to reach me is { $offer }.
            }
        [timed]
            { $standing ->
                [agreed] As we agreed, you can reach me { $offer }.
                [proposed] As I suggested, you can reach me { $offer }.
               *[wish] The best way to reach me is { $offer }.
            }
    }
successor =
    { $standing ->
        [agreed] { $channel } no longer exists, so as we agreed, you can reach me { $offer }.
        [proposed] { $channel } no longer exists, so as I suggested, you can reach me { $offer }.
       *[wish] { $channel } no longer exists, so the best way to reach me is { $offer }.
    }
emergency-only =
    { $standing ->
        [agreed] As we agreed, we keep this channel free for emergencies; for everything else you can reach me { $offer }.
        [proposed] As I suggested, I would like to keep this channel free for emergencies; for everything else you can reach me { $offer }.
       *[wish] I keep this channel free for emergencies; for everything else the best way to reach me is { $offer }.
    }
after-engagement =
    { $standing ->
        [agreed] While we are working together, you can reach me { $offer }, as we agreed; after that, I would be glad to be in touch { $on } too.
        [proposed] While we are working together, you can reach me { $offer }, as I suggested; after that, I would be glad to be in touch { $on } too.
       *[wish] While we are working together, the best way to reach me is { $offer }; after that, I would be glad to be in touch { $on } too.
    }
person-not-named =
    { $standing ->
        [agreed] As we agreed, somebody else on your side uses this channel; you are welcome to reach me { $offer }.
        [proposed] I suggested this channel for somebody else on your side; you are welcome to reach me { $offer }.
       *[wish] I keep this channel for somebody else on your side; the best way for you to reach me is { $offer }.
    }
private-handle =
    { $address ->
        [number]
            { $standing ->
                [agreed] That was my private number; as we agreed, you can reach me { $offer }.
                [proposed] That was my private number; as I suggested, you can reach me { $offer }.
               *[wish] That was my private number; the best way to reach me is { $offer }.
            }
        [mail]
            { $standing ->
                [agreed] That was my private address; as we agreed, you can reach me { $offer }.
                [proposed] That was my private address; as I suggested, you can reach me { $offer }.
               *[wish] That was my private address; the best way to reach me is { $offer }.
            }
       *[account]
            { $standing ->
                [agreed] That was my private account; as we agreed, you can reach me { $offer }.
                [proposed] That was my private account; as I suggested, you can reach me { $offer }.
               *[wish] That was my private account; the best way to reach me is { $offer }.
            }
    }
other-handle =
    { $address ->
        [number]
            { $standing ->
                [agreed] There is another number for our work together; as we agreed, you can reach me { $offer }.
                [proposed] There is another number for our work together; as I suggested, you can reach me { $offer }.
               *[wish] There is another number for our work together; the best way to reach me is { $offer }.
            }
        [mail]
            { $standing ->
                [agreed] There is another address for our work together; as we agreed, you can reach me { $offer }.
                [proposed] There is another address for our work together; as I suggested, you can reach me { $offer }.
               *[wish] There is another address for our work together; the best way to reach me is { $offer }.
            }
       *[account]
            { $standing ->
                [agreed] There is another account for our work together; as we agreed, you can reach me { $offer }.
                [proposed] There is another account for our work together; as I suggested, you can reach me { $offer }.
               *[wish] There is another account for our work together; the best way to reach me is { $offer }.
            }
    }
by-appointment =
    { $standing ->
        [agreed] As we agreed, we fix a time for this beforehand; just tell me { $offer } which times would suit you.
        [proposed] As I suggested, let us fix a time for this beforehand; just tell me { $offer } which times would suit you.
       *[wish] I prefer to fix a time for this beforehand; just tell me { $offer } which times would suit you.
    }
booked =
    { $standing ->
        [agreed] On { $time } we are meeting { $on }, as we agreed.
        [proposed] On { $time } we are meeting { $on }, as I suggested.
       *[wish] We already have an appointment { $on } on { $time }.
    }
absence =
    { $standing ->
        [agreed] From { $time } I am back and available { $by }, as we agreed.
        [proposed] From { $time } I am back and available { $by }, as I suggested.
       *[wish] From { $time } I am back, and the best way to reach me is { $by }.
    }
holiday =
    { $standing ->
        [agreed] From { $time } I am available { $by }, as we agreed; { $why }.
        [proposed] From { $time } I am available { $by }, as I suggested; { $why }.
       *[wish] From { $time } the best way to reach me is { $by }; { $why }.
    }
# Why nobody was there; $day: today, past (the day is over when the text is read)
holiday-named =
    { $day ->
        [past] { $date } was a holiday here ({ $holiday })
       *[today] { $date } is a holiday here ({ $holiday })
    }
holiday-own =
    { $day ->
        [past] { $date } was a day off here ({ $holiday })
       *[today] { $date } is a day off here ({ $holiday })
    }
holiday-plain =
    { $day ->
        [past] my hours were different on { $date }
       *[today] my hours are different on { $date }
    }
outside-hours =
    { $standing ->
        [agreed] From { $time } I am available { $by }, as we agreed.
        [proposed] From { $time } I am available { $by }, as I suggested.
       *[wish] From { $time } the best way to reach me is { $by }.
    }
# For who waited, and it is open by now; $offer without "today": "by phone until 5 pm"
opened =
    { $standing ->
        [agreed] I am available today { $offer }, as we agreed.
        [proposed] I am available today { $offer }, as I suggested.
       *[wish] The best way to reach me today is { $offer }.
    }
opened-absence =
    { $standing ->
        [agreed] I am back and available { $by }, as we agreed.
        [proposed] I am back and available { $by }, as I suggested.
       *[wish] I am back, and the best way to reach me is { $by }.
    }
opened-holiday =
    { $standing ->
        [agreed] I am available today { $offer }, as we agreed; { $why }.
        [proposed] I am available today { $offer }, as I suggested; { $why }.
       *[wish] The best way to reach me today is { $offer }; { $why }.
    }
ask = We have not talked about this channel yet. What would suit you?
ask-alternative = You are sure to reach me { $offer }.

## Sentences of their own for requests to connect, surprise video calls and comments

connect =
    { $ground ->
        [after-engagement] While we are working together, I would love to connect with you on { $networks }; after that, I would be glad to be in touch { $on } too.
       *[other] I would love to connect with you professionally: let us do that on { $networks }.
    }
without-picture =
    { $sent ->
        [now]
            { $standing ->
                [agreed] Let us do without video today: as we agreed, you can reach me { $offer }.
                [proposed] Let us do without video today: as I suggested, you can reach me { $offer }.
               *[wish] Let us do without video today: the best way to reach me is { $offer }.
            }
       *[later]
            { $standing ->
                [agreed] Let us do without video this time: as we agreed, you can reach me { $offer }.
                [proposed] Let us do without video this time: as I suggested, you can reach me { $offer }.
               *[wish] Let us do without video this time: the best way to reach me is { $offer }.
            }
    }
picture-by-appointment =
    { $standing ->
        [agreed] As we agreed, we arrange video calls beforehand; just tell me { $offer } which times would suit you.
        [proposed] As I suggested, let us arrange video calls beforehand; just tell me { $offer } which times would suit you.
       *[wish] I like to arrange video calls beforehand; just tell me { $offer } which times would suit you.
    }
# This is public: nothing about arrangements, nothing about working together.
in-public = I would gladly go into the details with you: you can reach me { $offer }.

## The reminder the second time, and the sentence that the question follows the third time

again =
    { $standing ->
        [agreed] A little reminder: as we agreed, you can reach me { $offer }.
        [proposed] A little reminder: as I suggested, you can reach me { $offer }.
       *[wish] A little note: the best way to reach me is { $offer }.
    }
again-time =
    { $standing ->
        [agreed] A little reminder: from { $time } I am available { $by }, as we agreed.
        [proposed] A little reminder: from { $time } I am available { $by }, as I suggested.
       *[wish] A little note: from { $time } the best way to reach me is { $by }.
    }
again-opened =
    { $standing ->
        [agreed] A little reminder: I am available today { $offer }, as we agreed.
        [proposed] A little reminder: I am available today { $offer }, as I suggested.
       *[wish] A little note: the best way to reach me today is { $offer }.
    }
again-appointment =
    { $standing ->
        [agreed] A little reminder: as we agreed, we fix a time for this beforehand; just tell me { $offer } when you are free.
        [proposed] A little reminder: as I suggested, let us fix a time for this beforehand; just tell me { $offer } when you are free.
       *[wish] A little note: I prefer to fix a time for this beforehand; just tell me { $offer } when you are free.
    }
plain-appointment =
    { $standing ->
        [agreed] As we agreed, we fix a time for this beforehand, ideally { $offer }.
        [proposed] As I suggested, we fix a time for this beforehand, ideally { $offer }.
       *[wish] I prefer to fix a time for this beforehand, ideally { $offer }.
    }
plain =
    { $standing ->
        [agreed] As we agreed, you can reach me { $offer }.
        [proposed] As I suggested, you can reach me { $offer }.
       *[wish] The best way to reach me is { $offer }.
    }
still-fits = Does this still suit you? If not, let us find something better together.
still-fits-time = Do these times still suit you? If not, let us find better ones together.
still-fits-short = Does this still fit?

## What the way is good for

benefit-mail = That way nothing gets lost, and everything is in one place.
benefit-ticket = There your request gets a number and is sure not to be overlooked.
benefit-live = I will have time for you then, without distractions.
benefit-written = That way everything about work stays in one place.
benefit-later = Then I can give it my full attention.

## The second way

# $pace: written, live
also =
    { $open ->
        [always]
            { $pace ->
                [live] You can also reach me { $offer } at any time.
               *[written] You can also write to me { $offer } at any time.
            }
       *[timed] You can also reach me { $offer }.
    }
# The same, shorter
or = Or { $offer }.
meanwhile =
    { $open ->
        [always]
            { $pace ->
                [live] Until then you can reach me { $offer } at any time.
               *[written] Until then you can write to me { $offer } at any time.
            }
       *[timed] Until then you can reach me { $offer }.
    }

## Emergencies

emergency = In an emergency, you can reach me { $by } with the word “{ $word }”.
emergency-word = In an emergency, the word “{ $word }” is enough.
emergency-way = In an emergency, you can reach me { $by }.
emergency-bare = In an emergency, just say so.

## Closing

close-written = I look forward to hearing from you.
close-live = I look forward to talking to you.
close-connect = I look forward to it.
close-later = Thank you for your patience.
close-ask = I am happy to follow your preference.
close-again = Thank you, that helps me a lot.

## In texts of the user's own: what is true of the rules

as-agreed =
    { $standing ->
        [agreed] as we agreed
        [proposed] as I suggested
       *[wish] ideally
    }

## Texts of the user's own: what somebody begins with who words their own text. Placeholders such as $way are put in by their names.

starter-elsewhere = { $greeting } { $thanks } { $agreed } you can reach me { $way }. { $alternative } { $emergency } I look forward to hearing from you.
starter-elsewhere-again = { $greeting } { $thanks } A little reminder: you can reach me, { $agreed }, { $way }. { $alternative } { $emergency } Thank you, that helps me a lot.
starter-elsewhere-still-fits = { $greeting } { $thanks } { $agreed } you can reach me { $way }. { $alternative } { $emergency } Does this still suit you? If not, let us find something better together.
starter-later = { $greeting } { $thanks } From { $time } you can reach me { $way }, { $agreed }. { $alternative } { $emergency } Thank you for your patience.
starter-later-again = { $greeting } { $thanks } A little reminder: from { $time } you can reach me { $way }, { $agreed }. { $alternative } { $emergency } Thank you, that helps me a lot.
starter-later-still-fits = { $greeting } { $thanks } From { $time } you can reach me { $way }, { $agreed }. { $alternative } { $emergency } Do these times still suit you? If not, let us find better ones together.
starter-by-appointment = { $greeting } { $thanks } For this we fix a time beforehand, { $agreed }; just tell me { $way } when you are free. { $alternative } { $emergency } I look forward to talking to you.
starter-by-appointment-again = { $greeting } { $thanks } A little reminder: for this we fix a time beforehand, { $agreed }; just tell me { $way } when you are free. { $alternative } { $emergency } Thank you, that helps me a lot.
starter-by-appointment-still-fits = { $greeting } { $thanks } For this we fix a time beforehand, { $agreed }; just tell me { $way } when you are free. { $alternative } { $emergency } Does this still suit you? If not, let us find something better together.
starter-booked = { $greeting } { $thanks } On { $time } we are talking { $way }. { $alternative } { $emergency } I look forward to it.
starter-booked-still-fits = { $greeting } { $thanks } On { $time } we are talking { $way }. { $alternative } { $emergency } Does this still suit you? If not, let us find something better together.
starter-video = { $greeting } { $thanks } Let us do without video this time; you can reach me { $way }, { $agreed }. { $alternative } { $emergency } I look forward to talking to you.
starter-connection = { $greeting } { $thanks } I would love to connect with you professionally; let us do that on { $networks }. I look forward to it.
starter-connection-still-fits = { $greeting } { $thanks } I would love to connect with you professionally; let us do that on { $networks }. Does this still suit you? If not, let us find something better together.
starter-comment = { $greeting } { $thanks } I would gladly go into the details with you; you can reach me { $way }.
starter-ask = { $greeting } { $thanks } We have not talked about this channel yet. What would suit you? You are sure to reach me { $way }.

## Two clocks

both-clocks = { $time } ({ $there } your time)
