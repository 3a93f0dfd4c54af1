//! Failures in lines for a terminal; what the desk says about files and the journal, and here what concerns options.

mod documents;
#[cfg(test)]
mod tests;

use absprache_adapters::documents::{ExportFault, address_book};
use absprache_adapters::store::backup;
use absprache_desk::arrival::MailFault;
use absprache_desk::trouble::Trouble;
use absprache_desk::words::{
    Told, mail_fault, of_appointment, of_no_draft, of_note_fault, of_note_text, of_preset, of_trouble,
    of_wording, source_hindrance,
};
use absprache_engine::document::{Place, place_at};
use absprache_engine::tone::Language;
use absprache_engine::wording::{Fault, Refusal};

use crate::failure::{Failure, Why};
use crate::sentences::{self, say};

/// What went wrong with files or the journal, in words, several lines.
pub(crate) fn trouble(trouble: &Trouble, language: Language) -> String {
    in_lines(of_trouble(trouble, language), language)
}

/// A failure in words, several lines.
pub(crate) fn words(failure: &Failure, language: Language) -> String {
    let told = match failure {
        Failure::Trouble(trouble) => of_trouble(trouble, language),
        Failure::Option { option, given, why } => of_option(option, given, why, language),
        Failure::NoHome => Told::of(language, "error-no-home", &[]),
        Failure::NameMissing => Told::of(language, "error-name-missing", &[]),
        Failure::ZoneMissing => Told::of(language, "error-zone-missing", &[]),
        Failure::NoAbsence(first) => {
            Told::of(language, "error-no-absence", &[("date", &sentences::date(*first, language))])
        }
        Failure::NoDayOff(date) => {
            Told::of(language, "error-no-day-off", &[("date", &sentences::date(*date, language))])
        }
        Failure::NoId(name) => Told::of(language, "error-no-id", &[("name", name)]),
        Failure::Keyring(fault) => {
            let fault = mail_fault(&MailFault::Password(fault.clone()), language);
            Told::of(language, "error-keyring", &[("fault", &fault)])
        }
        Failure::NotTaught(sign) => Told::of(language, "error-not-taught", &[("text", sign.text())]),
        Failure::NotAssigned(uid) => Told::of(language, "error-not-assigned", &[("uid", uid)]),
        Failure::NoSource(name) => Told::of(language, "error-no-source", &[("id", &name.0)]),
        Failure::Text { text, refusals } => of_text(text, refusals, language),
        Failure::NoDraft(why) => of_no_draft(why, language),
        Failure::NotDrafted { source, hindrance } => {
            let fault = source_hindrance(source, hindrance, language);
            Told::of(language, "error-not-drafted", &[("fault", &fault)])
        }
        Failure::Appointment(fault) => of_appointment(fault, language),
        Failure::Note(fault) => of_note_fault(fault, language),
        Failure::Preset(fault) => of_preset(fault, language),
        Failure::NotTheirs { client, sender } => {
            Told::of(language, "error-not-theirs", &[("client", client.as_str()), ("sender", sender)])
        }
        Failure::NoSide { policy } => {
            Told::of(language, "error-no-side", &[]).at(policy.display().to_string())
        }
        Failure::Unchanged { number } => {
            Told::of(language, "error-unchanged", &[("number", &number.to_string())])
        }
        Failure::BeforeTheLast { number, from } => {
            let args = [("number", &*number.to_string()), ("from", &*sentences::date(*from, language))];
            Told::of(language, "error-before-the-last", &args)
        }
        Failure::Objections(findings) => {
            let listed: String = findings.iter().map(|one| sentences::finding(one, language)).collect();
            Told { below: listed, ..Told::of(language, "error-objections", &[]) }
        }
        Failure::Backup(fault) => backup::told(fault, language),
        Failure::Step(told) => told.clone(),
        Failure::NoAnswer { path, fault } => documents::of_answer(path, fault, language),
        Failure::NoAgreement { path, why } => documents::of_agreement(path, why, language),
        Failure::NoBook { path, fault } => address_book::told(fault, language).at(path.display().to_string()),
        Failure::NoList { path, fault } => documents::of_list(path, fault, language),
        Failure::NothingToDecide => Told::of(language, "error-nothing-to-decide", &[]),
        Failure::NothingInstead(id) => Told::of(language, "error-nothing-instead", &[("id", id.as_str())]),
        Failure::NothingToExport => Told::of(language, "error-nothing-to-export", &[]),
        Failure::NotMade(ExportFault::NoPdf) => Told::of(language, "error-no-pdf", &[]),
        Failure::NotMade(ExportFault::NoMessage) => Told::of(language, "error-no-message", &[]),
        Failure::NotMade(fault) => Told::of(language, "error-unmade", &[("system", &fault.to_string())]),
        Failure::Unmade(system) => Told::of(language, "error-unmade", &[("system", system)]),
        Failure::Output(error) => Told::of(language, "error-output", &[("system", &error.to_string())]),
    };
    in_lines(told, language)
}

