//! What the page believes about the program is what the program says of itself.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use absprache_app::{commands, speech};
use specta_typescript::Typescript;
use tauri::Wry;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_bindings_of_the_page_are_fresh() {
    let folder = tempfile::tempdir().unwrap();
    let fresh = folder.path().join("bindings.ts");
    let header = "// Written from the program's own types: `UPDATE_BINDINGS=1 cargo test -p absprache-app --test bindings`.\n/* eslint-disable */\n";
    speech::<Wry>().export(Typescript::default().header(header), &fresh).unwrap();
    let fresh = fs::read_to_string(fresh).unwrap();
    let committed = here("../ui/src/lib/ipc/bindings.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::create_dir_all(committed.parent().unwrap()).unwrap();
        fs::write(&committed, &fresh).unwrap();
    }
    let stands = fs::read_to_string(&committed).unwrap_or_default();
    assert!(stands == fresh, "{} is out of date; UPDATE_BINDINGS=1 writes it anew", committed.display());
}

/// A command that is not declared could be called by any page, whatever `capabilities/` says.
#[test]
fn every_command_is_declared_and_every_declared_one_is_there() {
    let text = fs::read_to_string(here("src/lib.rs")).unwrap();
    let listed = text.split("collect_commands![").nth(1).unwrap().split(']').next().unwrap();
    let registered: BTreeSet<&str> = listed
        .split(',')
        .map(|path| path.trim().trim_end_matches("::<tauri::Wry>"))
        .filter_map(|path| path.rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect();
    let declared: BTreeSet<&str> = commands::NAMES.iter().copied().collect();
    assert_eq!(registered, declared);
}

#[test]
fn every_declared_command_is_granted_to_a_window_and_nothing_else_is() {
    let mut granted = BTreeSet::new();
    for file in ["main.json", "card.json", "capture.json"] {
        let text = fs::read_to_string(here("capabilities").join(file)).unwrap();
        let capability: serde_json::Value = serde_json::from_str(&text).unwrap();
        for permission in capability["permissions"].as_array().unwrap() {
            let name = permission.as_str().unwrap();
            if let Some(command) = name.strip_prefix("allow-") {
                granted.insert(command.replace('-', "_"));
            } else {
                assert!(["core:event:allow-listen", "core:event:allow-unlisten"].contains(&name), "{name}");
            }
        }
    }
    let declared: BTreeSet<String> = commands::NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(granted, declared);
}
