## ui.help: the short guide in the window

help-lead = Three steps, the keys, and what is written down.
help-steps = How it works
help-set-up = Set up
help-set-up-text = Add a client: a signature or a name is enough. The rules are prepared; you change only what is different for this client.
help-propose = Propose
help-propose-text = The rules become a letter. You hand it over, and your client says of each point whether it suits them or what would be better. Only what both want is called “agreed”.
help-be-told = Be reminded
help-be-told-text = When somebody gets in touch on another channel or at another time than agreed, a quiet popup comes with a kind reply to copy. Absprache sends nothing: you do, when you like.
help-kept = What is written down
help-kept-yes = Kept on this computer
help-kept-people = who your clients are: names, addresses and the rules, with every version that was agreed
help-kept-contacts = who was in touch, when and how, what the rule says about it, and what you did then; after the agreed time it is deleted
help-kept-own = your own notes, and appointments with clients: when, and on which channel
help-kept-no = Kept nowhere
help-kept-no-text = what somebody wrote or said, not even a subject; only answers to your proposals belong to the agreement
help-kept-no-strangers = who is unknown: strangers stay in memory only, until Absprache ends
help-kept-no-passwords = a password: it is in the system’s keyring, or supplied by a command of yours
help-kept-network = There is no account, and nothing is sent to anybody. Absprache goes to the network only for the sources you have set up yourself.
