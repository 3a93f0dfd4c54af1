//! Which lines of a mail are new, and which repeat older mails.

/// A line and how many mails back it was written; 0 is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) depth: usize,
    /// Without the marks of quoting.
    pub(super) text: &'a str,
    /// Where the line begins, in bytes, its marks included.
    pub(super) start: usize,
    /// How long it is, its marks included.
    pub(super) length: usize,
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines: Vec<Line<'_>> = Vec::new();
    for whole in text.split('\n') {
        let (depth, rest) = marks(whole);
        lines.push(Line { depth, text: rest.trim(), start, length: whole.len() });
        start += whole.len() + 1;
    }
    let mut older = 0;
    for index in 0..lines.len() {
        if begins_an_older_mail(&lines, index) {
            older += 1;
        }
        if let Some(line) = lines.get_mut(index) {
            line.depth += older;
        }
    }
    lines
}

/// Leading marks of quoting, also escaped as in HTML.
fn marks(line: &str) -> (usize, &str) {
    let (mut depth, mut rest) = (0, line);
    loop {
        let trimmed = rest.trim_start();
        match trimmed.strip_prefix('>').or_else(|| trimmed.strip_prefix("&gt;")) {
            Some(after) => (depth, rest) = (depth + 1, after),
            None => return (depth, trimmed),
        }
    }
}

/// Programs that do not mark older lines put one of these above them. Where marks follow, they are enough.
fn begins_an_older_mail(lines: &[Line<'_>], index: usize) -> bool {
    let Some((line, after)) = lines.get(index..).and_then(<[Line<'_>]>::split_first) else { return false };
    let before = index.checked_sub(1).and_then(|index| lines.get(index));
    let above = if is_divider(line.text) {
        1
    } else if is_header(line.text) && !before.is_some_and(|line| is_header(line.text)) {
        let below = after.iter().take(6).filter(|line| is_header(line.text)).count();
        if below < 2 {
            return false;
        }
        below + 1
    } else if let Some(above) = attribution(line.text, after) {
        above
    } else {
        return false;
    };
    let next = after.iter().skip(above - 1).find(|line| !line.text.is_empty());
    next.is_some_and(|next| next.depth <= line.depth)
}

/// `-----Ursprüngliche Nachricht-----`
fn is_divider(line: &str) -> bool {
    line.starts_with("----") && line.ends_with("----") && line.contains(char::is_alphabetic)
}

/// `Von: …`, `Gesendet: …`, `Betreff: …`; several of them begin an older mail.
fn is_header(line: &str) -> bool {
    const NAMES: [&str; 12] =
        ["von", "from", "gesendet", "sent", "datum", "date", "an", "to", "cc", "kopie", "betreff", "subject"];
    let name =
        line.trim_start_matches('*').split_once(':').map(|(name, _)| name.trim_end_matches('*').trim());
    name.is_some_and(|name| NAMES.contains(&name.to_lowercase().as_str()))
}

/// `Am 21.11.2026 um 19:12 schrieb Jana Berg:`, on up to three lines; gives how many.
fn attribution(line: &str, after: &[Line<'_>]) -> Option<usize> {
    let begins = ["Am ", "On "].iter().any(|word| line.starts_with(word));
    let says = |text: &str| [" schrieb", " wrote"].iter().any(|word| text.contains(word));
    let mut whole = String::new();
    for (text, count) in std::iter::once(line).chain(after.iter().map(|line| line.text)).zip(1..=3) {
        whole.push(' ');
        whole.push_str(text);
        if text.ends_with(':') {
            return ((begins || count == 1) && says(&whole)).then_some(count);
        }
    }
    None
}
