//! The region whose public holidays count, and its code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Whose public holidays count.
///
/// As text an ISO 3166-2 code, followed by `+` and a word where holidays differ within a state:
///
/// | code | days |
/// |---|---|
/// | `none` | no public holidays |
/// | `DE` | those of all German states |
/// | `DE-BY` | Bavaria, with 15 August as in most of its communities |
/// | `DE-BY+augsburg` | with 8 August |
/// | `DE-BY+protestant` | without 15 August: communities with more Protestants than Catholics |
/// | `DE-SN+catholic`, `DE-TH+catholic` | with Corpus Christi |
/// | `AT` | Austria |
/// | `CH`, `CH-ZH` | those of all Swiss cantons, those of one |
///
/// Read in any case; a German state also without `DE-`: `BY`, and `BE` is Berlin, not Bern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Region {
    /// No public holidays.
    #[default]
    Nowhere,
    /// Germany, without what only states have.
    Germany,
    /// A German state or a part of it.
    State(State),
    /// Austria.
    Austria,
    /// Switzerland, without what only cantons have.
    Switzerland,
    /// A Swiss canton.
    Canton(Canton),
}

/// A text that names no region.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is no region with known holidays")]
pub struct UnknownRegion {
    /// The text, cut to its first characters.
    pub text: String,
}

macro_rules! coded {
    ($(#[$meta:meta])* $type:ident { $($name:ident = $code:literal, $doc:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $type {
            $(#[doc = $doc] $name,)*
        }

        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its code within the country.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().find(|one| one.code().eq_ignore_ascii_case(code)).copied()
            }
        }
    };
}

coded! {
    /// A German state, or a part of one whose holidays differ.
    State {
        BadenWuerttemberg = "BW", "Baden-Württemberg.";
        Bavaria = "BY", "Bavaria.";
        BavariaAugsburg = "BY+augsburg", "The city of Augsburg.";
        BavariaProtestant = "BY+protestant", "Bavarian communities with more Protestants than Catholics.";
        Berlin = "BE", "Berlin.";
        Brandenburg = "BB", "Brandenburg.";
        Bremen = "HB", "Bremen.";
        Hamburg = "HH", "Hamburg.";
        Hesse = "HE", "Hesse.";
        MecklenburgVorpommern = "MV", "Mecklenburg-Vorpommern.";
        LowerSaxony = "NI", "Lower Saxony.";
        NorthRhineWestphalia = "NW", "North Rhine-Westphalia.";
        RhinelandPalatinate = "RP", "Rhineland-Palatinate.";
        Saarland = "SL", "Saarland.";
        Saxony = "SN", "Saxony.";
        SaxonyCatholic = "SN+catholic", "The Catholic Sorbian communities of Saxony.";
        SaxonyAnhalt = "ST", "Saxony-Anhalt.";
        SchleswigHolstein = "SH", "Schleswig-Holstein.";
        Thuringia = "TH", "Thuringia.";
        ThuringiaCatholic = "TH+catholic", "The Catholic communities of Thuringia, above all Eichsfeld.";
    }
}

coded! {
    /// A Swiss canton.
    Canton {
        Ag = "AG", "Aargau.";
        Ai = "AI", "Appenzell Innerrhoden.";
        Ar = "AR", "Appenzell Ausserrhoden.";
        Be = "BE", "Bern.";
        Bl = "BL", "Basel-Landschaft.";
        Bs = "BS", "Basel-Stadt.";
        Fr = "FR", "Fribourg.";
        Ge = "GE", "Geneva.";
        Gl = "GL", "Glarus.";
        Gr = "GR", "Graubünden.";
        Ju = "JU", "Jura.";
        Lu = "LU", "Lucerne.";
        Ne = "NE", "Neuchâtel.";
        Nw = "NW", "Nidwalden.";
        Ow = "OW", "Obwalden.";
        Sg = "SG", "St. Gallen.";
        Sh = "SH", "Schaffhausen.";
        So = "SO", "Solothurn.";
        Sz = "SZ", "Schwyz.";
        Tg = "TG", "Thurgau.";
        Ti = "TI", "Ticino.";
        Ur = "UR", "Uri.";
        Vd = "VD", "Vaud.";
        Vs = "VS", "Valais.";
        Zg = "ZG", "Zug.";
        Zh = "ZH", "Zurich.";
    }
}

impl Region {
    /// Every region, in the order in which a list shows them.
    pub fn all() -> impl Iterator<Item = Self> {
        let states = State::ALL.iter().copied().map(Self::State);
        let cantons = Canton::ALL.iter().copied().map(Self::Canton);
        [Self::Nowhere, Self::Germany]
            .into_iter()
            .chain(states)
            .chain([Self::Austria, Self::Switzerland])
            .chain(cantons)
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        let code = text.trim();
        let is = |country: &str| code.eq_ignore_ascii_case(country);
        let known = if is("none") {
            Some(Self::Nowhere)
        } else if is("DE") {
            Some(Self::Germany)
        } else if is("AT") {
            Some(Self::Austria)
        } else if is("CH") {
            Some(Self::Switzerland)
        } else if let Some(canton) = within(code, "CH-") {
            Canton::from_code(canton).map(Self::Canton)
        } else {
            State::from_code(within(code, "DE-").unwrap_or(code)).map(Self::State)
        };
        const SHOWN: usize = 40;
        known.ok_or_else(|| UnknownRegion { text: code.chars().take(SHOWN).collect() })
    }
}

fn within<'a>(code: &'a str, country: &str) -> Option<&'a str> {
    let head = code.get(..country.len())?;
    head.eq_ignore_ascii_case(country).then(|| code.get(country.len()..)).flatten()
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => f.write_str("none"),
            Self::Germany => f.write_str("DE"),
            Self::State(state) => write!(f, "DE-{}", state.code()),
            Self::Austria => f.write_str("AT"),
            Self::Switzerland => f.write_str("CH"),
            Self::Canton(canton) => write!(f, "CH-{}", canton.code()),
        }
    }
}

impl TryFrom<String> for Region {
    type Error = UnknownRegion;

    fn try_from(text: String) -> Result<Self, UnknownRegion> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.to_string()
    }
}
