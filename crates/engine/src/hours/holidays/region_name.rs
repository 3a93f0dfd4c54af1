//! What regions are called in a list to choose from.

use super::name::LocalName;
use super::region::{Canton, Region, State};

impl Region {
    /// Its name, of a part of a state with the state's.
    pub fn local_name(self) -> LocalName {
        match self {
            Self::Nowhere => name("Ohne Feiertage", "No holidays"),
            Self::Germany => name("Deutschland (nur bundesweite)", "Germany (nationwide only)"),
            Self::State(state) => state_name(state),
            Self::Austria => name("Österreich", "Austria"),
            Self::Switzerland => name("Schweiz (nur landesweite)", "Switzerland (nationwide only)"),
            Self::Canton(canton) => canton_name(canton),
        }
    }
}

fn name(de: &'static str, en: &'static str) -> LocalName {
    LocalName { de, en }
}

fn same(name: &'static str) -> LocalName {
    LocalName { de: name, en: name }
}

fn state_name(state: State) -> LocalName {
    match state {
        State::BadenWuerttemberg => same("Baden-Württemberg"),
        State::Bavaria => name("Bayern", "Bavaria"),
        State::BavariaAugsburg => name("Bayern: Augsburg", "Bavaria: Augsburg"),
        State::BavariaProtestant => name("Bayern: ohne Mariä Himmelfahrt", "Bavaria: without Assumption Day"),
        State::Berlin => same("Berlin"),
        State::Brandenburg => same("Brandenburg"),
        State::Bremen => same("Bremen"),
        State::Hamburg => same("Hamburg"),
        State::Hesse => name("Hessen", "Hesse"),
        State::MecklenburgVorpommern => same("Mecklenburg-Vorpommern"),
        State::LowerSaxony => name("Niedersachsen", "Lower Saxony"),
        State::NorthRhineWestphalia => name("Nordrhein-Westfalen", "North Rhine-Westphalia"),
        State::RhinelandPalatinate => name("Rheinland-Pfalz", "Rhineland-Palatinate"),
        State::Saarland => same("Saarland"),
        State::Saxony => name("Sachsen", "Saxony"),
        State::SaxonyCatholic => name("Sachsen: mit Fronleichnam", "Saxony: with Corpus Christi"),
        State::SaxonyAnhalt => name("Sachsen-Anhalt", "Saxony-Anhalt"),
        State::SchleswigHolstein => same("Schleswig-Holstein"),
        State::Thuringia => name("Thüringen", "Thuringia"),
        State::ThuringiaCatholic => name("Thüringen: mit Fronleichnam", "Thuringia: with Corpus Christi"),
    }
}

fn canton_name(canton: Canton) -> LocalName {
    match canton {
        Canton::Ag => same("Aargau"),
        Canton::Ai => same("Appenzell Innerrhoden"),
        Canton::Ar => same("Appenzell Ausserrhoden"),
        Canton::Be => same("Bern"),
        Canton::Bl => same("Basel-Landschaft"),
        Canton::Bs => same("Basel-Stadt"),
        Canton::Fr => name("Freiburg (Schweiz)", "Fribourg"),
        Canton::Ge => name("Genf", "Geneva"),
        Canton::Gl => same("Glarus"),
        Canton::Gr => same("Graubünden"),
        Canton::Ju => same("Jura"),
        Canton::Lu => name("Luzern", "Lucerne"),
        Canton::Ne => name("Neuenburg", "Neuchâtel"),
        Canton::Nw => same("Nidwalden"),
        Canton::Ow => same("Obwalden"),
        Canton::Sg => same("St. Gallen"),
        Canton::Sh => same("Schaffhausen"),
        Canton::So => same("Solothurn"),
        Canton::Sz => same("Schwyz"),
        Canton::Tg => same("Thurgau"),
        Canton::Ti => name("Tessin", "Ticino"),
        Canton::Ur => same("Uri"),
        Canton::Vd => name("Waadt", "Vaud"),
        Canton::Vs => name("Wallis", "Valais"),
        Canton::Zg => same("Zug"),
        Canton::Zh => name("Zürich", "Zurich"),
    }
}
