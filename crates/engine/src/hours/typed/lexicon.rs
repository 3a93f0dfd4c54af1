//! The words of both languages and what they mean.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::Weekday;
use unicode_normalization::UnicodeNormalization;

use super::fault::Level;
use crate::hours::minute::{Minute, Span};
use crate::hours::weekdays::{WEEK, Weekdays};

/// What a word or a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Day(Weekday),
    Days(DaySet),
    Holidays,
    /// `bis`: between two times or days, or before an end alone.
    To,
    And,
    /// `von`, `ab`.
    From,
    Between,
    Except,
    Also,
    Closed,
    AllDay,
    /// `am Folgetag`, after an end.
    NextDay,
    /// `vormittags`.
    Part(Part),
    Noon,
    Midnight,
    /// A month: dates are not typed here.
    Month,
    Level(Level),
    /// Changes nothing.
    Filler,
}

/// Days named together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DaySet {
    Workdays,
    Weekend,
    All,
}

impl DaySet {
    pub(super) fn days(self) -> Weekdays {
        match self {
            Self::Workdays => Weekdays::range(Weekday::Mon, Weekday::Fri),
            Self::Weekend => Weekdays::range(Weekday::Sat, Weekday::Sun),
            Self::All => Weekdays::ALL,
        }
    }
}

/// Part of a day, which everybody means a little differently; what it was taken for is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
}

impl Part {
    pub(super) fn span(self) -> Option<Span> {
        let (start, end) = match self {
            Self::Morning => (9, 12),
            Self::Afternoon => (13, 17),
        };
        Span::new(Minute::new(start, 0)?, Minute::new(end, 0)?)
    }
}

/// Most words a phrase has.
pub(super) const LONGEST: usize = 4;

/// As it is looked up: composed, lower case.
pub(super) fn folded(word: &str) -> String {
    word.nfc().flat_map(char::to_lowercase).collect()
}

/// The meaning of a folded word or phrase, its words apart by one space.
pub(super) fn meaning(phrase: &str) -> Option<Meaning> {
    KNOWN.get(phrase).copied().or_else(|| {
        // „montags“, "Mondays"
        let day = phrase.strip_suffix('s').filter(|day| day.len() > 3)?;
        KNOWN.get(day).copied().filter(|meaning| matches!(meaning, Meaning::Day(_)))
    })
}

static KNOWN: LazyLock<HashMap<&'static str, Meaning>> = LazyLock::new(|| {
    let days = WEEK
        .into_iter()
        .zip(DAYS)
        .flat_map(|(day, all)| all.iter().map(move |known| (*known, Meaning::Day(day))));
    let others = WORDS.iter().flat_map(|(meaning, all)| all.split('|').map(|known| (known, *meaning)));
    days.chain(others).collect()
});

