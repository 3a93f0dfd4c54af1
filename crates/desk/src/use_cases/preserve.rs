//! Keeping all there is of a client beyond the time that was agreed, as long as there is a quarrel.

use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::Retention;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::retention::RetentionView;
use crate::words::{say, say_counted};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Nothing of a client is deleted from now on.
    ///
    /// # Errors
    /// If there is no such client, or it cannot be written down.
    pub fn preserve(&mut self, client: &ClientId) -> Result<(), Trouble> {
        let client = find_client(&self.files, client)?.id;
        self.change_settings(|settings| settings.preserved.extend([client]))
    }

    /// What is agreed goes again. What is over by then is deleted on the next day, or when the program starts anew: until then it
    /// can be thought better of.
    ///
    /// # Errors
    /// If it cannot be written down.
    pub fn release(&mut self, client: &ClientId) -> Result<(), Trouble> {
        self.change_settings(|settings| settings.preserved.retain(|preserved| preserved != client))
    }
}

impl Retention {
    /// How long entries about contacts with a client are kept, of whom nothing is deleted for now or who is as everybody.
    pub fn view(self, is_preserved: bool, language: Language) -> RetentionView {
        let counted = |id: &str, months: u16| say_counted(language, id, months.into(), &[]);
        let sentence = match (self, is_preserved) {
            (Self::NothingAgreed, _) => say(language, "retention-nothing-agreed", &[]),
            (Self::Unsaid, _) => say(language, "retention-unsaid", &[]),
            (Self::Months(months), false) => counted("retention-months", months),
            (Self::Months(months), true) => counted("retention-preserved", months),
        };
        RetentionView { sentence, preserved: self.months().map(|_| is_preserved) }
    }
}
