//! The rules, one in each file: what it is for, the check, its tests.

pub(super) mod hard_to_read;
pub(super) mod missing_record_clause;
pub(super) mod no_emergency_way;
pub(super) mod no_open_way;
pub(super) mod one_sided_promise;
pub(super) mod private_number_given_away;
pub(super) mod sole_medium_without_record;
