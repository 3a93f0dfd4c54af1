//! All channels there are.

use std::sync::{Arc, OnceLock};

use super::check::{self, Ids};
use super::document::{self, Spot};
use super::recognise::Keys;
use super::{Channel, ChannelId, ChannelsError};

/// The catalogue of channels: ids are unique, every channel named by another exists, the head of a family
/// belongs to none, and no key recognises channels of two families. Clones share it: every client's rules hold one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Channels {
    pub(super) channels: Arc<[Channel]>,
    pub(super) ids: Arc<Ids>,
    pub(super) keys: Arc<Keys>,
}

impl Channels {
    /// The catalogue the program comes with, `policies/channels.ron`, read once.
    pub fn shipped() -> Result<&'static Self, &'static ChannelsError> {
        static SHIPPED: OnceLock<Result<Channels, ChannelsError>> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::parse(include_str!("../../../../policies/channels.ron"))).as_ref()
    }

    /// A catalogue of its own.
    pub fn parse(text: &str) -> Result<Self, ChannelsError> {
        Self::default().extended(text)
    }

    /// This catalogue and the channels of a user's file, which may name those already there but not replace
    /// one, nor take one of its keys.
    pub fn extended(&self, text: &str) -> Result<Self, ChannelsError> {
        let known = self.channels.len();
        let channels = [&self.channels, document::read(text)?.as_slice()].concat();
        // The known channels agree with each other, so that every fault shows at an added one.
        let (ids, keys) = check::index(&channels).map_err(|(Spot { entry, part }, fault)| {
            let spot = Spot { entry: entry.saturating_sub(known), part };
            ChannelsError { place: document::place_of(text, spot), fault }
        })?;
        Ok(Self { channels: channels.into(), ids: Arc::new(ids), keys: Arc::new(keys) })
    }

    /// The channel with this id.
    pub fn get(&self, id: &ChannelId) -> Option<&Channel> {
        self.ids.get(id).and_then(|&index| self.channels.get(index))
    }

    /// All channels in the order of the file, those of the user last.
    pub fn iter(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter()
    }

    /// The head of the family the channel belongs to: itself if it belongs to none or is not known.
    pub fn family_of<'a>(&'a self, id: &'a ChannelId) -> &'a ChannelId {
        self.get(id).map_or(id, check::head)
    }
}
