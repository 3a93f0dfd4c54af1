//! A text while it is typed: what speaks against it, what to consider, and what it looks like.

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::wording::manners::hints;
use absprache_engine::wording::{Fault, OwnText, Refusal, TextId, Wording};
use chrono::{DateTime, Utc};

use super::examples::{Sample, examples};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::texts::{RefusalView, TextLook};
use crate::words::texts::{of_fault, of_hint, typed};

/// What becomes of a text; of none the examples are in the program's words. A text that is refused is not said, so are
/// theirs.
///
/// # Errors
/// If the sample cannot be read, which a test rules out.
pub fn look(
    sample: &Sample<'_>,
    id: TextId,
    text: Option<&str>,
    channels: &Channels,
    language: Language,
    now: DateTime<Utc>,
) -> Result<TextLook, Trouble> {
    let (wording, refused) = match text.map(|text| (text, Wording::read(id.kind(), text))) {
        None => (None, Vec::new()),
        Some((_, Ok(wording))) => (Some(wording), Vec::new()),
        Some((text, Err(refusals))) => {
            (None, refusals.iter().map(|one| refusal(one, text, language)).collect())
        }
    };
    let hinted = wording.iter().flat_map(|wording| hints(id, wording, channels));
    let hints = hinted.map(|hint| of_hint(&hint, language)).collect();
    let own: Vec<OwnText> = wording.into_iter().map(|wording| OwnText { id, wording }).collect();
    Ok(TextLook { refusals: refused, hints, examples: examples(sample, id, &own, channels, language, now)? })
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A text while it is typed.
    ///
    /// # Errors
    /// As [`look`].
    pub fn look_at_text(
        &self,
        client: Option<&ClientId>,
        id: TextId,
        text: Option<&str>,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<TextLook, Trouble> {
        let client = self.people.iter().find(|known| Some(&known.id) == client);
        let sample = Sample { me: &self.consultant.side, client };
        look(&sample, id, text, &self.channels, language, now)
    }
}

fn refusal(refusal: &Refusal, text: &str, language: Language) -> RefusalView {
    let told = of_fault(&refusal.fault, language);
    let missing = match &refusal.fault {
        Fault::Missing(one) => Some(typed(*one, language)),
        Fault::Empty | Fault::Unclosed | Fault::Unknown(_) | Fault::NotHere(_) | Fault::TooLong { .. } => {
            None
        }
    };
    let (start, end) = (units(text, refusal.span.start), units(text, refusal.span.end));
    RefusalView { message: told.what, advice: told.remedy, start, end, missing }
}

/// How many units of UTF-16 stand before a byte.
fn units(text: &str, byte: usize) -> u32 {
    let before = text.get(..byte).unwrap_or(text);
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}
