//! A text, sentence by sentence.

/// The sentences of a text. Full stops of dates, numbers and the usual abbreviations end none.
pub(in crate::lint) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(end) =
        rest.get(from..).and_then(|tail| tail.find(['.', '!', '?', '\n'])).map(|at| at + from)
    {
        let (head, tail) = (rest.get(..end).unwrap_or_default(), rest.get(end + 1..).unwrap_or_default());
        let stop = rest.get(end..=end) == Some(".");
        let goes_on = tail.chars().next().is_some_and(|next| !next.is_whitespace());
        if stop && (goes_on || is_abbreviation(head)) {
            from = end + 1;
            continue;
        }
        sentences.push(rest.get(..=end).unwrap_or_default().trim());
        rest = tail;
        from = 0;
    }
    sentences.push(rest.trim());
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    sentences
}

fn is_abbreviation(head: &str) -> bool {
    let last = head.rsplit([' ', '(', '\u{a0}', '\u{202f}']).next().unwrap_or_default();
    let number = !last.is_empty() && last.chars().all(|c| c.is_ascii_digit() || c == '.');
    number
        || last.chars().count() == 1
        || ["bzw", "ca", "usw", "etc", "Dr", "Nr", "z.B", "d.h", "e.g", "i.e", "Mr", "Ms"].contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_its_sentences() {
        for (text, expected) in [
            ("Eins. Zwei! Drei?", vec!["Eins.", "Zwei!", "Drei?"]),
            (
                "Ab 3. März, z. B. bei Dr. Berg um 9.30 Uhr.",
                vec!["Ab 3. März, z. B. bei Dr. Berg um 9.30 Uhr."],
            ),
            ("Erste Zeile\nzweite Zeile", vec!["Erste Zeile", "zweite Zeile"]),
            ("Ohne Ende", vec!["Ohne Ende"]),
            ("…", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected);
        }
    }
}
