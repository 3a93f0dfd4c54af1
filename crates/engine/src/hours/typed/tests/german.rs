use super::check;

#[test]
fn german_days_and_times_are_read() {
    check(&[
        ("mo-fr 9-17", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17", "Mo-Fr 09:00-17:00"),
        ("Mo–Do 9–12, 13–17; Fr 9–12", "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-12:00"),
        ("werktags 9–12 13–17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Werktags 9–17 Uhr", "Mo-Fr 09:00-17:00"),
        ("wochentags 9-17", "Mo-Fr 09:00-17:00"),
        ("unter der Woche 9-17", "Mo-Fr 09:00-17:00"),
        ("täglich 8-20", "Mo-Su 08:00-20:00"),
        ("taeglich 8-20", "Mo-Su 08:00-20:00"),
        ("jeden Tag 8-20", "Mo-Su 08:00-20:00"),
        ("Mo, Mi 9-12; Fr 9-11:30", "Mo,We 09:00-12:00; Fr 09:00-11:30"),
        ("Mo und Mi 9-12", "Mo,We 09:00-12:00"),
        ("Mo/Mi/Fr 9-12", "Mo,We,Fr 09:00-12:00"),
        ("Mo Mi Fr 9-12", "Mo,We,Fr 09:00-12:00"),
        ("Mo+Mi 9-12", "Mo,We 09:00-12:00"),
        ("Wochenende 10-14", "Sa-Su 10:00-14:00"),
        ("am Wochenende 10-14", "Sa-Su 10:00-14:00"),
        ("montags bis freitags 9 bis 17", "Mo-Fr 09:00-17:00"),
        ("Montags von 9 bis 12", "Mo 09:00-12:00"),
        ("von Montag bis Freitag von 9 bis 17 Uhr", "Mo-Fr 09:00-17:00"),
        ("Montag bis Donnerstag 9 bis 12 und 13 bis 17 Uhr", "Mo-Th 09:00-12:00,13:00-17:00"),
        ("dienstags und donnerstags zwischen 14 und 16 Uhr", "Tu,Th 14:00-16:00"),
        ("Sonnabend 10-12", "Sa 10:00-12:00"),
        ("Fr-Mo 10-12", "Mo,Fr-Su 10:00-12:00"),
        ("Sa/So 10-12", "Sa-Su 10:00-12:00"),
        ("jeweils Mo, Di um 9-10", "Mo-Tu 09:00-10:00"),
        ("Mo–Fr 9–12, 13–17, Sa 10–12", "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00"),
        ("Mo-Fr vormittags", "Mo-Fr 09:00-12:00"),
        ("Di nachmittags", "Tu 13:00-17:00"),
        ("Mo–Fr 9–17, Sa geschlossen", "Mo-Fr 09:00-17:00"),
        ("täglich außer So 9–17", "Mo-Sa 09:00-17:00"),
        ("täglich 9–17 außer So", "Mo-Sa 09:00-17:00"),
        ("täglich 9–17, So nie", "Mo-Sa 09:00-17:00"),
        ("Mo–Fr 9–17, nicht Mi", "Mo-Tu,Th-Fr 09:00-17:00"),
        ("Mo–Fr 9–17, auch Sa", "Mo-Sa 09:00-17:00"),
    ]);
}

#[test]
fn no_day_named_is_the_working_week() {
    check(&[
        ("9-17", "Mo-Fr 09:00-17:00"),
        ("9–12, 13–17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("ab 10", "Mo-Fr 10:00-24:00"),
        ("bis 18", "Mo-Fr 00:00-18:00"),
        ("von 9 bis 17 Uhr", "Mo-Fr 09:00-17:00"),
        ("vormittags", "Mo-Fr 09:00-12:00"),
        ("9–17, auch feiertags", "Mo-Fr 09:00-17:00 +PH"),
        // A later rule without days goes on with those before it.
        ("Sa 9–12; 13–15", "Sa 09:00-12:00,13:00-15:00"),
        ("Sa 9–12\n13–15", "Sa 09:00-12:00,13:00-15:00"),
        // Days may also come last.
        ("9–17 Mo–Do", "Mo-Th 09:00-17:00"),
        ("9–17 Mo–Do, 9–12 Fr", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("9–17, Fr 9–12", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("9–17 Fr 9–12", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
    ]);
}

#[test]
fn times_are_read_however_they_are_spelled() {
    check(&[
        ("930-17", "Mo-Fr 09:30-17:00"),
        ("0930–1715", "Mo-Fr 09:30-17:15"),
        ("9.30-17.15", "Mo-Fr 09:30-17:15"),
        ("9:30-17:15", "Mo-Fr 09:30-17:15"),
        ("9h-17h", "Mo-Fr 09:00-17:00"),
        ("9h30-17h15", "Mo-Fr 09:30-17:15"),
        ("9 Uhr - 17 Uhr", "Mo-Fr 09:00-17:00"),
        ("9 Uhr 30 bis 17 Uhr 15", "Mo-Fr 09:30-17:15"),
        ("9Uhr bis 17Uhr", "Mo-Fr 09:00-17:00"),
        ("09:00–17:00", "Mo-Fr 09:00-17:00"),
        ("Fr ab 10", "Fr 10:00-24:00"),
        ("Fr von 10 Uhr", "Fr 10:00-24:00"),
        ("Mo bis 18", "Mo 00:00-18:00"),
        ("Mo bis 18 Uhr", "Mo 00:00-18:00"),
        ("Mo–Fr ab 9 bis 12", "Mo-Fr 09:00-12:00"),
        ("Mo ab 9; Di bis 12", "Mo 09:00-24:00; Tu 00:00-12:00"),
        ("Mo nach 17", "Mo 17:00-24:00"),
        ("Mo 9 bis Mittag", "Mo 09:00-12:00"),
        ("Mo 18 bis Mitternacht", "Mo 18:00-24:00"),
    ]);
}

#[test]
fn an_end_up_to_the_start_is_on_the_next_day() {
    check(&[
        ("fr 22-2", "Fr 22:00-02:00"),
        ("Fr 22 bis 2 Uhr", "Fr 22:00-02:00"),
        ("Fr 22:30-0:30", "Fr 22:30-00:30"),
        ("Fr 18-24", "Fr 18:00-24:00"),
        ("Fr 18-0", "Fr 18:00-24:00"),
        ("Fr 0-24", "Fr 00:00-24:00"),
        ("Fr 0-0", "Fr 00:00-24:00"),
        ("Sa 10–10", "Sa 10:00-34:00"),
        ("Sa 10–10 (+1)", "Sa 10:00-34:00"),
        ("Sa 10–12 am Folgetag", "Sa 10:00-36:00"),
        ("Sa 10–36", "Sa 10:00-36:00"),
        ("Sa 22–26", "Sa 22:00-02:00"),
        ("Sa 0–48", "Sa 00:00-48:00"),
        ("Freitag 22 Uhr bis Samstag 2 Uhr", "Fr 22:00-02:00"),
        ("So 22 bis Mo 6", "Su 22:00-06:00"),
        ("Mo–Fr von 22 Uhr bis 2 Uhr am Folgetag", "Mo-Fr 22:00-02:00"),
    ]);
}

#[test]
fn holidays_are_closed_unless_something_else_is_said() {
    check(&[
        ("Mo–Fr 9–17 außer feiertags", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17, außer an Feiertagen", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17; feiertags geschlossen", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17, Feiertage zu", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17, feiertags nicht", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr (ohne Feiertage) 9–17", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 9–17 auch feiertags", "Mo-Fr 09:00-17:00 +PH"),
        ("Mo–Fr 9–17, auch an gesetzlichen Feiertagen", "Mo-Fr 09:00-17:00 +PH"),
        ("Mo–Fr, auch feiertags, 9–17", "Mo-Fr 09:00-17:00 +PH"),
        ("Mo–Fr 9–17, feiertags wie sonst", "Mo-Fr 09:00-17:00 +PH"),
        ("täglich 9–17 inkl. Feiertage", "Mo-Su 09:00-17:00 +PH"),
        ("Mo–Fr 9–17, feiertags 10–12", "Mo-Fr 09:00-17:00; PH 10:00-12:00"),
        ("Mo–Fr 9–17; So und feiertags 10–12", "Mo-Fr 09:00-17:00; Su 10:00-12:00; PH 10:00-12:00"),
        ("feiertags 10–12", "PH 10:00-12:00"),
        ("feiertags 10–12, 14–16", "PH 10:00-12:00,14:00-16:00"),
    ]);
}

#[test]
fn always_is_always() {
    check(&[
        ("jederzeit", "24/7 +PH"),
        ("Immer", "24/7 +PH"),
        ("rund um die Uhr", "24/7 +PH"),
        ("24/7", "24/7 +PH"),
        ("24h", "24/7 +PH"),
        ("jederzeit außer feiertags", "24/7; PH off"),
        ("täglich 0–24", "24/7; PH off"),
        ("jederzeit, außer So", "Mo-Sa 00:00-24:00 +PH"),
        ("Sa jederzeit", "Sa 00:00-24:00"),
        ("Sa ganztägig", "Sa 00:00-24:00"),
        ("Sa, So rund um die Uhr", "Sa-Su 00:00-24:00"),
        ("Sa 24 h", "Sa 00:00-24:00"),
    ]);
}
