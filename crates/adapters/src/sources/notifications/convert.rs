//! From what passes on the bus to arrivals. No bus, no clock: both are arguments.

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, Utc};
use zbus::Message;

use super::Phones;
use super::duplicates::{Call, Duplicates, Place, Standing};
use super::phones::is_kde_connect;
use super::raw::{Event, Notify, Seen};
use super::recognise;

/// What comes in by these messages of one bus, to somebody who has heard none before. This is how notifications are read; it
/// touches nothing.
pub fn arrivals_of(
    messages: &[Message],
    at: DateTime<Utc>,
    channels: &Channels,
    source: &SourceName,
) -> Vec<Arrival> {
    let mut converter = Converter::new(source.clone(), channels.clone(), Phones::ByNotifications);
    let seen = messages.iter().filter_map(Seen::read);
    seen.filter_map(|seen| converter.take(seen, at)).collect()
}

/// What turns messages into arrivals. It remembers a little, so it must see them all in their order.
pub(crate) struct Converter {
    source: SourceName,
    channels: Channels,
    phones: Phones,
    /// The identity of the bus: other messages of another one have the same senders and numbers.
    bus: String,
    duplicates: Duplicates,
}

impl Converter {
    pub(crate) fn new(source: SourceName, channels: Channels, phones: Phones) -> Self {
        Self { source, channels, phones, bus: String::new(), duplicates: Duplicates::default() }
    }

    /// From here on messages come from this bus. What stood on the one before is gone with it.
    pub(crate) fn on_bus(&mut self, bus: &str) {
        if self.bus != bus {
            bus.clone_into(&mut self.bus);
            self.duplicates = Duplicates::default();
        }
    }

    /// The arrival, if the message is one.
    pub(crate) fn take(&mut self, seen: Seen, at: DateTime<Utc>) -> Option<Arrival> {
        let Self { source, channels, phones, duplicates, .. } = self;
        let source_id = format!("{}/{}/{}", self.bus, seen.sender, seen.serial);
        let (recognised, place) = match seen.event {
            Event::Notify(notify) => {
                if is_copy(&notify) || duplicates.is_of_portal(at, &notify.summary) {
                    return None;
                }
                if *phones == Phones::OfTheirOwn && is_kde_connect(&notify) {
                    return None;
                }
                let call = Call { sender: seen.sender, serial: seen.serial };
                (recognise::notify(&notify)?.on(channels)?, Place::Asked(call, notify.replaces))
            }
            Event::Gtk(added) => {
                if duplicates.is_of_portal(at, &added.title) {
                    return None;
                }
                (recognise::gtk(channels, &added)?.on(channels)?, Place::Named(added.app_id, added.id))
            }
            Event::Portal(added) => {
                duplicates.expect_from_portal(at, &added.title);
                (recognise::portal(&added).on(channels)?, Place::Named(added.app_id, added.id))
            }
            Event::Numbered { caller, call, id } => {
                duplicates.numbered(Call { sender: caller, serial: call }, id);
                return None;
            }
            Event::Close { id } => {
                duplicates.removed(&Standing::Number { sender: seen.sender, id });
                return None;
            }
            Event::GtkRemove { app_id, id } => {
                duplicates.removed(&Standing::Named { app_id, id });
                return None;
            }
        };
        let original = duplicates.original(at, &recognised, &source_id);
        let continues = duplicates.take_place(place, original.as_ref().unwrap_or(&source_id));
        original.is_none().then(|| Arrival {
            contact: recognised.contact(at),
            source: source.clone(),
            source_id: Some(source_id),
            continues,
            subject: None,
        })
    }
}

/// Our own, and what GNOME Shell passes on after the original has been seen.
pub(super) fn is_copy(notify: &Notify) -> bool {
    notify.hints.own || notify.hints.passed_on
}
