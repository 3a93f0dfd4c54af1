## ui.import: clients taken over from an address book

import-title = Import clients
import-lead = An address book becomes clients: first the plan, then the import. Everything stays on this computer.
import-file = Address book
import-drop = Drop a vCard or CSV file here, or choose one.
import-choose = Choose a file
import-how = Thunderbird, Outlook, Google Contacts and the contacts of a phone produce such files: under “Export”, as vCard (.vcf) or CSV.
import-unread = The file could not be read.
import-other = Another file
import-summary = { $file }: { $new ->
        [0] no new client
        [one] one new client
       *[other] { $new } new clients
    }{ $added ->
        [0] { "" }
        [one] , one addition
       *[other] , { $added } additions
    }{ $unchanged ->
        [0] { "" }
        [one] , one entry known already
       *[other] , { $unchanged } entries known already
    }{ $left ->
        [0] { "" }
        [one] , one is left to you
       *[other] , { $left } are left to you
    }.
import-new = New clients
import-added = Added to
import-left = Left to you
import-line = line { $line }
import-columns = Columns
import-columns-must = Nothing in the first line tells where names or addresses are. What is in which column?
import-columns-may = These columns do not explain themselves. Which of them help to reach somebody?
import-column-empty = without a heading
import-field-none = not used
import-field-name = Firm
import-field-person = Name of the person
import-field-given = Given name
import-field-family = Family name
import-field-salutation = Form of address
import-field-role = Role
import-field-mail = E-mail address
import-field-phone = Phone number
import-field-switchboard = Number of the firm
import-field-whatsapp = WhatsApp
import-field-telegram = Telegram
import-field-linkedin = LinkedIn
import-field-xing = XING
import-field-skype = Skype
import-tone = Suggested replies to them
import-tone-sie = German, Sie
import-tone-du = German, du
import-tone-en = English
import-go = { $count ->
        [0] Nothing to take over
        [one] Take over one entry
       *[other] Take over { $count } entries
    }
import-undo-hint = Can be undone afterwards. Whoever is there already is added to and never overwritten.
command-words-import = import address book vCard CSV contacts existing clients
