//! Files of the data folder. A person may write them with an editor, and a disk may spoil them.

use std::fmt::Debug;

use absprache_desk::calendar::{Assigned, KeptCalendars};
use absprache_desk::settings::Settings;
use absprache_desk::source::{Sources, Taught};
use absprache_desk::texts::Texts;
use absprache_engine::document::{self, Checked};
use absprache_engine::party::{Client, Consultant};
use absprache_engine::policy::Policy;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::CHANNELS;

/// Any text is a file of each kind, or refused at a place that is in it; what is taken in says the same when it is written
/// again. Channels are only read.
pub fn files(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    kept::<Settings>(&text);
    kept::<Sources>(&text);
    kept::<Taught>(&text);
    kept::<Texts>(&text);
    kept::<KeptCalendars>(&text);
    kept::<Assigned>(&text);
    kept::<Consultant>(&text);
    kept::<Client>(&text);
    kept::<Policy>(&text);
    if let Err(error) = CHANNELS.extended(&text) {
        assert!(error.place.line <= text.lines().count() + 1, "{error:?}");
    }
}

fn kept<T: Serialize + DeserializeOwned + Checked + PartialEq + Debug>(text: &str) {
    match document::read::<T>(text, &CHANNELS) {
        Ok(value) => {
            let written = document::write(&value).expect("it can be written");
            let again = document::read::<T>(&written, &CHANNELS);
            assert_eq!(again.as_ref().ok(), Some(&value), "{again:?} of\n{written}");
        }
        Err(error) => assert!(error.place.line <= text.lines().count() + 1, "{error:?}"),
    }
}
