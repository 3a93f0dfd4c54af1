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
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // What is handed out runs all day. Its relocations, 2 MB that are read at every start and stay, take less than a
        // twentieth in the short form, which glibc reads from 2.36 on (Debian 12).
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(NAMES)))?;
    Ok(())
}

/// Does Cargo say this of what is being built?
fn is(variable: &str, value: &str) -> bool {
    std::env::var(variable).is_ok_and(|found| found == value)
}
