//! Why a document is no answer, or no agreement, in words.

use std::path::Path;

use absprache_adapters::documents::in_brief;
use absprache_adapters::sources::call_list::NoList;
use absprache_desk::trouble::Trouble;
use absprache_desk::words::{Told, of_trouble};
use absprache_engine::answers::Fault;
use absprache_engine::tone::Language;

use crate::failure::NoAgreement;
use crate::sentences::say;

/// Why a document holds no answer that could be taken in.
pub(super) fn of_answer(path: &Path, fault: &Fault, language: Language) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    let told = match fault {
        Fault::NothingFound => told("error-answer-nothing-found", &[]),
        Fault::Agreement => told("error-answer-agreement", &[]),
        Fault::Foreign { code } => told("error-answer-foreign", &[("code", code)]),
        Fault::Incomplete { .. } => told("error-answer-incomplete", &[]),
        Fault::Tampered { text } => {
            let args = [("number", &*text.number.to_string()), ("code", &*text.fingerprint.code())];
            told("error-answer-tampered", &args)
        }
        Fault::NoSuchClause(id) => told("error-answer-no-such-clause", &[("id", id.as_str())]),
        Fault::WrongClause { clause, proposed } => {
            told("error-answer-wrong-clause", &[("id", clause.as_str()), ("other", proposed.as_str())])
        }
        Fault::Unreadable(error) => {
            let error = Box::new(error.clone());
            return of_trouble(&Trouble::BadFile { path: path.to_owned(), error }, language);
        }
    };
    told.at(path.display().to_string())
}

/// Why a file is no list of calls.
pub(super) fn of_list(path: &Path, fault: &NoList, language: Language) -> Told {
    let path = path.display().to_string();
    match fault {
        NoList::TooLong { .. } => Told::of(language, "error-calls-too-long", &[]).at(path),
        NoList::Empty => Told::of(language, "error-calls-empty", &[]).at(path),
        NoList::NoColumns { headings } => {
            let args = [("headings", &*in_brief(headings))];
            Told::of(language, "error-calls-no-columns", &args).at(path)
        }
        NoList::NoJson { line, column, words } => {
            let args = [("line", &*line.to_string()), ("column", &*column.to_string())];
            let place = say(language, "error-place", &args);
            Told::of(language, "error-calls-no-json", &[("words", words)]).at(format!("{path}, {place}"))
        }
    }
}

/// Why a file holds no agreement that could be judged by.
pub(super) fn of_agreement(path: &Path, why: &NoAgreement, language: Language) -> Told {
    let told = match why {
        NoAgreement::Tampered { said } => {
            Told::of(language, "error-agreement-tampered", &[("code", &said.code())])
        }
        #[cfg(not(feature = "pdf"))]
        NoAgreement::WithoutPdf => Told::of(language, "error-no-pdf", &[]),
        #[cfg(feature = "pdf")]
        NoAgreement::InPdf(why) => of_pdf(why, language),
    };
    told.at(path.display().to_string())
}

#[cfg(feature = "pdf")]
fn of_pdf(why: &absprache_adapters::documents::pdf::NoAgreement, language: Language) -> Told {
    use absprache_adapters::documents::pdf::NoAgreement;
    let told = |id: &str| Told::of(language, id, &[]);
    match why {
        NoAgreement::TooLarge { .. } | NoAgreement::Damaged => told("error-pdf-damaged"),
        NoAgreement::Unreadable { reason } => {
            Told::of(language, "error-pdf-unreadable", &[("system", reason)])
        }
        NoAgreement::Locked => told("error-pdf-locked"),
        NoAgreement::NotAttached => told("error-pdf-not-attached"),
        NoAgreement::Several => told("error-pdf-several"),
    }
}
