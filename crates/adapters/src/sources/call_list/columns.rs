//! What the columns of a list of calls mean, by their headings.

use absprache_engine::contact::Direction;
use absprache_engine::ids::slug;

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// A day, perhaps with a time.
    Date,
    /// A time of day.
    Time,
    /// Who called.
    From,
    /// Who was called.
    To,
    /// The other side.
    Other,
    /// My own number.
    Own,
    /// Who called whom, as a word or a number.
    Direction,
}

impl Column {
    /// None for a column that says nothing of use: a name, a price, a duration.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let key = slug(heading);
        COLUMNS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(column, _)| *column)
    }
}

const COLUMNS: &[(Column, &[&str])] = &[
    (
        Column::Date,
        &[
            "anrufzeit",
            "beginn",
            "date",
            "datum",
            "datum-uhrzeit",
            "datum-zeit",
            "start",
            "startzeit",
            "start-time",
            "starttime",
            "tag",
            "timestamp",
            "verbindungsbeginn",
            "zeitpunkt",
            "zeitstempel",
        ],
    ),
    (Column::Time, &["time", "uhrzeit", "zeit"]),
    (
        Column::From,
        &["a-rufnummer", "anrufer", "caller", "from", "quelle", "rufnummer-anrufer", "source", "von"],
    ),
    (
        Column::To,
        &[
            "an",
            "angerufen",
            "angerufener",
            "b-rufnummer",
            "callee",
            "called",
            "destination",
            "gewaehlte-rufnummer",
            "nach",
            "target",
            "to",
            "ziel",
            "zielrufnummer",
        ],
    ),
    (
        Column::Other,
        &[
            "gegenstelle",
            "nummer",
            "number",
            "phone",
            "phone-number",
            "rufnummer",
            "teilnehmer",
            "telefonnummer",
        ],
    ),
    (
        Column::Own,
        &[
            "anschluss",
            "eigene-nummer",
            "eigene-rufnummer",
            "leitung",
            "meine-rufnummer",
            "mine",
            "own-number",
        ],
    ),
    (
        Column::Direction,
        &[
            "anrufart",
            "anruftyp",
            "art",
            "call-type",
            "direction",
            "richtung",
            "typ",
            "type",
            "verbindungsart",
        ],
    ),
];

/// What a word or number says of the direction. The box's own numbers: 1 and 2 came in, 4 went out; a 3 went out from older
/// boxes, and was turned away by newer ones, which is what `is_new` tells.
pub(super) fn direction(text: &str, is_new: bool) -> Option<Direction> {
    let word = slug(text);
    match word.as_str() {
        "1" | "2" => return Some(Direction::In),
        "3" => return Some(if is_new { Direction::In } else { Direction::Out }),
        "4" => return Some(Direction::Out),
        _ => {}
    }
    let has = |words: &[&str]| word.split('-').any(|part| words.contains(&part));
    if has(OUT) {
        Some(Direction::Out)
    } else if has(IN) {
        Some(Direction::In)
    } else {
        None
    }
}

const OUT: &[&str] = &[
    "abgehend",
    "abgehender",
    "ausgehend",
    "ausgehender",
    "gewaehlt",
    "getaetigt",
    "out",
    "outbound",
    "outgoing",
];
const IN: &[&str] = &[
    "abgewiesen",
    "abwesenheit",
    "angenommen",
    "ankommend",
    "eingehend",
    "eingehender",
    "empfangen",
    "entgangen",
    "in",
    "inbound",
    "incoming",
    "missed",
    "rejected",
    "verpasst",
    "verpasster",
];
