use proptest::prelude::*;

use super::*;

const MINE: [&str; 2] = ["+493023125001", "+4917139200001"];

fn read_with(bytes: &[u8], area: Option<&str>) -> Result<CallList, NoList> {
    let mine = MINE.map(|number| Handle::Phone(number.parse().unwrap()));
    let area: Option<AreaCode> = area.map(|code| code.parse().unwrap());
    read(bytes, &Line { zone: Tz::Europe__Berlin, area: area.as_ref(), mine: &mine })
}

/// Each call on a line: where it stood, when it was, and between whom.
fn said(list: &CallList) -> Vec<String> {
    let call = |PastCall { line, arrival }: &PastCall| {
        let contact = &arrival.contact;
        let name = |handle: &Option<Handle>| handle.as_ref().map(ToString::to_string).unwrap_or_default();
        let (theirs, mine) = (name(&contact.from), name(&contact.mine));
        let way = if contact.direction == Direction::In { "<-" } else { "->" };
        format!("{line}: {} {mine}{way}{theirs}", contact.at.format("%m-%d %H:%M:%S"))
    };
    list.calls.iter().map(call).collect()
}

#[test]
fn the_lists_of_boxes_and_providers_are_understood() {
    for (what, list, expected) in [
        (
            "a FRITZ!Box",
            "sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n\
             4;21.11.26 22:05;Anna;017139200011;Fon 1;23125001;0:12\n\
             2;21.11.26 21:40;;017139200011;;Internet: 23125001;0:00\n\
             3;21.11.26 21:39;;23125002;;23125001;0:00\n\
             1;20.11.26 10:00;Anna;03023125002;Fon 1;23125001;0:05\n",
            &[
                "6: 11-20 09:00:00 +493023125001<-+493023125002",
                "5: 11-21 20:39:00 +493023125001<-+493023125002",
                "4: 11-21 20:40:00 +493023125001<-+4917139200011",
                "3: 11-21 21:05:00 +493023125001->+4917139200011",
            ][..],
        ),
        (
            "a FRITZ!Box that names areas",
            "sep=;\r\nTyp;Datum;Name;Rufnummer;Landes-/Ortsnetzbereich;Nebenstelle;Eigene Rufnummer;Dauer\r\n\
             3;21.11.26 21:39;;017139200011;Mobilfunk;;23125001;0:00\r\n",
            &["3: 11-21 20:39:00 +493023125001<-+4917139200011"][..],
        ),
        (
            "an older FRITZ!Box: a 3 went out",
            "Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n3;21.11.26 21:39;;017139200011;Fon 1;23125001;0:02\n",
            &["2: 11-21 20:39:00 +493023125001->+4917139200011"][..],
        ),
        (
            "a provider with numbers without +, in words",
            "Datum;Uhrzeit;Richtung;Von;An;Dauer\n\
             21.11.2026;21:40:07;eingehend;4917139200011;493023125001;00:00:10\n\
             21.11.2026;21:45;Ausgehender Anruf;493023125001;4917139200011;00:00:10\n",
            &[
                "2: 11-21 20:40:07 +493023125001<-+4917139200011",
                "3: 11-21 20:45:00 +493023125001->+4917139200011",
            ][..],
        ),
        (
            "a bill that says no more than from whom to whom",
            "Verbindungsbeginn,Quelle,Ziel\n2026-11-21 21:40:07,030 23125001,+49 171 39200011\n2026-11-21T21:50:00Z,0171/39200011,(030) 23125001\n",
            &[
                "2: 11-21 20:40:07 +493023125001->+4917139200011",
                "3: 11-21 21:50:00 +493023125001<-+4917139200011",
            ][..],
        ),
        (
            "JSON",
            r#"[{"at": "2026-11-21T21:40:00+01:00", "number": "+4917139200011", "direction": "in", "duration": 12},
                {"date": "21.11.2026", "time": "21:45", "from": "493023125001", "to": "4917139200011", "mine": "030 23125001"}]"#,
            &["1: 11-21 20:40:00 <-+4917139200011", "2: 11-21 20:45:00 +493023125001->+4917139200011"][..],
        ),
    ] {
        let read = read_with(list.as_bytes(), Some("030")).unwrap();
        assert_eq!(said(&read), expected, "{what}");
        assert_eq!(read.unusable, [], "{what}");
    }
}

