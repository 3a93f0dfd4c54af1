//! What a source hands to the desk.

use absprache_engine::contact::Contact;

use crate::event::SourceName;

/// One contact as a source saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The contact; without any text of it.
    pub contact: Contact,
    /// Which source saw it.
    pub source: SourceName,
    /// The source's own id for it, so that it is counted once.
    pub source_id: Option<String>,
}
