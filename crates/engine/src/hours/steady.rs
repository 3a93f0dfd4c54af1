//! The offsets of zones day by day: worked out once, since whoever judges asks for one instant after the other, and a search
//! through a zone's history is the dearest part of an answer.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset, Offset as _, TimeZone as _};
use chrono_tz::{TZ_VARIANTS, Tz};

/// Days of UTC that are worked out together.
const STRETCH: usize = 512;
/// Those from 1970 on that are kept: until 2101.
const STRETCHES: usize = 94;
const DAY: i64 = 24 * 60 * 60;

/// An offset in seconds for each day; none where clocks change nearby.
type Stretch = [Option<i32>; STRETCH];
type Zone = [OnceLock<Box<Stretch>>; STRETCHES];

/// The offset of a zone all through a day of UTC (counted from 1970), the day before and the day after it, if there is one
/// and the day is kept.
pub(super) fn offset_around(zone: Tz, day: i64) -> Option<FixedOffset> {
    static ZONES: [OnceLock<Box<Zone>>; TZ_VARIANTS.len()] = [const { OnceLock::new() }; TZ_VARIANTS.len()];
    let day = usize::try_from(day).ok()?;
    let stretches =
        ZONES.get(zone as usize)?.get_or_init(|| Box::new([const { OnceLock::new() }; STRETCHES]));
    let stretch = stretches.get(day / STRETCH)?.get_or_init(|| worked_out(zone, day / STRETCH * STRETCH));
    FixedOffset::east_opt((*stretch.get(day % STRETCH)?)?)
}

fn worked_out(zone: Tz, first: usize) -> Box<Stretch> {
    let mut stretch = Box::new([None; STRETCH]);
    for (day, kept) in (first..).zip(stretch.iter_mut()) {
        // Two changes that cancel out are never that close (see `wall::steady_offset`).
        let before = offset_at_start(zone, day, -1);
        *kept = before.filter(|_| before == offset_at_start(zone, day, 2));
    }
    stretch
}

/// At the beginning of a day of UTC, so many days later.
fn offset_at_start(zone: Tz, day: usize, later: i64) -> Option<i32> {
    let start = DateTime::from_timestamp((i64::try_from(day).ok()? + later) * DAY, 0)?;
    Some(zone.offset_from_utc_datetime(&start.naive_utc()).fix().local_minus_utc())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_offset_that_is_kept_is_the_zones_in_every_hour_from_the_day_before_to_the_day_after(
            zone in prop::sample::select(&TZ_VARIANTS[..]),
            day in 0_i64..60_000,
        ) {
            let Some(offset) = offset_around(zone, day) else { return Ok(()) };
            for hour in -24..48 {
                let at = DateTime::from_timestamp(day * DAY + hour * 3600, 0).unwrap();
                prop_assert_eq!(zone.offset_from_utc_datetime(&at.naive_utc()).fix(), offset, "{} at {}", zone, at);
            }
        }
    }

    #[test]
    fn only_the_days_about_a_change_of_clocks_have_none() {
        // 2026-01-01; clocks change on March 29 and October 25, at one in the morning of UTC.
        let new_year = 20_454;
        let without: Vec<i64> =
            (0..365).filter(|day| offset_around(Tz::Europe__Berlin, new_year + day).is_none()).collect();
        assert_eq!(without, [86, 87, 88, 296, 297, 298]);
        assert_eq!(offset_around(Tz::Europe__Berlin, -1), None);
        assert_eq!(offset_around(Tz::Europe__Berlin, 60_000), None);
    }
}
