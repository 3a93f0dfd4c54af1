//! Address books as the page hands them over.

use absprache_adapters::documents::address_book::{self, NoBook, Override};
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::import::AddressBook;
use absprache_desk::view::import_look::{ColumnForm, ImportForm};
use absprache_desk::words::Told;
use absprache_engine::tone::Language;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::here::{Answer, Here};

/// What a file turned out to be.
pub(crate) enum Book {
    /// An address book.
    Read(AddressBook),
    /// A table without a column that is understood to be a name or an address.
    Table {
        /// The headings.
        columns: Vec<String>,
    },
}

impl Book {
    /// The address book, or why there is none.
    pub(crate) fn understood(self, language: Language) -> Answer<AddressBook> {
        match self {
            Self::Read(book) => Ok(book),
            Self::Table { columns } => {
                Err(address_book::told(&NoBook::NoColumns { headings: columns }, language).into())
            }
        }
    }
}

/// Reads a file in Base64, beside the desk: ten thousand cards take a while.
pub(crate) async fn read(here: &Here, book: String, form: &ImportForm) -> Answer<Book> {
    let (region, language) =
        here.ask(|desk, at| Ok::<_, Trouble>((desk.consultant().side.region, at.language))).await?;
    let columns: Vec<Override> = form.columns.iter().filter_map(column).collect();
    let read = tokio::task::spawn_blocking(move || {
        let bytes = STANDARD.decode(book).ok()?;
        Some(address_book::read(&bytes, region, &columns))
    });
    match read.await {
        Ok(Some(Ok(book))) => Ok(Book::Read(book)),
        Ok(Some(Err(NoBook::NoColumns { headings }))) => Ok(Book::Table { columns: headings }),
        Ok(Some(Err(fault))) => Err(address_book::told(&fault, language).into()),
        Ok(None) | Err(_) => Err(Told::of(language, "error-book-garbled", &[]).into()),
    }
}

/// A field that is not there says nothing about the column.
fn column(form: &ColumnForm) -> Option<Override> {
    Some(Override { field: form.field.parse().ok()?, heading: form.heading.clone() })
}
