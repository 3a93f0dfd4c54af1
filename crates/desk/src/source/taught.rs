//! What the user taught the program to recognise. Its file is `taught.ron`.

use absprache_engine::channel::{Channels, Lesson, Sign};
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use chrono::{DateTime, Utc};
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

/// What passed by and is on no channel: never what it said, nor whose it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// By what it could be recognised, best first; never empty.
    pub signs: Vec<Sign>,
    /// When it was seen last.
    pub at: DateTime<Utc>,
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
