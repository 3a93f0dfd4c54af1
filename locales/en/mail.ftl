### What is wrong with a mailbox, and what would help

mail-login-disabled = The mail server takes passwords on encrypted connections only. Please switch encryption on (mostly port 993).
mail-no-tokens = The mail server takes no access tokens (XOAUTH2). Please give a password.
mail-login = The mail server refuses the login ({ $words }). Are user name and password right? Some providers ask for an app password of its own, or for IMAP to be switched on first.
mail-busy = The mail server is busy ({ $words }).
mail-no-folder = The mailbox no longer has the folder “{ $name }”. The inbox is still being read.
mail-no-drafts = No folder for drafts is recognised in this mailbox. Please create one named “Drafts”.
mail-garbled = The mail server’s answer could not be understood.
mail-position = How far the mail has been read could not be kept: { $words }. Is the disk full, or is writing not allowed?

mail-tls-none = At this port the mail server does not speak encrypted. For encrypted connections it is mostly port 993.
mail-tls-untrusted = Nobody this computer trusts vouches for the mail server’s certificate; often the server issued it itself. Its SHA-256 is { $sha256 }. Once you have checked it with whoever runs the server, you can allow exactly this certificate.
mail-tls-not-pinned = The mail server shows another certificate than the one allowed; its SHA-256 is { $sha256 }. Has it been renewed? Please ask whoever runs the server before allowing it: somebody could be in between.
mail-tls-wrong-name = The mail server’s certificate is not for “{ $host }”. Is the server’s name right?
mail-tls-wrong-time = The mail server’s certificate is not valid today. Is this computer’s clock right? Otherwise whoever runs the server has to renew it.
mail-tls-no-roots = This computer has no list of trusted certificates (mostly the package “ca-certificates”).
mail-tls-other = No safe connection could be made: { $words }.

secret-no-command = The command for the password cannot be started.
secret-command-failed = The command for the password failed (exit code { $code }). Run in a terminal, it says why.
secret-command-ended = The command for the password was stopped.
secret-empty = The command for the password prints nothing. It is to do so in its first line.
secret-too-slow = The command for the password does not finish. Is it waiting for input?
secret-no-text = What is kept as the password is no text.
secret-no-keyring = This session has no keyring. After logging in to a graphical desktop there mostly is one; otherwise a command that prints the password helps. Then start Absprache again.
secret-locked = The keyring is locked. Please unlock it.
secret-no-entry = The keyring has no password for this. Please enter it again.
secret-other = The keyring says: { $words }.
