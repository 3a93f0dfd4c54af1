//! The words of a text block: what the client says, for people.

use super::{WriteError, block};
use crate::agreement::Version;
use crate::channel::{Channels, Pace};
use crate::clause::{ChannelClause, Clause, ClauseHours, Mode};
use crate::hours::{Style, in_words};
use crate::l10n;
use crate::letter::{self, Parts};
use crate::negotiation::{Answer, Reply};
use crate::tone::{Form, Language, Tone};

/// Writes an answer of the client as text: words in the language of the version, then the code.
///
/// # Errors
/// If the answer is not the client's, is to another text, or speaks of a clause that the text does not have.
pub fn write(
    answer: &Answer,
    version: &Version,
    form: Form,
    channels: &Channels,
) -> Result<String, WriteError> {
    let code = block::write(answer, &version.clauses)?;
    let writer = Writer {
        language: version.language,
        parts: Parts {
            consultant_name: &version.consultant_name,
            client_name: &version.client_name,
            consultant_side: &version.consultant_side,
            client_side: &version.client_side,
            handles: &version.handles,
            people: &[],
            clauses: &version.clauses,
            valid_from: None,
            valid_until: version.valid_until,
            review: version.review,
            tone: Tone { language: version.language, form },
        },
        channels,
    };
    let lines = writer.lines(answer, &version.clauses);
    Ok(format!("{}\n\n{code}\n", lines.join("\n")))
}

struct Writer<'a> {
    language: Language,
    parts: Parts<'a>,
    channels: &'a Channels,
}

impl Writer<'_> {
    fn lines(&self, answer: &Answer, clauses: &[Clause]) -> Vec<String> {
        let mut lines = Vec::new();
        let numbered = || {
            clauses
                .iter()
                .zip(1_usize..)
                .map(|(clause, number)| (clause, number, answer.replies.get(clause.id())))
        };
        let numbers = |wanted: fn(Option<&Reply>) -> bool| -> Vec<String> {
            numbered()
                .filter(|(_, _, reply)| wanted(*reply))
                .map(|(_, number, _)| number.to_string())
                .collect()
        };
        let accepted = numbers(|reply| matches!(reply, Some(Reply::Accept)));
        let open = numbers(|reply| reply.is_none());
        if accepted.len() == clauses.len() {
            lines.push(self.say("answers-accept-all", &[]));
        } else if !accepted.is_empty() {
            lines.push(self.say("answers-accept", &[("numbers", accepted.join(", ").into())]));
        }
        for (clause, number, reply) in numbered() {
            if let Some(reply) = reply {
                lines.extend(self.reply(clause, number, reply));
            }
        }
        if !open.is_empty() {
            lines.push(self.say("answers-open", &[("numbers", open.join(", ").into())]));
        }
        lines.extend(answer.note.as_deref().map(one_line));
        lines.push(one_line(&answer.name));
        lines
    }

    fn reply(&self, clause: &Clause, number: usize, reply: &Reply) -> Vec<String> {
        let title = letter::clause_title(clause, &self.parts, self.channels);
        let head = [("number", number.to_string().into()), ("title", title.into())];
        let said = |id: &str, more: &l10n::Args<'_>| self.say(id, &[&head[..], more].concat());
        let reason = |reason: &Option<String>| {
            reason.as_deref().map(|reason| self.say("answers-reason", &[("reason", one_line(reason).into())]))
        };
        match reply {
            Reply::Accept => Vec::new(),
            Reply::Counter { clause: wished, reason: why } => {
                let (wished, before) = self.difference(wished, clause);
                let line = said("answers-counter", &[("wished", wished.into()), ("before", before.into())]);
                std::iter::once(line).chain(reason(why)).collect()
            }
            Reply::Decline { reason: why } => {
                std::iter::once(said("answers-decline", &[])).chain(reason(why)).collect()
            }
            Reply::Comment { text } => vec![said("answers-comment", &[("text", one_line(text).into())])],
        }
    }

    /// What is wished and what was offered: in a few words where only the times differ, else in those of the letter.
    fn difference(&self, wished: &Clause, offered: &Clause) -> (String, String) {
        if let (Clause::Channel(wished), Clause::Channel(offered)) = (wished, offered)
            && *wished == (ChannelClause { mode: wished.mode.clone(), ..offered.clone() })
            && let (new, old) = (self.mode(wished), self.mode(offered))
            && new != old
        {
            return (new, old);
        }
        let quoted = |clause: &Clause| {
            let words = one_line(&letter::clause_sentence(clause, &self.parts, self.channels));
            self.say("answers-quoted", &[("words", words.into())])
        };
        (quoted(wished), quoted(offered))
    }

    fn mode(&self, clause: &ChannelClause) -> String {
        let pace = self.channels.get(&clause.channel).map_or(Pace::Written, |channel| channel.pace);
        let id = match &clause.mode {
            Mode::Welcome(hours) => match hours.resolved(pace) {
                ClauseHours::Own(hours) => return in_words(hours, self.language, Style::Short),
                ClauseHours::Usual | ClauseHours::Anytime => "answers-anytime",
                ClauseHours::OfficeHours => "answers-office-hours",
            },
            Mode::ByAppointment => "answers-appointment",
            Mode::EmergencyOnly => "answers-emergency-only",
            Mode::AfterEngagement => "answers-after",
            Mode::NotUsed => "answers-not-used",
        };
        self.say(id, &[])
    }

    fn say(&self, id: &str, args: &l10n::Args<'_>) -> String {
        l10n::say(self.language, id, args)
    }
}

/// Every word in one line, without brackets: they belong to the code.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('[', "(").replace(']', ")")
}
