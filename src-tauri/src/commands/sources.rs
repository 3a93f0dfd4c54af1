//! Where contacts come from: what is set up, and how it is tried, added and removed.

use absprache_adapters::secrets::Password;
use absprache_desk::event::SourceName;
use absprache_desk::use_cases::source_form::guess;
use absprache_desk::view::sources::{MailGuess, SourceForm, SourcesView, Tried};
use tauri::State;

use crate::here::{Answer, Here};
use crate::senses::SensesNow;
use crate::sources::{Wanted, Workbench};

/// What is set up, how it stands with each, and what can be added.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sources(here: State<'_, Here>, senses: State<'_, SensesNow>) -> Answer<SourcesView> {
    let senses = senses.read();
    here.ask(move |desk, at| desk.sources_view(at.now, at.language, senses.senses())).await
}

/// What is known of a mailbox from its address; nothing as long as it is none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn guess_mailbox(here: State<'_, Here>, address: String) -> Answer<Option<MailGuess>> {
    here.ask_in(move |_, at| Ok(guess(&address, at.language))).await
}

/// Tries a source as it is typed, and listens to it from then on if it can be heard. `password` is for the keyring;
/// `replaces` is the source whose settings are changed; `untried` does without trying.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_up_source(
    here: State<'_, Here>,
    bench: State<'_, Workbench>,
    form: SourceForm,
    password: Option<String>,
    replaces: Option<String>,
    untried: bool,
) -> Answer<Tried> {
    let (password, replaces) = (password.map(Password::new), replaces.map(SourceName));
    bench.set_up(&here, Wanted { form, password, replaces, untried }).await
}

/// Tries a source that is set up.
#[tauri::command]
#[specta::specta]
pub(crate) async fn try_source(
    here: State<'_, Here>,
    bench: State<'_, Workbench>,
    senses: State<'_, SensesNow>,
    id: String,
) -> Answer<Tried> {
    let name = SourceName(id);
    let waits = !senses.read().is_listening(&name);
    bench.try_again(&here, name, waits).await
}

/// Gives up what is being tried.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stop_trying(bench: State<'_, Workbench>) -> Answer<()> {
    bench.stop();
    Ok(())
}

/// Listens to a source no more, and forgets its password. What the keyring did not do is told.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_source(
    here: State<'_, Here>,
    bench: State<'_, Workbench>,
    id: String,
) -> Answer<Option<String>> {
    bench.remove(&here, SourceName(id)).await
}

/// Sets up again what was removed, with its password.
#[tauri::command]
#[specta::specta]
pub(crate) async fn put_back_source(
    here: State<'_, Here>,
    bench: State<'_, Workbench>,
    id: String,
) -> Answer<()> {
    bench.put_back(&here, &SourceName(id)).await
}
