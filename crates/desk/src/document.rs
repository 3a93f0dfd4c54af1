//! Documents that come in from a client: kept as they came, and read as text.

use absprache_engine::negotiation::AnswerId;

/// Larger documents are no answers: a long mail with the letter and the PDF in it has less than a tenth of this.
pub const MAX_DOCUMENT: usize = 20_000_000;

/// A document in which an answer may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// Every byte as it came.
    pub original: Vec<u8>,
    /// What a person reads in it; of a mail the part that holds the answer.
    pub text: String,
    /// Of a mail: who it says it is from.
    pub from: Option<String>,
}

/// Kinds of documents, by the ending of their files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// An answer file: `json`.
    Data,
    /// A text, pasted or from a file: `txt`.
    Text,
    /// A mail with its headers (RFC 5322): `eml`.
    Mail,
    /// A drawn signature: `svg`.
    Drawing,
}

impl DocumentKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Data, Self::Text, Self::Mail, Self::Drawing];

    /// The ending of a file's name, without its dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Data => "json",
            Self::Text => "txt",
            Self::Mail => "eml",
            Self::Drawing => "svg",
        }
    }
}

impl Document {
    /// A text that somebody pasted. An answer file that was pasted is one.
    pub fn pasted(text: &str) -> Self {
        let kind = if text.trim_start().starts_with('{') { DocumentKind::Data } else { DocumentKind::Text };
        Self { kind, original: text.as_bytes().to_owned(), text: text.to_owned(), from: None }
    }

    /// A signature drawn on the screen, as SVG.
    pub fn drawing(svg: &str) -> Self {
        Self { kind: DocumentKind::Drawing, ..Self::pasted(svg) }
    }

    /// What it is filed under.
    pub fn id(&self) -> AnswerId {
        AnswerId::of(&self.original)
    }
}
