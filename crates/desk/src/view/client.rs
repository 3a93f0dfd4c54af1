//! A client with their people, and the rules that go for them.

use absprache_engine::agreement::{Means, Standing, VersionRef};
use absprache_engine::handle::Handle;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::party::{Alias, Client, Person, Role};
use absprache_engine::tone::{Form, Language};
use chrono::NaiveDate;
use serde::Serialize;

use crate::view::consultant::SideView;

/// A client.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClientView {
    /// The id.
    pub id: ClientId,
    /// The name of the firm or person.
    pub name: String,
    /// Zone, holidays, office hours.
    #[serde(flatten)]
    pub side: SideView,
    /// The language of texts.
    pub lang: Language,
    /// The form of address.
    pub form: Form,
    /// The people.
    pub people: Vec<PersonView>,
    /// Addresses of the client as a whole.
    pub handles: Vec<HandleView>,
    /// Display names of the client as a whole.
    pub aliases: Vec<AliasView>,
    /// The rules that go today.
    pub agreement: AgreementView,
}

/// One of the client's people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonView {
    /// The id, unique within the client.
    pub id: PersonId,
    /// The full name.
    pub name: String,
    /// What the person does.
    pub role: Role,
    /// The person's addresses.
    pub handles: Vec<HandleView>,
    /// The person's confirmed display names.
    pub aliases: Vec<AliasView>,
}

/// An address and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandleView {
    /// `mail`, `phone` or the id of the network's channel.
    pub on: String,
    /// The address.
    pub handle: String,
}

/// A display name and where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AliasView {
    /// The id of the channel.
    pub channel: String,
    /// The name.
    pub name: String,
}

/// The rules for a client and how firmly they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreementView {
    /// The client's id.
    pub id: ClientId,
    /// The version's number; none for a wish.
    pub version: Option<u32>,
    /// `Wish`, `Proposed`, `Agreed` or `Ended`.
    pub standing: &'static str,
    /// What the version is recognised by; none for a wish.
    pub fingerprint: Option<String>,
    /// The short code of the fingerprint that people read to each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The day of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// How it was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub means: Option<Means>,
    /// Who agreed for the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl ClientView {
    /// A client and where their rules stand.
    pub fn of(client: &Client, agreement: AgreementView) -> Self {
        Self {
            id: client.id.clone(),
            name: client.name.clone(),
            side: SideView::from(&client.side),
            lang: client.tone.language,
            form: client.tone.form,
            people: client.people.iter().map(PersonView::from).collect(),
            handles: client.handles.iter().map(HandleView::from).collect(),
            aliases: client.aliases.iter().map(AliasView::from).collect(),
            agreement,
        }
    }
}

impl AgreementView {
    /// The rules by which a client's contacts are judged.
    pub fn of(client: &ClientId, standing: &Standing, version: Option<&VersionRef>) -> Self {
        let fingerprint = version.map(|version| version.fingerprint);
        let mut view = Self {
            id: client.clone(),
            version: version.map(|version| version.number),
            standing: match standing {
                Standing::Wish => "Wish",
                Standing::Proposed => "Proposed",
                Standing::Agreed { .. } => "Agreed",
                Standing::Ended => "Ended",
            },
            fingerprint: fingerprint.map(|fingerprint| fingerprint.to_string()),
            code: fingerprint.map(|fingerprint| fingerprint.code()),
            on: None,
            means: None,
            by: None,
        };
        if let Standing::Agreed { on, means, by } = standing {
            (view.on, view.means, view.by) = (Some(*on), Some(*means), Some(by.clone()));
        }
        view
    }

    /// The same with no more than what finds the version again.
    pub fn reference(self) -> Self {
        Self { code: None, on: None, means: None, by: None, ..self }
    }
}

impl From<&Person> for PersonView {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.clone(),
            name: person.name.clone(),
            role: person.role,
            handles: person.handles.iter().map(HandleView::from).collect(),
            aliases: person.aliases.iter().map(AliasView::from).collect(),
        }
    }
}

impl From<&Handle> for HandleView {
    fn from(handle: &Handle) -> Self {
        let on = match handle {
            Handle::Mail(_) => "mail".to_owned(),
            Handle::Phone(_) => "phone".to_owned(),
            Handle::Account(account) => account.channel().to_string(),
        };
        Self { on, handle: handle.to_string() }
    }
}

impl From<&Alias> for AliasView {
    fn from(alias: &Alias) -> Self {
        Self { channel: alias.channel.to_string(), name: alias.name.clone() }
    }
}
