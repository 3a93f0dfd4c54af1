//! The journal.

use absprache_desk::event::Event;
use absprache_desk::ports::{ChainFault, Verification};
use absprache_desk::use_cases::list_journal::Listed;
use absprache_engine::l10n;
use absprache_engine::tone::Language;
use chrono_tz::Tz;

use super::say;

/// Entries, one a line: number, time, event, whom it is about, what it says.
pub(crate) fn entries(listed: &[Listed], zone: Tz, language: Language) -> String {
    if listed.is_empty() {
        return say(language, "cli-journal-empty", &[]);
    }
    listed.iter().map(|one| entry(one, zone, language)).collect::<Vec<_>>().join("\n")
}

/// What a check of the whole journal found.
pub(crate) fn verification(verification: &Verification, language: Language) -> String {
    match verification {
        Verification::Sound { events, erased } => {
            l10n::say(language, "cli-journal-sound", &[("events", events.into()), ("erased", erased.into())])
        }
        Verification::Broken { seq, fault } => {
            let fault = match fault {
                ChainFault::Gap => "cli-journal-gap",
                ChainFault::Link => "cli-journal-link",
                ChainFault::Hash => "cli-journal-hash",
                ChainFault::Payload => "cli-journal-payload",
            };
            let fault = say(language, fault, &[]);
            say(language, "cli-journal-broken", &[("seq", &seq.0.to_string()), ("fault", &fault)])
        }
    }
}

fn entry(listed: &Listed, zone: Tz, language: Language) -> String {
    let entry = &listed.entry;
    let at = entry.at.with_timezone(&zone).format("%Y-%m-%d %H:%M");
    let name = match &entry.event {
        Some(event) => say(language, &format!("cli-event-{}", event.name()), &[]),
        None => say(language, "cli-event-erased", &[]),
    };
    let client = listed.client.as_ref().map(|id| format!("  {id}")).unwrap_or_default();
    let more = entry.event.as_ref().map(says).filter(|more| !more.is_empty());
    // One entry, one line, whatever stands in a name.
    let more = more.map(|more| format!("  {}", more.split_whitespace().collect::<Vec<_>>().join(" ")));
    let more = more.unwrap_or_default();
    format!("{:>5}  {at}  {name}{client}{more}", entry.seq.0)
}

/// What an event says beyond its name, in the words of files.
fn says(event: &Event) -> String {
    match event {
        Event::Received(received) => {
            let from = received.from.as_ref().map(ToString::to_string).or_else(|| received.shown.clone());
            [received.channel.to_string(), from.unwrap_or_default()].join(" ").trim_end().to_owned()
        }
        Event::Judged(judged) => {
            let clause = judged.clause.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            format!("#{} {:?}{clause}", judged.contact.0, judged.outcome)
        }
        Event::Notifying { contact, how } => format!("#{} {how:?}", contact.0),
        Event::Copied { contact, .. } | Event::Mention { contact } | Event::Fine { contact } => {
            format!("#{}", contact.0)
        }
        Event::Remind { contact, at } => format!("#{} {}", contact.0, at.to_rfc3339()),
        Event::AliasConfirmed { contact, person, .. } => {
            let person = person.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            format!("#{}{person}", contact.0)
        }
        Event::Agreed { number, fingerprint, on, by, .. } => {
            format!("{number} {} {on} {by}", fingerprint.code())
        }
    }
}
