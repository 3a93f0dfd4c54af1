//! The command line as scripts and people use it: the real program in a process of its own.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod agreement;
mod agreement_answers;
mod agreement_forms;
pub(crate) mod agreement_house;
mod agreement_round_trip;
mod agreement_steps;
mod appointment;
mod backup;
mod broken_files;
mod journal;
mod judge;
mod judge_by_client;
mod lint;
mod note;
mod people;
mod presets;
mod profiles;
mod source;
mod taught;
mod text;
mod usage;

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::binary::absprache;

/// One call of the program.
struct Absprache {
    command: Command,
    home: PathBuf,
}

/// A data folder that is gone after the test.
struct House {
    folder: TempDir,
}

/// What a call answered.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

impl House {
    fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Jana, who works in Bavaria.
    fn of_jana() -> Self {
        let house = Self::empty();
        house
            .absprache("me --zone Europe/Berlin --state BY --mail jana@example.org --phone +493023125001")
            .arg("--name=Jana Beispiel")
            .arg("--private-phone=+4917139200001")
            .succeeds();
        house
    }

    /// Jana, and Anna Müller at Müller GmbH.
    fn with_anna() -> Self {
        let house = Self::of_jana();
        house
            .absprache("client add --preset freelancer --mail anna@example.org --alias whatsapp=Anna")
            .arg("--name=Müller GmbH")
            .arg("--person=Anna Müller")
            .arg("--phone=030 23125002")
            .succeeds();
        house
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A file in the folder, for commands that take one.
    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, text).expect("a file is written");
        path
    }

    /// A call with these arguments, separated by blanks.
    fn absprache(&self, args: &str) -> Absprache {
        Absprache::new(self.path()).args(args.split_whitespace())
    }
}

impl Absprache {
    fn new(home: &Path) -> Self {
        let mut command = Command::new(absprache());
        command.env("ABSPRACHE_HOME", home).env("LANG", "C.UTF-8");
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("ABSPRACHE_LOG");
        Self { command, home: home.to_owned() }
    }

    fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(args);
        self
    }

    fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// In another working folder.
    fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    fn stdin(mut self, input: impl Into<Stdio>) -> Self {
        self.command.stdin(input);
        self
    }

    /// The answer, with the data folder's path taken out.
    fn run(mut self) -> Answer {
        let output = self.command.output().expect("absprache runs");
        let home = self.home.display().to_string();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(&home, "[HOME]");
        Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn succeeds(self) -> Answer {
        let answer = self.run();
        assert_eq!(answer.code, Some(0), "{answer}");
        answer
    }

    /// The data of `--json`, whatever the exit code.
    fn json(self) -> serde_json::Value {
        let answer = self.arg("--json").run();
        serde_json::from_str(&answer.out).unwrap_or_else(|error| panic!("{error} in {answer}"))
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or_else(|| "none".to_owned(), |code| code.to_string());
        writeln!(f, "exit {code}")?;
        for (name, text) in [("stdout", &self.out), ("stderr", &self.err)] {
            if !text.is_empty() {
                writeln!(f, "--- {name}\n{text}")?;
            }
        }
        Ok(())
    }
}

/// A file of the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
