//! Presets of the user's own: `presets/<id>.ron`, one file each.

use std::fs;
use std::io;

use absprache_desk::ports::OwnPresets;
use absprache_desk::trouble::Trouble;
use absprache_engine::ids::PresetId;

use super::{RonFiles, durable, layout};

/// What one that was taken away ends in, as what stood in any file before.
const ASIDE: &str = ".bak";

impl RonFiles {
    /// A file that anybody put there is one too, if its name is an id.
    pub(super) fn kept_presets(&self) -> Result<OwnPresets, Trouble> {
        let folder = self.layout.presets();
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), Vec::new())),
            Err(error) => return Err(Trouble::Io { path: folder, error }),
        };
        let paths = entries.flatten().map(|entry| entry.path());
        let is_ours = |path: &std::path::PathBuf| {
            path.extension().is_some_and(|ending| ending == "ron") && !layout::is_hidden(path)
        };
        let mut paths: Vec<_> = paths.filter(is_ours).collect();
        paths.sort();
        let (mut presets, mut troubles) = (Vec::new(), Vec::new());
        for path in paths {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let Ok(id) = name.parse::<PresetId>() else {
                troubles.push(Trouble::Io { path, error: io::ErrorKind::InvalidFilename.into() });
                continue;
            };
            match self.read(&path) {
                Ok(preset) => presets.extend(preset.map(|preset| (id, preset))),
                Err(trouble) => troubles.push(trouble),
            }
        }
        Ok((presets, troubles))
    }

    pub(super) fn put_preset_aside(&self, id: &PresetId) -> Result<(), Trouble> {
        let path = self.layout.preset(id);
        self.may_write(&path)?;
        match durable::put_aside(&path, ASIDE) {
            Err(Trouble::Io { error, .. }) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }
}
