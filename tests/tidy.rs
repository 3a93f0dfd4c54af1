//! The house keeps its shape: who may depend on what, and no file that everything goes into.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

/// The names below `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).expect("a manifest");
    let lines = text.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    let mut names: Vec<String> = lines
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

fn allow(manifest: &str, allowed: &[&str]) {
    let unknown: Vec<String> =
        dependencies(manifest).into_iter().filter(|name| !allowed.contains(&name.as_str())).collect();
    assert!(
        unknown.is_empty(),
        "{manifest} depends on {unknown:?}, which its list in tests/tidy.rs does not have. Does it belong into an adapter?"
    );
}

#[test]
fn the_engine_depends_on_nothing_that_touches_the_world() {
    allow(
        "crates/engine/Cargo.toml",
        &[
            "chrono",
            "chrono-tz",
            "email_address",
            "fluent-bundle",
            "holiday_de",
            "icu",
            "idna",
            "opening-hours-syntax",
            // The parser below opening-hours-syntax: the place of an error cannot be read without its type.
            "pest",
            "rlibphonenumber",
            "ron",
            "serde",
            "serde_jcs",
            "serde_json",
            "serde_path_to_error",
            "sha2",
            "smallvec",
            // Only behind the feature of its name: the types of the window's own language.
            "specta",
            "strsim",
            "thiserror",
            "unic-langid",
            "unicode-normalization",
        ],
    );
}

#[test]
fn the_desk_depends_on_the_engine_and_on_no_adapter() {
    allow(
        "crates/desk/Cargo.toml",
        &[
            "absprache-engine",
            "chrono",
            "chrono-tz",
            // Addresses of mails that are begun.
            "percent-encoding",
            "ron",
            "serde",
            // Only behind the feature of its name: the types of the window's own language.
            "specta",
            "thiserror",
            "tracing",
        ],
    );
}

#[test]
fn the_engine_has_no_clock_no_files_and_no_async() {
    for (path, text) in sources("crates/engine/src", "rs") {
        if path.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "tests.rs") {
            continue;
        }
        for banned in ["Utc::now", "Local::now", "std::fs", "std::net", "std::env::", "async fn", "tokio"] {
            let line =
                text.lines().position(|line| line.contains(banned) && !line.trim_start().starts_with("//"));
            assert!(
                line.is_none(),
                "{}:{}: `{banned}` in the engine",
                path.display(),
                line.unwrap_or_default() + 1
            );
        }
    }
}

#[test]
fn no_file_is_one_that_everything_goes_into() {
    for folder in ["crates", "xtask", "tests", "benches"] {
        for (path, text) in sources(folder, "rs") {
            let lines = text.lines().count();
            assert!(lines <= 500, "{} has {lines} lines; above 500 something is wrong", path.display());
        }
    }
}

#[test]
fn every_message_of_the_program_is_said_somewhere() {
    let code: String = ["crates", "src-tauri"]
        .iter()
        .filter(|folder| root().join(folder).is_dir())
        .flat_map(|folder| sources(folder, "rs"))
        .map(|(_, text)| text)
        .collect();
    // The words of the window (ui.ftl, ui.*.ftl, ui-*.ftl) and of the answer page are checked where they are used:
    // ui/tests/locales.test.ts.
    let of_rust = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !["ui.", "ui-", "answer_page."].iter().any(|beginning| name.starts_with(beginning))
    };
    for (path, text) in sources("locales/de", "ftl").into_iter().filter(|(path, _)| of_rust(path)) {
        let referenced: String = text.clone();
        for id in text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id)) {
            if id.starts_with([' ', '-', '#']) || id.contains(' ') {
                continue;
            }
            let said = code.contains(&format!("\"{id}\""))
                || referenced.contains(&format!("{{ {id} }}"))
                || generated(id, &code);
            assert!(said, "{}: `{id}` is said nowhere", path.display());
        }
    }
}

/// Ids that code puts together: a known prefix in the code, and the rest of the name after it.
fn generated(id: &str, code: &str) -> bool {
    id.match_indices('-').any(|(at, _)| {
        let (prefix, rest) = id.split_at(at + 1);
        !rest.is_empty() && code.contains(&format!("\"{prefix}{{"))
    }) || id.rmatch_indices('-').any(|(at, _)| {
        let (_, suffix) = id.split_at(at);
        code.contains(&format!("}}{suffix}\""))
    })
}

fn sources(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                if path.file_name().is_none_or(|name| name != "node_modules" && name != "target") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|found| found == ending) {
                let text =
                    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "no .{ending} files in {folder}");
    found
}
