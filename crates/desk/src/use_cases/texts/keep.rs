//! Keeps a text in the user's words, and goes back to what was said before.

use absprache_engine::ids::ClientId;
use absprache_engine::wording::{Refusal, TextId, Wording};
use thiserror::Error;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

/// Why a text is not kept.
#[derive(Debug, Error)]
pub enum NotKept {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// It would not say what it must.
    #[error("the text is refused")]
    Refused(Vec<Refusal>),
}

/// This text is said in these words from now on, to a client or to everybody.
///
/// # Errors
/// If it would not say what it must, or the file cannot be read or written: one that is broken is never written over.
pub fn keep(
    files: &mut impl Files,
    client: Option<&ClientId>,
    id: TextId,
    text: &str,
) -> Result<(), NotKept> {
    let wording = Wording::read(id.kind(), text).map_err(NotKept::Refused)?;
    put(files, client, id, Some(&wording))?;
    Ok(())
}

/// The text is said as before: to a client as to everybody, to everybody as the program says it. What was said is
/// returned; none if there was nothing to go back from.
///
/// # Errors
/// If the file cannot be read or written.
pub fn put_back(
    files: &mut impl Files,
    client: Option<&ClientId>,
    id: TextId,
) -> Result<Option<Wording>, Trouble> {
    put(files, client, id, None)
}

fn put(
    files: &mut impl Files,
    client: Option<&ClientId>,
    id: TextId,
    wording: Option<&Wording>,
) -> Result<Option<Wording>, Trouble> {
    if let Some(client) = client {
        find_client(files, client)?;
    }
    let mut texts = files.texts(client)?;
    let before = texts.put(id, wording);
    files.save_texts(client, &texts)?;
    Ok(before)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Keeps a text and says it from now on.
    ///
    /// # Errors
    /// As [`keep`].
    pub fn keep_text(&mut self, client: Option<&ClientId>, id: TextId, text: &str) -> Result<(), NotKept> {
        keep(&mut self.files, client, id, text)?;
        self.texts.read_one(&self.files, client)?;
        Ok(())
    }

    /// Goes back to what was said before.
    ///
    /// # Errors
    /// As [`put_back`].
    pub fn put_text_back(&mut self, client: Option<&ClientId>, id: TextId) -> Result<(), Trouble> {
        put_back(&mut self.files, client, id)?;
        self.texts.read_one(&self.files, client)
    }
}
