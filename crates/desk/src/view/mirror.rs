//! The rules seen from the other side: what they ask of the client, and what of me.

use absprache_engine::ids::ClauseId;
use serde::Serialize;

/// What goes in one thing for both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MirrorRow {
    /// The ways, or whatever else it is about.
    pub about: String,
    /// What goes when the client reaches me.
    pub client: String,
    /// What goes when I reach the client, by their clock and office hours.
    pub me: String,
    /// The rules that bind the client and not me; a click lets them go for both. Empty where nothing is one-sided.
    #[cfg_attr(feature = "specta", specta(type = Vec<String>))]
    pub one_sided: Vec<ClauseId>,
}
