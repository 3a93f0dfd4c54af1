//! When I am away: what every client's contacts are judged beside.

use absprache_engine::context::Away;
use absprache_engine::party::{Consultant, Party};

/// My absences, as a contact is judged beside them.
pub(crate) fn of(consultant: &Consultant) -> Vec<Away> {
    let away = consultant.away().into_iter();
    away.map(|absence| Away { party: Party::Consultant, from: absence.from, until: absence.until }).collect()
}
