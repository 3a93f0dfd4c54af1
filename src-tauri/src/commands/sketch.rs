//! Setting up a client, and changing one, as one types.

use absprache_adapters::documents;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::found::Found;
use absprache_desk::view::look::Look;
use absprache_desk::view::probe::{Probe, ProbeLook};
use absprache_desk::view::sides::Sides;
use absprache_desk::view::sketch::{Base, Sketch};
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::tone::Language;
use tauri::State;

use crate::here::{Answer, Here};

/// A sketch of a new client, by the user's standard.
#[tauri::command]
#[specta::specta]
pub(crate) async fn new_sketch(here: State<'_, Here>) -> Answer<Sketch> {
    here.ask(|desk, at| desk.new_sketch(at.language)).await
}

/// A sketch of a client on file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn edit_sketch(here: State<'_, Here>, client: ClientId) -> Answer<Sketch> {
    here.ask(move |desk, at| desk.edit_sketch(&client, at.language)).await
}

/// The same people with the rules of another base.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rebase(here: State<'_, Here>, sketch: Sketch, base: Base) -> Answer<Sketch> {
    here.ask(move |desk, at| desk.rebase(sketch, base, at.language)).await
}

/// The sketch for a letter in another language: words of the base follow, own words stay.
#[tauri::command]
#[specta::specta]
pub(crate) async fn speak(here: State<'_, Here>, sketch: Sketch, language: Language) -> Answer<Sketch> {
    here.ask(move |desk, _| Ok::<_, Trouble>(desk.speak_sketch(sketch, language))).await
}

/// What the engine says to a sketch.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look(here: State<'_, Here>, sketch: Sketch) -> Answer<Look> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.look(&sketch, at.language))).await
}

/// The sketch with a finding put right.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remedy(
    here: State<'_, Here>,
    sketch: Sketch,
    rule: String,
    clause: Option<ClauseId>,
) -> Answer<Sketch> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.remedy(sketch, &rule, clause.as_ref(), at.language))).await
}

/// The sketch with one rule as in its base.
#[tauri::command]
#[specta::specta]
pub(crate) async fn revert_rule(here: State<'_, Here>, sketch: Sketch, clause: ClauseId) -> Answer<Sketch> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.revert_rule(sketch, &clause, at.language))).await
}

/// The client's clock against mine, and days off on both sides.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sides(here: State<'_, Here>, sketch: Sketch) -> Answer<Sides> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.sides(&sketch, at.language, at.now))).await
}

/// The sketch with rules that bind the client alone going for both sides.
#[tauri::command]
#[specta::specta]
pub(crate) async fn same_for_me(
    here: State<'_, Here>,
    sketch: Sketch,
    clauses: Vec<ClauseId>,
) -> Answer<Sketch> {
    here.ask(move |desk, _| Ok::<_, Trouble>(desk.same_for_me(sketch, &clauses))).await
}

/// The sketch on disk of a client, or of a new one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn kept_sketch(here: State<'_, Here>, client: Option<ClientId>) -> Answer<Option<Sketch>> {
    here.ask(move |desk, _| desk.kept_sketch(client.as_ref())).await
}

/// Keeps the sketch on disk.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_sketch(here: State<'_, Here>, sketch: Sketch) -> Answer<()> {
    here.ask(move |desk, _| desk.save_sketch(&sketch)).await
}

/// Forgets the sketch on disk of a client, or of a new one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn drop_sketch(here: State<'_, Here>, client: Option<ClientId>) -> Answer<()> {
    here.ask(move |desk, _| desk.drop_sketch(client.as_ref())).await
}

/// The sketch becomes a client on file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_in(here: State<'_, Here>, sketch: Sketch) -> Answer<ClientId> {
    here.change(move |desk, at| desk.take_in(&sketch, at.language)).await
}

/// Understands a pasted signature, a visiting card, an address.
#[tauri::command]
#[specta::specta]
pub(crate) async fn understand(here: State<'_, Here>, text: String) -> Answer<Found> {
    here.ask(move |desk, _| documents::understand(&text, desk.consultant().side.region)).await
}

/// What would come of a contact.
#[tauri::command]
#[specta::specta]
pub(crate) async fn probe(here: State<'_, Here>, sketch: Sketch, probe: Probe) -> Answer<ProbeLook> {
    here.ask(move |desk, at| desk.probe(&sketch, &probe, at.language, at.now)).await
}

/// Shows the popup of such a contact.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rehearse(here: State<'_, Here>, sketch: Sketch, probe: Probe) -> Answer<()> {
    here.ask(move |desk, at| desk.rehearse_sketch(&sketch, &probe, at.language, at.now)).await
}
