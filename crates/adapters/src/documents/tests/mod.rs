//! What people hand around, and what is understood of it.

use std::fs;
use std::path::{Path, PathBuf};

use absprache_desk::view::found::Found;
use absprache_engine::hours::Region;

use super::{LONGEST, Unreadable, understand};

fn samples(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents/tests/samples").join(folder);
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    found.sort();
    found
}
#[test]
fn regenerate() {
    for path in samples("signatures", "txt").into_iter().chain(samples("cards", "vcf")) {
        let text = fs::read_to_string(&path).unwrap();
        let found = understand(&text, Region::Germany).unwrap();
        let config = ron::ser::PrettyConfig::new().depth_limit(4).indentor("    ".to_owned());
        let ron = ron::Options::default().to_string_pretty(&found, config).unwrap();
        fs::write(path.with_extension("ron"), ron + "\n").unwrap();
    }
}
