//! Austria.

use super::name::HolidayName::{self, *};

/// The thirteen days of § 7 Abs. 2 Arbeitsruhegesetz, the same in all states. Good Friday, until 2018
/// a holiday for some confessions only, is none; days of a state's patron bind schools and offices only.
pub(super) const HOLIDAYS: &[HolidayName] = &[
    NewYear,
    Epiphany,
    EasterMonday,
    AustrianStateDay,
    Ascension,
    WhitMonday,
    CorpusChristi,
    Assumption,
    AustrianNationalDay,
    AllSaints,
    ImmaculateConception,
    Christmas,
    Stephen,
];
