## ui.palette: the one field that finds everything. `command-words-…` are other words by which somebody looks for a thing; they are never shown.

palette-title = Search and open
palette-open = Search
palette-placeholder = Client, person or command
palette-found = Found
palette-none = Nothing found.
palette-count = { $count ->
    [0] Nothing found
    [one] One result
   *[other] { $count } results
}
palette-recent = Recent
palette-commands = Go to

command-words-today = start home overview contacts popups inbox heute
command-words-clients = list all customers Kunden
command-words-new-client = add create customer neuer Kunde
command-words-settings = options configuration preferences Einstellungen
command-words-help = guide manual first steps how to Hilfe
command-words-me = profile name office hours time zone holidays addresses phone number
command-words-sources = sources mailbox connect set up FRITZ!Box IMAP account Quellen
command-words-look = appearance design colours theme
command-words-popups = notifications messages collect privacy
command-words-start = autostart login background
command-words-light = day mode theme colour appearance hell
command-words-dark = night mode theme colour appearance dunkel
command-words-theme = automatic mode theme colour appearance
command-words-de = German language
command-words-en = Englisch language
command-words-keys = keys hotkeys Tastenkürzel
command-words-kept = privacy data protection storage Datenschutz
command-words-agreement = propose proposal answer contract Absprache
command-words-letter = print PDF text Brief
command-words-edit = channels hours people Regeln
command-words-dry-run = dry run try test history Probelauf
