//! Existing clients in bulk: an address book, planned, taken in and taken back.

use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::import::{back_of, done_of, start_of};
use absprache_desk::view::import_look::{ImportDone, ImportForm, ImportLook};
use tauri::State;

use crate::books::{Book, read};
use crate::here::{Answer, Here};

/// What taking in a file would do. `book` is the file in Base64.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan_import(here: State<'_, Here>, book: String, form: ImportForm) -> Answer<ImportLook> {
    match read(&here, book, &form).await? {
        Book::Table { columns } => Ok(ImportLook::Table { columns }),
        Book::Read(book) => {
            here.ask(move |desk, at| {
                let plan = desk.plan_book(&book, &start_of(&form))?;
                Ok::<_, Trouble>(desk.book_look(&plan, at.language))
            })
            .await
        }
    }
}

/// Takes it in, without what was left out.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_clients(
    here: State<'_, Here>,
    book: String,
    form: ImportForm,
) -> Answer<ImportDone> {
    let book = read(&here, book, &form).await?.understood(here.language())?.without(&form.without);
    here.change(move |desk, at| {
        desk.import_book(&book, &start_of(&form)).map(|plan| done_of(&plan, at.language))
    })
    .await
}

/// Takes back what was taken in last; what became of that in a sentence.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo_import(here: State<'_, Here>) -> Answer<String> {
    here.change(|desk, at| desk.take_book_back().map(|back| back_of(&back, at.language))).await
}
