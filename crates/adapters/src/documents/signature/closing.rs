//! How mails end: greetings and dividers.

/// A line of nothing but strokes.
pub(super) fn is_divider(line: &str) -> bool {
    line.chars().all(|c| !c.is_alphanumeric())
}

/// What stands behind a greeting on its line; none if the line begins with none.
pub(super) fn strip(line: &str) -> Option<&str> {
    let start = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let greeting = GREETINGS.iter().find_map(|greeting| {
        let (head, rest) = start.split_at_checked(prefix_length(start, greeting)?)?;
        let ends_there = rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '@' && c != '-');
        (!head.is_empty() && ends_there).then_some(rest)
    })?;
    Some(greeting.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '+' && c != '('))
}

/// How many bytes of the line the greeting is, case apart.
fn prefix_length(line: &str, greeting: &str) -> Option<usize> {
    let mut letters = line.char_indices();
    for expected in greeting.chars() {
        let (_, found) = letters.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(letters.next().map_or(line.len(), |(at, _)| at))
}

/// Longer ones first where one begins with another. In small letters.
const GREETINGS: &[&str] = &[
    "mit freundlichen grüßen",
    "mit freundlichen grüssen",
    "mit freundlichen gruessen",
    "mit freundlichem gruß",
    "mit freundlichem gruss",
    "mit besten grüßen",
    "mit besten grüssen",
    "mit herzlichen grüßen",
    "mit lieben grüßen",
    "freundliche grüße",
    "freundliche grüsse",
    "viele liebe grüße",
    "viele grüße",
    "viele grüsse",
    "viele gruesse",
    "beste grüße",
    "beste grüsse",
    "besten gruß",
    "herzliche grüße",
    "herzliche grüsse",
    "herzlichst",
    "liebe grüße",
    "liebe grüsse",
    "schöne grüße",
    "sonnige grüße",
    "hochachtungsvoll",
    "danke und gruß",
    "schönen gruß",
    "grüße",
    "grüsse",
    "gruß",
    "gruss",
    "mfg",
    "vg",
    "lg",
    "bg",
    "best regards",
    "kind regards",
    "warm regards",
    "warmest regards",
    "with best regards",
    "with kind regards",
    "many thanks and best regards",
    "regards",
    "best wishes",
    "all the best",
    "yours sincerely",
    "yours faithfully",
    "yours truly",
    "sincerely",
    "many thanks",
    "thanks and regards",
    "thank you",
    "thanks",
    "cheers",
    "best",
    "i. a.",
    "i.a.",
    "i. v.",
    "i.v.",
    "ppa.",
];
