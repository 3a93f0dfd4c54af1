//! What the tray shows and offers, the same on every desktop.

use absprache_desk::use_cases::sign::Sign;
use absprache_desk::words::say;
use absprache_engine::tone::Language;
use tauri::image::Image;

/// What there is to be seen of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Face {
    /// Whether the office is open.
    open: bool,
    /// What it says when the pointer rests on it.
    pub(super) tooltip: String,
    /// Its menu.
    pub(super) entries: Vec<Entry>,
}

/// A line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The same for the same choice in every menu: what is chosen in one that was opened before the last change is meant.
    pub(super) number: i32,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Parts what is above from what is below.
    Line,
    /// Something to read.
    Sentence(String),
    /// Something to choose, and what it says.
    Choice(Choice, String),
}

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Open,
    Capture,
    Quit,
    PauseHour,
    PauseDay,
    GoOn,
    Sources,
}

/// The numbers of the first sentence about a source, and of the first line, which have several.
const SOURCES: i32 = 100;
const LINES: i32 = 50;
const SENTENCE: i32 = 40;

impl Face {
    /// As long as nothing is known of the office.
    pub(super) fn at_first(language: Language) -> Self {
        let entries =
            vec![said(Choice::Open, "tray-open", language), said(Choice::Quit, "tray-quit", language)];
        Self { open: false, tooltip: "Absprache".to_owned(), entries }
    }

    /// Of the office, and of the sources that hear nothing, a sentence each.
    pub(super) fn of(sign: &Sign, deaf: &[String], language: Language) -> Self {
        let line = |number| Entry { number: LINES + number, kind: Kind::Line };
        let mut entries = vec![Entry { number: SENTENCE, kind: Kind::Sentence(sign.sentence.clone()) }];
        entries.extend((SOURCES..).zip(deaf).map(|(number, sentence)| Entry {
            number,
            kind: Kind::Choice(Choice::Sources, sentence.clone()),
        }));
        entries.push(line(0));
        if sign.paused {
            entries.push(said(Choice::GoOn, "tray-go-on", language));
        } else {
            entries.push(said(Choice::PauseHour, "tray-pause-hour", language));
            entries.push(offered(Choice::PauseDay, sign.pause_to_next_day.clone()));
        }
        entries.push(line(1));
        entries.push(said(Choice::Capture, "tray-capture", language));
        entries.extend(Self::at_first(language).entries);
        let lines: Vec<&str> = [&sign.sentence].into_iter().chain(deaf).map(String::as_str).collect();
        let tooltip = format!("Absprache – {}", lines.join("\n"));
        Self { open: sign.open && !sign.paused, tooltip, entries }
    }

    /// What the entry of this number is for; none if there is no such entry to choose.
    pub(super) fn choice(&self, number: i32) -> Option<Choice> {
        self.entries.iter().find(|entry| entry.number == number).and_then(|entry| match &entry.kind {
            Kind::Choice(choice, _) => Some(*choice),
            Kind::Line | Kind::Sentence(_) => None,
        })
    }

    pub(super) fn picture(&self) -> tauri::Result<Image<'static>> {
        Image::from_bytes(if self.open {
            include_bytes!("../../icons/tray-open.png")
        } else {
            include_bytes!("../../icons/tray-closed.png")
        })
    }
}

fn said(choice: Choice, message: &str, language: Language) -> Entry {
    offered(choice, say(language, message, &[]))
}

fn offered(choice: Choice, words: String) -> Entry {
    // Zero is the menu itself.
    Entry { number: choice as i32 + 1, kind: Kind::Choice(choice, words) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn sign(paused: bool) -> Sign {
        Sign {
            open: true,
            sentence: "Geöffnet bis 17 Uhr".to_owned(),
            paused,
            minutes_to_next_day: 60,
            pause_to_next_day: "Pause bis Montag 9 Uhr".to_owned(),
        }
    }

    fn words(face: &Face) -> Vec<&str> {
        let all = face.entries.iter().map(|entry| match &entry.kind {
            Kind::Line => "—",
            Kind::Sentence(words) | Kind::Choice(_, words) => words,
        });
        all.collect()
    }

    #[test]
    fn it_tells_what_is_not_heard_and_offers_a_pause_or_its_end() {
        let deaf = ["Gestört: jana@example.org".to_owned(), "Gestört: Anrufmonitor".to_owned()];
        let face = Face::of(&sign(false), &deaf, Language::De);
        let all = [
            "Geöffnet bis 17 Uhr",
            "Gestört: jana@example.org",
            "Gestört: Anrufmonitor",
            "—",
            "Eine Stunde Pause",
            "Pause bis Montag 9 Uhr",
            "—",
            "Kontakt festhalten …",
            "Absprache öffnen",
            "Beenden",
        ];
        assert_eq!(words(&face), all);
        assert_eq!(
            face.tooltip,
            "Absprache – Geöffnet bis 17 Uhr\nGestört: jana@example.org\nGestört: Anrufmonitor"
        );
        let numbers: BTreeSet<i32> = face.entries.iter().map(|entry| entry.number).collect();
        assert_eq!(numbers.len(), all.len(), "each has a number of its own");

        let paused = Face::of(&sign(true), &[], Language::De);
        assert!(words(&paused).contains(&"Pause beenden") && !words(&paused).contains(&"Eine Stunde Pause"));
        assert!(face.open && !paused.open);
    }

    #[test]
    fn what_is_chosen_in_a_menu_of_before_is_what_was_read_there_or_nothing() {
        let (before, now) =
            (Face::of(&sign(false), &[], Language::De), Face::of(&sign(true), &[], Language::De));
        for Entry { number, kind } in before.entries {
            if let (Kind::Choice(meant, _), Some(taken)) = (kind, now.choice(number)) {
                assert_eq!(meant, taken);
            }
        }
    }
}
