//! All that the forms of an agreement are made from: letter, PDF, answer page, data file, mail.

use absprache_engine::agreement::Standing;
use absprache_engine::channel::Channels;
use absprache_engine::handle::{Handle, MailAddress};
use absprache_engine::ids::ClientId;
use absprache_engine::letter::{self, Parts};
use absprache_engine::negotiation::Refusal;
use absprache_engine::party::{Client, Consultant, Party, Use};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, NaiveDate, Utc};

use super::{Exchange, Fault, Held, Text, confirmation, proposal};
use crate::desk::Desk;
use crate::exchange::{Happened, What};
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::client_page::held as as_held;
use crate::use_cases::draw_up::version_parts;
use crate::use_cases::hand_over::addressee;
use crate::view::hand_over::HandOver;
use crate::view::letter::Letter;
use crate::words::say;

/// One version with all that its forms say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// The version.
    pub text: Text,
    /// Where it stands.
    pub standing: Standing,
    /// With whom, as on file today.
    pub client: Client,
    /// Who is asked to answer, by their full name.
    pub person: Option<String>,
    /// Where an answer goes.
    pub mail: Option<MailAddress>,
    /// The day on which it was offered, else agreed, by the consultant's calendar.
    pub on: NaiveDate,
    /// Until the end of which day the offer stands.
    pub answer_by: Option<NaiveDate>,
    /// The letter exactly as both sides hold it, in its parts.
    pub letter: Letter,
    /// The letter as composed from the clauses today.
    pub composed: letter::Letter,
    /// The message that goes with it; none with a text that is neither the open offer nor what was agreed last.
    pub message: Option<HandOver>,
    /// Who signed, if it is agreed.
    pub signatures: Vec<Signed>,
}

impl Paper {
    /// What the letter was written from.
    pub fn parts(&self) -> Parts<'_> {
        version_parts(&self.text.version, &self.client)
    }
}

/// The letter of a version as a text by itself, with the code below it by which an answer in words finds it.
pub fn letter_with_code(text: &Text) -> String {
    let code = text.reference.fingerprint.code();
    let code = say(text.version.language, "proposal-code", &[("code", &code)]);
    format!("{}\n\n{code}\n", text.version.letter.trim_end())
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// For which side.
    pub party: Party,
    /// Who.
    pub name: String,
    /// On which day.
    pub on: NaiveDate,
    /// The drawing, an SVG file.
    pub drawn: Option<Vec<u8>>,
}

/// A text ready to be made into any form.
///
/// # Errors
/// If a drawn signature cannot be read.
pub fn paper(
    exchange: &Exchange,
    held: Held<'_>,
    files: &impl Files,
    consultant: &Consultant,
    channels: &Channels,
    clock: &Clock,
) -> Result<Paper, Fault> {
    let Held { text, standing, since, answer_by } = held;
    let today = exchange.negotiation.day(clock.now);
    let is_current = exchange.current(today) == Some(text.reference.fingerprint);
    let message = match (is_current, &standing) {
        (false, _) => None,
        (true, Standing::Agreed { .. }) => Some(confirmation(exchange, clock)?),
        (true, Standing::Wish | Standing::Proposed | Standing::Ended) => {
            Some(proposal(exchange, channels, clock)?)
        }
    };
    let (person, _) = addressee(&exchange.client);
    let mail =
        consultant.handles.iter().filter(|mine| mine.used == Use::Business).find_map(|mine| {
            if let Handle::Mail(address) = &mine.handle { Some(address.clone()) } else { None }
        });
    Ok(Paper {
        signatures: signatures(exchange, files, &standing, text)?,
        letter: as_held(&text.version, &exchange.client, channels),
        composed: letter::compose(&version_parts(&text.version, &exchange.client), channels),
        client: exchange.client.clone(),
        person: person.map(|person| person.name.clone()),
        mail,
        on: since,
        answer_by,
        standing,
        message,
        text: text.clone(),
    })
}

fn signatures(
    exchange: &Exchange,
    files: &impl Files,
    standing: &Standing,
    text: &Text,
) -> Result<Vec<Signed>, Trouble> {
    let Standing::Agreed { on, by, .. } = standing else { return Ok(Vec::new()) };
    let is_this =
        |one: &&Happened| matches!(&one.what, What::Agreed { text: agreed, .. } if *agreed == text.reference);
    // What was signed is the answer by which it was agreed.
    let before = exchange.happened.iter().rev().skip_while(|one| !is_this(one));
    let drawn = before.map(|one| &one.what).find_map(|what| match what {
        What::Answered { drawn, .. } => Some(*drawn),
        What::Offered { .. }
        | What::Withdrawn { .. }
        | What::Agreed { .. }
        | What::Ended { .. }
        | What::Resumed => None,
    });
    let drawn = drawn.flatten();
    let drawn = drawn.map(|id| files.answer(&exchange.client.id, id)).transpose()?;
    let drawn = drawn.map(|drawing| drawing.original);
    Ok(vec![
        Signed { party: Party::Consultant, name: text.version.consultant_name.clone(), on: *on, drawn: None },
        Signed { party: Party::Client, name: by.clone(), on: *on, drawn },
    ])
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What is held of a client ([`Exchange::held`]), ready to be made into any form.
    ///
    /// # Errors
    /// If there is no such client, or nothing was offered or agreed.
    pub fn paper(&self, client: &ClientId, now: DateTime<Utc>, language: Language) -> Result<Paper, Fault> {
        let clock = Clock { language, ..self.clock(now) };
        let exchange = self.exchange(client)?;
        let held = exchange.held(exchange.negotiation.day(now)).ok_or(Refusal::NoOpenOffer)?;
        paper(&exchange, held, &self.files, &self.consultant, &self.channels, &clock)
    }
}
