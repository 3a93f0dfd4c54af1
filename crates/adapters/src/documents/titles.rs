//! What stands around a name: forms of address, academic titles, degrees.

/// A name freed of what stands around it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bare<'a> {
    /// The words of the name.
    pub(super) words: Vec<&'a str>,
    /// How a formal letter greets, if the text says so: "Frau Dr. Müller".
    pub(super) salutation: Option<String>,
    /// Whether a title or form of address stood there.
    pub(super) was_titled: bool,
}

/// Frees a name of forms of address, titles before it and degrees after it.
pub(super) fn bare(name: &str) -> Bare<'_> {
    let mut words: Vec<&str> = name.split_whitespace().map(|word| word.trim_matches([',', ';'])).collect();
    words.retain(|word| !word.is_empty());
    let count = words.len();
    let titles = titles_before(&words);
    let before: Vec<&str> = words.drain(..titles).collect();
    while words.last().is_some_and(|word| words.len() > 1 && is_degree(word)) {
        words.pop();
    }
    let family = words
        .iter()
        .skip(1)
        .position(|word| is_particle(word))
        .map_or(words.len().saturating_sub(1), |at| at + 1);
    let family = words.get(family..).map(|family| family.join(" "));
    let salutation = salutation(&before, family.as_deref());
    Bare { salutation, was_titled: words.len() < count, words }
}

/// The greeting that forms of address and titles make with a family name. None without "Frau" or the like: nobody is
/// guessed to be one.
pub(super) fn salutation(before: &[&str], family: Option<&str>) -> Option<String> {
    let form = before.iter().find(|word| is_form_of_address(word))?;
    let doctor = before.iter().filter(|word| ["dr", "prof"].contains(&plain(word).as_str()));
    let mut words = vec![if plain(form) == "herrn" { "Herr" } else { *form }];
    words.extend(doctor.copied());
    words.push(family?);
    Some(words.join(" "))
}

/// A small word within a family name: "Helga von der Heide".
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// How many words stand before the name itself. "phil." does so after "Dr." only: elsewhere it is a first name.
fn titles_before(words: &[&str]) -> usize {
    let mut is_doctor = false;
    words
        .iter()
        .take_while(|word| {
            let plain = plain(word);
            let is_title = TITLES.contains(&plain.as_str());
            let is_faculty = is_doctor && FACULTIES.contains(&plain.as_str());
            is_doctor |= matches!(plain.as_str(), "dr" | "doktor");
            is_title || is_faculty || is_form_of_address(word)
        })
        .count()
}

fn is_form_of_address(word: &str) -> bool {
    ["frau", "herr", "herrn", "mr", "mrs", "ms", "mx", "miss"].contains(&plain(word).as_str())
}

/// An academic degree, as it stands after a name. "MA" could be a name's initials, "M.A." is not.
pub(super) fn is_degree(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', ',']);
    DEGREES.iter().any(|degree| degree.eq_ignore_ascii_case(word)) || word.starts_with("Dipl.-")
}

fn plain(word: &str) -> String {
    word.trim_matches(['.', ',', ':', '(', ')']).to_lowercase()
}

const PARTICLES: &[&str] = &[
    "von", "van", "vom", "zu", "zur", "zum", "der", "den", "de", "del", "della", "di", "da", "du", "la",
    "le", "ten", "ter", "und", "y", "dos", "el", "al", "bin",
];

const TITLES: &[&str] = &[
    "dr",
    "prof",
    "professor",
    "doktor",
    "dipl",
    "dipl.-ing",
    "dipl.-kffr",
    "dipl.-kfm",
    "dipl.-inf",
    "dipl.-des",
    "dipl.-designer",
    "dipl.-designerin",
    "dipl.-psych",
    "dipl.-betriebsw",
    "dipl.-math",
    "dipl.-phys",
    "dipl.-wirt.-ing",
    "ing",
    "mag",
];

const FACULTIES: &[&str] =
    &["rer", "nat", "pol", "phil", "med", "jur", "iur", "oec", "h.c", "habil", "dent", "vet"];

const DEGREES: &[&str] = &[
    "M.A.", "B.A.", "M.Sc.", "B.Sc.", "MSc", "BSc", "LL.M.", "LL.B.", "MBA", "M.Eng.", "B.Eng.", "Ph.D.",
    "PhD", "MdB", "(FH)", "FH", "(TU)", "CPA", "M.Ed.", "CFA", "MRICS", "OBE", "MBE", "Esq.", "Jr.", "Sr.",
];
