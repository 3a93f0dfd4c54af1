//! From what the user set up to what can be started and tried.

use absprache_desk::arrival::Hindrance;
use absprache_desk::source::Source;
use absprache_engine::channel::Channels;

use super::call_monitor;
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
        Source::CallMonitor(monitor) => {
            Startable::new(name, move |desk| call_monitor::run(monitor.clone(), desk))
        }
    }
}

/// Tries the peer of a source.
///
/// # Errors
/// What keeps the source from listening.
pub async fn check(source: &Source, world: &World) -> Result<(), Hindrance> {
    match source {
        Source::Notifications => notifications::check(&world.bus).await,
        Source::CallMonitor(monitor) => call_monitor::check(monitor).await.map_err(Hindrance::Fault),
    }
}
