//! What is said about a sketch after every change. Writes nothing, and is quick.

use absprache_engine::clause::{ChannelClause, Clause};
use absprache_engine::hours::{Style, in_words};
use absprache_engine::l10n::say;
use absprache_engine::letter::{self, Parts};
use absprache_engine::lint::{Draft, Finding, lint};
use absprache_engine::tone::{Language, Tone};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::draw_up::letter_parts;
use crate::use_cases::sketch::base::of_id;
use crate::use_cases::sketch::read::Reading;
use crate::use_cases::sketch::{remedy, rules};
use crate::use_cases::ways::{hours_of, level, week_of};
use crate::view::letter::Letter;
use crate::view::look::{FindingLook, Look, RuleLook};
use crate::view::sketch::{Level, RuleSketch, Sketch};

/// Stands in the letter as long as the client has no name.
const NAMELESS: &str = "…";

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Reads a sketch, and tells what a client would read and dislike. `language` is the window's; the letter is in the
    /// client's.
    pub fn look(&self, sketch: &Sketch, language: Language) -> Look {
        let reading = self.reading(sketch, language);
        let findings = self.findings(&reading).into_iter().map(|finding| {
            let one_click = remedy::is_automatic(&finding, &reading.clauses);
            FindingLook::of(&finding, one_click, language, &self.channels)
        });
        let rules = sketch.rules.iter().zip(&reading.rules);
        Look {
            rules: rules.map(|(rule, clause)| self.rule_look(rule, clause, &reading, language)).collect(),
            remaining: letter::remaining(language),
            letter: self.letter(&reading),
            findings: findings.collect(),
            mirror: self.mirror(&reading, language),
            can_save: reading.is_whole(),
            faults: reading.faults,
        }
    }

    pub(super) fn findings(&self, reading: &Reading) -> Vec<Finding> {
        let draft = Draft {
            clauses: &reading.clauses,
            handles: &self.consultant.handles,
            language: reading.client.tone.language,
        };
        lint(draft, &self.channels)
    }

    fn letter(&self, reading: &Reading) -> Letter {
        let parts = self.parts(reading);
        Letter::of(letter::compose(&parts, &self.channels), parts.tone.language)
    }

    pub(super) fn parts<'a>(&'a self, reading: &'a Reading) -> Parts<'a> {
        let parts = letter_parts(&self.consultant, &reading.client, &reading.clauses, None);
        if parts.client_name.is_empty() { Parts { client_name: NAMELESS, ..parts } } else { parts }
    }

    fn rule_look(
        &self,
        rule: &RuleSketch,
        clause: &Option<ChannelClause>,
        reading: &Reading,
        language: Language,
    ) -> RuleLook {
        let Some(clause) = clause else {
            let slot = rule.hours.trim().to_owned();
            return RuleLook { sentence: String::new(), slot, week: Vec::new(), differs: true };
        };
        let tone = Tone { language, ..reading.client.tone };
        let parts = Parts { tone, ..self.parts(reading) };
        let base = of_id(&clause.id, &[&reading.base]).and_then(Clause::as_channel);
        RuleLook {
            sentence: letter::sentence(clause, &parts, &self.channels),
            slot: self.slot(clause, reading, language),
            week: week_of(clause, &self.channels, &self.consultant.side, &reading.client.side),
            differs: !base.is_some_and(|base| rules::alike(base, clause, &self.channels)),
        }
    }

    fn slot(&self, clause: &ChannelClause, reading: &Reading, language: Language) -> String {
        let message = match level(clause, &self.channels) {
            Level::Anytime => "sketch-slot-anytime",
            Level::OfficeHours | Level::Hours => {
                let hours = hours_of(clause, &self.channels, &self.consultant.side, &reading.client.side);
                return hours.map(|hours| in_words(&hours, language, Style::Short)).unwrap_or_default();
            }
            Level::ByAppointment => "sketch-slot-appointment",
            Level::EmergencyOnly => "sketch-slot-emergency",
            Level::AfterEngagement => "sketch-slot-after",
            Level::NotUsed => "sketch-slot-not-used",
        };
        say(language, message, &[])
    }
}
