//! What a new text changes, in the letter's words: what stays is not mentioned.

use crate::channel::{Channels, Pace};
use crate::clause::{ChannelClause, Clause, ClauseHours, Mode};
use crate::hours::{Style, in_words};
use crate::letter::clause::limited;
use crate::letter::voice::Voice;
use crate::letter::{Parts, clause_sentence, clause_title, hours, promises, ways};
use crate::negotiation::{Change, compare};
use crate::party::Party;

/// One thing that a new text changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// What it is about: "Telefon".
    pub title: String,
    /// What goes until then; none if it is new.
    pub before: Option<String>,
    /// What goes then; none if it is left out.
    pub after: Option<String>,
    /// Both in one line: "Telefon: bisher mit Termin, künftig zu den Bürozeiten."
    pub line: String,
}

/// What changes between two texts, in the language and form of the new one: clauses, office hours and addresses. What reads
/// the same in both is no change.
pub fn amendment(old: &Parts<'_>, new: &Parts<'_>, channels: &Channels) -> Vec<Amendment> {
    let voice = new.voice();
    let said = Said { old: Parts { tone: new.tone, ..*old }, new: *new, channels, voice };
    let clauses = compare(old.clauses, new.clauses);
    let mut all: Vec<Amendment> = clauses.into_iter().filter_map(|change| said.clause(change)).collect();
    for party in [Party::Consultant, Party::Client] {
        all.extend(said.office_hours(party));
        all.extend(said.clock_and_holidays(party));
    }
    all.extend(said.addresses());
    all
}

struct Said<'a> {
    old: Parts<'a>,
    new: Parts<'a>,
    channels: &'a Channels,
    voice: Voice,
}

/// How the two wordings stand in a line.
#[derive(Clone, Copy)]
enum Wording {
    /// As parts of a sentence: "mit Termin".
    Terms,
    /// As sentences of their own.
    Sentences,
}

impl Said<'_> {
    fn clause(&self, change: Change<'_>) -> Option<Amendment> {
        let title = |clause: &Clause, parts: &Parts<'_>| clause_title(clause, parts, self.channels);
        let term = |clause: &Clause, parts: &Parts<'_>| term(clause, parts, self.channels, self.voice);
        let sentence = |clause: &Clause, parts: &Parts<'_>| clause_sentence(clause, parts, self.channels);
        // By itself a term says enough of a channel only; a promise that is new or gone takes its whole sentence.
        let one = |clause: &Clause, parts: &Parts<'_>| {
            let term = term(clause, parts).filter(|_| matches!(clause, Clause::Channel(_)));
            let wording = if term.is_some() { Wording::Terms } else { Wording::Sentences };
            (title(clause, parts), wording, term.unwrap_or_else(|| sentence(clause, parts)))
        };
        match change {
            Change::Added(clause) => {
                let (title, wording, after) = one(clause, &self.new);
                self.line(title, wording, None, Some(after))
            }
            Change::Removed(clause) => {
                let (title, wording, before) = one(clause, &self.old);
                self.line(title, wording, Some(before), None)
            }
            Change::Changed { old, new } => {
                let (name, terms) = (title(new, &self.new), (term(old, &self.old), term(new, &self.new)));
                match terms {
                    // Under another name the terms would be taken for those of the same thing.
                    (Some(before), Some(after)) if title(old, &self.old) == name => {
                        self.line(name, Wording::Terms, Some(before), Some(after))
                    }
                    (Some(_) | None, Some(_) | None) => {
                        let before = sentence(old, &self.old);
                        self.line(name, Wording::Sentences, Some(before), Some(sentence(new, &self.new)))
                    }
                }
            }
        }
    }

    fn office_hours(&self, party: Party) -> Option<Amendment> {
        let words = |parts: &Parts<'_>| {
            in_words(&hours::side(parts, party).office_hours, self.voice.language, Style::Full)
        };
        self.line(self.of(party), Wording::Terms, Some(words(&self.old)), Some(words(&self.new)))
    }

    fn clock_and_holidays(&self, party: Party) -> Option<Amendment> {
        let words = |parts: &Parts<'_>| hours::clock_and_holidays(parts, party, self.voice);
        self.line(self.of(party), Wording::Sentences, Some(words(&self.old)), Some(words(&self.new)))
    }

    fn addresses(&self) -> Option<Amendment> {
        let words = |parts: &Parts<'_>| {
            let addresses = ways::business_addresses(parts, self.channels, self.voice);
            let none = || self.voice.say("amendment-no-address", &[]);
            Some(if addresses.is_empty() { none() } else { self.voice.and(&addresses) })
        };
        let title = self.voice.say("amendment-addresses", &[]);
        self.line(title, Wording::Terms, words(&self.old), words(&self.new))
    }

    fn of(&self, party: Party) -> String {
        self.voice.say(
            match party {
                Party::Consultant => "amendment-office-consultant",
                Party::Client => "amendment-office-client",
            },
            &[],
        )
    }

    /// None if it reads the same before and after.
    fn line(
        &self,
        title: String,
        wording: Wording,
        before: Option<String>,
        after: Option<String>,
    ) -> Option<Amendment> {
        let in_line = |text: &Option<String>| text.as_deref().map(|text| wording.in_line(text));
        let (old, new) = (in_line(&before), in_line(&after));
        if old == new {
            return None;
        }
        let id = match (wording, &before, &after) {
            (Wording::Terms, Some(_), Some(_)) => "amendment-term-changed",
            (Wording::Terms, _, None) => "amendment-term-removed",
            (Wording::Terms, None, Some(_)) => "amendment-term-added",
            (Wording::Sentences, Some(_), Some(_)) => "amendment-changed",
            (Wording::Sentences, _, None) => "amendment-removed",
            (Wording::Sentences, None, Some(_)) => "amendment-added",
        };
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        let line =
            self.voice.say(id, &[("title", title.as_str().into()), ("old", old.into()), ("new", new.into())]);
        Some(Amendment { title, before, after, line })
    }
}

