//! How long to wait before the next try, for every source alike.

use std::time::Duration;

const SHORTEST: Duration = Duration::from_millis(200);
/// On this machine, as a bus: nothing is asked of anybody else.
pub(crate) const NEAR: Duration = Duration::from_secs(10);
/// Over a network: a server that is down for a night is not asked six times a minute.
pub(crate) const FAR: Duration = Duration::from_secs(60);

/// The tries since something last went well.
#[derive(Debug)]
pub(crate) struct Backoff {
    longest: Duration,
    in_vain: u32,
}

impl Backoff {
    /// Pauses from 0.2 seconds up to `longest`.
    pub(crate) fn up_to(longest: Duration) -> Self {
        Self { longest, in_vain: 0 }
    }

    /// It went well: the next pause is a short one again.
    pub(crate) fn went_well(&mut self) {
        self.in_vain = 0;
    }

    /// How long to wait after a try in vain.
    pub(crate) fn pause(&mut self) -> Duration {
        let pause = pause(self.in_vain, getrandom::u32().unwrap_or_default(), self.longest);
        self.in_vain = self.in_vain.saturating_add(1);
        pause
    }
}

/// Twice as long with each try in vain, and a little by chance, so that not all programs of a session come
/// back at the same moment. Between 0.2 seconds and `longest`; `chance` is any number drawn at random.
fn pause(in_vain: u32, chance: u32, longest: Duration) -> Duration {
    let ceiling =
        SHORTEST.saturating_mul(2_u32.saturating_pow(in_vain.min(16).saturating_add(1))).min(longest);
    let half = ceiling / 2;
    half + half.mul_f64(f64::from(chance) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_grows_from_a_fifth_of_a_second_to_the_longest() {
        for longest in [NEAR, FAR] {
            assert_eq!(pause(0, 0, longest), SHORTEST);
            assert_eq!(pause(0, u32::MAX, longest), SHORTEST * 2);
            assert_eq!(pause(1, 0, longest), SHORTEST * 2);
            for tries in [0, 1, 5, 6, 100, u32::MAX] {
                for chance in [0, 1, u32::MAX / 2, u32::MAX] {
                    let pause = pause(tries, chance, longest);
                    assert!((SHORTEST..=longest).contains(&pause), "{tries} {chance}");
                }
            }
            assert_eq!(pause(u32::MAX, u32::MAX, longest), longest);
            assert_eq!(pause(u32::MAX, 0, longest), longest / 2);
        }
    }

    #[test]
    fn after_a_success_the_pauses_begin_anew() {
        let mut backoff = Backoff::up_to(NEAR);
        for _ in 0..10 {
            backoff.pause();
        }
        assert!(backoff.pause() >= NEAR / 2);
        backoff.went_well();
        assert!(backoff.pause() <= SHORTEST * 2);
    }
}
