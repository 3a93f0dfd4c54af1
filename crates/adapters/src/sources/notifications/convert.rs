//! From what passes on the bus to arrivals. No bus, no clock: both are arguments.

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, Direction, Urgency};
use chrono::{DateTime, Utc};

use super::duplicates::{Call, Duplicates, Standing};
use super::raw::{Event, Notify, Seen};
use super::recognise::{self, Recognised};

/// The name under which the desk knows this source.
pub const SOURCE: &str = "notifications";

/// What turns messages into arrivals. It remembers a little, so it must see them all in their order.
pub(crate) struct Converter {
    channels: Channels,
    /// The identity of the bus: other messages of another one have the same senders and numbers.
    bus: String,
    duplicates: Duplicates,
}

impl Converter {
    pub(crate) fn new(channels: Channels) -> Self {
        Self { channels, bus: String::new(), duplicates: Duplicates::default() }
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
        let source_id = format!("{}/{}/{}", self.bus, seen.sender, seen.serial);
        let duplicates = &mut self.duplicates;
        let (recognised, standing) = match seen.event {
            Event::Notify(notify) => {
                if is_copy(&notify) || duplicates.is_of_portal(at, &notify.summary) {
                    return None;
                }
                let recognised = recognise::notify(&self.channels, &notify)?;
                let call = Call { sender: seen.sender.clone(), serial: seen.serial };
                duplicates.asked(call, source_id.clone());
                let replaced = Standing::Number { sender: seen.sender, id: notify.replaces };
                (recognised, (notify.replaces != 0).then_some(replaced))
            }
            Event::Gtk(added) => {
                if duplicates.is_of_portal(at, &added.title) {
                    return None;
                }
                let recognised = recognise::gtk(&self.channels, &added)?;
                (recognised, Some(Standing::Named { app_id: added.app_id, id: added.id }))
            }
            Event::Portal(added) => {
                duplicates.expect_from_portal(at, &added.title);
                let recognised = recognise::portal(&self.channels, &added)?;
                (recognised, Some(Standing::Named { app_id: added.app_id, id: added.id }))
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
        let continues =
            standing.as_ref().and_then(|standing| duplicates.standing(standing)).map(str::to_owned);
        if let Some(standing) = standing {
            duplicates.stands(standing, source_id.clone());
        }
        if duplicates.is_repeated(at, &recognised) {
            return None;
        }
        Some(arrival(recognised, at, source_id, continues))
    }
}

/// Our own, and what GNOME Shell passes on after the original has been seen.
fn is_copy(notify: &Notify) -> bool {
    notify.hints.own || notify.hints.passed_on
}

fn arrival(
    recognised: Recognised<'_>,
    at: DateTime<Utc>,
    source_id: String,
    continues: Option<String>,
) -> Arrival {
    let Recognised { channel, kind, shown, from, text: _ } = recognised;
    Arrival {
        contact: Contact {
            channel: channel.id.clone(),
            kind,
            direction: Direction::In,
            at,
            from,
            shown,
            mine: None,
            urgency: Urgency::Ordinary,
        },
        source: SourceName(SOURCE.to_owned()),
        source_id: Some(source_id),
        continues,
    }
}
