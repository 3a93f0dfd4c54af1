//! The text of a mail that has only HTML.

use html2text::config::rich;
use mail_parser::decoders::html::html_to_text;

/// Wider than any line; nothing is wrapped.
const WIDTH: usize = 100_000;

/// Quotes and lists that deep put longer marks before lines than the lines themselves are; no talk is so long.
const DEEPEST_MARKS: usize = 60;

/// Tags of any kind; layouts nest them, but not like this.
const DEEPEST_TAGS: usize = 600;

/// The text as it would be read, without marks for links (phones make them of any digits), quoted parts with a `>`
/// before each line. Where nesting is beyond all measure, lines have no marks.
pub(super) fn to_text(html: &str) -> String {
    let marks = |name: &str| {
        ["blockquote", "ul", "ol", "dl", "table"].iter().any(|mark| mark.eq_ignore_ascii_case(name))
    };
    if depth(html, marks) > DEEPEST_MARKS || depth(html, |name| !is_closed_by_itself(name)) > DEEPEST_TAGS {
        return html_to_text(html);
    }
    let config = rich().raw_mode(true).no_link_wrapping();
    config.string_from_read(html.as_bytes(), WIDTH).unwrap_or_else(|_| html_to_text(html))
}

/// How many tags of these names are open at once, at most. Those that are never closed count as open.
fn depth(html: &str, counts: impl Fn(&str) -> bool) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    for tag in html.split('<').skip(1) {
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if name.is_empty() || !counts(name) {
            continue;
        }
        if tag.starts_with('/') {
            open = open.saturating_sub(1);
        } else {
            open += 1;
            deepest = deepest.max(open);
        }
    }
    deepest
}

/// Tags that nobody closes.
fn is_closed_by_itself(name: &str) -> bool {
    const NAMES: [&str; 16] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr", "p", "li", "td",
        "th", "tr",
    ];
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}