#[test]
fn a_row_that_is_no_call_is_named_with_its_reason() {
    let list = "Datum;Richtung;Rufnummer\ngestern;in;017139200011\n21.11.26 21:40;quer;017139200011\n21.11.26 21:40;in;**621\n21.11.26 21:40;in;anonym\n21.11.26 21:40;in;23125002\n";
    let read = read_with(list.as_bytes(), None).unwrap();
    let why: Vec<_> = read.unusable.iter().map(|one| (one.line, one.why)).collect();
    use WhyUnusable::{Direction, Number, Time};
    assert_eq!(why, [(2, Time), (3, Direction), (4, Number), (5, Number), (6, Number)]);
    assert_eq!(read.calls, []);
}

#[test]
fn a_call_has_the_same_name_in_every_list_that_has_it() {
    let head = "Datum;Richtung;Rufnummer\n";
    let rows = [
        "22.11.26 10:00;in;017139200011\n",
        "21.11.26 21:40;in;017139200011\n",
        "21.11.26 21:40;in;0171 39200011\n",
    ];
    let ids = |rows: &[&str]| -> Vec<String> {
        let list = read_with(format!("{head}{}", rows.concat()).as_bytes(), None).unwrap();
        list.calls.into_iter().map(|call| call.arrival.source_id.unwrap()).collect()
    };
    let all = ids(&rows);
    assert_eq!(all.len(), 3);
    assert!(all[0] != all[1], "two calls in one minute are two");
    assert_eq!(ids(&rows[1..]), all[..2], "an earlier list");
    let other_way = [rows[2], rows[1], rows[0]];
    assert_eq!(ids(&other_way), all, "the oldest first");
}

#[test]
fn a_time_that_the_clocks_had_twice_or_not_at_all_is_one_instant() {
    for (text, expected) in [
        ("25.10.2026 02:30", "2026-10-25T00:30:00Z"),
        ("29.03.2026 02:30", "2026-03-29T01:30:00Z"),
        ("21.11.26, 21:40 Uhr", "2026-11-21T20:40:00Z"),
    ] {
        let at = when::read(text, Tz::Europe__Berlin).unwrap();
        assert_eq!(at, expected.parse::<DateTime<Utc>>().unwrap(), "{text}");
    }
    for none in ["", "gestern", "21.11.", "99.99.99 10:00", "2026-11-21"] {
        assert_eq!(when::read(none, Tz::Europe__Berlin), None, "{none}");
    }
}

#[test]
fn what_is_no_list_of_calls_is_refused() {
    assert_eq!(read_with(b" \n", None), Err(NoList::Empty));
    let headings = vec!["Name".to_owned(), "Dauer".to_owned()];
    assert_eq!(read_with(b"Name;Dauer\nAnna;1\n", None), Err(NoList::NoColumns { headings }));
    assert!(matches!(read_with(b"[{\"at\": 7}]", None), Err(NoList::NoJson { line: 1, .. })));
}

proptest! {
    #[test]
    fn any_bytes_are_a_list_of_calls_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), head in 0..3_usize) {
        let heads = ["", "Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n4;21.11.26 22:05;;0171392000", "[{\"at\":\"2026"];
        let bytes: Vec<u8> = heads[head].bytes().chain(bytes).collect();
        if let Ok(list) = read_with(&bytes, Some("030")) {
            prop_assert!(list.calls.iter().all(|call| call.arrival.contact.from.is_some() && call.arrival.source_id.is_some()));
        }
    }
}
