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
        let text =
            file(&[&format!(r#"id: "a", recognise: {first}"#), &format!(r#"id: "b", recognise: {second}"#)]);
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
