//! A finding put right with one click.

use absprache_engine::clause::{Clause, Mode, Towards};
use absprache_engine::handle::{Handle, PhoneNumber};
use absprache_engine::ids::ClauseId;
use absprache_engine::lint::{Fact, Finding, Remedy, Severity};
use absprache_engine::party::{MyHandle, Party, Use};
use absprache_engine::preset::Preset;
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::preset;
use crate::use_cases::sketch::read::Reading;
use crate::use_cases::sketch::{terms, typed};
use crate::view::sketch::{Level, Mine, RuleSketch, Sketch, Term, WhoSketch};

/// The written way that everybody has.
const WRITTEN: &str = "email";
/// How long contacts are noted where nobody said otherwise.
const MONTHS: u32 = 36;

/// Whether a click puts a finding right. What the parties wrote in their own words they write anew themselves.
pub(super) fn is_automatic(finding: &Finding, clauses: &[Clause]) -> bool {
    match (&finding.remedy, &finding.fact) {
        (Remedy::SayItPlainly, _) => false,
        (Remedy::UseABusinessAddress, Fact::PrivateNumberGivenAway { address }) => {
            let named = |clause: &&Clause| Some(clause.id()) == finding.clause.as_ref();
            clauses.iter().find(named).is_some_and(|clause| {
                if let Clause::Emergency(clause) = clause {
                    let is_named = clause.numbers.iter().any(|number| number.as_str() == address);
                    is_named && !finding_is_of_words(finding)
                } else {
                    clause.as_channel().is_some()
                }
            })
        }
        (
            Remedy::OpenAWay { .. }
            | Remedy::NameAnEmergencyWay
            | Remedy::AddAWrittenWay
            | Remedy::PromiseBoth { .. }
            | Remedy::UseABusinessAddress
            | Remedy::AddARecordClause,
            _,
        ) => true,
    }
}

