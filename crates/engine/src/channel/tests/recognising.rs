use super::*;

#[test]
fn an_origin_counts_by_its_host_alone() {
    let cases = [
        ("https://web.whatsapp.com/", Some("whatsapp")),
        ("web.whatsapp.com", Some("whatsapp")),
        ("WEB.WhatsApp.com:443", Some("whatsapp")),
        ("https://web.whatsapp.com./x?y#z", Some("whatsapp")),
        ("linkedin.com", Some("linkedin")),
        ("www.linkedin.com", Some("linkedin")),
        ("www.x.com", Some("x")),
        ("acme.slack.com", Some("slack")),
        ("a.b.slack.com", Some("slack")),
        ("slack.com", Some("slack")),
        // look-alikes
        ("evilslack.com", None),
        ("slack.com.example.org", None),
        ("web.whatsapp.com.example.org", None),
        ("web-whatsapp.com", None),
        ("whatsapp.com", None),
        ("x.web.whatsapp.com", None),
        ("https://web.whatsapp.com@example.org/", None),
        ("https://web.whatsapp.com:443@example.org/", None),
        ("https://web.whatsapp.com:secret@example.org/", None),
        (r"https://example.org\acme.slack.com", None),
        ("https://example.org/acme.slack.com", None),
        ("https://example.org?acme.slack.com", None),
        ("example.org#.slack.com", None),
        ("example.org .slack.com", None),
        ("аcme.sӏack.com", None),
        // no hosts
        (".slack.com", None),
        ("..slack.com", None),
        ("", None),
        (".", None),
        ("https://", None),
        ("[::1]:8123", None),
        ("Pixel Test", None),
    ];
    for (origin, expected) in cases {
        assert_eq!(recognised(shipped(), &Hint::Origin(origin)), expected, "{origin:?}");
    }
}

#[test]
fn a_host_counts_before_the_domain_above_it_and_the_nearest_domain_first() {
    let text = file(&[
        r#"id: "all", recognise: (origins: [".example.org"])"#,
        r#"id: "help", recognise: (origins: [".help.example.org"])"#,
        r#"id: "chat", recognise: (origins: ["chat.help.example.org"])"#,
    ]);
    let channels = Channels::parse(&text).unwrap();
    let cases = [
        ("shop.example.org", Some("all")),
        ("help.example.org", Some("all")),
        ("a.help.example.org", Some("help")),
        ("chat.help.example.org", Some("chat")),
        ("example.org", None),
    ];
    for (origin, expected) in cases {
        assert_eq!(recognised(&channels, &Hint::Origin(origin)), expected, "{origin}");
    }
}

#[test]
fn case_and_the_ending_of_desktop_files_do_not_count() {
    let cases = [
        (Hint::DesktopId("com.slack.Slack.desktop"), Some("slack")),
        (Hint::DesktopId("COM.SLACK.SLACK"), Some("slack")),
        (Hint::DesktopId("us.zoom.zoom"), Some("zoom")),
        (Hint::AppName("whatsapp"), Some("whatsapp")),
        (Hint::AppName("telegram desktop"), Some("telegram")),
        (Hint::AndroidPackage("com.slack"), Some("slack")),
        (Hint::AndroidPackage("com.Slack"), Some("slack")),
    ];
    for (hint, expected) in cases {
        assert_eq!(recognised(shipped(), &hint), expected, "{hint:?}");
    }
}

#[test]
fn what_is_not_listed_or_of_another_sort_is_not_recognised() {
    let hints = [
        Hint::AppName(""),
        Hint::DesktopId(""),
        Hint::DesktopId(".desktop"),
        Hint::AppName("Chromium"),
        Hint::AppName("KDE Connect"),
        Hint::AppName("com.whatsapp"),
        Hint::DesktopId("web.whatsapp.com"),
        Hint::AndroidPackage("com.whatsapp.w4b.other"),
        Hint::AndroidPackage("WhatsApp"),
    ];
    for hint in hints {
        assert_eq!(recognised(shipped(), &hint), None, "{hint:?}");
    }
}

#[test]
fn a_key_shared_within_a_family_means_its_head_wherever_it_stands() {
    let head = r#"id: "palaver", recognise: (app_names: ["Palaver"])"#;
    let call = r#"id: "palaver-call", family: "palaver", recognise: (app_names: ["palaver"])"#;
    for entries in [[head, call], [call, head]] {
        let channels = Channels::parse(&file(&entries)).unwrap();
        assert_eq!(recognised(&channels, &Hint::AppName("PALAVER")), Some("palaver"));
    }
}
