//! What notifications look like, for whoever wants to teach the program one of them: never what they say, nor whose they are.

use absprache_desk::arrival::{Fault, Hindrance};
use absprache_engine::channel::{ChannelId, Channels, Sign};

use super::BusAddress;
use super::convert::is_copy;
use super::monitor::{Monitor, NoMonitor};
use super::raw::{Event, Seen};
use super::recognise::{self, Read};

/// What a notification looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// By what it could be recognised, best first.
    pub signs: Vec<Sign>,
    /// The channel it is recognised as.
    pub channel: Option<ChannelId>,
}

/// Tells what each notification on this bus looks like, until it can be heard no more. Nothing is kept.
///
/// # Errors
/// Why it is not heard, or no more.
pub async fn look_on(
    bus: &BusAddress,
    channels: &Channels,
    mut tell: impl FnMut(Option<Look>),
) -> Result<std::convert::Infallible, Hindrance> {
    let mut monitor = Monitor::start(bus).await.map_err(|none| match none {
        NoMonitor::Fault(fault) => Hindrance::Fault(fault),
        NoMonitor::Refused(by, _connection) => Hindrance::Refused(by),
    })?;
    tell(None);
    loop {
        let seen = monitor.next().await.map_err(|fault: Fault| Hindrance::Fault(fault))?;
        if let Some(look) = look_of(&seen, channels) {
            tell(Some(look));
        }
    }
}

/// What one looks like; none if nothing could be recognised by it.
pub(super) fn look_of(seen: &Seen, channels: &Channels) -> Option<Look> {
    let read = match &seen.event {
        Event::Notify(notify) if is_copy(notify) => return None,
        Event::Notify(notify) => recognise::notify(notify)?,
        Event::Gtk(added) => recognise::gtk(channels, added)?,
        Event::Portal(added) => recognise::portal(added),
        Event::Close { .. } | Event::Numbered { .. } | Event::GtkRemove { .. } => return None,
    };
    let Read::Told(told) = read else { return None };
    let signs: Vec<_> = told.hints.iter().filter_map(|hint| Sign::try_from(*hint).ok()).collect();
    let channel = told.hints.iter().find_map(|hint| channels.recognise(hint));
    (!signs.is_empty()).then(|| Look { signs, channel: channel.map(|channel| channel.id.clone()) })
}
