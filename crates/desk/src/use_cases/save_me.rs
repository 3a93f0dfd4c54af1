//! Takes in the profile as it was typed in the window.

use std::collections::BTreeMap;

use absprache_engine::document::SCHEMA;
use absprache_engine::handle::Handle;
use absprache_engine::party::{Consultant, Leave, MyHandle, OwnDay, Side};
use absprache_engine::tone::Language;

use crate::absences;
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::typed::{read_hours, read_name};
use crate::view::problem::Problem;
use crate::view::start::{Me, MyAddress};
use crate::words::Told;

/// Creates the profile, or puts this one in its place. What the window does not show stays: accounts.
///
/// # Errors
/// What cannot be understood, with its field; or that the file cannot be read or written.
pub fn save_me(files: &mut impl Files, me: &Me, language: Language) -> Result<(), Problem> {
    let trouble = |trouble| Problem::of(&trouble, language);
    let before = files.consultant().map_err(trouble)?;
    let handles = before.map(|before| before.handles).unwrap_or_default();
    let bad = |kind: &str, given: &str| Problem::from(Told::of_value(given, kind, language)).at(kind);
    let consultant = Consultant {
        schema: SCHEMA,
        name: read_name(&me.name).ok_or_else(|| bad("empty", "").at("name"))?,
        side: Side {
            zone: me.zone.trim().parse().map_err(|_| bad("zone", &me.zone))?,
            region: me.region.parse().map_err(|_| bad("region", &me.region))?,
            office_hours: read_hours(&me.office_hours, language)
                .map_err(|problem| problem.at("office_hours"))?,
            own_days: own_days(&me.own_days, language)?,
        },
        handles: addresses(&me.handles, handles, language)?,
        form: me.form,
        absences: leaves(&me.absences, language)?,
    };
    files.save_consultant(&consultant).map_err(trouble)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same, and goes by it at once: my hours, and the rules of every client that are not frozen. What is wrong with
    /// clients' files is told as at the start.
    pub fn save_me(&mut self, me: &Me, language: Language) -> Result<Vec<Trouble>, Problem> {
        save_me(&mut self.files, me, language)?;
        self.reread().map_err(|trouble| Problem::of(&trouble, language))
    }
}

/// Days off by their date; one that is there twice counts once, by the name that came last.
fn own_days(typed: &[OwnDay], language: Language) -> Result<Vec<OwnDay>, Problem> {
    let mut days = BTreeMap::new();
    for (index, day) in typed.iter().enumerate() {
        let name = read_name(&day.name).ok_or_else(|| {
            Problem::from(Told::of_value("", "empty", language)).at(format!("own_days.{index}.name"))
        })?;
        days.insert(day.date, name);
    }
    Ok(days.into_iter().map(|(date, name)| OwnDay { date, name }).collect())
}

/// Absences by their first day; of two that begin on the same day the last one.
fn leaves(typed: &[Leave], language: Language) -> Result<Vec<Leave>, Problem> {
    let mut leaves = Vec::new();
    for (index, leave) in typed.iter().enumerate() {
        if leave.last < leave.first {
            let told = Told::of(language, "error-absence-order", &[]);
            return Err(Problem::from(told).at(format!("absences.{index}.last")));
        }
        let note = read_name(&leave.note).unwrap_or_default();
        absences::put(&mut leaves, Leave { note, ..leave.clone() });
    }
    Ok(leaves)
}

/// The typed addresses, and after them the accounts there were. One that was typed twice counts once.
fn addresses(
    typed: &[MyAddress],
    before: Vec<MyHandle>,
    language: Language,
) -> Result<Vec<MyHandle>, Problem> {
    let mut handles: Vec<MyHandle> = Vec::new();
    for (index, address) in typed.iter().enumerate().filter(|(_, typed)| !typed.address.trim().is_empty()) {
        let handle = address_of(address, language)
            .map_err(|problem| problem.at(format!("handles.{index}.address")))?;
        if !handles.iter().any(|mine| mine.handle == handle) {
            handles.push(MyHandle { handle, used: address.used });
        }
    }
    handles.extend(before.into_iter().filter(|mine| matches!(mine.handle, Handle::Account(_))));
    Ok(handles)
}

fn address_of(address: &MyAddress, language: Language) -> Result<Handle, Problem> {
    let text = &address.address;
    let bad = |kind| Problem::from(Told::of_value(text, kind, language));
    if address.channel == "email" {
        text.parse().map(Handle::Mail).map_err(|_| bad("mail"))
    } else {
        text.parse().map(Handle::Phone).map_err(|_| bad("phone"))
    }
}
