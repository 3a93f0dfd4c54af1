//! Files that are dragged onto the window. WebKitGTK hands none of them to the page (seen with 2.50: what is dropped has a
//! name, but no file), so the program reads what a person let go of there, and nothing else.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tauri::{AppHandle, DragDropEvent, Runtime, async_runtime};
use tauri_specta::Event as _;

use crate::events::{Dragged, Dropped, DroppedFile};
use crate::window::MAIN;

/// More than any address book, in bytes.
const LARGEST: u64 = 32 << 20;

/// Passes on to the page what is held over the window, and what was let go of.
pub(crate) fn pass_on<R: Runtime>(app: &AppHandle<R>, event: &DragDropEvent) {
    match event {
        DragDropEvent::Enter { .. } => say_above(app, true),
        DragDropEvent::Leave => say_above(app, false),
        DragDropEvent::Drop { paths, .. } => {
            say_above(app, false);
            let (app, paths) = (app.clone(), paths.clone());
            async_runtime::spawn_blocking(move || {
                if let Err(error) = (Dropped { file: only(&paths) }).emit_to(&app, MAIN) {
                    tracing::warn!(%error, "the window was not told of a file");
                }
            });
        }
        // Where it is above the window makes no difference.
        DragDropEvent::Over { .. } | _ => {}
    }
}

fn say_above<R: Runtime>(app: &AppHandle<R>, above: bool) {
    if let Err(error) = (Dragged { above }).emit_to(app, MAIN) {
        tracing::warn!(%error, "the window was not told of a file");
    }
}

/// None if there are several.
fn only(paths: &[PathBuf]) -> Option<DroppedFile> {
    let [path] = paths else { return None };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let content = read(path).unwrap_or_else(|error| {
        tracing::debug!(%error, "a file that was dropped");
        Vec::new()
    });
    Some(DroppedFile { name, content: BASE64_STANDARD.encode(content) })
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() || about.len() > LARGEST {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut content = Vec::new();
    file.take(LARGEST).read_to_end(&mut content)?;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn one_file_is_read_and_what_is_none_has_no_content() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("Anna Müller.vcf");
        fs::write(&file, "BEGIN:VCARD").unwrap();
        let dropped = only(std::slice::from_ref(&file)).unwrap();
        assert_eq!(
            (dropped.name.as_str(), dropped.content.as_str()),
            ("Anna Müller.vcf", "QkVHSU46VkNBUkQ=")
        );
        assert_eq!(only(&[folder.path().to_owned()]).unwrap().content, "", "a folder");
        assert_eq!(only(&[folder.path().join("gone.vcf")]).unwrap().content, "");
        assert!(only(&[file.clone(), file]).is_none(), "one after the other");
    }
}
