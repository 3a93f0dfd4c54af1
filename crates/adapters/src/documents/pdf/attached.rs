//! The agreement back out of a PDF, which may come from anybody.

use lopdf::{Dictionary, Document, LoadOptions, Object};
use thiserror::Error;

use super::{DATA_NAME, LARGEST_DATA};

/// The most bytes a PDF may have: ours have less than a tenth, without drawn signatures.
pub const LARGEST_PDF: usize = 4_000_000;

/// What one part of the file's own tables may unpack to.
const LARGEST_TABLE: usize = 2_000_000;

/// How deep a tree of names may be, and how many nodes of it are looked at.
const DEEPEST: usize = 16;
const MOST_NODES: usize = 1_000;

/// Why a PDF gives no agreement.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoAgreement {
    /// It is larger than any of ours.
    #[error("the PDF has {bytes} bytes; at most {LARGEST_PDF} are read")]
    TooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// It is no PDF, or a damaged one.
    #[error("this cannot be read as a PDF: {reason}")]
    Unreadable {
        /// What the reader says.
        reason: String,
    },
    /// It is encrypted.
    #[error("the PDF is encrypted")]
    Locked,
    /// It is a PDF without an agreement in it.
    #[error("no file `{DATA_NAME}` is attached")]
    NotAttached,
    /// Nobody could tell which one counts.
    #[error("several files `{DATA_NAME}` are attached")]
    Several,
    /// The attachment is damaged, or unpacks to more than anybody would read.
    #[error("the attached `{DATA_NAME}` cannot be unpacked, or has more than {LARGEST_DATA} bytes")]
    Damaged,
}

/// The data file attached to a PDF of ours. Nothing in it is checked here.
///
/// # Errors
/// If there is none, or not exactly one; see [`NoAgreement`].
pub fn attached_agreement(pdf: &[u8]) -> Result<Vec<u8>, NoAgreement> {
    if pdf.len() > LARGEST_PDF {
        return Err(NoAgreement::TooLarge { bytes: pdf.len() });
    }
    let options = LoadOptions { max_decompressed_size: Some(LARGEST_TABLE), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(pdf, options)
        .map_err(|error| NoAgreement::Unreadable { reason: error.to_string() })?;
    if document.is_encrypted() {
        return Err(NoAgreement::Locked);
    }
    let mut named = specifications(&document).into_iter().filter(|file| is_ours(&document, file));
    let file = named.next().ok_or(NoAgreement::NotAttached)?;
    if named.next().is_some() {
        return Err(NoAgreement::Several);
    }
    content(&document, file).ok_or(NoAgreement::Damaged)
}

/// The files in the document's tree of names (ISO 32000-1, 7.9.6 and 7.11.4), in its order.
fn specifications(document: &Document) -> Vec<&Dictionary> {
    let root = document
        .catalog()
        .ok()
        .and_then(|catalog| dictionary(document, catalog, b"Names"))
        .and_then(|names| dictionary(document, names, b"EmbeddedFiles"));
    let mut found = Vec::new();
    let mut nodes: Vec<(usize, &Dictionary)> = root.map(|root| (0, root)).into_iter().collect();
    for _ in 0..MOST_NODES {
        let Some((depth, node)) = nodes.pop() else { break };
        let entries = array(document, node, b"Names").unwrap_or_default();
        // A name, its file, a name, its file, …
        found.extend(
            entries.iter().skip(1).step_by(2).filter_map(|file| resolved(document, file)?.as_dict().ok()),
        );
        if depth < DEEPEST {
            let kids = array(document, node, b"Kids").unwrap_or_default();
            let kids = kids.iter().rev().filter_map(|kid| resolved(document, kid)?.as_dict().ok());
            nodes.extend(kids.map(|kid| (depth + 1, kid)));
        }
    }
    found
}

fn is_ours(document: &Document, file: &Dictionary) -> bool {
    [b"UF".as_slice(), b"F"].into_iter().any(|key| {
        let name = file.get(key).ok().and_then(|name| resolved(document, name));
        name.and_then(|name| lopdf::decode_text_string(name).ok()).is_some_and(|name| name == DATA_NAME)
    })
}

fn content(document: &Document, file: &Dictionary) -> Option<Vec<u8>> {
    let embedded = dictionary(document, file, b"EF")?;
    let stream = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| embedded.get(key).ok())?;
    let stream = resolved(document, stream)?.as_stream().ok()?;
    let content = stream.get_plain_content_with_limit(LARGEST_DATA).ok()?;
    (content.len() <= LARGEST_DATA).then_some(content)
}

fn dictionary<'a>(document: &'a Document, inside: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    resolved(document, inside.get(key).ok()?)?.as_dict().ok()
}

fn array<'a>(document: &'a Document, inside: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
    resolved(document, inside.get(key).ok()?)?.as_array().ok().map(Vec::as_slice)
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}
