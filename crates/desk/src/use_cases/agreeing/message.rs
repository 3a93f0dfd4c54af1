//! What is said to the client around an agreement, as messages that a person sends.

use absprache_engine::channel::Channels;
use absprache_engine::clause::{Clause, Mode};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::l10n;
use absprache_engine::letter::{amendment, clause_title};
use absprache_engine::negotiation::{Answer, Phase, Reply};
use absprache_engine::party::{Consultant, Party};
use absprache_engine::redirect::{Addressee, salutation};
use absprache_engine::tone::{Form, Tone};
use absprache_engine::words::{Clock, name};
use chrono::NaiveDate;

use super::{Exchange, Fault, Text};
use crate::exchange::What;
use crate::office::Office;
use crate::use_cases::draw_up::version_parts;
use crate::use_cases::hand_over::addressee;
use crate::view::hand_over::HandOver;
use crate::words::say;
use crate::words::times::full_date;

/// The open offer: the whole letter in the body, what it changes where something goes already, and how to answer with one
/// word.
///
/// # Errors
/// If no offer is open.
pub fn proposal(exchange: &Exchange, channels: &Channels, clock: &Clock) -> Result<HandOver, Fault> {
    let today = exchange.negotiation.day(clock.now);
    let open = exchange.negotiation.proposal(today).ok_or(Fault::NothingToRemindOf)?;
    let text = exchange.text(open.text).ok_or(Fault::NothingToRemindOf)?;
    let voice = Voice::of(exchange, text, clock);
    let before = exchange.before(open.text);
    let (subject, intro) = match before {
        None => ("hand-over-subject", voice.say("hand-over-intro", &[])),
        Some(before) if before.is_agreed => {
            ("proposal-subject-change", voice.say("proposal-intro-change", &[]))
        }
        Some(_) => ("proposal-subject-again", voice.say("proposal-intro-again", &[])),
    };
    let mut parts = vec![voice.salutation(), intro];
    parts.extend(before.and_then(|before| changes(exchange, before.text, text, channels)));
    parts.extend(exchange.words_of(open.text).map(|said| reasons(exchange, said, text, channels, &voice)));
    parts.push(text.version.letter.trim_end().to_owned());
    let mut end = vec![voice.say("hand-over-agree", &[]), voice.say("hand-over-change", &[])];
    end.extend(open.answer_by.map(|day| voice.say("proposal-answer-by", &[("date", &voice.date(day))])));
    parts.push(end.join("\n"));
    parts.push(voice.code(open.text));
    Ok(voice.message_about(open.text, subject, &parts))
}

/// What is agreed, as a confirmation with the whole letter.
///
/// # Errors
/// If nothing is agreed.
pub fn confirmation(exchange: &Exchange, clock: &Clock) -> Result<HandOver, Fault> {
    let agreed = exchange.negotiation.agreed_texts().last().ok_or(Fault::NothingSettled)?;
    let text = exchange.text(agreed.text).ok_or(Fault::NothingSettled)?;
    let voice = Voice::of(exchange, text, clock);
    let letter = text.version.letter.trim_end().to_owned();
    let parts =
        vec![voice.salutation(), voice.say("confirmation-intro", &[]), letter, voice.code(agreed.text)];
    Ok(voice.message("confirmation-subject", &parts))
}

/// A friendly reminder of the offer, and when to send it: inside the client's hours.
///
/// # Errors
/// If no offer waits for an answer.
pub fn reminder(exchange: &Exchange, consultant: &Consultant, clock: &Clock) -> Result<HandOver, Fault> {
    let state = exchange.negotiation.state(exchange.negotiation.day(clock.now));
    let waits = matches!(state.phase, Phase::Open | Phase::Lapsed);
    let (Some(offer), Some(at)) = (state.offer.filter(|_| waits), state.offered_at) else {
        return Err(Fault::NothingToRemindOf);
    };
    let text = exchange.text(offer.text).ok_or(Fault::NothingToRemindOf)?;
    let voice = Voice::of(exchange, text, clock);
    let date = voice.date(clock.date_at(at));
    let parts = vec![
        voice.salutation(),
        voice.say("reminder-text", &[("date", &date)]),
        [voice.say("hand-over-agree", &[]), voice.say("hand-over-change", &[])].join("\n"),
        voice.greeting(consultant),
        voice.code(offer.text),
    ];
    let message = voice.message_about(offer.text, "reminder-subject", &parts);
    let theirs = Office::of(&exchange.client.side);
    let send = if theirs.is_open(clock.now) {
        say(clock.language, "send-now", &[])
    } else {
        // By the consultant's clock, on which it is sent.
        let then = Clock { zone: consultant.side.zone, ..*clock };
        say(clock.language, "send-at", &[("time", &then.near(theirs.next_opening(clock.now)))])
    };
    Ok(HandOver { send: Some(send), ..message })
}

/// Kind words for the end of the work together, on its last day, past or to come; without one after the notice that is
/// agreed, from today on.
pub fn ending(exchange: &Exchange, consultant: &Consultant, channels: &Channels, clock: &Clock) -> HandOver {
    let agreed = exchange.negotiation.agreed_texts().last();
    let clauses = agreed.map_or(&[] as &[Clause], |agreed| &agreed.clauses);
    let today = exchange.negotiation.day(clock.now);
    let last_day = exchange.negotiation.state(today).ends.unwrap_or_else(|| after_notice(clauses, today));
    let voice = Voice { exchange, tone: exchange.client.tone, clock };
    let date = voice.date(last_day);
    let text = if last_day < today { "ending-text-past" } else { "ending-text" };
    let mut parts = vec![voice.salutation(), voice.say(text, &[("date", &date)])];
    if agreed.is_some() {
        parts.push(voice.say("ending-agreement", &[]));
    }
    let later: Vec<&str> = clauses
        .iter()
        .filter_map(Clause::as_channel)
        .filter(|clause| clause.mode == Mode::AfterEngagement)
        .filter_map(|clause| channels.get(&clause.channel))
        .map(|channel| name(channel, voice.tone.language))
        .collect();
    if !later.is_empty() {
        let id = if last_day < today { "ending-later-past" } else { "ending-later" };
        parts.push(voice.say(id, &[("channels", &later.join(", "))]));
    }
    parts.push(voice.say("ending-thanks", &[]));
    parts.push(voice.greeting(consultant));
    voice.message("ending-subject", &parts)
}

