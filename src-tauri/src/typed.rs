//! What was typed in the window and not saved, while the window is closed.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// In the form of the page (`ui/src/lib/state/unsaved.ts`), which alone reads it. In memory alone, and never printed: it may be
/// what a client is to be told.
#[derive(Default)]
pub(crate) struct Typed(Mutex<Option<String>>);

impl Typed {
    /// The window closes with this; none if nothing waits to be saved.
    pub(crate) fn keep(&self, typed: Option<String>) {
        *self.held() = typed;
    }

    /// For the next page, and only once: it is the page's from then on.
    pub(crate) fn take(&self) -> Option<String> {
        self.held().take()
    }

    fn held(&self) -> MutexGuard<'_, Option<String>> {
        // Nothing here can be left half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
