//! A house of many years: clients, and contacts with them, the same in every run. Written by the store's own ways.

use std::error::Error;
use std::path::Path;

use absprache_adapters::store::Home;
use absprache_desk::event::{Event, Judged, Known, OutcomeKind, Received, Seq, SourceName, Telling};
use absprache_desk::ports::Files as _;
use absprache_engine::channel::Channels;
use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::document;
use absprache_engine::identity::Certainty;
use absprache_engine::ids::ClientId;
use absprache_engine::party::{Client, Consultant};
use absprache_engine::redirection::Step;
use absprache_engine::verdict::{GroundKind, Reason};
use chrono::{DateTime, TimeDelta, Utc};

/// How large the house is.
#[derive(Debug, Clone, Copy)]
pub struct Seed {
    /// How many clients. Every tenth has a name of 200 letters.
    pub clients: usize,
    /// How many events the journal has at least. Half of them are of the first client.
    pub rows: usize,
}

/// So many are written in one go.
const AT_ONCE: usize = 10_000;
/// From one contact to the one before it: some thirty a day.
const BETWEEN: TimeDelta = TimeDelta::minutes(47);
const TRADES: [&str; 5] = ["Verlag", "Werkstatt", "Gärtnerei", "Praxis", "Großhandel"];

const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    handles: [(handle: Mail("jana@example.org"), used: Business)])"#;

/// Fills a data folder that is new or has no journal yet; the newest contact is just before `now`. Gives the number of
/// events.
///
/// # Errors
/// If the folder is in use, or cannot be written.
pub fn sow(folder: &Path, seed: Seed, now: DateTime<Utc>) -> Result<usize, Box<dyn Error>> {
    let channels = Channels::shipped()?;
    let home = Home::at(folder).lock()?;
    let mut files = home.files()?;
    if files.consultant()?.is_none() {
        files.save_consultant(&document::read::<Consultant>(ME, channels)?)?;
    }
    let clients: Vec<Client> = (0..seed.clients).map(|at| client(at, channels)).collect::<Result<_, _>>()?;
    for client in &clients {
        files.save_client(client)?;
    }
    let mut journal = home.journal()?;
    let mut events = Vec::new();
    let mut written = 0;
    // Oldest first. Of seven contacts two are outside the rules and have four events, the others two.
    let contacts = (seed.rows * 7).div_ceil(18);
    for number in (0..contacts).rev() {
        let whose = if number.is_multiple_of(2) { 0 } else { number / 2 % clients.len().max(1) };
        let Some(client) = clients.get(whose) else { break };
        let at = now - BETWEEN * i32::try_from(number + 1)?;
        let seq = Seq(i64::try_from(written + events.len() + 1)?);
        let of_contact = contact(number, seq, at, client.id.clone())?;
        events.extend(of_contact.into_iter().map(|event| (at, event)));
        if events.len() >= AT_ONCE || number == 0 {
            journal.append_all(&events)?;
            written += events.len();
            events.clear();
        }
    }
    Ok(written)
}

fn client(at: usize, channels: &Channels) -> Result<Client, Box<dyn Error>> {
    let trade = TRADES.get(at % TRADES.len()).copied().unwrap_or_default();
    let name = format!("{trade} {at:03}");
    let name =
        if at % 10 == 9 { format!("{name} {}", "Donaudampfschifffahrt ".repeat(9).trim_end()) } else { name };
    let text = format!(
        r#"(schema: 1, id: "seed-{at}", name: "{name}",
            side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"),
            people: [(id: "anna", name: "Anna Muster {at:03}", handles: [Mail("anna.{at}@example.org")],
                      aliases: [(channel: "whatsapp", name: "Anna {at:03}")])])"#
    );
    Ok(document::read(&text, channels)?)
}

/// Mail and calls in order, WhatsApp outside the rules, and what was done about it.
fn contact(
    number: usize,
    seq: Seq,
    arrived: DateTime<Utc>,
    client: ClientId,
) -> Result<Vec<Event>, Box<dyn Error>> {
    let (channel, kind) = match number % 7 {
        0 | 3 | 5 => ("email", ContactKind::Message),
        1 | 4 => ("phone", ContactKind::Call),
        _ => ("whatsapp", ContactKind::Message),
    };
    let is_outside = channel == "whatsapp";
    let identity = Known { client, person: Some("anna".parse()?), certainty: Certainty::Verified };
    let received = Event::Received(Received {
        arrived,
        channel: channel.parse()?,
        kind,
        direction: if number.is_multiple_of(11) { Direction::Out } else { Direction::In },
        urgency: Urgency::Ordinary,
        from: None,
        shown: None,
        mine: None,
        identity: Some(identity),
        source: SourceName("seed".to_owned()),
        source_id: Some(number.to_string()),
    });
    let judged = Event::Judged(Judged {
        contact: seq,
        outcome: if is_outside { OutcomeKind::Redirect } else { OutcomeKind::Admit },
        reason: (!is_outside).then_some(Reason::Welcome),
        until: None,
        to: if is_outside { vec!["email".parse()?] } else { Vec::new() },
        clause: Some(channel.parse()?),
        ground: if is_outside { GroundKind::NotUsed } else { GroundKind::Welcome },
        version: None,
    });
    let told = Event::Notifying { contact: seq, how: Telling::Popup };
    let done = if number.is_multiple_of(2) {
        Event::Copied { contact: seq, step: Step::First }
    } else {
        Event::Fine { contact: seq }
    };
    Ok(if is_outside { vec![received, judged, told, done] } else { vec![received, judged] })
}
