//! What the user words themselves: `texts.ron` for everybody, and one in a client's folder for that client.

use std::collections::HashMap;

use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use absprache_engine::ids::ClientId;
use absprache_engine::redirection::Step;
use absprache_engine::wording::{OwnText, OwnTexts, Refusal, Speech, TextId, TextKind, Wording};
use serde::{Deserialize, Serialize};

use crate::ports::Files;
use crate::trouble::Trouble;

/// A file of texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Each text, in the order of reading.
    pub texts: Vec<KeptText>,
}

/// A text as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptText {
    /// On what occasion it is said.
    pub occasion: TextKind,
    /// At which step of the ladder.
    #[serde(default = "first")]
    pub step: Step,
    /// In which way of speaking.
    pub speech: Speech,
    /// The words, with placeholders by their ids.
    pub text: String,
}

fn first() -> Step {
    Step::First
}

impl Default for Texts {
    fn default() -> Self {
        Self { schema: SCHEMA, texts: Vec::new() }
    }
}

impl KeptText {
    fn id(&self) -> TextId {
        TextId::new(self.occasion, self.step, self.speech)
    }

    fn wording(&self) -> Result<Wording, Vec<Refusal>> {
        Wording::read(self.occasion, &self.text)
    }
}

impl Checked for Texts {
    fn check(&self, _: &Channels) -> Result<(), Fault> {
        for (index, text) in self.texts.iter().enumerate() {
            if self.texts.iter().take(index).any(|before| before.id() == text.id()) {
                return Err((format!("texts[{index}]"), Problem::DuplicateText(text.id().name())));
            }
            if let Some(refusal) = text.wording().err().and_then(|refusals| refusals.into_iter().next()) {
                return Err((format!("texts[{index}].text"), Problem::Wording(refusal.fault)));
            }
        }
        Ok(())
    }
}

impl Texts {
    /// The texts, ready to be said. One that would be refused is left out; the check of the file finds it.
    pub fn own(&self) -> Vec<OwnText> {
        let own = |kept: &KeptText| Some(OwnText { id: kept.id(), wording: kept.wording().ok()? });
        self.texts.iter().filter_map(own).collect()
    }

    /// With this text in place of the one there was, which is returned; without one there is none any more.
    pub(crate) fn put(&mut self, id: TextId, wording: Option<&Wording>) -> Option<Wording> {
        let there = self.texts.iter().position(|kept| kept.id() == id);
        let before = there.map(|index| self.texts.remove(index)).and_then(|kept| kept.wording().ok());
        if let Some(wording) = wording {
            let (occasion, step, speech) = (id.kind(), id.step(), id.speech());
            self.texts.push(KeptText { occasion, step, speech, text: wording.written() });
            self.texts.sort_by_key(|kept| {
                let id = kept.id();
                (id.speech(), id.kind(), id.step())
            });
        }
        before
    }
}

/// All texts of the user's, as the desk keeps them in mind.
#[derive(Debug, Clone, Default)]
pub(crate) struct TextBook {
    all: Vec<OwnText>,
    clients: HashMap<ClientId, Vec<OwnText>>,
}

impl TextBook {
    /// What is said to a client.
    pub(crate) fn of(&self, client: &ClientId) -> OwnTexts<'_> {
        OwnTexts { client: self.clients.get(client).map(Vec::as_slice).unwrap_or_default(), all: &self.all }
    }

    /// Reads them anew. A file that is broken is told, and the texts of it stay as they were.
    pub(crate) fn read<'a>(
        &mut self,
        files: &impl Files,
        clients: impl IntoIterator<Item = &'a ClientId>,
    ) -> Vec<Trouble> {
        let scopes = clients.into_iter().map(Some).chain([None]);
        scopes.filter_map(|client| self.read_one(files, client).err()).collect()
    }

    /// Reads those of a client, or those for everybody.
    pub(crate) fn read_one(&mut self, files: &impl Files, client: Option<&ClientId>) -> Result<(), Trouble> {
        let own = files.texts(client)?.own();
        match client {
            Some(client) => {
                self.clients.insert(client.clone(), own);
            }
            None => self.all = own,
        }
        Ok(())
    }
}