fn in_lines(told: Told, language: Language) -> String {
    let what = say(language, "error-what", &[("what", &told.what)]);
    let place = match told.place.as_str() {
        "" => String::new(),
        place => format!("  {}\n", say(language, "error-where", &[("place", place)])),
    };
    format!("{what}\n{place}{}  {}\n", told.below, say(language, "error-remedy", &[("remedy", &told.remedy)]))
}

/// All that speaks against a text, and what helps against the first of it.
fn of_text(text: &str, refusals: &[Refusal], language: Language) -> Told {
    let told = |refusal: &Refusal| {
        let told = of_wording(&refusal.fault, language);
        if refusal.span.is_empty() {
            return told;
        }
        let Place { line, column } = place_at(text, refusal.span.start);
        let args = [("line", &*line.to_string()), ("column", &*column.to_string())];
        told.at(say(language, "error-place", &args))
    };
    let mut all = refusals.iter().map(told);
    let first = all.next().unwrap_or_else(|| of_wording(&Fault::Empty, language));
    let below = all.map(|told| format!("  {}\n", [told.what, told.place].join(" ").trim_end())).collect();
    Told { below, ..first }
}

fn of_option(option: &str, given: &str, why: &Why, language: Language) -> Told {
    let told = match why {
        Why::Zone => Told::of_value(given, "zone", language),
        Why::Region => Told::of_value(given, "region", language),
        Why::Hours(error) => Told::of_value(given, "hours", language).with(error, language),
        Why::Mail => Told::of_value(given, "mail", language),
        Why::Phone => Told::of_value(given, "phone", language),
        Why::ForBusiness => Told::of_value(given, "private-number", language),
        Why::Account => Told::of_value(given, "account", language),
        Why::Channel => Told::of_value(given, "channel", language),
        Why::Pair => Told::of_value(given, "pair", language),
        Why::Id => Told::of_value(given, "client", language),
        Why::Instant => Told::of_value(given, "instant", language),
        Why::Date => Told::of_value(given, "date", language),
        Why::Days => Told::of_value(given, "days", language),
        Why::DaysInOrder => Told::of(language, "error-absence-order", &[]),
        Why::DayOff => Told::of_value(given, "day-off", language),
        Why::StillToCome => Told::of_value(given, "still-to-come", language),
        Why::TooLongAgo => Told::of_value(given, "too-long-ago", language),
        Why::Clause => Told::of_value(given, "clause", language),
        Why::OtherKind => Told::of_value(given, "other-kind", language),
        Why::OnlyWelcome => Told::of_value(given, "only-welcome", language),
        Why::Within => Told::of_value(given, "within", language),
        Why::Empty => Told::of_value(given, "empty", language),
        Why::Host => Told::of_value(given, "host", language),
        Why::Port => Told::of_value(given, "port", language),
        Why::Sign => Told::of_value(given, "sign", language),
        Why::AreaCode => Told::of_value(given, "area-code", language),
        Why::Tls => Told::of_value(given, "tls", language),
        Why::Column => Told::of_value(given, "column", language),
        Why::Person => Told::of_value(given, "person", language),
        Why::TlsOfAddress => Told::of_value(given, "tls-of-address", language),
        Why::CalendarAddress => Told::of_value(given, "calendar-address", language),
        Why::Note(error) => of_note_text(*error, language),
        Why::Appointment => Told::of_value(given, "appointment", language),
        Why::Text => Told::of_value(given, "text", language),
    };
    Told { what: format!("{option}: {}", told.what), ..told }
}
