//! The agreement as PDF.

use absprache_adapters::documents::pdf::{Drawing, PdfInput, Signature, agreement_pdf};
use absprache_desk::exchange::What;
use absprache_desk::ports::Files;
use absprache_engine::agreement::Standing;
use absprache_engine::letter::compose;
use absprache_engine::party::Party;

use super::Paper;
use crate::failure::Failure;
use crate::sentences::say;

impl Paper<'_> {
    /// The PDF, and what it could not show.
    pub(super) fn pdf(&self) -> Result<(Vec<u8>, Vec<String>), Failure> {
        let version = &self.held.text.version;
        let letter = compose(&self.between.parts(version), &self.between.channels);
        let drawing = self.drawing()?;
        let signatures = self.signatures(drawing.as_deref());
        let data = self.json()?;
        let standing = &self.held.standing;
        let input = PdfInput { version, standing, letter: &letter, signatures: &signatures, data: &data };
        let pdf = agreement_pdf(&input).map_err(Failure::unmade)?;
        let missing: String = pdf.missing.iter().collect();
        let note = || say(self.context.language, "cli-pdf-missing", &[("characters", &missing)]);
        let notes = if missing.is_empty() { Vec::new() } else { vec![note()] };
        Ok((pdf.bytes, notes))
    }

    fn signatures<'a>(&'a self, drawing: Option<&'a [u8]>) -> Vec<Signature<'a>> {
        let Standing::Agreed { on, by, .. } = &self.held.standing else { return Vec::new() };
        let mine = &self.held.text.version.consultant_name;
        vec![
            Signature { party: Party::Consultant, name: mine, on: *on, drawn: None },
            Signature { party: Party::Client, name: by, on: *on, drawn: drawing.map(Drawing::Svg) },
        ]
    }

    /// What the client drew under this text.
    fn drawing(&self) -> Result<Option<Vec<u8>>, Failure> {
        let text = self.held.text.reference.fingerprint;
        let drawn = self.between.exchange.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Answered { to, drawn, .. } if *to == text => *drawn,
            What::Answered { .. }
            | What::Offered { .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        });
        let client = &self.between.exchange.client.id;
        let document = drawn.map(|id| self.between.files.answer(client, id)).transpose()?;
        Ok(document.map(|document| document.original))
    }
}
