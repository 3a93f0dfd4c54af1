//! Switzerland: 1 August by federal law, all else by canton.
//!
//! Source: Federal Office of Justice, "Gesetzliche Feiertage und Tage, die in der Schweiz wie
//! gesetzliche Feiertage behandelt werden" (kant-feiertage.pdf), compared with the cantonal tables of
//! the Python package `holidays` 0.109. Both kinds of days are in the table: on either, offices and
//! banks of the canton are closed. Half days are not. Where districts or communities differ, the table
//! follows most of the canton: the Catholic days of AG, FR, SO and GR, for instance, hold in most of
//! AG, FR and SO, and in few communities of GR. What differs locally is an own day of the calendar.

use super::name::HolidayName::{self, *};
use super::region::Canton;

/// The days of all cantons.
pub(super) const EVERYWHERE: &[HolidayName] = &[NewYear, Ascension, SwissNationalDay, Christmas];

/// The further days of a canton.
pub(super) fn in_canton(canton: Canton) -> &'static [HolidayName] {
    match canton {
        Canton::Ag => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            LabourDay,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Ai => &[
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            StephenUnlessLong,
        ],
        Canton::Ar => &[GoodFriday, EasterMonday, WhitMonday, StephenUnlessLong],
        Canton::Be => &[Berchtold, GoodFriday, EasterMonday, WhitMonday, Stephen],
        Canton::Bl | Canton::Bs => &[GoodFriday, EasterMonday, LabourDay, WhitMonday, Stephen],
        Canton::Fr => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Ge => &[GoodFriday, EasterMonday, WhitMonday, GenevaFast, Restoration],
        Canton::Gl => &[Berchtold, NaefelsRide, GoodFriday, EasterMonday, WhitMonday, AllSaints, Stephen],
        Canton::Gr => &[GoodFriday, EasterMonday, WhitMonday, Stephen],
        Canton::Ju => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            LabourDay,
            WhitMonday,
            CorpusChristi,
            JuraIndependence,
            Assumption,
            AllSaints,
        ],
        Canton::Lu => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        // Corpus Christi only in Le Landeron.
        Canton::Ne => &[BerchtoldOnMonday, RepublicDay, GoodFriday, LabourDay, StephenOnMonday],
        Canton::Nw => &[
            Berchtold,
            Joseph,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Ow => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            BrotherKlaus,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Sg => &[Berchtold, GoodFriday, EasterMonday, WhitMonday, AllSaints, Stephen],
        Canton::Sh => &[Berchtold, GoodFriday, EasterMonday, LabourDay, WhitMonday, Stephen],
        // Corpus Christi, Assumption and All Saints' Day not in the district of Bucheggberg.
        Canton::So => &[Berchtold, GoodFriday, CorpusChristi, Assumption, AllSaints],
        Canton::Sz => &[
            Epiphany,
            Joseph,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Tg => &[Berchtold, GoodFriday, EasterMonday, LabourDay, WhitMonday, Stephen],
        Canton::Ti => &[
            Epiphany,
            Joseph,
            EasterMonday,
            LabourDay,
            WhitMonday,
            CorpusChristi,
            PeterAndPaul,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Ur => &[
            Epiphany,
            Joseph,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            StephenUnlessLong,
        ],
        Canton::Vd => &[Berchtold, GoodFriday, EasterMonday, WhitMonday, FastMonday],
        Canton::Vs => &[
            Berchtold,
            Joseph,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Zg => &[
            Berchtold,
            GoodFriday,
            EasterMonday,
            WhitMonday,
            CorpusChristi,
            Assumption,
            AllSaints,
            ImmaculateConception,
            Stephen,
        ],
        Canton::Zh => &[GoodFriday, EasterMonday, LabourDay, WhitMonday, Stephen],
    }
}
