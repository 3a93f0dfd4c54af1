//! Cargo as it is called by hand.

use std::env;
use std::ffi::OsString;
use std::process::Command;

/// The cargo that runs this program, without what it told this program about its own package: build scripts that look at it
/// (ring's does) would run anew for each caller, and all that depends on them be built again.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    let told = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(told)) {
        cargo.env_remove(name);
    }
    cargo
}
