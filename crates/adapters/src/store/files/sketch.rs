//! What is typed of a client, kept as one types: `sketch.ron` in the client's folder, or beside the profile for a new one. It is
//! nobody's record: no earlier one is kept, and it is gone once the client is on file.

use absprache_desk::trouble::Trouble;
use absprache_desk::view::sketch::Sketch;
use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, SCHEMA};
use absprache_engine::ids::ClientId;
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
    pub(super) fn kept_sketch(&self, client: Option<&ClientId>) -> Result<Option<Sketch>, Trouble> {
        self.settle_old_sketch()?;
        let path = self.layout.sketch(client);
        match (self.read::<SketchFile>(&path), &self.access) {
            (Ok(file), _) => {
                Ok(file.map(|file| file.sketch).filter(|sketch| sketch.client.as_ref() == client))
            }
            (Err(trouble @ Trouble::BadFile { .. }), Access::Writing(_)) => {
                // In its place it would stand in the way again every time.
                durable::put_aside(&path, BROKEN)?;
                Err(trouble)
            }
            (Err(trouble), _) => Err(trouble),
        }
    }

    pub(super) fn keep_sketch(&self, sketch: &Sketch) -> Result<(), Trouble> {
        self.settle_old_sketch()?;
        self.write_sketch(sketch)
    }

    pub(super) fn forget_sketch(&self, client: Option<&ClientId>) -> Result<(), Trouble> {
        self.settle_old_sketch()?;
        let path = self.layout.sketch(client);
        self.may_write(&path)?;
        durable::remove(&path)
    }

    fn write_sketch(&self, sketch: &Sketch) -> Result<(), Trouble> {
        let path = self.layout.sketch(sketch.client.as_ref());
        let file = SketchFile { schema: SCHEMA, sketch: sketch.clone() };
        let text = self.prepare(&path, &file)?;
        durable::overwrite(&path, &text)
    }

    /// Older versions kept that of any client in the place of the new one's.
    fn settle_old_sketch(&self) -> Result<(), Trouble> {
        let old = self.layout.sketch(None);
        // One that cannot be read is told to whoever asks for it.
        let (Ok(Some(SketchFile { sketch, .. })), Access::Writing(_)) = (self.read(&old), &self.access)
        else {
            return Ok(());
        };
        let Some(client) = sketch.client.as_ref().filter(|client| self.layout.client(client).is_file())
        else {
            return Ok(());
        };
        if !self.layout.sketch(Some(client)).exists() {
            self.write_sketch(&sketch)?;
        }
        durable::remove(&old)
    }
}
