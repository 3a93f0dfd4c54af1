//! Whose desk it is, who writes, and what time it is there.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use absprache_adapters::store::Home;
use absprache_benches::Failure;
use absprache_desk::ports::Files;
use absprache_engine::document;
use absprache_engine::party::{Client, Consultant};
use chrono::{DateTime, TimeDelta, Utc};

/// With a minute between contacts each person writes again after more than the half an hour that ends a
/// conversation, so that each contact is told.
const CLIENTS: u32 = 40;

const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    handles: [(handle: Phone("+493023125001"), used: Business), (handle: Mail("jana@example.org"), used: Business)])"#;

/// Who sends the notification of this number.
pub(crate) fn name(number: u32) -> String {
    format!("Anna Müller {:02}", number % CLIENTS + 1)
}

/// Puts the consultant and the clients on file. By the standard rules, WhatsApp is not used.
pub(crate) fn furnish(home: &Home) -> Result<(), Failure> {
    let mut files = home.lock()?.files()?;
    let channels = files.channels().clone();
    files.save_consultant(&document::read::<Consultant>(ME, &channels)?)?;
    for number in 0..CLIENTS {
        let name = name(number);
        let client = format!(
            r#"(schema: 1, id: "mueller-{number}", name: "Müller GmbH {number}",
            side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"), tone: (form: du),
            people: [(id: "anna", name: "{name}", aliases: [(channel: "whatsapp", name: "{name}")])])"#
        );
        files.save_client(&document::read::<Client>(&client, &channels)?)?;
    }
    Ok(())
}

/// A clock that moves by hand: contacts in quick succession would be told together in one popup.
#[derive(Clone, Default)]
pub(crate) struct Time(Arc<AtomicI64>);

impl Time {
    /// Now; at first a Saturday evening.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        const SATURDAY: TimeDelta = TimeDelta::seconds(1_795_293_600);
        DateTime::UNIX_EPOCH + SATURDAY + TimeDelta::minutes(self.0.load(Ordering::Relaxed))
    }

    /// A minute later.
    pub(crate) fn pass_a_minute(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}
