//! One text in all its forms, and what is judged by it.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use absprache_engine::channel::Channels;
use absprache_engine::document::data_file;
use absprache_engine::fingerprint::Fingerprint;
use serde_json::{Value, json};

use crate::journeys::house::House;
use crate::window::seen::Tested;

const FORMS: &[&str] = if cfg!(feature = "pdf") {
    &["letter", "html", "ron", "json", "eml", "pdf"]
} else {
    &["letter", "html", "ron", "json", "eml"]
};

/// Every form is of the version that is agreed, and says so. Its fingerprint.
pub(super) fn assert_same_text(house: &House, pdf: &Path) -> Result<Fingerprint, Box<dyn Error>> {
    let shown = ask(house, &["agreement", "show", "--client", "mueller-gmbh"])?;
    assert_eq!((&shown["state"], &shown["version"]), (&json!("Agreed"), &json!(3)));
    let (sha256, code) = (&shown["fingerprint"]["sha256"], &shown["fingerprint"]["code"]);
    let (agreed, code) = (sha256.as_str().unwrap().parse()?, code.as_str().unwrap());
    for form in FORMS {
        let path = exported(house, form)?;
        let bytes = fs::read(&path)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match *form {
            "ron" => {
                let version = data_file::read_ron(&text, agreed, channels())?;
                assert_eq!(Fingerprint::of(&version)?, agreed);
            }
            "json" => assert_eq!(of_data(&text)?, agreed),
            "pdf" => {
                assert_eq!(bytes, fs::read(pdf)?, "the window saves what the command line writes");
                assert!(in_pdf(&path)?.contains(code));
                assert_eq!(of_data(&attached(&path)?)?, agreed);
            }
            "letter" | "html" | "eml" => assert!(text.contains(code), "{form}:\n{text}"),
            other => panic!("{other}"),
        }
    }
    Ok(agreed)
}

/// Before the first valid instant the old rules go, from it on the new ones.
pub(super) fn assert_judged(house: &House, agreed: Fingerprint) -> Tested {
    let judged = |channel: &str, at: &str| {
        ask(house, &["judge", "--client", "mueller-gmbh", "--channel", channel, "--at", at])
    };
    let (before, after) = ("2026-11-30T23:59:59+01:00", "2026-12-01T00:00:00+01:00");
    for channel in ["phone", "whatsapp", "email"] {
        let (old, new) = (judged(channel, before)?, judged(channel, after)?);
        assert_eq!(old["agreement"]["version"], 1, "{channel}: {old}");
        assert_eq!(new["agreement"]["version"], 3, "{channel}: {new}");
        assert_eq!(new["agreement"]["fingerprint"], agreed.to_string(), "{channel}: {new}");
    }
    // Under the old rules 17:30 was too late and Friday a day like any other; WhatsApp was not used at all.
    for (channel, at, outcome, ground) in [
        ("phone", "2026-11-26T17:30:00+01:00", "Defer", "OutsideHours"),
        ("phone", "2026-12-03T17:30:00+01:00", "Admit", "Welcome"),
        ("phone", "2026-11-27T10:00:00+01:00", "Admit", "Welcome"),
        ("phone", "2026-12-04T10:00:00+01:00", "Defer", "OutsideHours"),
        ("whatsapp", "2026-11-26T10:00:00+01:00", "Redirect", "NotUsed"),
        ("whatsapp", "2026-12-03T10:00:00+01:00", "Redirect", "ByAppointment"),
    ] {
        let verdict = judged(channel, at)?;
        assert_eq!(verdict["outcome"], outcome, "{channel} {at}: {verdict}");
        assert_eq!(verdict["grounds"][0]["kind"], ground, "{channel} {at}: {verdict}");
    }
    Ok(())
}

fn ask(house: &House, args: &[&str]) -> Result<Value, Box<dyn Error>> {
    // To judge, some verdicts are told by the exit code, too.
    let said = house.run(&[args, &["--json"]].concat())?;
    serde_json::from_str(&said.out)
        .map_err(|error| format!("{args:?}: {error} in {}{}", said.out, said.err).into())
}

fn exported(house: &House, form: &str) -> Result<PathBuf, Box<dyn Error>> {
    let path = house.path().with_file_name(format!("held.{form}"));
    let out = path.to_string_lossy();
    house.absprache(&["agreement", "export", "--client", "mueller-gmbh", "--format", form, "--out", &out])?;
    Ok(path)
}

/// The fingerprint of a data file, which is refused if its content does not have it.
fn of_data(text: &str) -> Result<Fingerprint, Box<dyn Error>> {
    Ok(data_file::read(text, channels())?.fingerprint)
}

/// All that can be read in a PDF.
fn in_pdf(path: &Path) -> Result<String, Box<dyn Error>> {
    said(Command::new("pdftotext").arg(path).arg("-"))
}

/// The data file in a PDF, taken out by another program.
fn attached(path: &Path) -> Result<String, Box<dyn Error>> {
    said(Command::new("qpdf").arg("--show-attachment=absprache.json").arg(path))
}

fn said(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let output = command.output()?;
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}
