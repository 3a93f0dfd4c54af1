//! The journal as a list, each entry with the client it is about.

use std::collections::{HashMap, VecDeque};

use absprache_engine::ids::ClientId;

use crate::event::{Event, Seq};
use crate::ports::{Entry, Journal};
use crate::trouble::Trouble;

/// An entry and whom it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The entry.
    pub entry: Entry,
    /// The client; none if several fit, or if it was erased.
    pub client: Option<ClientId>,
}

/// The newest `limit` entries, of one client or of all, oldest first.
pub fn list_journal(
    journal: &impl Journal,
    client: Option<&ClientId>,
    limit: usize,
) -> Result<Vec<Listed>, Trouble> {
    let mut contacts: HashMap<Seq, ClientId> = HashMap::new();
    let mut listed = VecDeque::new();
    journal.each(Seq(1), &mut |entry| {
        let about = entry.event.as_ref().and_then(|event| client_of(event, &contacts));
        if let Some(about) = &about {
            // Of a contact that several fitted the user said later whose it is.
            let contact = match &entry.event {
                Some(Event::AliasConfirmed { contact, .. }) => *contact,
                Some(_) | None => entry.seq,
            };
            contacts.insert(contact, about.clone());
        }
        if client.is_none() || client == about.as_ref() {
            listed.push_back(Listed { entry, client: about });
            if listed.len() > limit {
                listed.pop_front();
            }
        }
    })?;
    Ok(listed.into())
}

fn client_of(event: &Event, contacts: &HashMap<Seq, ClientId>) -> Option<ClientId> {
    let contact = match event {
        Event::Received(received) => return received.identity.as_ref().map(|known| known.client.clone()),
        Event::InJunk(junk) => return Some(junk.identity.client.clone()),
        Event::AliasConfirmed { client, .. }
        | Event::Offered { client, .. }
        | Event::Replied { client, .. }
        | Event::Answered { client, .. }
        | Event::Withdrawn { client, .. }
        | Event::Agreed { client, .. }
        | Event::EngagementEnded { client, .. }
        | Event::EngagementResumed { client }
        | Event::AppointmentMade { client, .. }
        | Event::AppointmentCancelled { client, .. }
        | Event::AppointmentMarked { client, .. }
        | Event::Noted { client, .. }
        | Event::NoteDropped { client, .. }
        | Event::Expired { client, .. } => return Some(client.clone()),
        Event::Judged(judged) => judged.contact,
        Event::Notifying { contact, .. }
        | Event::Copied { contact, .. }
        | Event::Drafted { contact, .. }
        | Event::SetAside { reply: contact }
        | Event::Remind { contact, .. }
        | Event::Mention { contact }
        | Event::Fine { contact }
        | Event::Emergency { contact }
        | Event::Undone { contact }
        | Event::Denied { contact } => *contact,
    };
    contacts.get(&contact).cloned()
}
