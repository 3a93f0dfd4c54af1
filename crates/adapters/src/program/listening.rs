//! What the program listens to, kept in step with what is set up.

use absprache_desk::event::SourceName;
use absprache_desk::source::Source;

use super::asks::OurDesk;
use crate::clock::Clock;
use crate::sources::notifications::Phones;
use crate::sources::supervisor::Supervisor;
use crate::sources::{self, Delivery, World};

/// What is listened to, by these settings.
pub(super) struct Listening {
    pub(super) set_up: Vec<Source>,
    pub(super) sources: Supervisor,
}

impl Listening {
    /// To nothing yet.
    pub(super) fn new(clock: Clock) -> Self {
        Self { set_up: Vec::new(), sources: Supervisor::new(clock) }
    }

    /// Stops what is set up no more, or otherwise than before, and starts what is new. `anew` is begun anew in any case.
    /// What those that stopped had heard is not lost: it is given to the caller.
    pub(super) async fn settle(
        &mut self,
        wanted: Vec<Source>,
        anew: Option<&SourceName>,
        world: World,
        desk: &OurDesk,
    ) -> Vec<Delivery> {
        let mut left = Vec::new();
        let world = world.beside(&wanted);
        // What the desktop shows for a phone is told by the phone itself once it is listened to.
        let other_phones = world.phones != Phones::beside(&self.set_up);
        let stays = |source: &&Source| {
            wanted.contains(source)
                && anew != Some(&source.name())
                && !(other_phones && **source == Source::Notifications)
        };
        let (staying, leaving): (Vec<&Source>, Vec<&Source>) = self.set_up.iter().partition(stays);
        for source in leaving {
            left.extend(self.sources.stop(&source.name()).await);
        }
        for source in wanted.iter().filter(|source| !staying.contains(source)) {
            self.sources.begin(sources::startable(source, &world), desk.last_contact_of(&source.name()));
        }
        self.set_up = wanted;
        left
    }
}
