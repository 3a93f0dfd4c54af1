## ui.import: Kunden aus einem Adressbuch übernehmen

import-title = Kunden übernehmen
import-lead = Aus einem Adressbuch werden Kunden: erst der Plan, dann die Übernahme. Alles bleibt auf diesem Rechner.
import-file = Adressbuch
import-drop = Ziehen Sie eine vCard- oder CSV-Datei hierher, oder wählen Sie eine.
import-choose = Datei wählen
import-how = Thunderbird, Outlook, Google Kontakte und die Kontakte des Telefons geben solche Dateien aus: unter „Exportieren“, als vCard (.vcf) oder CSV.
import-unread = Die Datei ließ sich nicht lesen.
import-other = Andere Datei
import-summary = { $file }: { $new ->
        [0] kein neuer Kunde
        [one] ein neuer Kunde
       *[other] { $new } neue Kunden
    }{ $added ->
        [0] { "" }
        [one] , eine Ergänzung
       *[other] , { $added } Ergänzungen
    }{ $unchanged ->
        [0] { "" }
        [one] , ein Eintrag schon bekannt
       *[other] , { $unchanged } Einträge schon bekannt
    }{ $left ->
        [0] { "" }
        [one] , einer bleibt liegen
       *[other] , { $left } bleiben liegen
    }.
import-new = Neue Kunden
import-added = Wird ergänzt
import-left = Bleibt liegen: hier entscheiden Sie selbst
import-line = Zeile { $line }
import-columns = Spalten
import-columns-must = In der ersten Zeile steht nichts, woran Namen oder Adressen zu erkennen sind. Was steht in welcher Spalte?
import-columns-may = Diese Spalten erklären sich nicht von selbst. Was davon nützt, um jemanden zu erreichen?
import-column-empty = ohne Überschrift
import-field-none = nicht verwenden
import-field-name = Firma
import-field-person = Name der Person
import-field-given = Vorname
import-field-family = Nachname
import-field-salutation = Anrede
import-field-role = Aufgabe
import-field-mail = E-Mail-Adresse
import-field-phone = Telefonnummer
import-field-switchboard = Nummer der Firma
import-field-whatsapp = WhatsApp
import-field-telegram = Telegram
import-field-linkedin = LinkedIn
import-field-xing = XING
import-field-skype = Skype
import-tone = Antwortvorschläge an sie
import-tone-sie = Deutsch, Sie
import-tone-du = Deutsch, du
import-tone-en = Englisch
import-go = { $count ->
        [0] Nichts zu übernehmen
        [one] Einen Eintrag übernehmen
       *[other] { $count } Einträge übernehmen
    }
import-undo-hint = Lässt sich danach zurücknehmen. Wer schon da ist, wird ergänzt und nie überschrieben.
command-words-import = importieren Adressbuch vCard CSV Kontakte Bestandskunden import address book
