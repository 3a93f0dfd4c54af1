//! The client that is being set up, kept as one types: `sketch.ron`. It is nobody's record: no earlier one is kept, and it is
//! gone once the client is on file.

use absprache_desk::trouble::Trouble;
use absprache_desk::view::sketch::Sketch;
use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, SCHEMA};
use serde::{Deserialize, Serialize};

use super::{Access, RonFiles, durable};

/// A broken one is kept under its name with this ending.
const BROKEN: &str = ".broken";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SketchFile {
    schema: u32,
    sketch: Sketch,
}

impl Checked for SketchFile {
    /// What is typed may be anything: what cannot be understood is shown where it was typed.
    fn check(&self, _channels: &Channels) -> Result<(), Fault> {
        Ok(())
    }
}

impl RonFiles {
    pub(super) fn kept_sketch(&self) -> Result<Option<Sketch>, Trouble> {
        let path = self.layout.sketch();
        match (self.read::<SketchFile>(&path), &self.access) {
            (Ok(file), _) => Ok(file.map(|file| file.sketch)),
            (Err(trouble @ Trouble::BadFile { .. }), Access::Writing(_)) => {
                // In its place it would stand in the way again at every start.
                durable::put_aside(&path, BROKEN)?;
                Err(trouble)
            }
            (Err(trouble), _) => Err(trouble),
        }
    }

    pub(super) fn keep_sketch(&self, sketch: &Sketch) -> Result<(), Trouble> {
        let path = self.layout.sketch();
        let file = SketchFile { schema: SCHEMA, sketch: sketch.clone() };
        let text = self.prepare(&path, &file)?;
        durable::overwrite(&path, &text)
    }

    pub(super) fn forget_sketch(&self) -> Result<(), Trouble> {
        let path = self.layout.sketch();
        self.may_write(&path)?;
        durable::remove(&path)
    }
}
