use super::*;

#[test]
fn a_mail_is_judged_by_the_earlier_of_two_clocks_that_agree_else_by_the_servers() {
    let internal = "2026-11-21T20:40:10Z";
    for (date, expected) in [
        ("Date: Sat, 21 Nov 2026 21:40:00 +0100\n", "2026-11-21T20:40:00Z"),
        // Sent while the sender had no network.
        ("Date: Sat, 21 Nov 2026 21:25:10 +0100\n", "2026-11-21T20:25:10Z"),
        ("Date: Sat, 21 Nov 2026 21:25:09 +0100\n", internal),
        ("Date: Fri, 20 Nov 2026 09:00:00 +0100\n", internal),
        // A sender's clock that is fast.
        ("Date: Sat, 21 Nov 2026 21:50:00 +0100\n", internal),
        ("Date: Sat, 21 Nov 2026 23:50:00 +0100\n", internal),
        ("Date: Sat, 21 Nov 2026 12:40:00 -0800 (PST)\n", "2026-11-21T20:40:00Z"),
        ("Date: neulich\n", internal),
        ("Date: Sat, 99 Nov 9999 99:99:99 +9999\n", internal),
        ("", internal),
    ] {
        let at = one(&format!("From: anna@example.org\n{date}\n")).contact.at;
        assert_eq!(at, instant(expected), "{date}");
    }
}
