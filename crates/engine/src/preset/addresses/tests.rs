use super::*;
use crate::party::Use;

#[test]
fn a_number_is_found_however_it_is_written_and_whatever_stands_before_it() {
    for words in [
        "030 23125001",
        "Im Notfall (nachts) 0171 3920010",
        "Mobil - 0171 3920010",
        "Handy/0171 3920010",
        "24/7 0171 3920010",
        "7 Tage, 24 Stunden: 0171 3920010",
        "1. 0171 3920010",
        "0171.3920.010",
        "0171.39.20.010",
        "0171 39.20.010",
        "030\u{a0}23125\u{2013}001",
        "030\u{202f}23125\u{2011}001",
        "030/23125-001",
        "(030) 23 12 50 01",
        "030 · 23125 · 001",
        "0171_3920010",
        "Tel.030 23125001",
        "Tel.:030 23125001",
        "49 (0) 30 23125001",
        "+49 30 23125001",
        "+ (49) 30 23125001",
        "+49.30.23125001",
        "0049 30 23125001",
        "Mo–Fr 09:00–17:00 030 23125001",
        "ab 24.12.2026 030 23125001",
        "ab 1.000 Euro 030 23125001",
        "1.000 030 23125001",
    ] {
        assert!(names_an_address(words), "{words}");
    }
}

#[test]
fn dates_hours_prices_and_paragraphs_are_no_numbers() {
    for words in [
        "",
        "24/7",
        "24.12.2026",
        "am 24.12. und am 31.12.2026",
        "01.01.2026 bis 31.12.2026",
        "01.01.2026 – 31.12.2026",
        "01.01.2026-31.12.2026",
        "01.01.26 - 31.12.26",
        "01/2026 - 12/2026",
        "01.2026–12.2026",
        "2026-01-01 - 2026-12-31",
        "01/02/2026 - 03/04/2026",
        "09:00–17:00",
        "09:00-12:00 13:00-17:00",
        "09.00–12.30 / 13.00–17.00",
        "24.12.2026 09:00-12:00",
        "09:00 24.12.2026",
        "0,50 € in der Minute, 100.000 € im Jahr",
        "1.000 – 100.000 Euro",
        "1.000.000.000 Euro",
        "§ 312 Abs. 1 Nr. 2 und § 5.01.02",
        "01067 Dresden",
        "DIN 18015-1:2020-05",
    ] {
        assert!(!names_an_address(words), "{words}");
    }
}

#[test]
fn a_mail_address_is_found_whatever_stands_around_it() {
    for words in [
        "jana@example.org",
        "Mail:jana@example.org",
        "mailto:jana@example.org.",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "Mail/jana@example.org|Telefon",
        "Jana<jana@example.org>",
        "(„jana@example.org“)",
        "jana.wolf+shop@example.org!",
        "–jana@büro.example.org",
    ] {
        assert!(names_an_address(words), "{words}");
    }
    for words in ["@jana", "jana@", "Treffpunkt @ Büro", "@", "a @ b"] {
        assert!(!names_an_address(words), "{words}");
    }
}

#[test]
fn my_own_addresses_are_told_from_those_of_others() {
    let mine = |handle| MyHandle { handle, used: Use::Business };
    let mine = [
        mine(Handle::Phone("+493023125001".parse().unwrap())),
        mine(Handle::Mail("jana@example.org".parse().unwrap())),
    ];
    for (words, expected) in [
        ("Sonst 030 / 23125-001.", false),
        ("Sonst +49 (0)30 23125001.", false),
        ("Sonst Jana@example.org", false),
        ("Sonst 030 23125002.", true),
        ("030 23125001 / 030 23125002", true),
        ("jana@example.org,anna@example.org", true),
        ("ab 24.12.2026", false),
    ] {
        assert_eq!(names_an_address_of_others(words, &mine), expected, "{words}");
    }
}
