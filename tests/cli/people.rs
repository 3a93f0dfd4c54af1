//! Address books and lists of calls taken in, and "may I?".

use std::fs;

use serde_json::json;

use super::House;

const BOOK: &str = "Firma;Ansprechpartner;E-Mail;Telefon;Kundennummer\n\
    Müller GmbH;Anna Müller;anna@example.org;0171 39200011;K-1\n\
    Berg AG;Ida Berg;ida@example.com;030 23125007;K-2\n\
    Berg AG;Udo Tal;udo@example.com;;\n\
    Tal KG;Ute See;anna@example.org;;\n\
    ;;;;K-9\n\
    ;Jana Beispiel;jana@example.org;;\n";

const CALLS: &str = "sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n\
    4;21.11.26 22:05;;03023125002;Fon 1;23125001;0:12\n\
    2;21.11.26 21:40;;23125002;;23125001;0:00\n\
    1;20.11.26 10:00;;23125002;Fon 1;23125001;0:05\n\
    1;20.11.26 09:00;;017139200055;Fon 1;23125001;0:05\n\
    1;gestern;;23125002;Fon 1;23125001;0:05\n";

fn files(house: &House) -> Vec<(String, Vec<u8>)> {
    let clients = fs::read_dir(house.path().join("clients")).expect("clients");
    let mut files: Vec<_> = clients
        .map(|folder| folder.expect("a folder").path().join("client.ron"))
        .map(|path| (path.display().to_string(), fs::read(&path).expect("a file")))
        .collect();
    files.sort();
    files
}

#[test]
fn an_address_book_is_planned_taken_in_and_the_second_time_adds_nothing() {
    let house = House::with_anna();
    let book = house.file("book.csv", BOOK);
    let before = files(&house);
    let planned = house.absprache("client import --dry-run").arg(&book).json();
    assert_eq!(files(&house), before, "a plan writes nothing");
    let done = house.absprache("client import --preset mail-only").arg(&book).json();
    let mut expected = planned.clone();
    expected["done"] = json!(true);
    assert_eq!(done, expected, "what was planned is done");

    assert_eq!(done["new"][0]["id"], "berg-ag");
    assert_eq!(done["new"][0]["people"], json!(["Ida Berg", "Udo Tal"]));
    assert_eq!(done["merged"][0]["person"], "Anna Müller");
    assert_eq!(done["merged"][0]["addresses"].as_array().map(Vec::len), Some(1));
    assert_eq!((&done["unclear"][0]["line"], &done["unclear"][0]["why"]), (&json!(5), &json!("OtherFirm")));
    assert_eq!((&done["skipped"][0]["line"], &done["skipped"][0]["why"]), (&json!(6), &json!("NoName")));
    assert_eq!((&done["skipped"][1]["line"], &done["skipped"][1]["why"]), (&json!(7), &json!("Mine")));
    assert_eq!(done["unknown_columns"], json!(["Kundennummer"]));

    let shown = house.absprache("client show mueller-gmbh").json();
    assert!(shown["people"][0].to_string().contains("+4917139200011"), "{shown}");
    assert!(house.path().join("clients/berg-ag/draft.ron").exists(), "with the rules of the preset");

    let after = files(&house);
    let again = house.absprache("client import").arg(&book).run();
    assert_eq!(again.code, Some(1), "something is left to the user: {again}");
    assert_eq!(files(&house), after);
}

#[test]
fn a_plan_reads_well_in_both_languages() {
    let house = House::with_anna();
    let book = house.file("book.csv", BOOK);
    for lang in ["de", "en"] {
        let plan = house.absprache(&format!("--lang {lang} client import --dry-run")).arg(&book).run();
        insta::assert_snapshot!(format!("import-{lang}"), plan);
    }
}

#[test]
fn a_file_of_cards_in_another_encoding_is_taken_in() {
    let house = House::of_jana();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna M\u{fc}ller\r\nORG:M\u{fc}ller GmbH\r\nEMAIL:anna@example.org\r\nX-SKYPE:anna.mueller\r\nEND:VCARD\r\n";
    let windows: Vec<u8> = card.chars().map(|c| u8::try_from(c as u32).expect("of Windows-1252")).collect();
    let path = house.path().join("cards.vcf");
    fs::write(&path, windows).expect("a file is written");
    house.absprache("client import").arg(&path).succeeds();
    let shown = house.absprache("client show mueller-gmbh").json();
    assert_eq!((&shown["name"], &shown["people"][0]["name"]), (&json!("Müller GmbH"), &json!("Anna Müller")));
}

