//! Arrivals that could not be written down yet, as on a full disk.

use std::collections::VecDeque;

use absprache_desk::arrival::Arrival;
use absprache_desk::intake::Intake;
use absprache_desk::trouble::Trouble;

use super::News;
use super::asks::OurDesk;
use crate::clock::Clock;

/// They are kept in order and tried again.
#[derive(Default)]
pub(super) struct Waiting(VecDeque<Arrival>);

impl Waiting {
    /// Keeps some for later.
    pub(super) fn keep(&mut self, arrivals: impl IntoIterator<Item = Arrival>) {
        self.0.extend(arrivals);
    }

    /// Takes in what waits and what is new, in order, up to the first that cannot be written down.
    pub(super) fn take_in(
        &mut self,
        arrival: Option<Arrival>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(arrival, |arrival| desk.receive(arrival, clock.now()), tell);
    }

    /// The same without telling.
    pub(super) fn write_down(
        &mut self,
        arrival: Option<Arrival>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(arrival, |arrival| desk.write_down(arrival, clock.now()), tell);
    }

    fn hand_over(
        &mut self,
        arrival: Option<Arrival>,
        mut to: impl FnMut(Arrival) -> Result<Intake, Trouble>,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.0.extend(arrival);
        while let Some(first) = self.0.front() {
            match to(first.clone()) {
                Ok(intake) => {
                    self.0.pop_front();
                    tell(News::Taken(intake));
                }
                Err(trouble) => {
                    tell(News::Trouble(&trouble));
                    return;
                }
            }
        }
    }
}
