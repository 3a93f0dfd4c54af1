//! The sketch on disk, as one types.

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::sketch::Sketch;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The sketch that a crash or the closing of the window left.
    ///
    /// # Errors
    /// If its file is broken. It is kept aside then, and there is none the next time.
    pub fn kept_sketch(&mut self) -> Result<Option<Sketch>, Trouble> {
        self.files.sketch()
    }

    /// Keeps a sketch, in place of the one before.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn save_sketch(&mut self, sketch: &Sketch) -> Result<(), Trouble> {
        self.files.save_sketch(sketch)
    }

    /// Forgets it.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn drop_sketch(&mut self) -> Result<(), Trouble> {
        self.files.drop_sketch()
    }
}
