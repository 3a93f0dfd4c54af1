//! What people hand around, and what is understood of it.

mod hostile;
mod recognised;
mod table;

use absprache_desk::view::found::Found;
use absprache_engine::hours::Region;

use super::{LONGEST, Unreadable, understand};

fn understood(text: &str) -> Found {
    understand(text, Region::Germany).unwrap()
}

/// The addresses of all people and of the firm, without the blanks in numbers.
fn addresses(found: &Found) -> Vec<String> {
    let people = found.people.iter().flat_map(|person| &person.handles);
    people.chain(&found.handles).map(|handle| handle.address.replace([' ', '-'], "")).collect()
}

#[test]
fn a_number_without_country_code_is_of_the_country_that_the_region_lies_in() {
    // There is no area 030 in Austria or Switzerland.
    for (region, expected) in
        [("none", Some("+493023125400")), ("DE-BY", Some("+493023125400")), ("AT", None), ("CH-ZH", None)]
    {
        let region: Region = region.parse().unwrap();
        for text in ["Tel. 030 23125400", "BEGIN:VCARD\nTEL:030 23125400\nEND:VCARD"] {
            assert_eq!(
                addresses(&understand(text, region).unwrap()).first().map(String::as_str),
                expected,
                "{region}"
            );
        }
        let international = understand("Tel. +49 30 23125400", region).unwrap();
        assert_eq!(addresses(&international), ["+493023125400"], "{region}");
    }
}

#[test]
fn a_text_is_read_up_to_its_limit_and_refused_beyond() {
    let text = "x".repeat(LONGEST);
    assert_eq!(understood(&text).leftovers, [text.as_str()]);
    assert_eq!(
        understand(&format!("{text}x"), Region::Germany),
        Err(Unreadable::TooLong { bytes: LONGEST + 1 })
    );
}

#[test]
fn of_nothing_nothing_is_made() {
    for text in ["", " \n\t ", "--\n", "Mit freundlichen Grüßen\n"] {
        assert_eq!(understood(text), Found::default(), "{text:?}");
    }
}

#[test]
fn digits_that_are_no_number_to_call_stay_what_they_are() {
    for line in [
        "Fax 030 23125-409",
        "Telefax: +49 30 23125-409",
        "Fax-Nr.: 030 23125-409",
        "F: 030 23125 409",
        "HRB 030 23125409",
        "USt-IdNr.: DE030231254",
        "St.-Nr. 030/23125/409",
        "Steuernummer: 030 23125 409",
        "IBAN: DE02 0302 3125 4090 0000 00",
        "DE02 0302 3125 4090 0000 00",
        "BIC 03023125409",
        "Kd.-Nr. 030 23125409",
        "Kundennummer 030 23125409",
        "Rechnungsnr. 030-23125409",
        "Angebot 030-23125409",
        "Invoice No. 030 23125409",
        "01.02.2026",
        "2026-02-01",
        "01067 Dresden",
        "2026-0042",
        "23125 409",
    ] {
        let found = understood(line);
        assert!(addresses(&found).is_empty(), "{line}: {found:?}");
        assert_eq!(found.leftovers, [line]);
    }
}

#[test]
fn of_two_numbers_in_one_the_first_is_taken() {
    for text in ["030 23125-401 / -402", "030/23125-401/402", "+49 30 23125-401/-402"] {
        assert_eq!(addresses(&understood(text)), ["+493023125401"], "{text}");
    }
}

#[test]
fn the_name_beside_an_address_is_a_persons_unless_it_is_a_firms() {
    for (text, person, firm) in [
        ("Anna Müller <anna@example.org>", Some("Anna Müller"), Some("Example")),
        ("Müller, Anna [mailto:anna@example.org]", Some("Anna Müller"), Some("Example")),
        (
            "Am 21.11.2026 um 9:12 schrieb Anna Müller <anna@example.org>:",
            Some("Anna Müller"),
            Some("Example"),
        ),
        ("Holzwerk Nord GmbH <info@example.org>", None, Some("Holzwerk Nord GmbH")),
        ("Holzwerk Nord GmbH <anna@example.org>", Some(""), Some("Holzwerk Nord GmbH")),
        ("Holzwerk Nord <info@holzwerk-nord.example>", None, Some("Holzwerk Nord")),
    ] {
        let found = understood(text);
        assert_eq!(found.people.first().map(|person| person.name.as_str()), person, "{text}");
        assert_eq!(found.name.as_deref(), firm, "{text}");
    }
}

#[test]
fn an_extension_takes_the_place_of_the_last_digits_of_the_number_before_it() {
    for (text, expected) in [
        ("Tel. 030 23125-0, Durchwahl -412", &["+4930231250", "+493023125412"][..]),
        ("Zentrale 030/23125-0\nDW 412", &["+4930231250", "+493023125412"]),
        // Without a hyphen nobody knows which digits those are.
        ("Tel. 030 23125400, Durchwahl -12", &["+493023125400"]),
        ("Durchwahl -12", &[]),
    ] {
        let found = understood(text);
        let mut found = addresses(&found);
        found.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
}
