//! What happened between the two sides, step by step, in words.

use absprache_engine::agreement::{Means, Standing};
use absprache_engine::channel::Channels;
use absprache_engine::letter::clause_title;
use absprache_engine::negotiation::{Answer, Reply};
use absprache_engine::party::Party;
use absprache_engine::words::Clock;

use super::Exchange;
use super::page::in_language;
use crate::exchange::{Happened, What};
use crate::use_cases::draw_up::version_parts;
use crate::view::agreeing::ExchangeStep;
use crate::view::instant;
use crate::words::standing::{agreed, means_key, party};
use crate::words::times::{at_words, full_date};
use crate::words::{say, say_counted};

pub(super) fn steps(exchange: &Exchange, channels: &Channels, clock: &Clock) -> Vec<ExchangeStep> {
    let mut spoken = exchange.spoken.iter();
    let mut steps: Vec<ExchangeStep> = Vec::new();
    for happened in &exchange.happened {
        let said = match &happened.what {
            What::Answered { .. } | What::Offered { words: Some(_), .. } => spoken.next(),
            What::Offered { words: None, .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        };
        let said = said.map(|spoken| &spoken.answer);
        let by = by(happened, steps.last());
        steps.push(ExchangeStep {
            at: instant(happened.at, clock.zone),
            when: at_words(happened.at, clock),
            by,
            sentence: sentence(happened, said, clock),
            note: said.and_then(|answer| note(exchange, answer, channels, clock)),
        });
    }
    steps
}

/// What follows from an answer is the step of who answered.
fn by(happened: &Happened, before: Option<&ExchangeStep>) -> Party {
    match &happened.what {
        What::Offered { by, .. } | What::Answered { by, .. } | What::Withdrawn { by, .. } => *by,
        What::Ended { by, .. } => by.unwrap_or(Party::Consultant),
        What::Agreed { .. } => before.map_or(Party::Client, |step| step.by),
        What::Resumed => Party::Consultant,
    }
}

fn sentence(happened: &Happened, said: Option<&Answer>, clock: &Clock) -> String {
    let told = |id: &str, args: &[(&str, &str)]| say(clock.language, id, args);
    match &happened.what {
        What::Offered { text, by, means, .. } => {
            let number = text.number.to_string();
            told("timeline-offered", &[("number", &number), ("by", party(*by)), ("means", means_key(*means))])
        }
        What::Answered { by, means, name, .. } => {
            let args = [("by", party(*by)), ("means", means_key(*means)), ("name", name.as_str())];
            let head = told("timeline-answered", &args);
            match said.map(|answer| summary(answer, clock)).filter(|summary| !summary.is_empty()) {
                Some(summary) => told("step-answered", &[("head", &head), ("summary", &summary)]),
                None => head,
            }
        }
        What::Withdrawn { by, means, .. } => {
            told("timeline-withdrawn", &[("by", party(*by)), ("means", means_key(*means))])
        }
        What::Agreed { text, on, means, by } => {
            let head = told("timeline-agreed", &[("number", &text.number.to_string())]);
            told("step-answered", &[("head", &head), ("summary", &agreed(*on, *means, by, clock))])
        }
        What::Ended { on, .. } => told("timeline-ended", &[("date", &full_date(*on, clock))]),
        What::Resumed => told("timeline-resumed", &[]),
    }
}

/// "5 passen, 1 lieber anders, 1 Frage".
fn summary(answer: &Answer, clock: &Clock) -> String {
    let count = |wanted: fn(&Reply) -> bool| answer.replies.values().filter(|reply| wanted(reply)).count();
    let counts = [
        ("step-accepted", count(|reply| matches!(reply, Reply::Accept))),
        ("step-countered", count(|reply| matches!(reply, Reply::Counter { .. }))),
        ("step-declined", count(|reply| matches!(reply, Reply::Decline { .. }))),
        ("step-commented", count(|reply| matches!(reply, Reply::Comment { .. }))),
    ];
    let parts = counts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts.map(|(id, count)| say_counted(clock.language, id, count, &[])).collect();
    parts.join(", ")
}

/// What was said about the whole, and to each clause what is more than yes or no.
fn note(exchange: &Exchange, answer: &Answer, channels: &Channels, clock: &Clock) -> Option<String> {
    let text = exchange.text(answer.to)?;
    let parts = in_language(version_parts(&text.version, &exchange.client), clock);
    let line = |clause: &absprache_engine::clause::Clause| {
        let words = match answer.replies.get(clause.id())? {
            Reply::Accept => None,
            Reply::Counter { reason, .. } | Reply::Decline { reason } => reason.as_deref(),
            Reply::Comment { text } => Some(text.as_str()),
        };
        Some(format!("{}: {}", clause_title(clause, &parts, channels), words?))
    };
    let lines: Vec<String> =
        answer.note.iter().cloned().chain(text.version.clauses.iter().filter_map(line)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

impl Exchange {
    /// How the last offer was told.
    pub(super) fn last_means(&self) -> Means {
        let offered = self.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Offered { means, .. } => Some(*means),
            What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        });
        offered.unwrap_or(Means::Talk)
    }

    /// How the last agreement stands.
    pub(super) fn last_standing(&self) -> Option<Standing> {
        self.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Agreed { on, means, by, .. } => {
                Some(Standing::Agreed { on: *on, means: *means, by: by.clone() })
            }
            What::Offered { .. }
            | What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        })
    }
}
