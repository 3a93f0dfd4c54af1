//! What only a process of its own can show: being killed, and having no room on the disk. The process is this test
//! binary, started again for one ignored test.

mod crash;
mod full_disk;
mod years;

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Home;

/// Tells the child which folder to write to.
const FOLDER: &str = "ABSPRACHE_TEST_FOLDER";

/// The command that runs one ignored test of this module as a child. `before` are the words to put before it.
fn child(before: &[&str], test: &str, folder: &Path) -> Command {
    let this = std::env::current_exe().unwrap().into_os_string();
    let test = format!("{}::{test}", module_path!().split_once("::").unwrap().1);
    let mut words: Vec<OsString> = before.iter().map(OsString::from).collect();
    words.push(this);
    words.extend(["--exact", &test, "--ignored", "--nocapture", "--test-threads=1"].map(OsString::from));
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).env(FOLDER, folder).stdout(Stdio::piped());
    command
}

/// The child's folder.
fn home() -> Home {
    Home::at(std::env::var_os(FOLDER).expect("started by its parent"))
}
