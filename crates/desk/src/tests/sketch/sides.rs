//! What stands beside hours: the client's clock, and days off on both sides.

use super::*;
use crate::tests::fakes::time;

fn sketch(office: &Office, zone: Option<&str>, region: Option<&str>) -> Sketch {
    let sketch = named(&office.desk, "Berg AG");
    Sketch { zone: zone.map(str::to_owned), region: region.map(str::to_owned), ..sketch }
}

#[test]
fn the_client_s_clock_is_told_where_it_shows_something_else_now_or_soon() {
    let office = Office::open();
    let at = |text: &str| text.parse().unwrap();
    let cases = [
        (None, "2026-11-23T12:00:00Z", None),
        (Some("Europe/Vienna"), "2026-11-23T12:00:00Z", None),
        (
            Some("America/New_York"),
            "2026-11-23T12:00:00Z",
            Some((-360, "Dort (New York) ist es 6 Stunden früher als bei Ihnen.")),
        ),
        (
            Some("Asia/Kolkata"),
            "2026-11-23T12:00:00Z",
            Some((270, "Dort (Kolkata) ist es 4 Stunden 30 Minuten später als bei Ihnen.")),
        ),
        (
            // Summer begins on 14 March there, and on the 28th here.
            Some("America/New_York"),
            "2027-03-20T12:00:00Z",
            Some((
                -300,
                "Dort (New York) ist es 5 Stunden früher als bei Ihnen. \
                 Ab Sonntag, 28.\u{a0}März, ist es dort (New York) 6 Stunden früher.",
            )),
        ),
        (
            // Africa has no summer time: both go alike until winter is over here.
            Some("Africa/Lagos"),
            "2027-03-20T12:00:00Z",
            Some((0, "Ab Sonntag, 28.\u{a0}März, ist es dort (Lagos) 1 Stunde früher.")),
        ),
    ];
    for (zone, now, expected) in cases {
        let clock = office.desk.sides(&sketch(&office, zone, None), DE, at(now)).clock;
        let told = clock.as_ref().map(|clock| (clock.ahead, clock.sentence.as_str()));
        assert_eq!(told, expected, "{zone:?} {now}");
    }
}

#[test]
fn days_off_of_both_sides_are_named_three_weeks_ahead() {
    let office = Office::open();
    let said = |region: &str, now: &str| {
        let sides = office.desk.sides(&sketch(&office, None, Some(region)), DE, now.parse().unwrap());
        let each = sides.days_off.iter();
        each.map(|day| format!("{} {}: {}, {}", day.date, day.day, day.name, day.who)).collect::<Vec<_>>()
    };
    assert_eq!(
        said("AT", "2026-12-05T12:00:00Z"),
        [
            "2026-12-08 Dienstag, 8.\u{a0}Dezember: Mariä Empfängnis, bei Berg AG frei",
            "2026-12-25 Freitag, 25.\u{a0}Dezember: 1. Weihnachtsfeiertag, bei beiden frei",
            "2026-12-26 Samstag, 26.\u{a0}Dezember: 2. Weihnachtsfeiertag, bei Ihnen frei",
            "2026-12-26 Samstag, 26.\u{a0}Dezember: Stephanstag, bei Berg AG frei",
        ]
    );
    assert_eq!(
        said("DE-BY", "2026-12-28T12:00:00Z"),
        [
            "2027-01-01 Freitag, 1.\u{a0}Januar 2027: Neujahr, bei beiden frei",
            "2027-01-06 Mittwoch, 6.\u{a0}Januar 2027: Heilige Drei Könige, bei Berg AG frei",
        ]
    );
    let nameless = Sketch { name: String::new(), ..sketch(&office, None, Some("AT")) };
    let sides = office.desk.sides(&nameless, DE, time("Mon 12:00") + chrono::TimeDelta::days(20));
    assert_eq!(sides.days_off[0].who, "beim Kunden frei");
}