/// The one known word that a folded word is a likely misspelling of.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let length = word.chars().count();
    let tolerated = match length {
        0..=2 => return None,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let others = WORDS.iter().filter(|(meaning, _)| !matches!(meaning, Meaning::Month | Meaning::Filler));
    DAYS.iter()
        .flat_map(|spellings| spellings.iter().copied())
        .chain(others.flat_map(|(_, phrases)| phrases.split('|')))
        .filter(|known| {
            known.len() > 2 && !known.contains(' ') && known.chars().count().abs_diff(length) <= tolerated
        })
        .map(|known| (strsim::osa_distance(word, known), known))
        .filter(|(distance, _)| *distance <= tolerated)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// Monday first. Not `die`, `mit` and `don`, which are other words, too.
const DAYS: [&[&str]; 7] = [
    &["montag", "monday", "mo", "mon", "m"],
    &["dienstag", "tuesday", "di", "tu", "tue", "tues"],
    &["mittwoch", "wednesday", "mi", "we", "wed", "weds"],
    &["donnerstag", "thursday", "do", "th", "thu", "thur", "thurs"],
    &["freitag", "friday", "fr", "fri", "f"],
    &["samstag", "sonnabend", "saturday", "sa", "sat", "sam"],
    &["sonntag", "sunday", "so", "su", "sun"],
];

/// Words and phrases of the same meaning, apart by `|`.
const WORDS: &[(Meaning, &str)] = &[
    (
        Meaning::Days(DaySet::Workdays),
        "werktags|werktag|werktage|werktäglich|wochentags|wochentage|arbeitstags|arbeitstage\
            |unter der woche|weekdays|weekday|workdays|workday|working days|business days",
    ),
    (Meaning::Days(DaySet::Weekend), "wochenende|wochenenden|wochenends|weekend|weekends"),
    (
        Meaning::Days(DaySet::All),
        "täglich|taeglich|tägl|tgl|jeden tag|alle tage|daily|everyday|every day|each day|all days\
            |all week",
    ),
    (
        Meaning::Holidays,
        "feiertags|feiertag|feiertage|feiertagen|gesetzliche feiertage|gesetzlichen feiertagen|ph\
            |holiday|holidays|public holiday|public holidays|bank holiday|bank holidays",
    ),
    (Meaning::To, "bis|to|till|til|until|through|thru|before|vor"),
    (Meaning::And, "und|u|sowie|and|or|oder"),
    (Meaning::From, "von|vom|ab|from|after|nach|seit|since"),
    (Meaning::Between, "zwischen|between"),
    (
        Meaning::Except,
        "außer|ausser|ohne|nicht|kein|keine|ausgenommen|bis auf|except|without|not|no|excluding\
            |excl|exkl",
    ),
    (
        Meaning::Also,
        "auch|inkl|inklusive|einschließlich|wie sonst|wie üblich|also|including|incl|even\
            |as usual",
    ),
    (Meaning::Closed, "geschlossen|zu|frei|off|closed"),
    (
        Meaning::AllDay,
        "jederzeit|immer|rund um die uhr|durchgehend|ganztägig|ganztags|den ganzen tag|anytime\
            |any time|always|all day|around the clock|round the clock",
    ),
    (Meaning::NextDay, "folgetag|nächsten tag|nächsten morgen|next day|next morning"),
    (Meaning::Part(Part::Morning), "vormittags|vormittag|vormittage|mornings|morning"),
    (Meaning::Part(Part::Afternoon), "nachmittags|nachmittag|nachmittage|afternoons|afternoon"),
    (Meaning::Noon, "mittag|mittags|noon|midday"),
    (Meaning::Midnight, "mitternacht|midnight"),
    (
        Meaning::Month,
        "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november\
            |dezember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul\
            |aug|sep|sept|oct|okt|nov|dec|dez",
    ),
    (Meaning::Level(Level::NotUsed), "nie|niemals|gar nicht|never|not at all"),
    (
        Meaning::Level(Level::ByAppointment),
        "nach absprache|nach vereinbarung|auf anfrage|nach rücksprache|nach termin\
            |nur nach absprache|by appointment|by arrangement|on request|by appointment only\
            |absprache|vereinbarung|appointment",
    ),
    (
        Meaning::Level(Level::EmergencyOnly),
        "nur im notfall|im notfall|nur notfall|nur notfälle|notfall|notfälle|emergency\
            |emergencies|emergency only|emergencies only|in an emergency",
    ),
    (
        Meaning::Level(Level::OfficeHours),
        "bürozeit|bürozeiten|geschäftszeit|geschäftszeiten|arbeitszeit|arbeitszeiten\
            |zu den bürozeiten|office hours|business hours|working hours",
    ),
    (
        Meaning::Filler,
        "uhr|an|am|um|in|im|den|der|die|jeweils|je|jeden|jede|the|on|at|every|each|only|nur|clock\
            |h|hrs|geöffnet|offen|open|erreichbar|sonst|ansonsten|otherwise",
    ),
];