/// A private number kept for emergencies may be meant so and is a warning; one written in the definition is an error.
fn finding_is_of_words(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The sketch with the findings of a rule about a clause (or about none) put right, as far as a click does it.
    /// Nothing else is changed.
    pub fn remedy(
        &self,
        sketch: Sketch,
        rule: &str,
        clause: Option<&ClauseId>,
        language: Language,
    ) -> Sketch {
        let reading = self.reading(&sketch, language);
        let wanted = |finding: &Finding| {
            finding.rule().to_string() == rule
                && finding.clause.as_ref() == clause
                && is_automatic(finding, &reading.clauses)
        };
        let findings = self.findings(&reading).into_iter().filter(wanted);
        findings.fold(sketch, |sketch, finding| self.put_right(sketch, &finding, &reading, language))
    }

    fn put_right(
        &self,
        mut sketch: Sketch,
        finding: &Finding,
        reading: &Reading,
        language: Language,
    ) -> Sketch {
        match &finding.remedy {
            Remedy::OpenAWay { receiver } => self.open_mail(&mut sketch, *receiver, language),
            Remedy::AddAWrittenWay => {
                let lacking = [Party::Consultant, Party::Client];
                for receiver in lacking.into_iter().filter(|party| self.lacks_record(reading, *party)) {
                    self.open_mail(&mut sketch, receiver, language);
                }
            }
            Remedy::NameAnEmergencyWay => self.name_a_word(&mut sketch, finding.clause.as_ref()),
            Remedy::PromiseBoth { by } => promise(&mut sketch, *by, finding.clause.as_ref()),
            Remedy::UseABusinessAddress => {
                if let (Some(clause), Fact::PrivateNumberGivenAway { address }) =
                    (&finding.clause, &finding.fact)
                {
                    self.keep_private(&mut sketch, clause, address);
                }
            }
            Remedy::AddARecordClause => {
                let id = free(&sketch, "record");
                sketch.terms.push(Term::Record { id, months: MONTHS });
            }
            Remedy::SayItPlainly => {}
        }
        sketch
    }

    /// Lets a side be reached by mail at any time.
    fn open_mail(&self, sketch: &mut Sketch, receiver: Party, language: Language) {
        let has_business =
            |mine: &MyHandle| mine.used == Use::Business && matches!(mine.handle, Handle::Mail(_));
        let has_mail = self.consultant.handles.iter().any(|mine| matches!(mine.handle, Handle::Mail(_)));
        let mine = if has_mail && !self.consultant.handles.iter().any(has_business) {
            Mine::Business
        } else {
            Mine::Any
        };
        let covers = |rule: &&mut RuleSketch| rule.channel == WRITTEN && rule.towards.covers(receiver);
        if let Some(rule) = sketch.rules.iter_mut().find(covers) {
            (rule.level, rule.mine, rule.who) = (Level::Anytime, mine, WhoSketch::Everyone);
            return;
        }
        let towards = match receiver {
            _ if !sketch.rules.iter().any(|rule| rule.channel == WRITTEN) => Towards::Both,
            Party::Consultant => Towards::Consultant,
            Party::Client => Towards::Client,
        };
        let hours = typed::write(&self.consultant.side.office_hours, language);
        let (id, channel) = (free(sketch, WRITTEN), WRITTEN.to_owned());
        let who = WhoSketch::Everyone;
        sketch.rules.insert(0, RuleSketch { id, channel, level: Level::Anytime, hours, mine, who, towards });
    }

    /// Whether a side is reached on ways only that keep no record.
    fn lacks_record(&self, reading: &Reading, receiver: Party) -> bool {
        let welcome = reading
            .rules
            .iter()
            .flatten()
            .filter(|clause| matches!(clause.mode, Mode::Welcome(_)) && clause.towards.covers(receiver));
        let mut kept = welcome
            .map(|clause| self.channels.get(&clause.channel).is_none_or(|channel| channel.keeps_record));
        // A side that is not reached at all is another finding.
        reading.rules.iter().flatten().count() > 0 && !kept.any(|keeps| keeps)
    }

    /// The word, and where it is missing the whole clause, of the first preset.
    fn name_a_word(&self, sketch: &mut Sketch, clause: Option<&ClauseId>) {
        let shipped = preset(Preset::Freelancer, sketch.language, &self.channels);
        let clauses = shipped.map(|policy| policy.clauses).unwrap_or_default();
        let mut usual = clauses.iter().filter_map(terms::term);
        let Some(Term::Emergency { definition, word: usual, ways, numbers, .. }) =
            usual.find(|term| matches!(term, Term::Emergency { .. }))
        else {
            return;
        };
        let there = sketch.terms.iter_mut().find(|term| Some(term.id()) == clause.map(ClauseId::as_str));
        if let Some(Term::Emergency { word, .. }) = there {
            *word = usual;
            return;
        }
        let id = free(sketch, "emergency");
        sketch.terms.push(Term::Emergency { id, definition, word: usual, ways, numbers });
    }

    /// Takes a private address out of a clause. An emergency that could not be told any more keeps a word.
    fn keep_private(&self, sketch: &mut Sketch, clause: &ClauseId, address: &str) {
        if let Some(rule) = sketch.rules.iter_mut().find(|rule| rule.id == clause.as_str()) {
            rule.mine = Mine::Business;
            return;
        }
        let mut is_mute = false;
        if let Some(Term::Emergency { ways, numbers, word, .. }) =
            sketch.terms.iter_mut().find(|term| term.id() == clause.as_str())
        {
            let is_it = |text: &str| text.parse().is_ok_and(|number: PhoneNumber| number.as_str() == address);
            numbers.retain(|number| !is_it(number));
            is_mute = ways.is_empty() && numbers.is_empty() && word.trim().is_empty();
        }
        if is_mute {
            self.name_a_word(sketch, Some(clause));
        }
    }
}

/// The other side promises the same.
pub(super) fn promise(sketch: &mut Sketch, by: Party, clause: Option<&ClauseId>) {
    let alone = sketch.terms.iter().position(|term| Some(term.id()) == clause.map(ClauseId::as_str));
    let Some(index) = alone else { return };
    if let Some(Term::Promise { channel, unit, count, .. }) = sketch.terms.get(index).cloned() {
        let name = match by {
            Party::Consultant => "my-answer",
            Party::Client => "your-answer",
        };
        let term = Term::Promise { id: free(sketch, name), by, channel, unit, count };
        sketch.terms.insert(index + 1, term);
    }
}

/// An id for a further clause.
fn free(sketch: &Sketch, name: &str) -> String {
    let is_taken = |id: &ClauseId| {
        let rules = sketch.rules.iter().map(|rule| rule.id.as_str());
        rules.chain(sketch.terms.iter().map(Term::id)).any(|taken| taken == id.as_str())
    };
    ClauseId::from_name(name, "rule", is_taken).to_string()
}
