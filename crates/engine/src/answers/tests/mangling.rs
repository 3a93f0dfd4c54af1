//! What mail programs and people do to a text on its way.

use proptest::prelude::*;

/// One of these things.
#[derive(Debug, Clone)]
pub(super) enum Mangling {
    /// Broken into lines of so many characters, at spaces.
    Wrapped(usize),
    /// Quoted with a mark in front of every line.
    Quoted(&'static str),
    /// Made into HTML: escaped, `<br>` at line ends, and every so many spaces a `&nbsp;`.
    Html(usize),
    /// Quotation marks, dashes and points as a word processor writes them.
    Typographic,
    /// Every so many spaces one that does not break.
    NoBreak(usize),
    /// Spaces at line ends.
    Trailing,
    /// Line ends of Windows.
    Crlf,
    /// Every line indented.
    Indented,
    /// All of it in one line.
    OneLine,
    /// Empty lines between lines.
    Spaced,
    /// Invisible characters every so many letters of the code.
    Invisible(usize),
    /// Upper or lower case in the code, by the bits of a number.
    Case(u64),
    /// Words before and after.
    Among,
}

use Mangling::*;

/// Up to six of them, one after the other.
pub(super) fn manglings() -> impl Strategy<Value = Vec<Mangling>> {
    let one = prop_oneof![
        4 => (40..=78_usize).prop_map(Wrapped),
        3 => prop::sample::select(vec!["> ", ">> ", ">", "> > ", "    > "]).prop_map(Quoted),
        2 => (1..5_usize).prop_map(Html),
        1 => Just(Typographic),
        1 => (1..4_usize).prop_map(NoBreak),
        1 => Just(Trailing),
        1 => Just(Crlf),
        1 => Just(Indented),
        1 => Just(OneLine),
        1 => Just(Spaced),
        1 => (1..9_usize).prop_map(Invisible),
        2 => any::<u64>().prop_map(Case),
        1 => Just(Among),
    ];
    prop::collection::vec(one, 0..7)
}

pub(super) fn mangle(text: &str, manglings: &[Mangling]) -> String {
    manglings.iter().fold(text.to_owned(), |text, mangling| mangling.apply(&text))
}

impl Mangling {
    pub(super) fn apply(&self, text: &str) -> String {
        let each =
            |change: &dyn Fn(&str) -> String| text.split('\n').map(change).collect::<Vec<_>>().join("\n");
        match self {
            Wrapped(width) => each(&|line| wrapped(line, *width)),
            Quoted(mark) => each(&|line| format!("{mark}{line}")),
            Html(often) => {
                let escaped = text
                    .replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;")
                    .replace('"', "&quot;");
                let lines: Vec<String> =
                    escaped.split('\n').map(|line| spaces(line, *often, "&nbsp;")).collect();
                format!("<div dir=\"ltr\">{}</div>", lines.join("<br>\n"))
            }
            Typographic => text.replace('"', "“").replace('\'', "’").replace('-', "–").replace("...", "…"),
            NoBreak(often) => each(&|line| spaces(line, *often, "\u{a0}")),
            Trailing => each(&|line| format!("{line}  \t ")),
            Crlf => text.replace("\r\n", "\n").replace('\n', "\r\n"),
            Indented => each(&|line| format!("      {line}")),
            OneLine => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Spaced => text.replace('\n', "\n\n"),
            Invisible(often) => in_code(text, |code| {
                let letters = code.chars().enumerate();
                letters
                    .flat_map(|(at, letter)| [Some(letter), (at % often == 0).then_some('\u{200b}')])
                    .flatten()
                    .collect()
            }),
            // Entities of HTML have a case of their own.
            Case(bits) if !text.contains('&') => in_code(text, |code| {
                let letters = code.chars().enumerate();
                letters
                    .map(|(at, letter)| {
                        if bits >> (at % 64) & 1 == 1 {
                            letter.to_ascii_lowercase()
                        } else {
                            letter.to_ascii_uppercase()
                        }
                    })
                    .collect()
            }),
            Case(_) => text.to_owned(),
            Among => format!(
                "Hallo Frau Berg,\n\nhier meine Antwort [1]:\n\n{text}\n\nViele Grüße\nAnna [Müller] – https://example.org/?a=[x]\n"
            ),
        }
    }
}

/// Changes the code alone, between its brackets.
fn in_code(text: &str, change: impl Fn(&str) -> String) -> String {
    let is_code =
        |at: &usize| text[at + 1..].get(..9).is_some_and(|name| name.eq_ignore_ascii_case("absprache"));
    let brackets = text.match_indices('[').map(|(at, _)| at);
    let Some(start) = brackets.rev().find(is_code) else { return text.to_owned() };
    let end = text[start..].find(']').map_or(text.len(), |end| start + end);
    format!("{}{}{}", &text[..start], change(&text[start..end]), &text[end..])
}

fn wrapped(line: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().unwrap();
        if !last.is_empty() && last.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines.join("\n")
}

fn spaces(line: &str, often: usize, instead: &str) -> String {
    let mut count = 0;
    let mut replaced = String::new();
    for letter in line.chars() {
        if letter == ' ' {
            count += 1;
            if count % often == 0 {
                replaced.push_str(instead);
                continue;
            }
        }
        replaced.push(letter);
    }
    replaced
}
