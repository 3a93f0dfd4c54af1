//! When I am away: what every client's contacts are judged beside.

use absprache_engine::context::Away;
use absprache_engine::party::{Consultant, Leave, Party};

/// My absences, as a contact is judged beside them.
pub(crate) fn of(consultant: &Consultant) -> Vec<Away> {
    let away = consultant.away().into_iter();
    away.map(|absence| Away { party: Party::Consultant, from: absence.from, until: absence.until }).collect()
}

/// Takes in an absence. One that begins on the same day is replaced; they stand by their first days.
pub(crate) fn put(absences: &mut Vec<Leave>, leave: Leave) {
    absences.retain(|known| known.first != leave.first);
    absences.push(leave);
    absences.sort_by_key(|leave| leave.first);
}
