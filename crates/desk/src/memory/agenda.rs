//! Appointments that were made by hand, and what the user said became of appointments.

use std::collections::{BTreeMap, HashMap};

use absprache_engine::context::Appointment;
use absprache_engine::ids::ClientId;

use crate::calendar::AppointmentId;
use crate::event::{Attendance, Seq};

/// What the journal has of appointments.
#[derive(Debug, Clone, Default)]
pub struct Agenda {
    by_hand: HashMap<ClientId, BTreeMap<Seq, Appointment>>,
    attended: HashMap<AppointmentId, Attendance>,
}

impl Agenda {
    pub(super) fn make(&mut self, seq: Seq, client: &ClientId, appointment: &Appointment) {
        self.by_hand.entry(client.clone()).or_default().insert(seq, appointment.clone());
    }

    pub(super) fn cancel(&mut self, seq: Seq, client: &ClientId) {
        if let Some(theirs) = self.by_hand.get_mut(client) {
            theirs.remove(&seq);
        }
    }

    pub(super) fn mark(&mut self, id: AppointmentId, attendance: Attendance) {
        self.attended.insert(id, attendance);
    }

    /// Those made by hand with a client and not cancelled, in the order in which they were made.
    pub(crate) fn by_hand(&self, client: &ClientId) -> impl Iterator<Item = (AppointmentId, &Appointment)> {
        let theirs = self.by_hand.get(client).into_iter().flatten();
        theirs.map(|(seq, appointment)| (AppointmentId::ByHand(*seq), appointment))
    }

    /// What the user said became of one.
    pub(crate) fn attendance(&self, id: AppointmentId) -> Option<Attendance> {
        self.attended.get(&id).copied()
    }
}
