## ui.sources: where contacts come from, in the settings

sources-change = Set up
source-add = Add
source-add-title = Where should contacts come from?
source-none = Nothing is turned on at the moment. Contacts are only those you write down by hand.
source-try = Try now
source-try-of = Try now: { $name }
source-trying = Trying …
source-stop = Stop
source-stopped = Stopped.
source-change = Change
source-change-of = Change { $name }
source-remove = Remove
source-remove-of = Remove { $name }
source-removed = Removed: { $name }
source-put-back = Back again: { $name }
source-set-up = Turned on. { $found }
source-set-up-untried = Set up. Contacts come from there once it can be reached.
source-connect = Connect
source-anyway = Use without trying
source-other-kind = Another kind
source-more = Further details

## Where contacts can come from

source-kind-Mail = Mailbox
source-kind-Mail-text = New mail from clients. Only the headers are read; only answers to your proposals are read in full. Nothing is changed.
source-kind-CallMonitor = FRITZ!Box
source-kind-CallMonitor-text = Calls to the landline, as soon as it rings.
source-kind-CalDav = Calendars on a server
source-kind-CalDav-text = Appointments with clients, by CalDAV: Nextcloud, mailbox.org, Posteo, iCloud and others. Nothing is changed.
source-kind-Ics = Calendar file
source-kind-Ics-text = Appointments from an .ics file, or from a folder with such files.
source-kind-KdeConnect = Phone through KDE Connect
source-kind-KdeConnect-text = Calls, SMS and messengers of a phone that is paired with KDE Connect.
source-kind-Notifications = Notifications of this computer
source-kind-Notifications-text = Messengers and web pages, and what a phone passes on.

## Mailbox

mail-address = E-mail address
mail-password = Password
mail-password-hint = It goes into this computer’s keyring, and into no file.
mail-password-kept = Leave it empty to keep the present one.
mail-host = Server
mail-host-hint = Taken from the address.
mail-port = Port
mail-user = User name
mail-user-hint = Leave it empty if it is the address.
mail-password-from = Password from
mail-password-Keyring = Keyring
mail-password-Command = Command
mail-password-Token = Access token
mail-command = Command
mail-command-hint = It prints the password on its first line, like “pass mail”.
mail-token-hint = It prints an access token (OAuth 2) on its first line.
mail-encryption = Encryption
mail-encryption-Tls = TLS
mail-encryption-StartTls = STARTTLS
mail-encryption-None = none (only on this computer)
mail-junk = Junk folder
mail-junk-hint = Leave it empty: usually the server says which one it is.
mail-certificate = SHA-256 of the certificate
mail-trust = Trust exactly this certificate
mail-trusted = Only this certificate is trusted.
mail-trust-no-more = Let the system decide again

## FRITZ!Box

box-private = Private numbers of this line
box-private-hint = Separated by commas, such as 030 23125 101. For calls there, a kind reply is ready. The numbers are added to your addresses.
box-host = Address of the FRITZ!Box
box-host-hint = In its own network it is called fritz.box.
box-area-code = Area code
box-area-code-hint = Such as 030. Local calls come without it.
box-switch-on = The call monitor is switched on once by dialling #96*5* on a connected telephone.

## Calendars

calendar-url = Address of the calendar server
calendar-url-hint = Often the beginning is enough, such as https://cloud.example.org.
calendar-path = File or folder
calendar-path-hint = The full path, such as /home/anna/calendar.ics.
calendar-margins = Minutes that belong to an appointment
calendar-margins-hint = The appointment also counts for this long before and after.
calendar-lead = before
calendar-tail = after
