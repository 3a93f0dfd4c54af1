//! From content to bytes: typst sets the page, and writes it as PDF/A-3a and PDF/UA-1.

use std::sync::LazyLock;

use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{IntoValue as _, Smart};
use typst_as_lib::{TypstAsLibError, TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::PdfFault;
use super::content::Content;
use super::fonts;

/// Sizes of the type, in points: the largest with which the letter fits on one page. A letter that needs more pages anyway
/// has the first.
const SIZES: [f64; 5] = [10.5, 10.25, 10.0, 9.75, 9.5];

static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder().main_file(include_str!("letter.typ")).fonts(fonts::all().iter().cloned()).build()
});

pub(super) fn typeset(content: &Content) -> Result<Vec<u8>, PdfFault> {
    let [comfortable, smaller @ ..] = SIZES;
    let mut document = set(content, comfortable)?;
    let pages = |document: &PagedDocument| document.pages().len().saturating_sub(content.appendices);
    if pages(&document) == 2 {
        for size in smaller {
            let tried = set(content, size)?;
            if pages(&tried) == 1 {
                document = tried;
                break;
            }
        }
    }
    write(&document, content)
}

fn set(content: &Content, size: f64) -> Result<PagedDocument, PdfFault> {
    let mut values = content.values.clone();
    values.insert("size".into(), size.into_value());
    let Warned { output, warnings } = ENGINE.compile_with_input(values);
    let document = output.map_err(|error| match error {
        TypstAsLibError::TypstSource(errors) => fault(&errors),
        error @ (TypstAsLibError::TypstFile(_)
        | TypstAsLibError::MainSourceFileDoesNotExist(_)
        | TypstAsLibError::HintedString(_)
        | TypstAsLibError::Unspecified(_)) => PdfFault::Typesetting(error.to_string()),
    })?;
    if warnings.is_empty() { Ok(document) } else { Err(fault(&warnings)) }
}

fn write(document: &PagedDocument, content: &Content) -> Result<Vec<u8>, PdfFault> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| PdfFault::Typesetting(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(content.fingerprint.to_string()),
        creator: Smart::Custom(Some("Absprache".to_owned())),
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| fault(&errors))
}

fn fault(diagnostics: &[SourceDiagnostic]) -> PdfFault {
    let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    PdfFault::Typesetting(messages.join("; "))
}
