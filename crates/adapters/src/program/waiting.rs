//! Arrivals that could not be written down yet, as on a full disk.

use std::collections::VecDeque;

use absprache_desk::arrival::Arrival;
use absprache_desk::intake::Intake;
use absprache_desk::trouble::Trouble;

use super::News;
use super::asks::OurDesk;
use crate::clock::Clock;
use crate::sources::Delivery;

/// They are kept in order and tried again; their sources hear of it once the desk answers for them.
#[derive(Default)]
pub(super) struct Waiting(VecDeque<Delivery>);

impl Waiting {
    /// Keeps some for later.
    pub(super) fn keep(&mut self, deliveries: impl IntoIterator<Item = Delivery>) {
        self.0.extend(deliveries);
    }

    /// Takes in what waits and what is new, in order, up to the first that cannot be written down.
    pub(super) fn take_in(
        &mut self,
        delivery: Option<Delivery>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(delivery, |arrival| desk.receive(arrival, clock.now()), tell);
    }

    /// The same without telling.
    pub(super) fn write_down(
        &mut self,
        delivery: Option<Delivery>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(delivery, |arrival| desk.write_down(arrival, clock.now()), tell);
    }

    fn hand_over(
        &mut self,
        delivery: Option<Delivery>,
        mut to: impl FnMut(Arrival) -> Result<Intake, Trouble>,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.0.extend(delivery);
        while let Some(first) = self.0.front() {
            match to(first.arrival.clone()) {
                Ok(intake) => {
                    if let Some(delivery) = self.0.pop_front() {
                        delivery.acknowledge();
                    }
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
