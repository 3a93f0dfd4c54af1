//! Arrivals that could not be written down yet, as on a full disk.

use std::collections::VecDeque;

use absprache_desk::arrival::Arrival;
use absprache_desk::intake::Intake;
use absprache_desk::trouble::Trouble;
use chrono::{DateTime, Utc};

use super::News;
use super::asks::OurDesk;
use crate::clock::Clock;
use crate::sources::{Delivery, Matter, Wish};

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
        self.hand_over(delivery, desk, clock, |desk, arrival, now| desk.receive(arrival, now), tell);
    }

    /// The same without telling.
    pub(super) fn write_down(
        &mut self,
        delivery: Option<Delivery>,
        desk: &mut OurDesk,
        clock: Clock,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.hand_over(delivery, desk, clock, |desk, arrival, now| desk.write_down(arrival, now), tell);
    }

    fn hand_over(
        &mut self,
        delivery: Option<Delivery>,
        desk: &mut OurDesk,
        clock: Clock,
        contact: impl Fn(&mut OurDesk, Arrival, DateTime<Utc>) -> Result<Intake, Trouble>,
        tell: &mut impl FnMut(News<'_>),
    ) {
        self.0.extend(delivery);
        while let Some(first) = self.0.front() {
            let (arrival, now) = (first.arrival.clone(), clock.now());
            let taken = match &first.matter {
                Matter::Contact { references } => contact(desk, arrival, now).map(|intake| {
                    let is_reply = desk.is_reply(&first.arrival, references);
                    (Some(intake), if is_reply { Wish::Whole } else { Wish::Nothing })
                }),
                Matter::Whole(mail) => {
                    desk.take_reply_in(&arrival, mail, now).map(|()| (None, Wish::Nothing))
                }
                Matter::Junk => desk.take_junk_in(arrival, now).map(|()| (None, Wish::Nothing)),
            };
            match taken {
                Ok((intake, wish)) => {
                    if let Some(delivery) = self.0.pop_front() {
                        delivery.answer(wish);
                    }
                    tell(intake.map_or(News::Changed, News::Taken));
                }
                Err(trouble) => {
                    tell(News::Trouble(&trouble));
                    return;
                }
            }
        }
    }
}
