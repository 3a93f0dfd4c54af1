//! Documents with answers: kept as they came in, named by their hash.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use absprache_desk::document::{Document, DocumentKind, MAX_DOCUMENT};
use absprache_desk::trouble::Trouble;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::AnswerId;

use super::RonFiles;
use crate::documents;
use crate::store::durable::{self, Written};

impl RonFiles {
    pub(super) fn kept_answer(&self, client: &ClientId, id: AnswerId) -> Result<Document, Trouble> {
        for kind in DocumentKind::ALL {
            let path = self.path_of_answer(client, id, kind);
            let Some(bytes) = bytes(&path)? else { continue };
            if AnswerId::of(&bytes) != id {
                return Err(Trouble::ChangedAnswer { path, id });
            }
            return Ok(documents::document(kind, bytes));
        }
        Err(Trouble::MissingAnswer { path: self.layout.answers(client).join(id.to_string()) })
    }

    pub(super) fn keep_answer(&self, client: &ClientId, document: &Document) -> Result<AnswerId, Trouble> {
        let id = document.id();
        let path = self.path_of_answer(client, id, document.kind);
        self.may_write(&path)?;
        durable::create_folder(&self.layout.answers(client))?;
        match durable::create(&path, &document.original)? {
            Written::New => {}
            // Whatever stands there is refused if it is not this document.
            Written::AlreadyThere => self.kept_answer(client, id).map(|_same| ())?,
        }
        Ok(id)
    }

    fn path_of_answer(&self, client: &ClientId, id: AnswerId, kind: DocumentKind) -> PathBuf {
        self.layout.answers(client).join(format!("{id}.{}", kind.ending()))
    }
}

/// What a file holds, as far as a document may go; none if there is no such file.
fn bytes(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Trouble::Io { path: path.to_owned(), error }),
    };
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_DOCUMENT).unwrap_or(u64::MAX);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| Trouble::Io { path: path.to_owned(), error })?;
    Ok(Some(bytes))
}
