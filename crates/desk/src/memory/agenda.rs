//! Appointments that were made by hand, and what the user said became of appointments.

use std::collections::{BTreeMap, HashMap};

use absprache_engine::context::Appointment;
use absprache_engine::ids::ClientId;

use crate::calendar::AppointmentId;
use crate::event::{Attendance, Seq};

/// What the journal has of appointments.
#[derive(Debug, Clone, Default)]
pub struct Agenda {
    by_hand: BTreeMap<Seq, (ClientId, Appointment)>,
    attended: HashMap<AppointmentId, Attendance>,
}

impl Agenda {
    pub(super) fn make(&mut self, seq: Seq, client: &ClientId, appointment: &Appointment) {
        self.by_hand.insert(seq, (client.clone(), appointment.clone()));
    }

    pub(super) fn cancel(&mut self, seq: Seq) {
        self.by_hand.remove(&seq);
    }

    pub(super) fn mark(&mut self, id: AppointmentId, attendance: Attendance) {
        self.attended.insert(id, attendance);
    }

    /// Those made by hand and not cancelled, in the order in which they were made.
    pub(crate) fn by_hand(&self) -> impl Iterator<Item = (AppointmentId, &ClientId, &Appointment)> {
        self.by_hand
            .iter()
            .map(|(seq, (client, appointment))| (AppointmentId::ByHand(*seq), client, appointment))
    }

    /// What the user said became of one.
    pub(crate) fn attendance(&self, id: AppointmentId) -> Option<Attendance> {
        self.attended.get(&id).copied()
    }
}
