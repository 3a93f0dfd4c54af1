//! Whether words are the name of a person.

use super::role;
use crate::documents::address::capitalised;
use crate::documents::titles;

/// Two to four words with capitals and particles between them. After a greeting one word will do.
pub(super) fn looks_like_one(words: &[&str], is_signed: bool) -> bool {
    let least = if is_signed { 1 } else { 2 };
    let looks_so = |word: &&str| {
        let first = word.chars().next().is_some_and(char::is_uppercase);
        let rest = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'));
        let is_initial = word.chars().count() == 2 && word.ends_with('.');
        first && rest && (is_initial || word.chars().count() > 1 && !word.contains('.'))
    };
    let long = words.iter().filter(|word| looks_so(word) && !word.ends_with('.')).count();
    let ends_well = words.first().is_some_and(looks_so)
        && words.last().is_some_and(|word| looks_so(word) && !word.ends_with('.'));
    (least..=5).contains(&words.len())
        && long >= least
        && long <= 4
        && ends_well
        && words.iter().all(|word| looks_so(word) || titles::is_particle(word))
}

/// Whether one of the words names a trade, a place or a task. Some of them are family names, too.
pub(super) fn names_something_else(words: &[&str]) -> bool {
    words.iter().any(|word| is_no_name(word))
}

fn is_no_name(word: &str) -> bool {
    let lower = word.to_lowercase();
    role::is_decider(&lower)
        || NO_NAMES.split(' ').any(|known| known == lower)
        || PARTS_OF_TASKS.split(' ').any(|part| lower.contains(part))
        || ["straße", "strasse", "allee", "gasse", "platz"].iter().any(|end| lower.ends_with(end))
}

/// As a letter spells it: a name all in capitals gets small letters.
pub(super) fn spelled(words: &[&str]) -> String {
    let is_shouted = words.iter().any(|word| word.chars().count() > 2)
        && words.iter().all(|word| !word.chars().any(char::is_lowercase));
    let words: Vec<String> =
        words.iter().map(|word| if is_shouted { capitalised(word) } else { (*word).to_owned() }).collect();
    words.join(" ")
}

/// Words of titles, trades and places that stand beside names with capitals as names have them.
const NO_NAMES: &str = "abteilung agentur anwalt architect architekt architektin art associate berlin best bonn bremen \
    business büro chief coach cologne company content copywriter customer dear design deutschland \
    digital director direktor direktorin dresden einkauf england executive fax finance firma fotograf \
    fotografin founder france frankfurt freelance general germany global gmbh graphic group guten \
    hallo hamburg hannover head hello hi human it junior kanzlei kiel kingdom köln lead leipzig leiter \
    leiterin leitung liebe lieber limited london mail managing marketing media mobil mobile munich \
    münchen nord office officer online operations partner partnerin personal phone praxis president \
    product produktion project projekt rechtsanwalt rechtsanwältin redaktion resources road sales \
    schweiz sehr senior service services sitz software solutions specialist steuerberater \
    steuerberaterin street studio stuttgart support switzerland süd team tel telefon united usa \
    verkauf verlag vertrieb vice vorstand website weg werbeagentur wien zürich österreich";

/// Parts of words that only titles and trades have.
const PARTS_OF_TASKS: &str = "abteilung account analyst assist berater beratung buchhalt communication consult coordinat \
    designer develop engineer entwickl geschäfts gesellschaft ingenieur kommunikation koordinat \
    leiter leitung manag marketing planung projekt prokurist redakteur referent sachbearbeit \
    service solution strategi system tischlerei verwaltung werkstatt";