#[test]
fn what_is_no_address_book_or_list_of_calls_is_told_with_what_helps() {
    let house = House::of_jana();
    let table = house.file("table.csv", "Betrag;Dauer\n1;2\n");
    let json = house.file("calls.json", "[{\"at\": 7}]");
    for lang in ["de", "en"] {
        for (name, command, path) in [
            ("book-no-columns", "client import", &table),
            ("book-no-such-column", "client import --column name=Firma", &table),
            ("book-column", "client import --column Firma", &table),
            ("calls-no-columns", "contact import", &table),
            ("calls-no-json", "contact import", &json),
        ] {
            let answer = house.absprache(&format!("--lang {lang} {command}")).arg(path).run();
            assert_eq!(answer.code, Some(2), "{name}: {answer}");
            insta::assert_snapshot!(format!("{name}-{lang}"), answer);
        }
    }
}

#[test]
fn past_calls_are_judged_as_they_were_once_and_strangers_leave_no_trace() {
    let house = House::with_anna();
    let list = house.file("calls.csv", CALLS);
    let taken = house.absprache("contact import --area-code 030").arg(&list).json();
    let judged: Vec<_> = taken["taken"].as_array().expect("taken").iter().collect();
    let said = |index: usize| (&judged[index]["line"], &judged[index]["outcome"]);
    assert_eq!(said(0), (&json!(5), &json!("Admit")));
    assert_eq!(said(1), (&json!(4), &json!("Defer")));
    assert_eq!(judged.len(), 3);
    assert_eq!((&taken["strangers"], &taken["unusable"][0]["line"]), (&json!([6]), &json!(7)));
    let listed = house.absprache("--lang de journal list").succeeds().out;
    assert!(listed.contains("Von mir") && !listed.contains("39200055"), "{listed}");

    let again = house.absprache("contact import --area-code 030").arg(&list).json();
    assert_eq!((&again["taken"], &again["already"]), (&json!([]), &json!([5, 4, 3])));
    for lang in ["de", "en"] {
        let house = House::with_anna();
        let list = house.file("calls.csv", CALLS);
        let said = house.absprache(&format!("--lang {lang} contact import --area-code 030")).arg(&list).run();
        insta::assert_snapshot!(format!("calls-{lang}"), said);
    }
}

#[test]
fn may_i_says_now_later_or_not_with_its_exit_code() {
    let house = House::with_anna();
    for (channel, at, code) in [
        ("email", "2026-11-21T21:40:00+01:00", 0),
        ("phone", "2026-11-20T10:00:00+01:00", 0),
        ("phone", "2026-11-21T21:40:00+01:00", 1),
        ("whatsapp", "2026-11-20T10:00:00+01:00", 1),
        ("telegram", "2026-11-20T10:00:00+01:00", 1),
    ] {
        let asked = format!("may --client mueller-gmbh --channel {channel} --at {at}");
        let answer = house.absprache(&asked).run();
        assert_eq!(answer.code, Some(code), "{channel} {at}: {answer}");
    }
    for lang in ["de", "en"] {
        let asked = format!("--lang {lang} may --client mueller-gmbh --at 2026-11-21T21:40:00+01:00");
        insta::assert_snapshot!(format!("may-{lang}"), house.absprache(&asked).run());
    }
    let by_name = house.absprache("may --client mueller-gmbh --person").arg("anna müller").json();
    assert_eq!(by_name["person"], "Anna Müller");
    assert_eq!(house.absprache("may --client mueller-gmbh --person nobody").run().code, Some(2));
}

#[test]
fn my_own_contact_outside_the_agreement_is_judged_in_the_same_words_and_told_by_nothing() {
    let house = House::with_anna();
    let contact = "--lang en contact --channel phone --from +493023125002 --direction out --at 2026-11-21T21:40:00+01:00";
    let said = house.absprache(contact).succeeds();
    assert!(
        said.out.contains("Mine") || said.out.contains("By me") || said.out.contains("From me"),
        "{said}"
    );
    assert!(said.out.contains("later"), "{said}");
    assert!(!said.out.contains("Told") && said.err.is_empty(), "{said}");
}
