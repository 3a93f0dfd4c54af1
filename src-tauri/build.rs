//! Declares the commands to Tauri and sees to it that there is a page to embed.

use std::error::Error;
use std::fs;
use std::path::Path;

use tauri_build::{AppManifest, Attributes};

include!("src/commands/names.rs");

const PAGE: &str = "../ui/dist";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PAGE}");
    println!("cargo::rerun-if-changed=src/commands/names.rs");
    let index = Path::new(PAGE).join("index.html");
    if !index.exists() {
        // Tauri embeds what is there and stops where nothing is.
        println!(
            "cargo::warning=the page is not built: run `npm ci && npm run build` in ui, or `cargo xtask run`"
        );
        fs::create_dir_all(PAGE)?;
        fs::write(
            index,
            "<!doctype html><title>Absprache</title><h1>Absprache</h1><p>The page is not built.</p>",
        )?;
    }
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(NAMES)))?;
    Ok(())
}
