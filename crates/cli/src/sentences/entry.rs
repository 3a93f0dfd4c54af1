//! The journal.

use absprache_desk::event::{Attendance, Event, Received};
use absprache_desk::ports::{ChainFault, Verification};
use absprache_desk::use_cases::list_journal::Listed;
use absprache_engine::contact::Direction;
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
        Some(Event::Received(Received { direction: Direction::Out, .. })) => {
            say(language, "cli-event-mine", &[])
        }
        Some(event) => say(language, &format!("cli-event-{}", event.name()), &[]),
        None => say(language, "cli-event-erased", &[]),
    };
    let client = listed.client.as_ref().map(|id| format!("  {id}")).unwrap_or_default();
    let more = entry.event.as_ref().map(|event| says(event, language)).filter(|more| !more.is_empty());
    // One entry, one line, whatever stands in a name.
    let more = more.map(|more| format!("  {}", more.split_whitespace().collect::<Vec<_>>().join(" ")));
    let more = more.unwrap_or_default();
    format!("{:>5}  {at}  {name}{client}{more}", entry.seq.0)
}

/// What an event says beyond its name; channels and rules by their ids.
fn says(event: &Event, language: Language) -> String {
    match event {
        Event::Received(received) => {
            let from = received.from.as_ref().map(ToString::to_string).or_else(|| received.shown.clone());
            [received.channel.to_string(), from.unwrap_or_default()].join(" ").trim_end().to_owned()
        }
        Event::Judged(judged) => {
            let clause = judged.clause.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            let outcome = say(language, &format!("cli-entry-{:?}", judged.outcome), &[]);
            format!("#{} {outcome}{clause}", judged.contact.0)
        }
        Event::Notifying { contact, how } => {
            format!("#{} {}", contact.0, say(language, &format!("cli-entry-{how:?}-told"), &[]))
        }
        Event::Copied { contact, .. }
        | Event::Drafted { contact, .. }
        | Event::Replied { contact, .. }
        | Event::SetAside { reply: contact }
        | Event::Mention { contact }
        | Event::Fine { contact }
        | Event::Emergency { contact }
        | Event::Undone { contact }
        | Event::Denied { contact } => format!("#{}", contact.0),
        Event::InJunk(junk) => junk.from.to_string(),
        Event::Remind { contact, at } => format!("#{} {}", contact.0, at.to_rfc3339()),
        Event::AliasConfirmed { contact, person, .. } => {
            let person = person.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            format!("#{}{person}", contact.0)
        }
        Event::Offered { number, fingerprint, .. } => {
            let args = [("number", &*number.to_string()), ("code", &*fingerprint.code())];
            say(language, "cli-entry-offer", &args)
        }
        Event::Answered { to, name, .. } => {
            say(language, "cli-entry-answer", &[("code", &to.code()), ("name", name)])
        }
        Event::Withdrawn { offer, .. } => offer.code(),
        Event::Agreed { number, fingerprint, on, by, .. } => {
            let (number, code, on) = (number.to_string(), fingerprint.code(), super::date(*on, language));
            let args = [("number", &*number), ("code", &*code), ("on", &*on), ("by", by)];
            say(language, "cli-entry-version", &args)
        }
        Event::EngagementEnded { on, .. } => super::date(*on, language),
        Event::EngagementResumed { .. } => String::new(),
        Event::AppointmentMade { appointment, .. } => {
            let channel = appointment.channel.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
            format!("{}{channel}", appointment.start.to_rfc3339())
        }
        // What a note says is shown by `note list` alone.
        Event::Noted { contact, .. } => contact.map(|contact| format!("#{}", contact.0)).unwrap_or_default(),
        Event::NoteDropped { noted, .. } => format!("#{}", noted.0),
        Event::Expired { before, .. } => {
            say(language, "cli-entry-expired", &[("date", &super::date(*before, language))])
        }
        Event::AppointmentCancelled { made, .. } => format!("h{}", made.0),
        Event::AppointmentMarked { appointment, attendance, .. } => {
            format!("{appointment} {}", say(language, attendance_id(*attendance), &[]))
        }
    }
}

fn attendance_id(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::Kept => "cli-entry-kept",
        Attendance::Missed => "cli-entry-missed",
    }
}

#[cfg(test)]
mod tests {
    use absprache_desk::event::{OutcomeKind, Telling};

    use super::*;

    #[test]
    fn every_outcome_and_every_way_of_telling_has_its_words() {
        let outcomes = [OutcomeKind::Admit, OutcomeKind::Defer, OutcomeKind::Redirect, OutcomeKind::Ask];
        let tellings = [
            Telling::Popup,
            Telling::Loud,
            Telling::WhoIsThis,
            Telling::Ask,
            Telling::Grouped,
            Telling::Reminder,
            Telling::Digest,
            Telling::Seen,
        ];
        let ids = outcomes.map(|outcome| format!("cli-entry-{outcome:?}")).into_iter();
        for id in ids.chain(tellings.map(|how| format!("cli-entry-{how:?}-told"))) {
            for language in [Language::De, Language::En] {
                assert_ne!(say(language, &id, &[]), id, "{language:?}");
            }
        }
    }
}
