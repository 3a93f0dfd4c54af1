//! What pages are painted with.

use std::fs;
use std::path::Path;

use gtk::glib;

/// Has WebKitGTK (2.46 and later) paint pages by the processor; it puts the parts together as ever.
/// Source: <https://docs.webkit.org/Ports/WebKitGTK%20and%20WPE%20WebKit/EnvironmentVariables.html>
const BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Where there is no graphics card, as on a machine that is used from afar, pages would be painted with an imitation of one, which
/// takes more memory. Who has said how to paint is left alone. To be called while there is one thread.
pub(crate) fn choose() {
    if has_card(Path::new("/dev")) {
        return;
    }
    if let Err(error) = glib::setenv(BY_PROCESSOR, "1", false) {
        tracing::debug!(%error, "pages are painted as WebKit sees fit");
    }
}

/// Whether among the devices there is one that draws: by the kernel's own way, by Nvidia's, or Windows' around a Linux in it.
fn has_card(devices: &Path) -> bool {
    let names = |folder: &Path| {
        fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
    };
    names(&devices.join("dri")).any(|name| name.starts_with("renderD"))
        || names(devices).any(|name| name.starts_with("nvidia") || name == "dxg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_seen_by_its_device() {
        for (device, is_card) in [
            ("dri/renderD128", true),
            ("nvidia0", true),
            ("dxg", true),
            // Shows pictures, and draws none: as of a simple screen in a virtual machine.
            ("dri/card0", false),
            ("fb0", false),
        ] {
            let devices = tempfile::tempdir().unwrap();
            let path = devices.path().join(device);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
            assert_eq!(has_card(devices.path()), is_card, "{device}");
        }
        assert!(!has_card(Path::new("/nowhere")));
    }
}
