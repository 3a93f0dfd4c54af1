## ui: the first start

first-progress = Step { $at } of { $of }
first-next = Continue
first-back = Back
first-later = Everything can be changed later in the settings.
first-Name-title = Welcome.
first-Name-lead = Absprache keeps track of how you and your clients reach each other, and gives kind reminders. Four short steps; only the name is needed.
first-Hours-title = When are you there?
first-Hours-lead = Draw your usual week, or type it. Other hours can apply to single clients.
first-Tone-title = How do you sound?
first-Tone-lead = This is how your German texts address new clients. It can be changed for each of them.
first-Listening-title = What arrives here
first-Listening-lead = Absprache only notices that somebody got in touch, and only on this computer. Nothing is ever sent.
first-found = On this computer
first-looking = One moment, looking around …
first-more-sources = Mail, calendars and a FRITZ!Box can be added later: in the settings, under “Where contacts come from”.
first-heard = turned on
first-not-heard = turned off
first-listen = Turn on
first-listen-to = Turn on { $name }

## Form of address

tone-label = German form of address for new clients
tone-sie = Sie (formal)
tone-du = du (informal)
tone-sample = For example, after a WhatsApp:

## A popup to look at

popup-try = Show an example
popup-try-hint = Shows a real popup on the screen. Nothing of it is written down.
popup-shown = The popup is there. A click on it copies the suggested text.
