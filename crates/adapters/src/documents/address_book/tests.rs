use absprache_desk::use_cases::import::{Entry, Skip};
use absprache_engine::party::Role;
use absprache_engine::tone::Language;
use proptest::prelude::*;

use super::*;

mod corpus;

/// Everything an entry says, on one line.
fn said(entry: &Entry) -> String {
    let list = |handles: &[absprache_engine::handle::Handle]| {
        handles.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    let boss = if entry.role == Role::DecisionMaker { " decides" } else { "" };
    let (firm, person, salutation) = (name(&entry.firm), name(&entry.person), name(&entry.salutation));
    format!(
        "{}: {firm} | {person} | {salutation} | {} | {}{boss}",
        entry.line,
        list(&entry.handles),
        list(&entry.shared)
    )
}

fn read_table(text: &str) -> AddressBook {
    read(text.as_bytes(), Region::Germany, &[]).unwrap()
}

fn all(book: &AddressBook) -> Vec<String> {
    book.entries.iter().map(said).collect()
}

#[test]
fn the_tables_of_known_programs_are_understood() {
    for (program, table, expected) in [
        (
            "Google Contacts, 2026",
            "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Street\n\
             Anna,,Müller,,Dr.,Ännchen,\"Müller, Anna\",Müller GmbH,Geschäftsführerin,1980-01-01,privat,* myContacts,* Work,anna@example.org ::: am@example.org,Other,info@example.org,Mobile,0171 39200011,Work Fax,030 23125009,Weg 1\n",
            &[
                "2: Müller GmbH | Anna Müller |  | anna@example.org am@example.org +4917139200011 | info@example.org decides",
            ][..],
        ),
        (
            "Outlook in German",
            "\"Anrede\",\"Vorname\",\"Weitere Vornamen\",\"Nachname\",\"Suffix\",\"Firma\",\"Abteilung\",\"Position\",\"Fax geschäftlich\",\"Telefon geschäftlich\",\"Telefon Firma\",\"Mobiltelefon\",\"E-Mail-Adresse\",\"E-Mail-Typ\",\"E-Mail: Angezeigter Name\",\"E-Mail 2: Adresse\",\"Benutzer 1\"\r\n\
             \"Frau\",\"Anna\",,\"Müller\",,\"Müller GmbH\",\"Einkauf\",\"Leitung\",\"030 23125009\",\"(030) 23125-002\",\"+49 30 23125-0\",\"0171/39200011\",\"anna@example.org\",\"SMTP\",\"Anna\",\"\",\"x\"\r\n",
            &[
                "2: Müller GmbH | Anna Müller | Frau Müller | +493023125002 +4917139200011 anna@example.org | +4930231250",
            ][..],
        ),
        (
            "Outlook in English",
            "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Fax,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail Display Name\n\
             Mr.,Jan,,Özdemir,Müller GmbH,Owner,,030 23125003,,,jan@example.org,SMTP,Jan\n",
            &["2: Müller GmbH | Jan Özdemir | Mr. Özdemir | +493023125003 jan@example.org |  decides"][..],
        ),
        (
            "Thunderbird in German, tabs",
            "Vorname\tNachname\tAnzeigename\tSpitzname\tPrimäre E-Mail-Adresse\tSekundäre E-Mail-Adresse\tMessenger-Name\tTel. dienstlich\tTel. privat\tFax-Nummer\tMobil-Tel.-Nr.\tOrganisation\tArbeitstitel\n\
             Anna\tMüller\tAnna Müller\t\tanna@example.org\tam@example.org\t\t030 23125002\t\t\t0171 39200011\tMüller GmbH\t\n",
            &[
                "2: Müller GmbH | Anna Müller |  | anna@example.org am@example.org +493023125002 +4917139200011 | ",
            ][..],
        ),
        (
            "Thunderbird in English",
            "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Organization,Job Title\n\
             Anna,Müller,\"Müller, Anna\",,anna@example.org,,,030 23125002,,,,,,\n",
            &["2:  | Anna Müller |  | anna@example.org +493023125002 | "][..],
        ),
        (
            "somebody's own list",
            "sep=;\nKunde;Ansprechpartner;Mail;Telefon;Skype;XING\n\
             Müller GmbH;Müller, Anna;anna@example.org;030/23125-002;anna.mueller;https://www.xing.com/profile/Anna_Mueller\n\
             ;;;;;\n\
             Berg AG;;\"info@example.com; ida@example.com\";;;\n",
            &[
                "3: Müller GmbH | Anna Müller |  | anna@example.org +493023125002 anna.mueller Anna_Mueller | ",
                "5: Berg AG |  |  | ida@example.com | info@example.com",
            ][..],
        ),
        (
            "the name beside a given name is the family's",
            "Name;Vorname;E-Mail\nMüller;Anna;anna@example.org\n",
            &["2:  | Anna Müller |  | anna@example.org | "][..],
        ),
        (
            "a cell of several lines",
            "Firma,Notizen,Person,Mail\nA,\"eins\nzwei\",Anna Müller,anna@example.org\nB,,Jan Özdemir,\n",
            &["2: A | Anna Müller |  | anna@example.org | ", "4: B | Jan Özdemir |  |  | "][..],
        ),
    ] {
        let book = read_table(table);
        assert_eq!(all(&book), expected, "{program}");
        assert_eq!((&book.unread[..], &book.unknown_columns[..]), (&[][..], &[][..]), "{program}");
    }
}

#[test]
fn a_table_is_read_in_every_encoding_in_which_it_is_exported() {
    let table = "Firma;Person\nMüller GmbH;Anna Müller – Ärztin\n";
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(table.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (windows, ..) = encoding_rs::WINDOWS_1252.encode(table);
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(table.bytes()).collect();
    for (encoding, bytes) in [
        ("UTF-8", table.as_bytes()),
        ("UTF-8 with its mark", &marked),
        ("UTF-16", &utf16),
        ("Windows-1252", &windows),
    ] {
        let book = read(bytes, Region::Germany, &[]).unwrap();
        assert_eq!(all(&book), ["2: Müller GmbH | Anna Müller – Ärztin |  |  | "], "{encoding}");
    }
}

#[test]
fn what_is_not_understood_is_named() {
    let book = read_table(
        "Firma,Mail,Kundennummer,Umsatz,Telefon\nA,anna[at]example.org,K-7,,12\nB,b@example.org,,,,,,\nC,c@example.org,,,,,,zu viel\n",
    );
    assert_eq!(book.unknown_columns, ["Kundennummer"]);
    let unread: Vec<_> = book.unread.iter().map(|unread| (unread.line, unread.text.as_str())).collect();
    assert_eq!(unread, [(2, "anna[at]example.org"), (2, "12")]);
    assert_eq!(book.entries.len(), 2);
    assert_eq!((book.skipped[0].line, book.skipped[0].why), (4, Skip::Broken));
}

#[test]
fn a_user_says_what_a_column_is() {
    let table = "Kd.;Wer;Zweitnummer;Name\nMüller GmbH;Anna Müller;030 23125002;x\n";
    let say =
        |field: &str, heading: &str| Override { field: field.parse().unwrap(), heading: heading.to_owned() };
    let overrides =
        [say("name", "kd."), say("person", "WER"), say("phone", "Zweitnummer"), say("ignore", "Name")];
    let book = read(table.as_bytes(), Region::Germany, &overrides).unwrap();
    assert_eq!(all(&book), ["2: Müller GmbH | Anna Müller |  | +493023125002 | "]);
    let missing = read(table.as_bytes(), Region::Germany, &[say("mail", "Post")]).unwrap_err();
    assert!(
        matches!(missing, NoBook::NoSuchColumn { heading, headings } if heading == "Post" && headings.len() == 4)
    );
    assert!("zahl".parse::<Field>().is_err());
}

#[test]
fn what_is_no_address_book_is_refused() {
    assert_eq!(read(b" \r\n", Region::Germany, &[]), Err(NoBook::Empty));
    let headings = vec!["Datum".to_owned(), "Betrag".to_owned()];
    assert_eq!(read(b"Datum;Betrag\n1;2\n", Region::Germany, &[]), Err(NoBook::NoColumns { headings }));
}

#[test]
fn every_card_of_a_file_is_read_by_itself_with_its_line() {
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müller;Anna;;;\r\nFN:Anna Müller\r\nORG:Müller GmbH;Einkauf\r\n\
        item1.EMAIL;type=INTERNET:anna@example.org\r\nTEL;type=CELL:0171 39200011\r\nTEL;type=FAX:030 23125009\r\n\
        X-SKYPE:anna.mueller\r\nIMPP;X-SERVICE-TYPE=WhatsApp:whatsapp:+4917139200012\r\nEND:VCARD\r\n\
        \r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zdemir;Jan\r\nTEL;WORK:030 23125003\r\nTEL;WORK:xyz\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Berg AG\r\nEMAIL:info@example.com\r\nTEL;VALUE=uri:tel:+49-30-23125-004\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nFN:Abge";
    let book = read(cards.as_bytes(), Region::Germany, &[]).unwrap();
    assert_eq!(
        all(&book),
        [
            "1: Müller GmbH | Anna Müller |  | anna@example.org +4917139200011 anna.mueller +4917139200012 | ",
            "13:  | Jan Özdemir |  | +493023125003 | ",
            "19: Berg AG |  |  | +493023125004 | info@example.com",
        ]
    );
    assert_eq!(book.unread.iter().map(|unread| unread.line).collect::<Vec<_>>(), [13]);
    assert_eq!(book.skipped.iter().map(|skipped| skipped.line).collect::<Vec<_>>(), [26]);
}

#[test]
fn a_firm_is_not_guessed_from_a_domain() {
    let book =
        read(b"BEGIN:VCARD\nFN:Ida Berg\nEMAIL:ida@berg-ag.example\nEND:VCARD\n", Region::Germany, &[])
            .unwrap();
    assert_eq!(all(&book), ["1:  | Ida Berg |  | ida@berg-ag.example | "]);
}

#[test]
fn the_card_of_an_assistant_within_a_card_belongs_to_it() {
    let cards = "BEGIN:VCARD\nVERSION:2.1\nFN:Anna Müller\nAGENT:\nBEGIN:VCARD\nFN:Udo Tal\nEND:VCARD\nEMAIL:anna@example.org\nEND:VCARD\nBEGIN:VCARD\nFN:Jan Özdemir\nEND:VCARD\n";
    let book = read(cards.as_bytes(), Region::Germany, &[]).unwrap();
    assert_eq!(book.entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [1, 10]);
}

proptest! {
    #[test]
    fn any_bytes_are_an_address_book_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), head in 0..4_usize) {
        let heads = ["", "Name,Mail,Telefon\n", "BEGIN:VCARD\n", "Firma;Skype;Phone 1 - Label;Phone 1 - Value\n"];
        let bytes: Vec<u8> = heads[head].bytes().chain(bytes).collect();
        let lines = decoded(&bytes).lines().count();
        if let Ok(book) = read(&bytes, Region::Germany, &[]) {
            prop_assert!(book.entries.iter().all(|entry| (1..=lines).contains(&entry.line)));
        }
    }
}

#[test]
fn what_may_be_no_heading_at_all_is_not_told_at_length() {
    let long = "x".repeat(100_000);
    let fault = read(format!("{long};{long}\n1;2\n").as_bytes(), Region::Germany, &[]).unwrap_err();
    for language in [Language::De, Language::En] {
        let said = told(&fault, language).what;
        assert!(said.contains(&"x".repeat(40)) && said.chars().count() < 300, "{} chars", said.len());
    }
}
