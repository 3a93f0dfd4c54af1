//! How long to wait before the next try.

use std::time::Duration;

const SHORTEST: Duration = Duration::from_millis(200);
const LONGEST: Duration = Duration::from_secs(10);

/// Twice as long with each try in vain, and a little by chance, so that not all programs of a session come
/// back at the same moment. Between 0.2 and 10 seconds; `chance` is any number drawn at random.
pub(super) fn pause(tries: u32, chance: u32) -> Duration {
    let ceiling = SHORTEST.saturating_mul(2_u32.saturating_pow(tries.min(16).saturating_add(1))).min(LONGEST);
    let half = ceiling / 2;
    half + half.mul_f64(f64::from(chance) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_grows_from_a_fifth_of_a_second_to_at_most_ten_seconds() {
        assert_eq!(pause(0, 0), SHORTEST);
        assert_eq!(pause(0, u32::MAX), SHORTEST * 2);
        assert_eq!(pause(1, 0), SHORTEST * 2);
        for tries in [0, 1, 5, 6, 100, u32::MAX] {
            for chance in [0, 1, u32::MAX / 2, u32::MAX] {
                assert!((SHORTEST..=LONGEST).contains(&pause(tries, chance)), "{tries} {chance}");
            }
        }
        assert_eq!(pause(u32::MAX, u32::MAX), LONGEST);
        assert_eq!(pause(u32::MAX, 0), LONGEST / 2);
    }
}
