//! The sketches on disk, as one types: one for each client, and one for a new one.

use absprache_engine::ids::ClientId;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::sketch::Sketch;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The sketch of a client, or of a new one, that a crash or the closing of the window left.
    ///
    /// # Errors
    /// If its file is broken. It is kept aside then, and there is none the next time.
    pub fn kept_sketch(&mut self, client: Option<&ClientId>) -> Result<Option<Sketch>, Trouble> {
        self.files.sketch(client)
    }

    /// Keeps a sketch, in place of the one before of the same client.
    ///
    /// # Errors
    /// If there is no such client any more, or it cannot be written.
    pub fn save_sketch(&mut self, sketch: &Sketch) -> Result<(), Trouble> {
        if let Some(client) = &sketch.client
            && !self.people.iter().any(|known| known.id == *client)
        {
            return Err(Trouble::NoClient(client.clone()));
        }
        self.files.save_sketch(sketch)
    }

    /// Forgets it.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn drop_sketch(&mut self, client: Option<&ClientId>) -> Result<(), Trouble> {
        self.files.drop_sketch(client)
    }
}
