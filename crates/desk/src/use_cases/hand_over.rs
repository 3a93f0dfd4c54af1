//! The rules of a client as a message that a person sends.

use absprache_engine::channel::Channels;
use absprache_engine::handle::Handle;
use absprache_engine::ids::ClientId;
use absprache_engine::letter;
use absprache_engine::party::{Client, Person};
use absprache_engine::redirect::Addressee;

use crate::desk::Desk;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::policy_of;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::draw_up::letter_parts;
use crate::view::hand_over::HandOver;

/// The draft of a client's rules in their language and form, to the first of their people who has a mail address.
pub fn hand_over(files: &impl Files, channels: &Channels, client: &ClientId) -> Result<HandOver, Trouble> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let client = find_client(files, client)?;
    let policy = policy_of(&client, channels, files)?;
    let parts = letter_parts(&consultant, &client, &policy.clauses, None);
    let (person, to) = addressee(&client);
    let addressee = Addressee {
        name: person.map(|person| person.name.as_str()),
        salutation: person.and_then(|person| person.salutation.as_deref()),
    };
    let letter::Message { subject, body } = letter::hand_over(&parts, &addressee, channels);
    Ok(HandOver::new(to, subject, body))
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The draft of a client's rules as a message.
    ///
    /// # Errors
    /// If there is no such client, or a file of theirs is broken.
    pub fn hand_over(&self, client: &ClientId) -> Result<HandOver, Trouble> {
        hand_over(&self.files, &self.channels, client)
    }

    /// Puts that message on the clipboard. What came of it is answered with [`PopupKey::HandOver`].
    ///
    /// # Errors
    /// As [`Desk::hand_over`].
    pub fn copy_hand_over(&mut self, client: &ClientId) -> Result<(), Trouble> {
        let message = self.hand_over(client)?;
        self.handed_over = Some(client.clone());
        self.notifier.copy(PopupKey::HandOver, message.body);
        Ok(())
    }

    /// Whose rules were put on the clipboard last.
    pub fn handed_over(&self) -> Option<&ClientId> {
        self.handed_over.as_ref()
    }
}

/// Whom the message greets, and where it goes: the first person with a mail address; else the client's own address,
/// where nobody is greeted by name unless there is only one to greet.
pub(crate) fn addressee(client: &Client) -> (Option<&Person>, Option<String>) {
    let mail = |handles: &[Handle]| {
        handles.iter().find(|handle| matches!(handle, Handle::Mail(_))).map(ToString::to_string)
    };
    let reached = client.people.iter().find_map(|person| Some((Some(person), Some(mail(&person.handles)?))));
    reached.unwrap_or_else(|| {
        let alone = match client.people.as_slice() {
            [only] => Some(only),
            [] | [_, _, ..] => None,
        };
        (alone, mail(&client.handles))
    })
}
