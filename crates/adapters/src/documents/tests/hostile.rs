//! Texts that nobody wrote for us.

use proptest::prelude::*;

use super::understood;

/// Words that the reading looks for, in any order and broken off anywhere.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        prop::sample::select(vec![
            "Tel. ",
            "Fax ",
            "Durchwahl -12",
            "030 23125-0",
            "+49 ",
            "(0)",
            "0171/39200 01",
            "anna@example.org",
            "mailto:",
            "<",
            ">",
            "@",
            "[",
            "]",
            "?",
            "GmbH",
            " & Co. KG",
            "e. K.",
            "Geschäftsführerin",
            "Inhaber: ",
            "Frau Dr. ",
            "von der ",
            "Anna",
            " Müller",
            "ß",
            "İ",
            "ǅ",
            "\u{301}",
            "🌻",
            "\0",
            "\u{feff}",
            "\u{202e}",
            "\r\n",
            "\n",
            "\t",
            " | ",
            " – ",
            ", ",
            ": ",
            "-- \n",
            "WhatsApp: ",
            "Skype: ",
            "https://www.linkedin.com/in/",
            "wa.me/",
            "LG ",
            "Viele Grüße",
            "IBAN DE02 ",
            "1203 0000",
            "=C3=BC",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,6}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

fn cards() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        prop::sample::select(vec![
            "BEGIN:VCARD",
            "END:VCARD",
            "VERSION:2.1",
            "VERSION:4.0",
            "N:",
            "FN:",
            "ORG:",
            "TEL;WORK:",
            "EMAIL:",
            "TEL;TYPE=\"",
            "PHOTO;ENCODING=BASE64:",
            "N;ENCODING=QUOTED-PRINTABLE:=C3=",
            "FN;CHARSET=nowhere;ENCODING=QUOTED-PRINTABLE:=FC=\n=",
            "BEGIN:VCALENDAR",
            "item1.URL:",
            ";;;;",
            " folded",
            "BDAY:",
            "IMPP:skype:",
            "KIND:org",
            "N;JSCOMPS=\"s,;1,9\":",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ];
    prop::collection::vec((line, scraps()), 0..12)
        .prop_map(|lines| lines.iter().map(|(head, rest)| format!("{head}{rest}\n")).collect::<String>())
        .prop_map(|lines| format!("BEGIN:VCARD\n{lines}"))
}

proptest! {
    #[test]
    fn any_text_is_understood_without_a_panic_and_always_the_same(text in scraps()) {
        prop_assert_eq!(understood(&text), understood(&text));
    }

    #[test]
    fn any_card_is_understood_without_a_panic(text in cards()) {
        prop_assert_eq!(understood(&text), understood(&text));
    }

    #[test]
    fn no_digit_of_a_number_is_invented(text in scraps()) {
        let found = understood(&text);
        let handles = found.people.iter().flat_map(|person| &person.handles).chain(&found.handles);
        let numbers = handles.filter(|handle| ["phone", "whatsapp", "signal"].contains(&handle.channel.as_str()));
        for number in numbers.map(|handle| handle.address.replace(|c: char| !c.is_ascii_digit(), "")) {
            // Digits of other scripts are digits, too.
            let mut written = text.chars().filter(|c| c.is_numeric());
            let is_same = |digit: char, other: char| other == digit || !other.is_ascii();
            // All but the country code, which may be meant. An extension stands apart from its number.
            let are_there = number.chars().skip(2).all(|digit| written.any(|other| is_same(digit, other)));
            prop_assert!(are_there, "{number} in {text:?}");
        }
    }
}

#[test]
fn a_long_text_of_nothing_but_numbers_takes_no_time() {
    for scrap in ["030 23125-400 ", "0", "a@", "+", "(", "@", "BEGIN:VCARD\n", " | ", "e. K. "] {
        let text: String = scrap.repeat(64 * 1024 / scrap.len());
        let _ = understood(&text);
    }
}

#[test]
fn letters_behind_a_number_are_no_digits_of_it() {
    for text in ["WhatsApp: 030 23125-0Inhaber: ", "WhatsApp: 030 23125-0 Inhaber"] {
        let found = understood(text);
        let handles = found.people.iter().flat_map(|person| &person.handles).chain(&found.handles);
        let numbers: Vec<&str> = handles.map(|handle| handle.address.as_str()).collect();
        assert_eq!(numbers, ["+49 30 231250"], "{text}");
    }
}
