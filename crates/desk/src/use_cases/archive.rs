//! Putting clients away, and bringing them back. It is order among what is seen, and nothing more: whoever is in the
//! archive is judged as before, and what comes in from them stands on *Today*.

use absprache_engine::ids::ClientId;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Puts a client away.
    ///
    /// # Errors
    /// If there is no such client, or it cannot be written down.
    pub fn archive(&mut self, client: &ClientId) -> Result<(), Trouble> {
        let client = find_client(&self.files, client)?.id;
        self.change_settings(|settings| settings.archived.extend([client]))
    }

    /// Brings a client back. One who was never put away stays where they are.
    ///
    /// # Errors
    /// If it cannot be written down.
    pub fn unarchive(&mut self, client: &ClientId) -> Result<(), Trouble> {
        self.change_settings(|settings| settings.archived.retain(|archived| archived != client))
    }
}
