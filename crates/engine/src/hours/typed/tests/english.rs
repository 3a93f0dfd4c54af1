use super::check;

#[test]
fn english_days_and_times_are_read() {
    check(&[
        ("Mon-Fri 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("Mon–Fri 9–17", "Mo-Fr 09:00-17:00"),
        ("M-F 9-17", "Mo-Fr 09:00-17:00"),
        ("Monday to Friday from 9 am to 5 pm", "Mo-Fr 09:00-17:00"),
        ("Monday through Thursday 9:30 a.m. - 5:15 p.m.", "Mo-Th 09:30-17:15"),
        ("Mondays 9-12", "Mo 09:00-12:00"),
        ("Tues, Thurs 9-12", "Tu,Th 09:00-12:00"),
        ("Wed and Fri 9-12", "We,Fr 09:00-12:00"),
        ("weekdays 9-17", "Mo-Fr 09:00-17:00"),
        ("on weekdays between 9 and 5pm", "Mo-Fr 09:00-17:00"),
        ("working days 9-17", "Mo-Fr 09:00-17:00"),
        ("weekends 10-14", "Sa-Su 10:00-14:00"),
        ("weekend mornings", "Sa-Su 09:00-12:00"),
        ("daily 8am-8pm", "Mo-Su 08:00-20:00"),
        ("every day 8-20", "Mo-Su 08:00-20:00"),
        ("9am-5pm weekdays", "Mo-Fr 09:00-17:00"),
        ("9a-5p", "Mo-Fr 09:00-17:00"),
        ("9-5pm", "Mo-Fr 09:00-17:00"),
        ("9am-5", "Mo-Fr 09:00-17:00"),
        ("1-5pm", "Mo-Fr 13:00-17:00"),
        ("10-12pm", "Mo-Fr 10:00-12:00"),
        ("10pm-2", "Mo-Fr 22:00-02:00"),
        ("8–10pm", "Mo-Fr 20:00-22:00"),
        ("9am-11", "Mo-Fr 09:00-11:00"),
        ("9am–noon, 1pm–5pm", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("6pm to midnight", "Mo-Fr 18:00-24:00"),
        ("midnight to noon", "Mo-Fr 00:00-12:00"),
        ("Fri 10pm-2am", "Fr 22:00-02:00"),
        ("Friday 10 pm to Saturday 2 am", "Fr 22:00-02:00"),
        ("Fri 10pm-2am the next day", "Fr 22:00-02:00"),
        ("12am-12pm", "Mo-Fr 00:00-12:00"),
        ("Fri after 10", "Fr 10:00-24:00"),
        ("Fri until 6pm", "Fr 00:00-18:00"),
        ("every day except Sunday 9-17", "Mo-Sa 09:00-17:00"),
        ("Mon-Fri 9-17, Sat closed", "Mo-Fr 09:00-17:00"),
        ("open Mon-Fri 9-17", "Mo-Fr 09:00-17:00"),
    ]);
}

#[test]
fn english_holidays_are_read() {
    check(&[
        ("Mon-Fri 9-17, PH off", "Mo-Fr 09:00-17:00"),
        ("Mon-Fri 9-17 except public holidays", "Mo-Fr 09:00-17:00"),
        ("daily 9-17, closed on Sat", "Mo-Fr,Su 09:00-17:00"),
        ("Mon-Fri 9-17, closed on public holidays", "Mo-Fr 09:00-17:00"),
        ("Mon-Fri 9-17, also on holidays", "Mo-Fr 09:00-17:00 +PH"),
        ("Mon-Fri 9-17 incl. bank holidays", "Mo-Fr 09:00-17:00 +PH"),
        ("daily 9-17, holidays 10-12", "Mo-Su 09:00-17:00; PH 10:00-12:00"),
        ("daily 9-17, holidays as usual", "Mo-Su 09:00-17:00 +PH"),
        ("daily 9-17, no holidays", "Mo-Su 09:00-17:00"),
    ]);
}

#[test]
fn english_always_is_always() {
    check(&[
        ("anytime", "24/7 +PH"),
        ("any time", "24/7 +PH"),
        ("always", "24/7 +PH"),
        ("around the clock", "24/7 +PH"),
        ("any time except on public holidays", "24/7; PH off"),
        ("Sat all day", "Sa 00:00-24:00"),
    ]);
}
