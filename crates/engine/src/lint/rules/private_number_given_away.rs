//! An address marked private must not reach the client by oversight: named in a clause or in its words, or as the only
//! address behind a welcome channel. As a number for emergencies it may be meant so; that is a warning.

use crate::channel::{Address, Channel, Channels};
use crate::clause::{At, ChannelClause, Clause, Mode};
use crate::handle::Handle;
use crate::ids::ClauseId;
use crate::lint::{Draft, Fact, Finding, Remedy, Severity};
use crate::party::{MyHandle, Use};

pub(in crate::lint) fn check(draft: Draft<'_>, channels: &Channels) -> Vec<Finding> {
    draft
        .clauses
        .iter()
        .flat_map(|clause| match clause {
            Clause::Channel(clause) => in_channel(draft, clause, channels),
            Clause::Emergency(clause) => {
                let mut findings = in_text(draft, &clause.id, &clause.definition);
                let called = |mine: &&MyHandle| match &mine.handle {
                    Handle::Phone(number) => clause.numbers.contains(number),
                    Handle::Mail(_) | Handle::Account(_) => false,
                };
                findings.extend(
                    private(draft).filter(called).map(|mine| given(mine, &clause.id, Severity::Warning)),
                );
                findings
            }
            Clause::FreeText(clause) => in_text(draft, &clause.id, &clause.text),
            Clause::Promise(_)
            | Clause::Frequency(_)
            | Clause::People(_)
            | Clause::Tone(_)
            | Clause::Netiquette(_)
            | Clause::Record(_)
            | Clause::Review(_)
            | Clause::Ending(_) => Vec::new(),
        })
        .collect()
}

fn private(draft: Draft<'_>) -> impl Iterator<Item = &MyHandle> {
    draft.handles.iter().filter(|mine| mine.used == Use::Private)
}

fn given(mine: &MyHandle, clause: &ClauseId, severity: Severity) -> Finding {
    Finding {
        severity,
        clause: Some(clause.clone()),
        fact: Fact::PrivateNumberGivenAway { address: mine.handle.to_string() },
        remedy: Remedy::UseABusinessAddress,
    }
}

fn in_channel(draft: Draft<'_>, clause: &ChannelClause, channels: &Channels) -> Vec<Finding> {
    match &clause.at {
        // Even "not at this number" tells the number; `at: Private` names none.
        At::Only(named) => private(draft)
            .filter(|mine| named.contains(&mine.handle))
            .map(|mine| given(mine, &clause.id, Severity::Error))
            .collect(),
        At::Business => Vec::new(),
        At::Any | At::Private if !matches!(clause.mode, Mode::Welcome(_)) => Vec::new(),
        At::Any | At::Private => {
            let Some(channel) = channels.get(&clause.channel) else { return Vec::new() };
            let meant = |mine: &&MyHandle| {
                reaches(&mine.handle, channel) && (clause.at == At::Any || mine.used == Use::Private)
            };
            let reached: Vec<&MyHandle> = draft.handles.iter().filter(meant).collect();
            let all_private = reached.iter().all(|mine| mine.used == Use::Private);
            let first = reached.first().filter(|_| all_private);
            first.map(|mine| given(mine, &clause.id, Severity::Warning)).into_iter().collect()
        }
    }
}

fn reaches(handle: &Handle, channel: &Channel) -> bool {
    match handle {
        Handle::Mail(_) => channel.address == Address::Mail,
        Handle::Phone(_) => channel.address == Address::Phone,
        Handle::Account(account) => *account.channel() == channel.id,
    }
}

fn in_text(draft: Draft<'_>, clause: &ClauseId, text: &str) -> Vec<Finding> {
    private(draft)
        .filter(|mine| names(text, &mine.handle))
        .map(|mine| given(mine, clause, Severity::Error))
        .collect()
}

/// Is the address written in the text, in whatever spelling?
fn names(text: &str, handle: &Handle) -> bool {
    match handle {
        Handle::Mail(mail) => text.to_lowercase().contains(&mail.as_str().to_lowercase()),
        // Account names are often ordinary words.
        Handle::Account(_) => false,
        Handle::Phone(number) => {
            // National spellings have no country code; nine digits are enough to tell a number.
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let number = digits(number.as_str());
            let tail = number.get(number.len().saturating_sub(9)..).unwrap_or(&number);
            digits(text).contains(tail)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::found_with;

    const PRIVATE: &str = r#"(handle: Phone("+4917139200001"), used: Private), (handle: Mail("jana.privat@example.org"), used: Private)"#;
    const BOTH: &str = r#"(handle: Phone("+4917139200001"), used: Private), (handle: Phone("+493023125001"), used: Business)"#;

    #[test]
    fn a_private_address_stays_private() {
        let phone = |rest: &str| format!(r#"Channel(id: "c", channel: "phone", mode: {rest})"#);
        let named = r#"at: Only([Phone("+4917139200001")])"#;
        let text = |text: &str| format!(r#"FreeText(id: "c", text: "{text}")"#);
        let emergency = |rest: &str| format!(r#"Emergency(id: "c", definition: "Ausfall", {rest})"#);
        for (handles, clause, expected) in [
            (BOTH, phone(&format!("Welcome, {named}")), Some(Severity::Error)),
            (BOTH, phone(&format!("NotUsed, {named}")), Some(Severity::Error)),
            (BOTH, phone("Welcome, at: Private"), Some(Severity::Warning)),
            (BOTH, phone("Welcome"), None),
            (PRIVATE, phone("Welcome"), Some(Severity::Warning)),
            (PRIVATE, phone("Welcome, at: Private"), Some(Severity::Warning)),
            (PRIVATE, phone("Welcome, at: Business"), None),
            (PRIVATE, phone("NotUsed"), None),
            (
                PRIVATE,
                r#"Channel(id: "c", channel: "email", mode: Welcome)"#.to_owned(),
                Some(Severity::Warning),
            ),
            (PRIVATE, r#"Channel(id: "c", channel: "linkedin", mode: Welcome)"#.to_owned(), None),
            ("", phone("Welcome"), None),
            (BOTH, emergency(r#"numbers: ["+4917139200001"]"#), Some(Severity::Warning)),
            (BOTH, emergency(r#"numbers: ["+493023125001"]"#), None),
            (BOTH, text("Zur Not 0171 / 392 000 01."), Some(Severity::Error)),
            (BOTH, text("Büro: 030 23125001."), None),
            (PRIVATE, text("Oder an Jana.Privat@example.org."), Some(Severity::Error)),
        ] {
            let findings = found_with(check, handles, &clause);
            assert_eq!(findings.first().map(|finding| finding.severity), expected, "{handles}: {clause}");
            assert!(findings.len() <= 1, "{clause}: {findings:?}");
        }
    }
}
