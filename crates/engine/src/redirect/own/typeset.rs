//! Words and values made one text: capitals at the beginning of sentences, no gap where nothing is said.

use crate::redirect::sending::Layout;
use crate::tone::Language;

/// A text in the making.
pub(super) struct Typeset {
    layout: Layout,
    language: Language,
    text: String,
    /// The salutation has just been said, first of all.
    is_greeted: bool,
    /// Something was left out just before.
    has_gap: bool,
}

impl Typeset {
    pub(super) fn new(layout: Layout, language: Language) -> Self {
        Self { layout, language, text: String::new(), is_greeted: false, has_gap: false }
    }

    /// The user's own words, as they stand. Between the salutation and what follows is what the channel asks for, unless
    /// there is a line break already.
    pub(super) fn words(&mut self, words: &str) {
        let words = if self.has_gap { self.close_gap(words) } else { words };
        let begins = words.trim_start();
        let (space, _) = words.split_at(words.len() - begins.len());
        if self.is_greeted && !space.is_empty() && !space.contains('\n') {
            self.text.push_str(self.layout.between());
            self.text.push_str(&self.layout.opens(begins.to_owned()));
        } else {
            self.text.push_str(words);
        }
        (self.is_greeted, self.has_gap) = (false, false);
    }

    /// The salutation.
    pub(super) fn greeting(&mut self, value: &str) {
        let is_first = self.text.trim().is_empty();
        self.value(value);
        self.is_greeted = is_first;
    }

    /// What is filled in.
    pub(super) fn value(&mut self, value: &str) {
        let mut chars = value.chars();
        match chars.next() {
            Some(first) if self.begins_sentence() => {
                self.text.extend(first.to_uppercase());
                self.text.push_str(chars.as_str());
            }
            Some(_) | None => self.text.push_str(value),
        }
        (self.is_greeted, self.has_gap) = (false, false);
    }

    /// A sentence that is not said.
    pub(super) fn nothing(&mut self) {
        self.has_gap = true;
    }

    /// The text, without spaces around lines, with single ones between words, and with at most one empty line in a row.
    pub(super) fn done(self) -> String {
        let mut text = String::new();
        let mut empty = 0_usize;
        for line in self.text.lines() {
            let words: Vec<&str> = line.trim().split(' ').filter(|word| !word.is_empty()).collect();
            empty = if words.is_empty() { empty + 1 } else { 0 };
            if empty < 2 {
                text.push_str(&words.join(" "));
                text.push('\n');
            }
        }
        text.trim().to_owned()
    }

    /// What was left out takes one of the spaces around it along; on a new line, both.
    fn close_gap<'a>(&mut self, words: &'a str) -> &'a str {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        let is_new_line = self.text.is_empty() || self.text.ends_with('\n');
        if is_new_line { words.trim_start_matches(' ') } else { words }
    }

    /// German goes on in lower case after the comma of the salutation, English with a capital on a new line.
    fn begins_sentence(&self) -> bool {
        let on_new_line = self.text.ends_with('\n') && self.language == Language::En;
        on_new_line || self.text.trim_end().chars().next_back().is_none_or(|last| ".?!…".contains(last))
    }
}
