//! What pages are painted with.

use std::fs;
use std::path::Path;

use gtk::glib;

/// What is said to the libraries that paint, and what each of it does.
const BY_PROCESSOR: [(&str, &str); 2] = [
    // WebKitGTK (2.46 and later) paints pages by the processor; it puts the parts together as ever.
    // Source: https://docs.webkit.org/Ports/WebKitGTK%20and%20WPE%20WebKit/EnvironmentVariables.html
    ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
    // GTK 3 leaves OpenGL alone, and so does not even load the imitation, with the compiler in it.
    // Source: `gdk_pre_parse` in gdk/gdk.c of GTK 3.24.
    ("GDK_GL", "disable"),
];

/// Where there is no graphics card, as on a machine that is used from afar, pages would be painted with an imitation of one, which
/// takes longer and more memory. Who has said how to paint is left alone. To be called while there is one thread.
pub(crate) fn choose() {
    if has_card(Path::new("/dev")) {
        return;
    }
    for (variable, value) in BY_PROCESSOR {
        if let Err(error) = glib::setenv(variable, value, false) {
            tracing::debug!(%error, variable, "pages are painted as the libraries see fit");
        }
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
