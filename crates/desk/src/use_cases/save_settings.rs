//! Takes in what the user chose in the window.

use absprache_engine::channel::ChannelId;

use crate::desk::Desk;
use crate::keys::Keys;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::Promptness;
use crate::trouble::Trouble;
use crate::view::settings::Settings;

/// Writes it. What the window does not show stays as it is on file.
pub fn save_settings(files: &mut impl Files, chosen: Settings) -> Result<(), Trouble> {
    let mut settings = files.settings()?;
    chosen.put_into(&mut settings);
    files.save_settings(&settings)
}

/// Tells contacts on a channel like this from now on; none for as is usual. By itself, because a popup changes it, too.
pub fn tell_channel(
    files: &mut impl Files,
    channel: ChannelId,
    how: Option<Promptness>,
) -> Result<(), Trouble> {
    let mut settings = files.settings()?;
    match how {
        Some(how) => settings.channels.insert(channel, how),
        None => settings.channels.remove(&channel),
    };
    files.save_settings(&settings)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes it and goes by it at once, also in the language of popups.
    pub fn save_settings(&mut self, chosen: Settings) -> Result<(), Trouble> {
        save_settings(&mut self.files, chosen)?;
        self.adopt_kept()
    }

    /// Tells contacts on a channel like this from now on; none for as is usual.
    pub fn tell_channel(&mut self, channel: ChannelId, how: Option<Promptness>) -> Result<(), Trouble> {
        tell_channel(&mut self.files, channel, how)?;
        self.adopt_kept()
    }

    fn adopt_kept(&mut self) -> Result<(), Trouble> {
        let settings = self.files.settings()?;
        self.adopt(settings);
        Ok(())
    }

    /// The keys that open quick capture from anywhere.
    pub fn capture_keys(&self) -> Option<Keys> {
        self.settings.capture_keys
    }

    /// Takes other ones, or none.
    ///
    /// # Errors
    /// If the settings cannot be read or written.
    pub fn set_capture_keys(&mut self, keys: Option<Keys>) -> Result<(), Trouble> {
        // As they are on file now: the user may have edited them since the start.
        let mut settings = self.files.settings()?;
        settings.capture_keys = keys;
        self.files.save_settings(&settings)?;
        self.settings = settings;
        Ok(())
    }
}
