//! Profiles, and where rules stand.

use std::path::PathBuf;

use absprache_desk::use_cases::clients::OnFile;
use absprache_desk::use_cases::record_agreement::Recorded;
use absprache_desk::view::retention::RetentionView;
use absprache_engine::agreement::{Means, Standing, VersionRef};
use absprache_engine::handle::Handle;
use absprache_engine::hours::{Region, Style, in_words};
use absprache_engine::party::{Client, Consultant, Leave, Person, Side, Use};
use absprache_engine::tone::{Form, Language};

use super::{date, row, say};

/// The consultant's own profile.
pub(crate) fn consultant(consultant: &Consultant, language: Language) -> String {
    let used = |used: Use| {
        let mine = consultant.handles.iter().filter(|mine| mine.used == used);
        mine.map(|mine| mine.handle.to_string()).collect::<Vec<_>>().join(", ")
    };
    let own_days = consultant.side.own_days.iter();
    let days_off: Vec<_> = own_days.map(|day| format!("{} {}", date(day.date, language), day.name)).collect();
    let absences: Vec<_> = consultant.absences.iter().map(|one| leave(one, language)).collect();
    let form = match consultant.form {
        Form::Sie => String::new(),
        Form::Du => say(language, "cli-form-du", &[]),
    };
    [
        format!("{}\n", consultant.name),
        side(&consultant.side, language),
        row(language, "cli-row-business", &used(Use::Business)),
        row(language, "cli-row-private", &used(Use::Private)),
        row(language, "cli-row-days-off", &days_off.join(", ")),
        row(language, "cli-row-away", &absences.join(", ")),
        row(language, "cli-row-form", &form),
    ]
    .concat()
}

/// "24.12.2026–6.1.2027 (Weihnachten)".
fn leave(leave: &Leave, language: Language) -> String {
    let days = format!("{}–{}", date(leave.first, language), date(leave.last, language));
    if leave.note.is_empty() { days } else { format!("{days} ({})", leave.note) }
}

/// A client who was just put on file.
pub(crate) fn client_added(client: &Client, draft: Option<PathBuf>, language: Language) -> String {
    let name = [("name", client.name.as_str()), ("id", client.id.as_str())];
    let said = say(language, "cli-client-added", &name);
    format!("{said}\n{}{}", details(client, language), file(draft, language))
}

/// All clients, one a line.
pub(crate) fn clients(clients: &[OnFile], language: Language) -> String {
    if clients.is_empty() {
        return say(language, "cli-no-clients", &[]);
    }
    let width = clients.iter().map(|one| one.client.id.as_str().len()).max().unwrap_or_default();
    let line = |one: &OnFile| {
        let stands = standing(&one.standing, one.version.as_ref(), language);
        format!("{:width$}  {} – {stands}", one.client.id.as_str(), one.client.name)
    };
    clients.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A client, where the rules stand, and the letter.
pub(crate) fn client(
    shown: &OnFile,
    draft: Option<PathBuf>,
    retention: &RetentionView,
    letter: &str,
    language: Language,
) -> String {
    let client = &shown.client;
    let stands = standing(&shown.standing, shown.version.as_ref(), language);
    [
        format!("{} ({})\n", client.name, client.id),
        details(client, language),
        row(language, "cli-row-rules", &stands),
        row(language, "cli-row-record", &retention.sentence),
        file(draft, language),
        format!("\n{letter}"),
    ]
    .concat()
}

/// A version that was just recorded.
pub(crate) fn recorded(recorded: &Recorded, language: Language) -> String {
    let reference = &recorded.reference;
    let stands = standing(&recorded.standing, Some(reference), language);
    let name = [("name", recorded.version.client_name.as_str()), ("stands", stands.as_str())];
    let fingerprint = reference.fingerprint.to_string();
    format!(
        "{}\n{}",
        say(language, "cli-recorded", &name),
        row(language, "cli-row-fingerprint", &fingerprint),
    )
}

/// How firmly rules stand: "version 2, agreed …", "a wish, …".
pub(crate) fn standing(standing: &Standing, version: Option<&VersionRef>, language: Language) -> String {
    let number = version.map(|version| version.number.to_string()).unwrap_or_default();
    let code = version.map(|version| version.fingerprint.code()).unwrap_or_default();
    match standing {
        Standing::Wish => say(language, "cli-standing-wish", &[]),
        Standing::Proposed => say(language, "cli-standing-proposed", &[]),
        Standing::Ended => say(language, "cli-standing-ended", &[]),
        Standing::Agreed { on, means, by } => {
            let means = match means {
                Means::Talk => "talk",
                Means::Mail => "mail",
                Means::Signed => "signed",
            };
            let on = super::date(*on, language);
            let args = [("number", &*number), ("code", &*code), ("on", &*on), ("means", means), ("by", by)];
            say(language, "cli-standing-agreed", &args)
        }
    }
}

/// The file to edit.
fn file(draft: Option<PathBuf>, language: Language) -> String {
    draft.map(|path| row(language, "cli-row-draft", &path.display().to_string())).unwrap_or_default()
}

fn details(client: &Client, language: Language) -> String {
    let people: Vec<String> =
        client.people.iter().map(|person| row(language, "cli-row-person", &named(person))).collect();
    let handles: Vec<String> = client.handles.iter().map(ToString::to_string).collect();
    [side(&client.side, language), people.concat(), row(language, "cli-row-business", &handles.join(", "))]
        .concat()
}

/// "Anna Müller: anna@example.org, +493023125002, whatsapp=Anna".
fn named(person: &Person) -> String {
    let handles = person.handles.iter().map(|handle| match handle {
        Handle::Account(account) => format!("{}={}", account.channel(), account.name()),
        Handle::Mail(_) | Handle::Phone(_) => handle.to_string(),
    });
    let aliases = person.aliases.iter().map(|alias| format!("{}={}", alias.channel, alias.name));
    let addresses = handles.chain(aliases).collect::<Vec<_>>().join(", ");
    if addresses.is_empty() { person.name.clone() } else { format!("{}: {addresses}", person.name) }
}

fn side(side: &Side, language: Language) -> String {
    let region = match side.region {
        Region::Nowhere => say(language, "cli-no-holidays", &[]),
        Region::Germany | Region::State(_) | Region::Austria | Region::Switzerland | Region::Canton(_) => {
            side.region.to_string()
        }
    };
    let hours = in_words(&side.office_hours, language, Style::Full);
    [
        row(language, "cli-row-zone", side.zone.name()),
        row(language, "cli-row-region", &region),
        row(language, "cli-row-hours", &hours),
    ]
    .concat()
}