impl Wording {
    /// Own words may have several lines, and no full stop.
    fn in_line(self, text: &str) -> String {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match self {
            Self::Terms => line,
            Self::Sentences if line.ends_with(['.', '!', '?', '“', '”', '…']) => line,
            Self::Sentences => format!("{line}."),
        }
    }
}

/// What a clause says beyond its title, as a part of a sentence; none for those that take a sentence of their own.
fn term(clause: &Clause, parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Option<String> {
    match clause {
        Clause::Channel(clause) => {
            let limits = ways::limits(clause, parts, channels, voice);
            let limits = (!limits.is_empty()).then(|| limits.join("; "));
            Some(limited(voice, mode(clause, channels, voice), limits))
        }
        Clause::Promise(clause) => Some(promises::within(clause.within, voice)),
        Clause::Frequency(clause) => {
            let often = voice.say("amendment-frequency", &promises::at_most(clause));
            Some(limited(voice, often, ways::towards(clause.towards, voice)))
        }
        Clause::Record(clause) => Some(voice.say("amendment-record", &[("count", clause.months.into())])),
        Clause::Review(clause) => {
            Some(voice.say("amendment-review", &[("count", clause.every_months.into())]))
        }
        Clause::Ending(clause) => {
            Some(voice.say("amendment-ending", &[("count", clause.notice_days.into())]))
        }
        Clause::Emergency(_)
        | Clause::People(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::FreeText(_) => None,
    }
}

fn mode(clause: &ChannelClause, channels: &Channels, voice: Voice) -> String {
    let pace = channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
    let id = match &clause.mode {
        Mode::NotUsed => "amendment-mode-not-used",
        Mode::EmergencyOnly => "amendment-mode-emergency-only",
        Mode::AfterEngagement => "amendment-mode-after",
        Mode::ByAppointment => "amendment-mode-appointment",
        Mode::Welcome(hours) => match hours.resolved(pace) {
            ClauseHours::Anytime | ClauseHours::Usual => "amendment-mode-anytime",
            ClauseHours::OfficeHours => "amendment-mode-office-hours",
            ClauseHours::Own(own) => return in_words(own, voice.language, Style::Full),
        },
    };
    voice.say(id, &[])
}
