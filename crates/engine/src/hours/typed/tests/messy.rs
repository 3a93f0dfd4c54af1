use super::{check, understood};

#[test]
fn case_dashes_and_spaces_do_not_matter() {
    check(&[
        ("MO-FR 9-17", "Mo-Fr 09:00-17:00"),
        ("  mo - fr   9 - 17  ", "Mo-Fr 09:00-17:00"),
        ("mo-fr9-17", "Mo-Fr 09:00-17:00"),
        ("Mo\u{2010}Fr 9\u{2011}17", "Mo-Fr 09:00-17:00"),
        ("Mo—Fr 9\u{2212}17", "Mo-Fr 09:00-17:00"),
        ("Mo--Fr 9--17", "Mo-Fr 09:00-17:00"),
        ("Mo\u{a0}–\u{a0}Fr\u{a0}9\u{202f}–\u{2009}17\u{a0}Uhr", "Mo-Fr 09:00-17:00"),
        ("\u{feff}Mo-Fr\u{200b} 9-17\u{ad}", "Mo-Fr 09:00-17:00"),
        ("Mo.-Fr. 9-17", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr: 9-17.", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr, 9-17", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr - 9-17", "Mo-Fr 09:00-17:00"),
        ("Montag - 9-17", "Mo 09:00-17:00"),
        ("Mo-Fr (9-17)", "Mo-Fr 09:00-17:00"),
        ("„Mo–Fr 9–17“", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr\t9-17", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 9-17;;; ,", "Mo-Fr 09:00-17:00"),
        ("; Mo-Fr 9-17", "Mo-Fr 09:00-17:00"),
        ("ta\u{308}glich 8-20", "Mo-Su 08:00-20:00"),
        ("TÄGLICH 8-20", "Mo-Su 08:00-20:00"),
        ("• Mo-Do 9-17\n• Fr 9-12", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("Mo-Fr 9-12/13-17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mo-Fr 9-12 & 13-17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mo-Fr 9-12 u. 13-17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mon bis Friday 9-17", "Mo-Fr 09:00-17:00"),
        ("Mo 9-12 Di 10-14 Mi 9-12", "Mo,We 09:00-12:00; Tu 10:00-14:00"),
        ("9-12 am Montag", "Mo 09:00-12:00"),
    ]);
}

#[test]
fn the_canonical_notation_is_read() {
    check(&[
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
        (
            "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-11:30; PH 10:00-12:00",
            "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-11:30; PH 10:00-12:00",
        ),
        ("Mo,We-Fr 22:00-02:00; PH off", "Mo,We-Fr 22:00-02:00; PH off"),
        ("24/7; PH off", "24/7; PH off"),
        ("Sa 00:00-48:00; PH off", "Sa 00:00-48:00; PH off"),
        ("PH 10:00-12:00", "PH 10:00-12:00"),
        // What has no line for people is what the notation says, to the letter.
        ("Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00", "Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00"),
        ("Mo-Fr 09:00-17:00; Dec 24 off", "Mo-Fr 09:00-17:00; Dec 24 off +PH"),
        ("Mo-Fr 9:00-17:00; PH off; 2026-12-24 off", "Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 off"),
        ("Jul-Aug Mo-Fr 10:00-14:00", "Jul 01-Aug 31 Mo-Fr 10:00-14:00 +PH"),
    ]);
    assert_eq!(
        understood("Mo-Fr 09:00-17:00").hours.to_string(),
        "Mo-Fr 09:00-17:00; PH off",
        "as people mean it"
    );
}

#[test]
fn a_later_rule_for_some_of_the_days_replaces_what_it_overlaps() {
    check(&[
        ("Mo–Fr 9–17; Fr 9–12", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("täglich 9–17, Wochenende 10–12", "Mo-Fr 09:00-17:00; Sa-Su 10:00-12:00"),
        ("Mo–Fr 9–12; Mo 14–17", "Mo 09:00-12:00,14:00-17:00; Tu-Fr 09:00-12:00"),
        ("Mo 9–12; Mo 11–17", "Mo 09:00-17:00"),
        ("Mo–Mi 9–12; Mi–Fr 11–17", "Mo-Tu 09:00-12:00; We 09:00-17:00; Th-Fr 11:00-17:00"),
        ("Mo–Fr 9–12; Mo 12–14", "Mo 09:00-14:00; Tu-Fr 09:00-12:00"),
    ]);
}

#[test]
fn times_that_touch_or_overlap_are_joined() {
    check(&[
        ("Mo 9–12, 12–17", "Mo 09:00-17:00"),
        ("Mo 9–12, 11–17", "Mo 09:00-17:00"),
        ("Mo 13–17, 9–12", "Mo 09:00-12:00,13:00-17:00"),
        ("Mo 9–17, 10–12", "Mo 09:00-17:00"),
        ("feiertags 9–12, 11–14", "PH 09:00-14:00"),
        ("feiertags 9–12; feiertags 14–16", "PH 09:00-12:00,14:00-16:00"),
    ]);
}
