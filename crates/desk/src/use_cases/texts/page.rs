//! The list of texts, and all about one of them.

use absprache_engine::ids::ClientId;
use absprache_engine::redirection::Step;
use absprache_engine::tone::Language;
use absprache_engine::wording::{OwnText, Placeholder, Speech, TextId};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::texts::{Chip, TextLine, TextPage, TextsView, Whose};
use crate::words::say;
use crate::words::texts::typed;

/// All texts in one way of speaking, as they are said to a client or to everybody.
///
/// # Errors
/// If there is no such client, or a file cannot be read: then the program's words are said in place of all in it.
pub fn list(
    files: &impl Files,
    client: Option<&ClientId>,
    speech: Speech,
    language: Language,
) -> Result<TextsView, Trouble> {
    let kept = Kept::of(files, client)?;
    let texts = TextId::all(speech).map(|id| kept.line(id, language)).collect();
    Ok(TextsView { speech, client: client.cloned(), texts })
}

/// One of them.
///
/// # Errors
/// As [`list`].
pub fn page(
    files: &impl Files,
    client: Option<&ClientId>,
    id: TextId,
    language: Language,
) -> Result<TextPage, Trouble> {
    let kept = Kept::of(files, client)?;
    let kind = id.kind();
    let chip = |one: &Placeholder| Chip {
        id: *one,
        typed: typed(*one, language),
        meaning: say(language, &format!("text-fill-{}", one.id()), &[]),
        needed: kind.required().contains(one),
    };
    Ok(TextPage {
        line: kept.line(id, language),
        starter: id.starter(language),
        placeholders: kind.placeholders().iter().map(chip).collect(),
    })
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All texts in one way of speaking.
    ///
    /// # Errors
    /// As [`list`].
    pub fn texts(
        &self,
        client: Option<&ClientId>,
        speech: Speech,
        language: Language,
    ) -> Result<TextsView, Trouble> {
        list(&self.files, client, speech, language)
    }

    /// One of them.
    ///
    /// # Errors
    /// As [`list`].
    pub fn text(
        &self,
        client: Option<&ClientId>,
        id: TextId,
        language: Language,
    ) -> Result<TextPage, Trouble> {
        page(&self.files, client, id, language)
    }
}

struct Kept {
    client: Vec<OwnText>,
    all: Vec<OwnText>,
}

impl Kept {
    fn of(files: &impl Files, client: Option<&ClientId>) -> Result<Self, Trouble> {
        let of_client = match client {
            Some(client) => {
                find_client(files, client)?;
                files.texts(Some(client))?.own()
            }
            None => Vec::new(),
        };
        Ok(Self { client: of_client, all: files.texts(None)?.own() })
    }

    fn line(&self, id: TextId, language: Language) -> TextLine {
        let find =
            |texts: &[OwnText]| texts.iter().find(|own| own.id == id).map(|own| own.wording.text(language));
        let (whose, own) = match (find(&self.client), find(&self.all)) {
            (Some(own), _) => (Whose::Client, Some(own)),
            (None, Some(own)) => (Whose::All, Some(own)),
            (None, None) => (Whose::Program, None),
        };
        let times = match id.step() {
            Step::First => "text-step-first",
            Step::Again => "text-step-again",
            Step::StillFits => "text-step-still-fits",
        };
        TextLine {
            title: say(language, &format!("text-{}", id.name()), &[]),
            when: say(language, &format!("text-when-{}", id.kind().name()), &[]),
            step: id.step(),
            times: say(language, times, &[]),
            kind: id.kind(),
            name: id.name(),
            whose,
            own,
        }
    }
}
