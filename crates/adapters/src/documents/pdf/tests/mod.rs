//! What a PDF is to whoever receives it: read back with the programs of poppler and qpdf, which know nothing of typst.

mod file;
mod foreign;
mod page;

use std::path::PathBuf;
use std::process::{Command, Output};

use absprache_engine::agreement::{Means, Standing, Version};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::document;
use absprache_engine::letter::{Letter, Parts, compose};
use absprache_engine::party::{MyHandle, Use};
use absprache_engine::policy::Policy;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language, Tone};
use chrono::NaiveDate;

use super::{AgreementPdf, Drawing, PdfFault, PdfInput, Signature, agreement_pdf};
use absprache_engine::party::Party;

const DRAWN: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90"><path d="M10 60 C40 10 60 10 55 50 S80 90 95 45 S120 20 130 55" fill="none" stroke="#1b2a55" stroke-width="3"/></svg>"##;

/// All a PDF is made from.
#[derive(Debug, Clone)]
struct Sample {
    version: Version,
    letter: Letter,
    standing: Standing,
    signatures: Vec<Signature<'static>>,
    data: Vec<u8>,
}

const SIE: Tone = Tone { language: Language::De, form: Form::Sie };
const DU: Tone = Tone { language: Language::De, form: Form::Du };
const ENGLISH: Tone = Tone { language: Language::En, form: Form::Sie };

impl Sample {
    /// A preset between Jana Berg and Müller GmbH, proposed.
    fn of(preset: Preset, tone: Tone) -> Self {
        let policy = preset.policy(tone.language, Channels::shipped().unwrap()).unwrap();
        Self::between("Jana Berg", "Müller GmbH", policy, tone)
    }

    fn between(consultant: &str, client: &str, mut policy: Policy, tone: Tone) -> Self {
        for clause in &mut policy.clauses {
            if let Clause::Tone(clause) = clause {
                clause.form = tone.form;
            }
        }
        let side = policy.consultant.clone().unwrap();
        let handles = vec![
            MyHandle {
                handle: "\u{2b}493023125001".parse().map(absprache_engine::handle::Handle::Phone).unwrap(),
                used: Use::Business,
            },
            MyHandle {
                handle: "jana.berg@example.org".parse().map(absprache_engine::handle::Handle::Mail).unwrap(),
                used: Use::Business,
            },
        ];
        let letter = compose(
            &Parts {
                consultant_name: consultant,
                client_name: client,
                consultant_side: &side,
                client_side: &side,
                handles: &handles,
                people: &[],
                clauses: &policy.clauses,
                valid_from: Some(day(1)),
                valid_until: None,
                review: NaiveDate::from_ymd_opt(2027, 6, 1),
                tone,
            },
            Channels::shipped().unwrap(),
        );
        // By way of its file, so that a field more in a version is no change here.
        let version = serde_json::json!({
            "schema": document::SCHEMA, "client": "mueller", "number": 3,
            "consultant_name": consultant, "client_name": client,
            "consultant_side": side, "client_side": side,
            "handles": handles, "clauses": policy.clauses,
            "valid_from": "2026-11-30T23:00:00Z", "review": "2027-06-01",
            "language": tone.language, "letter": letter.to_string(),
        });
        let data = serde_json::to_vec_pretty(&version).unwrap();
        let version = serde_json::from_value(version).unwrap();
        Self { version, letter, standing: Standing::Proposed, signatures: Vec::new(), data }
    }

    fn agreed(mut self, means: Means) -> Self {
        self.standing = Standing::Agreed { on: day(24), means, by: "Anna Müller".to_owned() };
        self
    }

    /// By the consultant with a drawing, by the client with a name.
    fn signed(self) -> Self {
        let signatures = vec![
            Signature {
                party: Party::Consultant,
                name: "Jana Berg",
                on: day(24),
                drawn: Some(Drawing::Svg(DRAWN)),
            },
            Signature { party: Party::Client, name: "Anna Müller", on: day(25), drawn: None },
        ];
        Self { signatures, ..self.agreed(Means::Signed) }
    }

    fn pdf(&self) -> Result<AgreementPdf, PdfFault> {
        agreement_pdf(&PdfInput {
            version: &self.version,
            standing: &self.standing,
            letter: &self.letter,
            signatures: &self.signatures,
            data: &self.data,
        })
    }

    fn file(&self) -> File {
        File::of(&self.pdf().unwrap().bytes)
    }
}

/// In November or December 2026.
fn day(day: u32) -> NaiveDate {
    let month = if day < 20 { 12 } else { 11 };
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// A PDF on disk, for programs.
struct File {
    folder: tempfile::TempDir,
}

impl File {
    fn of(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.pdf"), bytes).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.pdf")
    }

    /// What a program says about it. `@` stands for the file.
    fn told(&self, program: &str, args: &[&str]) -> Vec<u8> {
        let Output { status, stdout, stderr } = self.run(program, args);
        assert!(status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&stderr));
        stdout
    }

    fn said(&self, program: &str, args: &[&str]) -> String {
        // `pdfinfo -struct` writes some texts in the encoding of the file.
        String::from_utf8_lossy(&self.told(program, args)).into_owned()
    }

    fn run(&self, program: &str, args: &[&str]) -> Output {
        let path = self.path();
        let path = path.to_str().unwrap();
        let output = Command::new(program)
            .args(args.iter().map(|arg| if *arg == "@" { path } else { arg }))
            .current_dir(self.folder.path())
            .output();
        output.unwrap_or_else(|error| panic!("{program}: {error}; install poppler-utils and qpdf"))
    }

    /// The text in the order of the file.
    fn text(&self) -> String {
        self.said("pdftotext", &["-raw", "@", "-"])
    }

    /// A line of `pdfinfo`.
    fn fact(&self, name: &str) -> String {
        let all = self.said("pdfinfo", &["@"]);
        let line = all.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.unwrap_or_else(|| panic!("{name} in {all}")).trim().to_owned()
    }
}
