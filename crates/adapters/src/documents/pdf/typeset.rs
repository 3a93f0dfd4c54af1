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

/// The size of the type, in points.
const COMFORTABLE: f64 = 10.5;
/// Sizes for a letter that would not fit on one page, the smallest first. One that fits with none of them has its pages and
/// the comfortable size.
const SMALLER: [f64; 3] = [9.5, 9.75, 10.0];

static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder().main_file(include_str!("letter.typ")).fonts(fonts::all().iter().cloned()).build()
});

pub(super) fn typeset(content: &Content) -> Result<Vec<u8>, PdfFault> {
    write(&fit(content)?, content)
}

/// Goes up from the smallest size once that fits, since most letters that do not fit at once nearly do.
fn fit(content: &Content) -> Result<PagedDocument, PdfFault> {
    let fits = |document: &PagedDocument| document.pages().len() <= content.appendices + 1;
    let comfortable = set(content, COMFORTABLE)?;
    if fits(&comfortable) {
        return Ok(comfortable);
    }
    let mut best = None;
    for size in SMALLER {
        let tried = set(content, size)?;
        if !fits(&tried) {
            break;
        }
        best = Some(tried);
    }
    Ok(best.unwrap_or(comfortable))
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