fn after_notice(clauses: &[Clause], today: NaiveDate) -> NaiveDate {
    let days = clauses
        .iter()
        .find_map(|clause| if let Clause::Ending(clause) = clause { Some(clause.notice_days) } else { None });
    let notice = chrono::Days::new(days.unwrap_or_default().into());
    today.checked_add_days(notice).unwrap_or(today)
}

/// What goes, or was talked about, before an offer.
#[derive(Clone, Copy)]
struct Before<'a> {
    text: &'a Text,
    is_agreed: bool,
}

impl Exchange {
    /// What an offer follows: the offer that was answered, else what was agreed.
    fn before(&self, offered: Fingerprint) -> Option<Before<'_>> {
        let steps = self.happened.iter().rev();
        let mut earlier = steps.skip_while(
            |one| !matches!(&one.what, What::Offered { text, .. } if text.fingerprint == offered),
        );
        earlier.next();
        earlier.find_map(|one| match &one.what {
            What::Agreed { text, .. } => Some(Before { text: self.text(text.fingerprint)?, is_agreed: true }),
            What::Answered { to, by: Party::Client, .. } => {
                Some(Before { text: self.text(*to)?, is_agreed: false })
            }
            What::Offered { .. }
            | What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        })
    }

    /// What the consultant said along with an offer.
    fn words_of(&self, offered: Fingerprint) -> Option<&Answer> {
        let offer = self.happened.iter().rev().find(
            |one| matches!(&one.what, What::Offered { text, words: Some(_), .. } if text.fingerprint == offered),
        )?;
        let mine = self.spoken.iter().rev().filter(|spoken| spoken.answer.by == Party::Consultant);
        mine.map(|spoken| (spoken.at, &spoken.answer)).find(|(at, _)| *at == offer.at).map(|(_, said)| said)
    }
}

fn changes(exchange: &Exchange, before: &Text, after: &Text, channels: &Channels) -> Option<String> {
    let old = version_parts(&before.version, &exchange.client);
    let new = version_parts(&after.version, &exchange.client);
    let lines: Vec<String> =
        amendment(&old, &new, channels).into_iter().map(|one| format!("– {}", one.line)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn reasons(
    exchange: &Exchange,
    said: &Answer,
    offered: &Text,
    channels: &Channels,
    voice: &Voice<'_>,
) -> String {
    let parts = version_parts(&offered.version, &exchange.client);
    let line = |clause: &Clause| match said.replies.get(clause.id())? {
        Reply::Comment { text } => {
            let title = clause_title(clause, &parts, channels);
            Some(voice.say("proposal-reason", &[("title", &title), ("text", text)]))
        }
        Reply::Accept | Reply::Counter { .. } | Reply::Decline { .. } => None,
    };
    let lines: Vec<String> = offered.version.clauses.iter().filter_map(line).collect();
    lines.join("\n")
}

/// Speaks to the client.
struct Voice<'a> {
    exchange: &'a Exchange,
    tone: Tone,
    clock: &'a Clock,
}

impl<'a> Voice<'a> {
    fn of(exchange: &'a Exchange, text: &'a Text, clock: &'a Clock) -> Self {
        let tone = version_parts(&text.version, &exchange.client).agreed_tone();
        Self { exchange, tone, clock }
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let form = match self.tone.form {
            Form::Sie => "sie",
            Form::Du => "du",
        };
        let args = args.iter().map(|(name, value)| (*name, (*value).into()));
        let args: Vec<_> = args.chain([("form", form.into())]).collect();
        l10n::say(self.tone.language, id, args.as_slice())
    }

    fn salutation(&self) -> String {
        let (person, _) = addressee(&self.exchange.client);
        let addressee = Addressee {
            name: person.map(|person| person.name.as_str()),
            salutation: person.and_then(|person| person.salutation.as_deref()),
        };
        salutation(&addressee, self.tone)
    }

    fn date(&self, day: NaiveDate) -> String {
        full_date(day, &Clock { language: self.tone.language, ..*self.clock })
    }

    /// The line by which an answer in words finds its text.
    fn code(&self, text: Fingerprint) -> String {
        self.say("proposal-code", &[("code", &text.code())])
    }

    /// How a message ends that has no letter in it.
    fn greeting(&self, consultant: &Consultant) -> String {
        format!("{}\n{}", self.say("letter-greeting", &[]), consultant.name)
    }

    /// With the code in the subject, which replies keep: so they are recognised.
    fn message_about(&self, text: Fingerprint, subject: &str, parts: &[String]) -> HandOver {
        let subject = self.say(subject, &[]);
        let subject = self.say("subject-with-code", &[("subject", &subject), ("code", &text.code())]);
        HandOver { subject, ..self.message("reminder-subject", parts) }
    }

    fn message(&self, subject: &str, parts: &[String]) -> HandOver {
        let (_, to) = addressee(&self.exchange.client);
        HandOver::new(to, self.say(subject, &[]), format!("{}\n", parts.join("\n\n")))
    }
}
