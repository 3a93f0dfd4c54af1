//! Which of the pictures stand in the documents, under `docs/pictures/`, and how they are made small enough for that.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use xtask::desktop::wait;

use crate::place::root;
use crate::stop::Stop;

/// What README and guide show, each in both languages: the picture as it is taken, with `LANG` for the language, and its name there.
const SCREENS: &[(&str, &str)] = &[
    ("popup-outside-LANG-desktop", "popup"),
    ("first-hours-LANG-light-800", "first"),
    ("new-client-LANG-light-1280", "new-client"),
    ("today-open-LANG-light-1280", "today"),
    ("may-client-LANG-dark-1280", "may"),
    ("agreement-answered-LANG-light-1280", "answer"),
];

/// A page that is longer is cut off: the document goes on below.
const HIGHEST: u32 = 1500;

/// With so many shades letters stay smooth, and grounds that are nearly alike stay apart.
const OF_A_SCREEN: &str = "96";
const OF_A_COMPONENT: &str = "64";

/// Makes those anew that were taken, and tells how many.
pub(crate) fn put(taken: &Path) -> Result<usize, Stop> {
    let folder = root().join("docs/pictures");
    let mut wanted = Vec::new();
    for language in ["de", "en"] {
        wanted.extend(SCREENS.iter().map(|(picture, name)| {
            let picture = taken.join(format!("{}.png", picture.replace("LANG", language)));
            (vec![picture], OF_A_SCREEN, folder.join(format!("{name}-{language}.png")))
        }));
    }
    wanted.extend(components(taken)?.into_iter().map(|name| {
        let of = |theme| taken.join(format!("component-{name}-{theme}.png"));
        (vec![of("light"), of("dark")], OF_A_COMPONENT, folder.join("components").join(format!("{name}.png")))
    }));
    wanted.retain(|(pictures, ..)| pictures.iter().all(|picture| picture.exists()));
    for (pictures, colours, place) in &wanted {
        make_small(pictures, colours, place)?;
    }
    Ok(wanted.len())
}

/// The names of the components that were photographed.
fn components(taken: &Path) -> Result<Vec<String>, Stop> {
    let entries = fs::read_dir(taken)
        .map_err(|error| Stop::Failed(format!("{} cannot be read: {error}", taken.display())))?;
    let names = entries.filter_map(|entry| {
        let name = entry.ok()?.file_name();
        Some(name.to_str()?.strip_prefix("component-")?.strip_suffix("-light.png")?.to_owned())
    });
    Ok(names.collect())
}

/// Side by side, with a palette instead of 16 million colours.
fn make_small(pictures: &[PathBuf], colours: &str, place: &Path) -> Result<(), Stop> {
    let mut convert = Command::new("convert");
    convert.args(pictures).args([
        "+append",
        "+repage",
        "-crop",
        &format!("0x{HIGHEST}+0+0"),
        "+repage",
        "-strip",
    ]);
    convert.args(["+dither", "-colors", colours, "-define", "png:compression-level=9"]);
    convert.arg(format!("PNG8:{}", place.display()));
    Ok(wait::output_of(&mut convert, Duration::from_secs(60)).map(drop)?)
}
