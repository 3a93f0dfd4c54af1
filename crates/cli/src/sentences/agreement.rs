//! Where the two sides stand, and what came of a step.

use absprache_desk::use_cases::agreeing::InForce;
use absprache_desk::view::hand_over::HandOver;
use absprache_engine::hours::date_at;
use absprache_engine::l10n;
use absprache_engine::tone::Language;
use chrono::NaiveDate;

use super::client::standing;
use super::{date, row, say};
use crate::commands::agreement::{AgreementShown, ClauseShown, Differs, Done, Written};

/// Where the two stand, clause by clause.
pub(crate) fn agreement(shown: &AgreementShown, language: Language) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| date(day, language)).unwrap_or_default();
    let clauses: String = shown.clauses.iter().map(|clause| of_clause(clause, language)).collect();
    // Beside an open offer; else it is what is told of anyway.
    let agreed = shown.agreed.filter(|number| Some(*number) != shown.version);
    let agreed = agreed.map(|number| say(language, "cli-agreed-version", &[("number", &number.to_string())]));
    let agreed = agreed.unwrap_or_default();
    let gap = if clauses.is_empty() { "" } else { "\n" };
    [
        format!("{}\n", state(shown, language)),
        row(language, "cli-row-agreed", &agreed),
        row(language, "cli-row-valid-from", &day(shown.valid_from)),
        row(language, "cli-row-valid-until", &day(shown.valid_until)),
        row(language, "cli-row-answer-by", &day(shown.answer_by)),
        row(language, "cli-row-review", &day(shown.review)),
        row(language, "cli-row-ends", &day(shown.ends)),
        format!("{gap}{clauses}"),
    ]
    .concat()
}

/// Where the two stand after a step, in short, and what to send.
pub(crate) fn done(done: &Done, language: Language) -> String {
    format!("{}\n\n{}", state(&done.agreement, language), message(&done.message, language))
}

/// What to send. It is for a person to send: nothing here does.
pub(crate) fn message(message: &HandOver, language: Language) -> String {
    [
        format!("{}\n", say(language, "cli-message", &[])),
        row(language, "cli-row-to", message.to.as_deref().unwrap_or_default()),
        row(language, "cli-row-subject", &message.subject),
        row(language, "cli-row-send", message.send.as_deref().unwrap_or_default()),
        format!("\n{}", message.body),
    ]
    .concat()
}

/// What the draft changes.
pub(crate) fn differs(differs: &Differs, language: Language) -> String {
    let Some(number) = differs.version else {
        return say(language, "cli-diff-nothing-yet", &[]);
    };
    let code = differs.fingerprint.as_ref().map(|fingerprint| fingerprint.code.as_str());
    let args = [("number", &*number.to_string()), ("code", code.unwrap_or_default())];
    if differs.changes.is_empty() {
        return say(language, "cli-diff-same", &args);
    }
    let lines: String = differs.changes.iter().map(|change| format!("  – {}\n", change.line)).collect();
    format!("{}\n{lines}", say(language, "cli-diff", &args))
}

/// The version that goes.
pub(crate) fn in_force(goes: &InForce, language: Language) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| date(day, language)).unwrap_or_default();
    let from = date_at(goes.version.consultant_side.zone, goes.version.valid_from);
    [
        format!("{}\n", say(language, "cli-in-force", &[])),
        row(language, "cli-row-rules", &standing(&goes.standing, Some(&goes.reference), language)),
        row(language, "cli-row-valid-from", &day(from)),
        row(language, "cli-row-valid-until", &day(goes.version.valid_until)),
        format!("\n{}", goes.version.letter),
    ]
    .concat()
}

/// Nothing goes.
pub(crate) fn nothing_in_force(language: Language) -> String {
    say(language, "cli-nothing-in-force", &[])
}

/// A file that was written.
pub(crate) fn written(written: &Written, language: Language) -> String {
    let file = written.file.display().to_string();
    let number = written.version.to_string();
    say(language, "cli-written", &[("number", &number), ("code", &written.fingerprint.code), ("file", &file)])
}

fn state(shown: &AgreementShown, language: Language) -> String {
    let number = shown.version.map(|number| number.to_string()).unwrap_or_default();
    let code = shown.fingerprint.as_ref().map(|fingerprint| fingerprint.code.clone()).unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| date(day, language)).unwrap_or_default();
    let open = shown.clauses.iter().filter(|clause| clause.state != "Settled").count();
    let args = [
        ("number", number.into()),
        ("code", code.into()),
        ("since", day(shown.since).into()),
        ("ends", day(shown.ends).into()),
        ("open", open.into()),
    ];
    l10n::say(language, &format!("cli-agreement-{}", shown.state), &args)
}

/// "Telefon (phone) – anders gewünscht", and below it what both say.
fn of_clause(clause: &ClauseShown, language: Language) -> String {
    let state = say(language, &format!("cli-clause-{}", clause.state), &[]);
    let said = |id: &str, text: &Option<String>| match text {
        Some(text) => format!("    {}\n", say(language, id, &[("text", text)])),
        None => String::new(),
    };
    let ours = if clause.ours.is_empty() { String::new() } else { format!("    {}\n", clause.ours) };
    [
        format!("  {} ({}) – {state}\n", clause.title, clause.id),
        ours,
        said("cli-clause-wished", &clause.theirs),
        said("cli-clause-said", &clause.reason),
    ]
    .concat()
}
