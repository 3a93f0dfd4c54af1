//! `absprache lint`.

use std::path::PathBuf;

use absprache_desk::view::finding::FindingView;
use absprache_engine::lint::{Draft, Severity, lint};
use absprache_engine::policy::Policy;
use serde::Serialize;

use crate::args::Lint;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// The findings about one file.
#[derive(Serialize)]
struct Linted {
    file: PathBuf,
    findings: Vec<FindingView>,
}

/// Looks at every file; the answer is no if one of them has an error.
pub(crate) fn run(args: &Lint, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let channels = files.channels();
    let language = args.lang.map_or(context.language, Into::into);
    let (mut linted, mut exit) = (Vec::new(), Exit::Yes);
    for path in &args.files {
        let policy: Policy = door::file(path, channels)?;
        let findings = lint(Draft::of(&policy, language), channels);
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            exit = Exit::No;
        }
        let findings = findings.iter().map(|finding| FindingView::of(finding, context.language, channels));
        linted.push(Linted { file: path.clone(), findings: findings.collect() });
    }
    let said = linted.iter().map(|one| sentences::findings(&one.file, &one.findings, context.language));
    Ok(Answer::yes(said.collect::<Vec<_>>().join("\n"), &linted)?.exit(exit))
}
