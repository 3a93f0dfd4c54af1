//! From what the user set up to what can be started.

use std::collections::VecDeque;

use absprache_desk::source::Source;
use absprache_engine::channel::Channels;

use super::notifications::{self, BusAddress};
use super::supervisor::Startable;

/// What sources need to know of the world beside their own settings.
#[derive(Debug, Clone)]
pub struct World {
    /// The bus of the session.
    pub bus: BusAddress,
    /// What contacts are recognised by.
    pub channels: Channels,
}

/// The source as it is to be run.
pub fn startable(source: &Source, world: &World) -> Startable {
    let name = source.name();
    match source.clone() {
        Source::Notifications => {
            let settings = notifications::Settings {
                bus: world.bus.clone(),
                ..notifications::Settings::new(world.channels.clone())
            };
            Startable::new(name, move |desk| notifications::run(settings.clone(), desk))
        }
        Source::Imap(_) | Source::CallMonitor(_) => Startable::new(name, |desk| async move {
            desk.sink.closed().await;
            VecDeque::new()
        }),
    }
}
