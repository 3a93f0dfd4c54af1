//! The text of a mail that has only HTML.

use html2text::config::rich;

/// Wider than any line; nothing is wrapped.
const WIDTH: usize = 100_000;

/// The text as it would be read, without marks for links (phones make them of any digits), quoted parts with a `>` before each line. What cannot be read is empty.
pub(super) fn to_text(html: &str) -> String {
    let config = rich().raw_mode(true).no_link_wrapping();
    config.string_from_read(html.as_bytes(), WIDTH).unwrap_or_default()
}
