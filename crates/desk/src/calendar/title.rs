//! The title of an event, from its source to the question whom it is with.

use std::fmt;

/// A title, in memory only: it is shown to the user as long as the program runs, and has no form in which it could be written
/// down or logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Title(String);

/// No more of it is shown.
const LONGEST: usize = 200;

impl Title {
    /// A title as it stands in the calendar; none if it is blank.
    pub fn new(text: &str) -> Option<Self> {
        let text: String = text.trim().chars().take(LONGEST).collect();
        (!text.is_empty()).then_some(Self(text))
    }

    /// To be shown.
    pub fn shown(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Title {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Title(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_nothing_of_itself_to_a_log() {
        assert_eq!(format!("{:?}", Title::new("Kündigung")), "Some(Title(…))");
        assert_eq!(Title::new("  "), None);
    }
}
