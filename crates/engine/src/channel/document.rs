//! The text of a catalogue: reading it, and finding the place of a fault in it.

use ron::Options;
use ron::error::{Position, SpannedError};
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::{Channel, ChannelsError, Fault, KeyKind, Reference};

/// The newest schema this program reads.
pub(super) const SCHEMA: u32 = 1;

/// A whole file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) schema: u32,
    pub(super) channels: Vec<Channel>,
}

/// What can be read of a file of any schema.
#[derive(Deserialize)]
struct Head {
    schema: u32,
}

pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// The channels of a file, each well-formed; whether they agree with each other is checked elsewhere.
pub(super) fn read(text: &str) -> Result<Vec<Channel>, ChannelsError> {
    let Head { schema } = options().from_str(text)?;
    if schema != SCHEMA {
        let place = place_of_schema(text);
        return Err(ChannelsError { place, fault: Fault::Schema { found: schema, newest: SCHEMA } });
    }
    let document: Document = options().from_str(text)?;
    Ok(document.channels)
}

impl From<SpannedError> for ChannelsError {
    fn from(SpannedError { code, span }: SpannedError) -> Self {
        Self { place: span.start, fault: Fault::Unreadable(code) }
    }
}

/// Which part of which entry of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    /// The position of the entry in its file.
    pub(super) entry: usize,
    pub(super) part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Id,
    Name,
    Reference(Reference),
    Key(KeyKind, usize),
}

/// The place of a part in the text of a file that [`read`] has accepted.
pub(super) fn place_of(text: &str, spot: Spot) -> Position {
    let outline: Option<Outline<'_>> = options().from_str(text).ok();
    let part =
        outline.as_ref().and_then(|outline| outline.channels.get(spot.entry)).and_then(|e| e.part(spot.part));
    part.map_or(START, |part| position_in(text, part))
}

fn place_of_schema(text: &str) -> Position {
    let outline: Option<HeadOutline<'_>> = options().from_str(text).ok();
    outline.map_or(START, |head| position_in(text, head.schema))
}

const START: Position = Position { line: 1, col: 1 };

/// The same file with every part left as text, which tells where it stands.
#[derive(Deserialize)]
struct Outline<'a> {
    #[serde(borrow)]
    channels: Vec<EntryOutline<'a>>,
}

#[derive(Deserialize)]
struct HeadOutline<'a> {
    #[serde(borrow)]
    schema: &'a RawValue,
}

#[derive(Deserialize)]
struct EntryOutline<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow)]
    name: &'a RawValue,
    #[serde(borrow, default)]
    family: Option<&'a RawValue>,
    #[serde(borrow, default)]
    counterpart: Option<&'a RawValue>,
    #[serde(borrow, default)]
    successor: Option<&'a RawValue>,
    #[serde(borrow, default)]
    recognise: RecogniseOutline<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RecogniseOutline<'a> {
    #[serde(borrow)]
    desktop_ids: Vec<&'a RawValue>,
    #[serde(borrow)]
    app_names: Vec<&'a RawValue>,
    #[serde(borrow)]
    origins: Vec<&'a RawValue>,
    #[serde(borrow)]
    android: Vec<&'a RawValue>,
}

impl<'a> EntryOutline<'a> {
    fn part(&self, part: Part) -> Option<&'a RawValue> {
        let keys = &self.recognise;
        match part {
            Part::Id => Some(self.id),
            Part::Name => Some(self.name),
            Part::Reference(Reference::Family) => self.family,
            Part::Reference(Reference::Counterpart) => self.counterpart,
            Part::Reference(Reference::Successor) => self.successor,
            Part::Key(KeyKind::DesktopId, nth) => keys.desktop_ids.get(nth).copied(),
            Part::Key(KeyKind::AppName, nth) => keys.app_names.get(nth).copied(),
            Part::Key(KeyKind::Origin, nth) => keys.origins.get(nth).copied(),
            Part::Key(KeyKind::AndroidPackage, nth) => keys.android.get(nth).copied(),
        }
    }
}

/// The position of a part borrowed from the text, counted as RON counts: characters, from 1.
fn position_in(text: &str, part: &RawValue) -> Position {
    let offset = part.trim().get_ron().as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let before = text.get(..offset).unwrap_or_default();
    let line = 1 + before.matches('\n').count();
    let col = 1 + before.chars().rev().take_while(|&c| c != '\n').count();
    Position { line, col }
}
