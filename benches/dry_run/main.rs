//! "What would have been": the drafts of fifty clients judged on a year of their record, as the window asks for it before
//! a draft is proposed.

#[path = "../bus/memory.rs"]
mod memory;

use absprache_adapters::store::Home;
use absprache_benches::rounds::{Contender, interleaved};
use absprache_benches::{Failure, table};
use absprache_desk::arrival::Arrival;
use absprache_desk::desk::Desk;
use absprache_desk::event::SourceName;
use absprache_desk::popup::{Popup, PopupKey};
use absprache_desk::ports::{Files, Notifier};
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::document;
use absprache_engine::ids::ClientId;
use absprache_engine::party::{Client, Consultant};
use absprache_engine::preset::Preset;
use absprache_engine::tone::Language;
use chrono::{DateTime, TimeDelta, Utc};

use memory::MemoryJournal;

const CLIENTS: usize = 50;
/// As many as in the year of `one`.
const CONTACTS: i32 = 20_000;
const ROUNDS: usize = 11;
const CHANNELS: [&str; 4] = ["email", "phone", "whatsapp", "ticket"];

const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    handles: [(handle: Mail("jana@example.org"), used: Business)])"#;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let home = Home::at(folder.path()).lock()?;
    let mut files = home.files()?;
    let channels = files.channels().clone();
    files.save_consultant(&document::read::<Consultant>(ME, &channels)?)?;
    let draft = Preset::Freelancer.policy(Language::De, &channels)?;
    let ids: Vec<ClientId> =
        (0..CLIENTS).map(|number| format!("client-{number}").parse()).collect::<Result<_, _>>()?;
    for id in &ids {
        files.save_client(&document::read::<Client>(&client(id), &channels)?)?;
        files.save_draft(id, &draft)?;
    }

    let (mut desk, troubles) = Desk::open(MemoryJournal::default(), files, Silent, channels, Language::De)?;
    if let Some(trouble) = troubles.into_iter().next() {
        return Err(trouble.into());
    }
    let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse()?;
    let apart = TimeDelta::days(365) / CONTACTS;
    for number in (1..=CONTACTS).rev() {
        let at = now - apart * number;
        desk.write_down(arrival(usize::try_from(number)?, at)?, at)?;
    }
    let mut tried = 0;
    let all = Contender::new("a year of fifty clients tried", 1, || {
        tried = 0;
        for id in &ids {
            let run = desk.dry_run(id, 12, now, Language::De)?;
            tried += run.days.iter().map(|day| day.inside + day.outside).sum::<u32>();
        }
        Ok(())
    });
    let measured = interleaved(ROUNDS, vec![all])?;

    table::head("Drafts of 50 clients on a year of their record", ROUNDS);
    for measured in &measured {
        table::took(measured);
    }
    table::note(&format!(
        "Aim: under 1 s. {tried} contacts were judged, each by the rules then and by the draft."
    ));
    if tried.abs_diff(CONTACTS.unsigned_abs()) > 200 { Err("contacts were left out".into()) } else { Ok(()) }
}

fn client(id: &ClientId) -> String {
    format!(
        r#"(schema: 1, id: "{id}", name: "{id} GmbH",
        side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"),
        people: [(id: "anna", name: "Anna Müller", handles: [Mail("anna@{id}.example.org")])])"#
    )
}

fn arrival(number: usize, at: DateTime<Utc>) -> Result<Arrival, Failure> {
    let address = format!("anna@client-{}.example.org", number % CLIENTS);
    // All four channels for every client.
    let channel = CHANNELS.get(number / CLIENTS % CHANNELS.len()).ok_or("no channel")?;
    Ok(Arrival {
        contact: Contact {
            channel: channel.parse()?,
            kind: ContactKind::Message,
            direction: Direction::In,
            at,
            from: Some(absprache_engine::handle::Handle::Mail(address.parse()?)),
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        },
        source: SourceName("notifications".to_owned()),
        source_id: Some(number.to_string()),
        continues: None,
        subject: None,
    })
}

struct Silent;

impl Notifier for Silent {
    fn show(&mut self, _: Popup) {}
    fn withdraw(&mut self, _: PopupKey) {}
    fn copy(&mut self, _: PopupKey, _: String) {}
}
