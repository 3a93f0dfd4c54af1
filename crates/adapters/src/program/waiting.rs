//! Arrivals that could not be taken in yet, as on a full disk.

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
pub(super) struct Waiting {
    arrivals: VecDeque<Delivery>,
    /// Replies to offers that cannot be weighed, as while a file of the client is broken. They wait alone.
    replies: Vec<Delivery>,
}

impl Waiting {
    /// Keeps some for later.
    pub(super) fn keep(&mut self, deliveries: impl IntoIterator<Item = Delivery>) {
        self.arrivals.extend(deliveries);
    }

    /// Takes in what waits and what is new, in order, up to the first that cannot be written down. Replies that wait are
    /// tried again only where nothing is new.
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
        // Gives back what cannot be taken in.
        let mut take = |delivery: Delivery| {
            let (arrival, now) = (delivery.arrival.clone(), clock.now());
            let taken = match &delivery.matter {
                Matter::Contact { references } => contact(desk, arrival, now).map(|intake| {
                    let is_reply = desk.is_reply(&delivery.arrival, references);
                    (Some(intake), if is_reply { Wish::Whole } else { Wish::Nothing })
                }),
                Matter::Whole(mail) => {
                    desk.take_reply_in(&arrival, mail, now).map(|()| (None, Wish::Nothing))
                }
                Matter::Junk => desk.take_junk_in(arrival, now).map(|()| (None, Wish::Nothing)),
            };
            match taken {
                Ok((intake, wish)) => {
                    delivery.answer(wish);
                    tell(intake.map_or(News::Changed, News::Taken));
                    None
                }
                Err(trouble) => {
                    tell(News::Trouble(&trouble));
                    Some(delivery)
                }
            }
        };
        if delivery.is_none() {
            self.replies = std::mem::take(&mut self.replies).into_iter().filter_map(&mut take).collect();
        }
        self.arrivals.extend(delivery);
        while let Some(first) = self.arrivals.pop_front() {
            let Some(left) = take(first) else { continue };
            match left.matter {
                Matter::Whole(_) => self.set_aside(left),
                Matter::Contact { .. } | Matter::Junk => {
                    self.arrivals.push_front(left);
                    return;
                }
            }
        }
    }

    /// Its source may have fetched it again, and waits for that one then.
    fn set_aside(&mut self, reply: Delivery) {
        let (source, id) = (&reply.arrival.source, &reply.arrival.source_id);
        self.replies.retain(|one| one.arrival.source != *source || one.arrival.source_id != *id);
        self.replies.push(reply);
    }
}

#[cfg(test)]
mod tests;
