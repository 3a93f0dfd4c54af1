//! Numbers of my line that are not meant for clients. They come into my profile, by which contacts are judged, together with
//! the source that hears the line.

use absprache_engine::handle::{Handle, PhoneNumber};
use absprache_engine::party::{Consultant, MyHandle, Use};
use absprache_engine::tone::Language;
use absprache_engine::words;
use thiserror::Error;

use super::sources::{SetUp, set_up};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::source::Source;
use crate::trouble::Trouble;
use crate::view::problem::Problem;
use crate::view::sources::SourceForm;
use crate::words::Told;

/// The field in which they are typed.
const FIELD: &str = "private_numbers";

/// Why a source is not set up with the numbers of its line.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Clients have this number of mine.
    #[error("{0:?} is given to clients")]
    ForBusiness(PhoneNumber),
}

impl Fault {
    /// In words, at its field.
    pub fn in_words(&self, language: Language) -> Problem {
        match self {
            Self::Trouble(trouble) => Problem::of(trouble, language),
            Self::ForBusiness(number) => {
                let shown = words::handle(&Handle::Phone(number.clone()));
                Problem::from(Told::of_value(&shown, "private-number", language)).at(FIELD)
            }
        }
    }
}

/// Sets up a source, or changes its settings; then its private numbers stand in the profile. Those that do stay as they are.
///
/// # Errors
/// If one of the numbers is for business, and nothing is changed then; or if a file cannot be read or written.
pub fn set_up_line(files: &mut impl Files, source: Source, private: &[PhoneNumber]) -> Result<SetUp, Fault> {
    if private.is_empty() {
        return Ok(set_up(files, source)?);
    }
    let mut consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let new = unknown(&consultant, private)?;
    let done = set_up(files, source)?;
    if !new.is_empty() {
        consultant.handles.extend(new);
        files.save_consultant(&consultant)?;
    }
    Ok(done)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The private numbers that are typed with a source, separated by commas or semicolons.
    ///
    /// # Errors
    /// At their field, which of them is none, or is for business.
    pub fn private_numbers(
        &self,
        form: &SourceForm,
        language: Language,
    ) -> Result<Vec<PhoneNumber>, Problem> {
        let SourceForm::CallMonitor(form) = form else { return Ok(Vec::new()) };
        let typed = form.private_numbers.split([',', ';']).map(str::trim).filter(|typed| !typed.is_empty());
        let read = |typed: &str| {
            let none = || Problem::from(Told::of_value(typed, "phone", language)).at(FIELD);
            typed.parse().map_err(|_| none())
        };
        let numbers: Vec<PhoneNumber> = typed.map(read).collect::<Result<_, _>>()?;
        unknown(&self.consultant, &numbers).map_err(|fault| fault.in_words(language))?;
        Ok(numbers)
    }

    /// The same as [`set_up_line`], and goes by the profile at once.
    ///
    /// # Errors
    /// As there.
    pub fn set_up_source(&mut self, source: Source, private: &[PhoneNumber]) -> Result<SetUp, Fault> {
        let done = set_up_line(&mut self.files, source, private)?;
        if !private.is_empty() {
            // What is wrong with clients' files is told where the clients are shown.
            self.reread()?;
        }
        Ok(done)
    }
}

/// Those that are not on file yet, each once.
fn unknown(consultant: &Consultant, numbers: &[PhoneNumber]) -> Result<Vec<MyHandle>, Fault> {
    let mut new: Vec<MyHandle> = Vec::new();
    for number in numbers {
        let handle = Handle::Phone(number.clone());
        let known = consultant.handles.iter().chain(&new).find(|mine| mine.handle == handle);
        match known.map(|mine| mine.used) {
            Some(Use::Business) => return Err(Fault::ForBusiness(number.clone())),
            Some(Use::Private) => {}
            None => new.push(MyHandle { handle, used: Use::Private }),
        }
    }
    Ok(new)
}
