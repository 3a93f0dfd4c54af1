//! What the shipped catalogue holds, what is refused, and what is recognised.

use ron::error::Position;

use super::document::{self, Document};
use super::recognise::listed;
use super::*;

fn id(text: &str) -> ChannelId {
    text.parse().unwrap()
}

fn shipped() -> &'static Channels {
    Channels::shipped().unwrap_or_else(|error| panic!("policies/channels.ron:{error}"))
}

fn recognised<'a>(channels: &'a Channels, hint: &Hint<'_>) -> Option<&'a str> {
    channels.recognise(hint).map(|channel| channel.id.as_str())
}

/// A file with one channel per fragment; each fragment holds the id and whatever is special.
fn file(entries: &[&str]) -> String {
    let common = r#"kind: Site, pace: Written, sphere: Professional, length: Long, keeps_record: true, address: Account"#;
    let entries: String = entries
        .iter()
        .map(|entry| {
            let name = if entry.contains("name:") { "" } else { r#"name: (de: "Ä", en: "A"), "# };
            format!("    ({entry},\n     {name}{common}),\n")
        })
        .collect();
    format!("// Prüfstück\n(schema: 1, channels: [\n{entries}])\n")
}

mod the_shipped_catalogue {
    use super::*;

    #[test]
    fn has_exactly_the_agreed_channels_in_their_order() {
        let expected = "email phone sms whatsapp signal telegram threema imessage \
            skype skype-call skype-video teams teams-call teams-video zoom zoom-call zoom-video \
            meet meet-call meet-video slack discord linkedin xing facebook messenger instagram x mastodon \
            site-chat comment forum ticket in-person post";
        let found: Vec<_> = shipped().iter().map(|channel| channel.id.as_str()).collect();
        assert_eq!(found, expected.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn gives_each_channel_by_its_id() {
        for channel in shipped().iter() {
            assert_eq!(shipped().get(&channel.id), Some(channel));
        }
        assert_eq!(shipped().get(&id("fax")), None);
    }

    #[test]
    fn leads_each_listed_key_to_its_channel_and_to_no_other() {
        let mut keys = 0;
        for channel in shipped().iter() {
            for (kind, _, key) in listed(&channel.recognise) {
                let below = format!("acme{key}");
                let hint = match kind {
                    KeyKind::DesktopId => Hint::DesktopId(key),
                    KeyKind::AppName => Hint::AppName(key),
                    KeyKind::Origin if key.starts_with('.') => Hint::Origin(&below),
                    KeyKind::Origin => Hint::Origin(key),
                    KeyKind::AndroidPackage => Hint::AndroidPackage(key),
                };
                assert_eq!(recognised(shipped(), &hint), Some(channel.id.as_str()), "{hint:?}");
                keys += 1;
            }
        }
        assert_eq!(shipped().keys.len(), keys, "a key is listed twice");
    }

    #[test]
    fn keeps_the_keys_of_a_family_on_its_head() {
        for channel in shipped().iter().filter(|channel| channel.family.is_some()) {
            assert_eq!(channel.recognise, Recognise::default(), "{}", channel.id);
        }
    }

    #[test]
    fn says_to_whom_a_family_belongs() {
        for (member, head) in
            [("skype-call", "skype"), ("meet-video", "meet"), ("teams", "teams"), ("fax", "fax")]
        {
            assert_eq!(shipped().family_of(&id(member)), &id(head));
        }
    }

    #[test]
    fn points_from_private_to_professional_and_from_closed_to_living_channels() {
        for channel in shipped().iter() {
            let of =
                |named: &Option<ChannelId>| named.as_ref().and_then(|named| shipped().get(named)).cloned();
            match of(&channel.counterpart) {
                Some(counterpart) => assert_eq!(
                    (channel.sphere, counterpart.sphere),
                    (Sphere::Private, Sphere::Professional),
                    "{}",
                    channel.id
                ),
                None => assert_eq!(channel.sphere, Sphere::Professional, "{} leads nowhere", channel.id),
            }
            if let Some(successor) = of(&channel.successor) {
                assert_eq!((successor.pace, successor.successor), (channel.pace, None), "{}", channel.id);
            }
        }
        let successor = |of: &str| shipped().get(&id(of)).unwrap().successor.clone();
        assert_eq!(successor("skype"), Some(id("teams")));
        assert_eq!(successor("skype-call"), Some(id("teams-call")));
        assert_eq!(successor("skype-video"), Some(id("teams-video")));
    }

    #[test]
    fn reads_the_same_when_written_back() {
        let document = Document { schema: document::SCHEMA, channels: shipped().iter().cloned().collect() };
        for pretty in [true, false] {
            let text = if pretty {
                document::options().to_string_pretty(&document, ron::ser::PrettyConfig::default())
            } else {
                document::options().to_string(&document)
            };
            assert_eq!(&Channels::parse(&text.unwrap()).unwrap(), shipped());
        }
    }
}

mod recognising {
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
}

mod a_users_file {
    use super::*;

    #[test]
    fn adds_channels_behind_the_shipped_ones_and_may_name_them() {
        let text =
            file(&[r#"id: "desk", counterpart: "ticket", recognise: (origins: ["hilfe.müller.example"])"#]);
        let channels = shipped().extended(&text).unwrap();
        assert_eq!(channels.iter().count(), shipped().iter().count() + 1);
        assert_eq!(channels.iter().last().map(|channel| channel.id.as_str()), Some("desk"));
        assert_eq!(recognised(&channels, &Hint::Origin("https://hilfe.müller.example")), Some("desk"));
        assert_eq!(recognised(&channels, &Hint::Origin("hilfe.xn--mller-kva.example")), Some("desk"));
        assert_eq!(recognised(&channels, &Hint::AppName("Signal")), Some("signal"));
    }

    #[test]
    fn may_not_replace_a_shipped_channel_or_take_its_keys() {
        let clash = file(&[r#"id: "desk""#, r#"id: ▸"email""#]);
        assert_refused(&clash, &Fault::DuplicateId(id("email")));
        let theft = file(&[r#"id: "desk", recognise: (app_names: ["Desk", ▸"SIGNAL"])"#]);
        assert_refused(&theft, &shared("desk", KeyKind::AppName, "SIGNAL", "signal"));
    }
}

mod a_faulty_file {
    use super::*;

    #[test]
    fn is_refused_with_the_place_of_the_fault() {
        let duplicate = Fault::DuplicateId(id("a"));
        assert_refused(&file(&[r#"id: "a""#, r#"id: "b""#, r#"id: ▸"a""#]), &duplicate);
        for entry in [r#"id: "a", name: ▸(de: "Ä", en: " ")"#, r#"id: "a", name: ▸(de: "", en: "A")"#] {
            assert_refused(&file(&[entry]), &Fault::EmptyName(id("a")));
        }
        let nested = Fault::FamilyWithinFamily { channel: id("c"), family: id("b") };
        let entries = [r#"id: "a""#, r#"id: "b", family: "a""#, r#"id: "c", family: ▸"b""#];
        assert_refused(&file(&entries), &nested);
    }

    #[test]
    fn that_names_a_channel_that_does_not_exist_or_itself_is_refused() {
        let unknown = |reference| Fault::UnknownChannel { channel: id("b"), reference, named: id("fax") };
        let itself = |reference| Fault::NamesItself { channel: id("b"), reference };
        let cases = [
            (r#"id: "b", family: ▸"fax""#, unknown(Reference::Family)),
            (r#"id: "b", counterpart: /* Büro */ ▸"fax""#, unknown(Reference::Counterpart)),
            (r#"id: "b", successor: Some(▸"fax")"#, unknown(Reference::Successor)),
            (r#"id: "b", family: ▸"b""#, itself(Reference::Family)),
            (r#"id: "b", counterpart: ▸"b""#, itself(Reference::Counterpart)),
            (r#"id: "b", successor: ▸"b""#, itself(Reference::Successor)),
        ];
        for (entry, fault) in cases {
            assert_refused(&file(&[r#"id: "a""#, entry]), &fault);
        }
    }

    #[test]
    fn with_a_key_that_nothing_or_anything_would_match_is_refused() {
        let cases = [
            (r#"(app_names: [▸""])"#, KeyKind::AppName, ""),
            (r#"(desktop_ids: ["ä", ▸".desktop"])"#, KeyKind::DesktopId, ".desktop"),
            (r#"(android: [▸" "])"#, KeyKind::AndroidPackage, " "),
            (r#"(origins: [▸"."])"#, KeyKind::Origin, "."),
            (r#"(origins: [▸""])"#, KeyKind::Origin, ""),
            (r#"(origins: [▸"..example.org"])"#, KeyKind::Origin, "..example.org"),
            (r#"(origins: [▸"https://example.org"])"#, KeyKind::Origin, "https://example.org"),
            (r#"(origins: [▸"example.org/forum"])"#, KeyKind::Origin, "example.org/forum"),
            (r#"(origins: [▸"*.example.org"])"#, KeyKind::Origin, "*.example.org"),
        ];
        for (keys, kind, key) in cases {
            let fault = Fault::UnusableKey { channel: id("a"), kind, key: key.to_owned() };
            assert_refused(&file(&[&format!(r#"id: "a", recognise: {keys}"#)]), &fault);
        }
    }

    #[test]
    fn with_one_key_for_channels_of_two_families_is_refused_however_it_is_written() {
        use KeyKind::{AndroidPackage, AppName, DesktopId, Origin};
        let cases = [
            (r#"(app_names: ["Amt"])"#, r#"(app_names: [▸"AMT"])"#, AppName, "AMT"),
            (
                r#"(desktop_ids: ["org.Amt"])"#,
                r#"(desktop_ids: [▸"org.amt.desktop"])"#,
                DesktopId,
                "org.amt.desktop",
            ),
            (r#"(android: ["org.amt"])"#, r#"(android: [▸"org.amt"])"#, AndroidPackage, "org.amt"),
            (r#"(origins: ["www.amt.de"])"#, r#"(origins: [".amt.de", ▸"Amt.de"])"#, Origin, "Amt.de"),
            (r#"(origins: [".amt.de"])"#, r#"(origins: ["amt.de", ▸".AMT.de"])"#, Origin, ".AMT.de"),
        ];
        for (first, second, kind, key) in cases {
            let text = file(&[
                &format!(r#"id: "a", recognise: {first}"#),
                &format!(r#"id: "b", recognise: {second}"#),
            ]);
            assert_refused(&text, &shared("b", kind, key, "a"));
        }
    }

    #[test]
    fn that_is_not_of_the_right_form_is_refused_with_line_and_column() {
        let unknown_kind = file(&[r#"id: "a""#]).replace("Site", "▸Fax");
        let cases = [
            (file(&[r#"id: "▸Fax""#]), "channel id `Fax` has a `F`"),
            (file(&[r#"id: "a", family: "▸2""#]), "channel id `2` does not begin with a letter"),
            (file(&[r#"id: "a", ▸hours: 3"#]), "Unexpected field named `hours`"),
            (file(&[r#"id: "a", recognise: (▸app: [])"#]), "Unexpected field named `app`"),
            (file(&[r#"id: "a", ▸id: "b""#]), "`id`"),
            (unknown_kind, "Unexpected variant named `Fax`"),
            ("(schema: 1, channels: ▸[".to_owned(), "end of RON"),
            ("(channels: []▸)".to_owned(), "`schema`"),
            ("(schema: 1, channels: [], ▸channel: [])".to_owned(), "`channel`"),
            ("▸".to_owned(), "Expected"),
        ];
        for (marked, words) in cases {
            let (text, place) = unmarked(&marked);
            let error = Channels::parse(&text).unwrap_err();
            assert!(matches!(error.fault, Fault::Unreadable(_)), "{error}");
            assert!(error.to_string().contains(words), "{error}\n{marked}");
            assert_eq!(error.place, place, "{error}\n{marked}");
        }
    }

    #[test]
    fn of_another_schema_is_refused_even_if_its_form_is_unknown() {
        for found in [0, 2, 7] {
            let text = format!("(\n  ways: [Fax(3)],\n  schema: ▸{found},\n)");
            assert_refused(&text, &Fault::Schema { found, newest: 1 });
        }
    }
}

fn shared(channel: &str, kind: KeyKind, key: &str, owner: &str) -> Fault {
    Fault::SharedKey { channel: id(channel), kind, key: key.to_owned(), owner: id(owner) }
}

/// The text without its mark, and the place of the mark.
fn unmarked(marked: &str) -> (String, Position) {
    let (before, after) = marked.split_once('▸').expect("a fault is marked");
    let line = before.lines().count().max(1);
    let col = before.lines().last().unwrap_or_default().chars().count() + 1;
    (format!("{before}{after}"), Position { line, col })
}

#[track_caller]
fn assert_refused(marked: &str, fault: &Fault) {
    let (text, place) = unmarked(marked);
    let error = shipped().extended(&text).unwrap_err();
    assert_eq!(&error.fault, fault, "{marked}");
    assert_eq!(error.place, place, "{error}\n{marked}");
}
