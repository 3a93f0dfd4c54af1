//! Takes in what the user chose, in the window or by a popup.

use absprache_engine::channel::ChannelId;

use crate::desk::Desk;
use crate::keys::Keys;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::{Promptness, Settings as Kept};
use crate::trouble::Trouble;
use crate::view::settings::Settings;

/// Writes it. What the window does not show stays as it is on file.
pub fn save_settings(files: &mut impl Files, chosen: Settings) -> Result<(), Trouble> {
    change(files, |kept| chosen.put_into(kept)).map(drop)
}

/// Tells contacts on a channel like this from now on; none for as is usual. By itself, because a popup changes it, too.
pub fn tell_channel(
    files: &mut impl Files,
    channel: ChannelId,
    how: Option<Promptness>,
) -> Result<(), Trouble> {
    change(files, |kept| tell(kept, channel, how)).map(drop)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes it and goes by it at once, also in the language of popups.
    pub fn save_settings(&mut self, chosen: Settings) -> Result<(), Trouble> {
        self.change_settings(|kept| chosen.put_into(kept))
    }

    /// Tells contacts on a channel like this from now on; none for as is usual.
    pub fn tell_channel(&mut self, channel: ChannelId, how: Option<Promptness>) -> Result<(), Trouble> {
        self.change_settings(|kept| tell(kept, channel, how))
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
        self.change_settings(|kept| kept.capture_keys = keys)
    }

    /// Changes the settings, and goes by all that is on file.
    ///
    /// # Errors
    /// If they cannot be read or written.
    pub(crate) fn change_settings(&mut self, how: impl FnOnce(&mut Kept)) -> Result<(), Trouble> {
        let settings = change(&mut self.files, how)?;
        self.adopt(settings);
        Ok(())
    }
}

/// Changes the settings as they are on file now: the user may have edited them since the start.
fn change(files: &mut impl Files, how: impl FnOnce(&mut Kept)) -> Result<Kept, Trouble> {
    let before = files.settings()?;
    let mut settings = before.clone();
    how(&mut settings);
    if settings != before {
        files.save_settings(&settings)?;
    }
    Ok(settings)
}

fn tell(settings: &mut Kept, channel: ChannelId, how: Option<Promptness>) {
    match how {
        Some(how) => settings.channels.insert(channel, how),
        None => settings.channels.remove(&channel),
    };
}
