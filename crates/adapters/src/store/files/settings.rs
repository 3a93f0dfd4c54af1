//! The file of what the user chose.

use std::collections::BTreeMap;

use absprache_desk::settings::{Promptness, Settings};
use absprache_engine::channel::{ChannelId, Channels};
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use absprache_engine::tell::Shown;
use absprache_engine::tone::Language;
use serde::{Deserialize, Serialize};

/// The settings as `settings.ron` holds them. What is left out is as if the user had chosen nothing.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingsV1 {
    schema: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    #[serde(default)]
    shown: Shown,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    channels: BTreeMap<ChannelId, Promptness>,
}

impl From<Settings> for SettingsV1 {
    fn from(Settings { language, shown, channels }: Settings) -> Self {
        Self { schema: SCHEMA, language, shown, channels }
    }
}

impl From<SettingsV1> for Settings {
    fn from(SettingsV1 { schema: _, language, shown, channels }: SettingsV1) -> Self {
        Self { language, shown, channels }
    }
}

impl Checked for SettingsV1 {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        match self.channels.keys().find(|id| channels.get(id).is_none()) {
            Some(id) => Err(("channels".to_owned(), Problem::UnknownChannel(id.clone()))),
            None => Ok(()),
        }
    }
}
