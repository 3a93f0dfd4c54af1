//! What the user taught the program to recognise. Its file is `taught.ron`.

use absprache_engine::channel::{Channels, Lesson};
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use serde::{Deserialize, Serialize};

/// All lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taught {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Each of them, in the order they were given.
    pub taught: Vec<Lesson>,
}

impl Default for Taught {
    fn default() -> Self {
        Self { schema: SCHEMA, taught: Vec::new() }
    }
}

impl Checked for Taught {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        for (index, lesson) in self.taught.iter().enumerate() {
            if channels.get(&lesson.channel).is_none() {
                let problem = Problem::UnknownChannel(lesson.channel.clone());
                return Err((format!("taught[{index}].channel"), problem));
            }
        }
        Ok(())
    }
}
