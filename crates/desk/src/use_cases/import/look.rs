//! A plan in words, for the window.

use absprache_engine::ids::ClientId;
use absprache_engine::l10n;
use absprache_engine::tone::{Language, Tone};
use absprache_engine::words::handle;

use super::{Merged, Plan, Start, TakenBack, Unclear};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::add_client::Beginning;
use crate::use_cases::presets::Named;
use crate::view::import::{NewView, name_of, name_of_skip};
use crate::view::import_look::{ImportDone, ImportForm, ImportLine, ImportLook};
use crate::words::{say, say_counted};

/// What new clients begin with by a form. A preset that is not there is my standard.
pub fn start_of(form: &ImportForm) -> Start {
    let preset = form.preset.as_deref().and_then(|id| id.parse::<Named>().ok());
    Start {
        rules: preset.map_or(Beginning::Standard, Beginning::Preset),
        tone: Tone { language: form.language, form: form.form },
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A plan as it is shown before it is carried out.
    pub fn book_look(&self, plan: &Plan, language: Language) -> ImportLook {
        let unclear = plan.unclear.iter().map(|one| ImportLine {
            line: one.line,
            sentence: say(
                language,
                &format!("import-why-{}", name_of(one.why)),
                &[("who", &one.who), ("with", &self.names(one))],
            ),
        });
        let skipped = plan.skipped.iter().map(|one| ImportLine {
            line: one.line,
            sentence: say(language, &format!("import-left-{}", name_of_skip(one.why)), &[]),
        });
        let unread = plan.unread.iter().map(|one| ImportLine {
            line: one.line,
            sentence: say(language, "import-left-unread", &[("text", &one.text)]),
        });
        let mut left: Vec<ImportLine> = unclear.chain(skipped).chain(unread).collect();
        left.sort_by_key(|one| one.line);
        ImportLook::Book {
            new: plan.new.iter().map(NewView::from).collect(),
            added: plan.merged.iter().map(|one| added(one, language)).collect(),
            unchanged: plan.unchanged,
            left,
            columns: plan.unknown_columns.clone(),
        }
    }

    fn names(&self, unclear: &Unclear) -> String {
        let name = |id: &ClientId| {
            let known = self.people.iter().find(|client| client.id == *id);
            known.map_or_else(|| id.to_string(), |client| client.name.clone())
        };
        unclear.with.iter().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// "Müller GmbH, Anna Müller (neu): anna@example.org".
fn added(merged: &Merged, language: Language) -> ImportLine {
    let person = merged.person.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
    let is_new = if merged.is_new_person { say(language, "import-person-new", &[]) } else { String::new() };
    let more: Vec<String> = merged.handles.iter().map(handle).chain(merged.salutation.clone()).collect();
    let more = if more.is_empty() { String::new() } else { format!(": {}", more.join(", ")) };
    ImportLine { line: merged.line, sentence: format!("{}{person}{is_new}{more}", merged.name) }
}

/// What was done.
pub fn done_of(plan: &Plan, language: Language) -> ImportDone {
    let counts = [("new", plan.new.len().into()), ("added", plan.changed.len().into())];
    ImportDone {
        sentence: l10n::say(language, "import-done", &counts),
        first: plan.new.first().map(|new| new.client.id.clone()),
    }
}

/// What became of taking it back.
pub fn back_of(back: &TakenBack, language: Language) -> String {
    let said = say_counted(language, "import-back", back.back, &[]);
    if back.stay.is_empty() {
        return said;
    }
    let names = back.stay.join(", ");
    format!("{said} {}", say_counted(language, "import-stay", back.stay.len(), &[("names", &names)]))
}
