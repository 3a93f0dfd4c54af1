//! What mail programs do to a text on its way.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

/// Wrapped at 72 characters, with a mark before each line, as a reply quotes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut current = String::from("> ");
        for word in line.split(' ') {
            if current.chars().count() + word.chars().count() > 71 {
                lines.push(std::mem::replace(&mut current, String::from("> ")));
            }
            current.push_str(word);
            current.push(' ');
        }
        lines.push(current);
    }
    lines.join("\r\n")
}

/// The source of a reply of Anna's with HTML alone, as some mail programs write it: the text below her words is wrapped,
/// quoted, and set with the dashes, quotation marks and spaces of a word processor.
pub(crate) fn html_reply(words: &str, text: &str) -> String {
    let typographic = text.replace('-', "–").replace('"', "“").replace('\'', "’");
    let escaped = quoted(&typographic).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines: Vec<String> = escaped.lines().map(|line| no_break(line, 3)).collect();
    format!(
        "From: =?utf-8?q?Anna_M=C3=BCller?= <anna@example.org>\nTo: jana@example.org\n\
         Date: Sat, 21 Nov 2026 21:20:00 +0100\nMessage-ID: <reply@example.org>\n\
         Subject: AW: Wie wir uns am besten erreichen\nMIME-Version: 1.0\n\
         Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\
         <html><body><div dir=\"ltr\"><p>{words}</p>\n<div>{}</div>\n\
         <p>--<br>Anna Müller [Müller GmbH]</p></div></body></html>\n",
        lines.join("<br>\n")
    )
}

/// Every so many spaces one that does not break.
fn no_break(line: &str, often: usize) -> String {
    let words = line.split(' ').enumerate();
    let mut whole = String::new();
    for (at, word) in words {
        let space = if at % often == 0 { "&nbsp;" } else { " " };
        whole.push_str(if at == 0 { "" } else { space });
        whole.push_str(word);
    }
    whole
}
