//! Who a contact is from, and how sure that is.

use serde::{Deserialize, Serialize};

use crate::ids::{ClientId, PersonId};

/// How sure a known identity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// One unique match of a name. Nobody is accused on it.
    Probable,
    /// A display name that the user has confirmed.
    Confirmed,
    /// An address or number.
    Verified,
}

/// A client, and the person if the address or name belongs to one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Match {
    /// The client.
    pub client: ClientId,
    /// The person; none for an address of the client as a whole.
    pub person: Option<PersonId>,
}

/// Who a contact is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// One client.
    Known {
        /// Client and person.
        who: Match,
        /// The same address at further clients: one person who works for several. Empty almost always.
        also: Vec<Match>,
        /// How sure that is.
        certainty: Certainty,
    },
    /// Several clients or persons fit equally well.
    Ambiguous(Vec<Match>),
    /// Nobody on file. Never stored, judged aloud or popped up.
    Stranger,
}
