//! Germany: the `holiday_de` crate, which knows since when a day is one, and what it leaves out.

use holiday_de::{GermanHoliday, GermanRegion};

use super::name::HolidayName;
use super::region::State;

/// The nine days of all states, and Reformation Day of 2017, which was one everywhere.
pub(super) fn nationwide(year: i32) -> impl Iterator<Item = HolidayName> {
    use HolidayName::*;
    [
        NewYear,
        GoodFriday,
        EasterMonday,
        LabourDay,
        Ascension,
        WhitMonday,
        GermanUnity,
        Christmas,
        SecondChristmas,
    ]
    .into_iter()
    .chain((year == 2017).then_some(Reformation))
}

/// The days of one state.
pub(super) fn in_state(state: State, year: i32) -> impl Iterator<Item = HolidayName> {
    let (region, more, not) = local(state);
    let known = region.holidays_in_year(year).into_iter().filter_map(name);
    known.filter(move |day| !not.contains(day)).chain(more.iter().copied())
}

/// The crate's region, the days it leaves out, and the days that do not hold in this part of it.
fn local(state: State) -> (GermanRegion, &'static [HolidayName], &'static [HolidayName]) {
    use GermanRegion as R;
    use HolidayName::*;
    match state {
        State::BadenWuerttemberg => (R::BadenWuerttemberg, &[], &[]),
        State::Bavaria => (R::Bayern, &[], &[]),
        // Art. 1 Abs. 2 BayFTG: 8 August within the city of Augsburg.
        State::BavariaAugsburg => (R::Bayern, &[PeaceFestival], &[]),
        // Art. 1 Abs. 1 Nr. 2 BayFTG: 15 August only where more Catholics than Protestants live.
        State::BavariaProtestant => (R::Bayern, &[], &[Assumption]),
        State::Berlin => (R::Berlin, &[], &[]),
        // § 2 Abs. 1 FTG Brandenburg names both Sundays; the crate leaves Sundays out.
        State::Brandenburg => (R::Brandenburg, &[EasterSunday, WhitSunday], &[]),
        State::Bremen => (R::Bremen, &[], &[]),
        State::Hamburg => (R::Hamburg, &[], &[]),
        State::Hesse => (R::Hessen, &[], &[]),
        State::MecklenburgVorpommern => (R::MechlenburgVorpommern, &[], &[]),
        State::LowerSaxony => (R::Niedersachsen, &[], &[]),
        State::NorthRhineWestphalia => (R::NordrheinWestfalen, &[], &[]),
        State::RhinelandPalatinate => (R::RheinlandPfalz, &[], &[]),
        State::Saarland => (R::Saarland, &[], &[]),
        State::Saxony => (R::Sachsen, &[], &[]),
        // § 1 Abs. 1 SächsSFG with the ordinance on Corpus Christi: Catholic Sorbian communities.
        State::SaxonyCatholic => (R::Sachsen, &[CorpusChristi], &[]),
        State::SaxonyAnhalt => (R::SachsenAnhalt, &[], &[]),
        State::SchleswigHolstein => (R::SchleswigHolstein, &[], &[]),
        State::Thuringia => (R::Thueringen, &[], &[]),
        // § 2 Abs. 2 ThürFtG: Eichsfeld and parts of two other districts.
        State::ThuringiaCatholic => (R::Thueringen, &[CorpusChristi], &[]),
    }
}

/// `None` for days that are no public holiday anywhere.
fn name(day: GermanHoliday) -> Option<HolidayName> {
    use GermanHoliday as G;
    Some(match day {
        G::Neujahr => HolidayName::NewYear,
        G::HeiligeDreiKoenige => HolidayName::Epiphany,
        G::Frauentag => HolidayName::WomensDay,
        G::Karfreitag => HolidayName::GoodFriday,
        G::Ostersonntag => HolidayName::EasterSunday,
        G::Ostermontag => HolidayName::EasterMonday,
        G::ErsterMai => HolidayName::LabourDay,
        G::TagDerBefreiung => HolidayName::LiberationDay,
        G::ChristiHimmelfahrt => HolidayName::Ascension,
        G::Pfingstsonntag => HolidayName::WhitSunday,
        G::Pfingstmontag => HolidayName::WhitMonday,
        G::SiebzehnterJuni => HolidayName::UprisingDay,
        G::Fronleichnam => HolidayName::CorpusChristi,
        G::AugsburgerFriedensfest => HolidayName::PeaceFestival,
        G::MariaeHimmelfahrt => HolidayName::Assumption,
        G::Weltkindertag => HolidayName::ChildrensDay,
        G::TagDerDeutschenEinheit => HolidayName::GermanUnity,
        G::Reformationstag => HolidayName::Reformation,
        G::Allerheiligen => HolidayName::AllSaints,
        G::BussUndBettag => HolidayName::Repentance,
        G::ErsterWeihnachtsfeiertag => HolidayName::Christmas,
        G::ZweiterWeihnachtsfeiertag => HolidayName::SecondChristmas,
        G::Faschingsdienstag | G::Aschermittwoch | G::Gruendonnerstag | G::Heiligabend | G::Silvester => {
            return None;
        }
    })
}
