//! The list of clients, and one client.

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::ClientId;
use serde::Serialize;

use crate::view::agreeing::AgreementState;
use crate::view::hours::WeekSpan;
use crate::view::letter::Letter;
use crate::view::retention::RetentionView;
use crate::view::sketch::Level;

/// A client in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClientLine {
    /// The id; of a file that cannot be read the name of its folder.
    pub id: String,
    /// The name.
    pub name: String,
    /// The first person.
    pub person: Option<String>,
    /// How firmly the rules stand, or what goes on about them.
    pub standing: String,
    /// Where the agreement stands; none if that cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub agreement: Option<AgreementState>,
    /// "E-Mail offen, Telefon ab Montag 9 Uhr".
    pub now: String,
    /// How many episodes wait for something to be done.
    pub waiting: u32,
    /// Whether I may call now; none after the end, or where the rules cannot be read.
    pub call: Option<CallNow>,
    /// Put away by the user.
    pub archived: bool,
    /// What is wrong with the client's files.
    pub broken: Option<String>,
}

/// A client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ClientPage {
    /// The id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub id: ClientId,
    /// The name.
    pub name: String,
    /// Zone, holidays, hours, form of address.
    pub facts: Vec<Fact>,
    /// The people; last what belongs to the client as a whole.
    pub people: Vec<PersonCard>,
    /// Where the rules stand.
    pub standing: StandingView,
    /// The letter both sides hold, or would hold if the client agreed today.
    pub letter: Letter,
    /// When each way is open.
    pub openings: Vec<OpeningLine>,
    /// The ordinary week of each way that the rules in force open at some time, in their order.
    pub week: Vec<WayWeek>,
    /// The rules in force as a table, in their order.
    pub matrix: Vec<MatrixRow>,
    /// Put away by the user.
    pub archived: bool,
    /// How long entries about contacts are kept.
    pub retention: RetentionView,
    /// Whether the draft says something else than what was agreed.
    pub draft_differs: bool,
    /// That the work together ends, or has ended.
    pub ended: Option<String>,
}

/// A value and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Fact {
    /// What it is called.
    pub label: String,
    /// The value.
    pub value: String,
}

/// One of the client's people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonCard {
    /// The person's id; none for what belongs to the client as a whole.
    pub id: Option<String>,
    /// The full name.
    pub name: String,
    /// What the person does.
    pub role: String,
    /// Addresses and display names.
    pub addresses: Vec<Fact>,
}

/// Where the rules stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct StandingView {
    /// How firmly.
    pub kind: StandingKind,
    /// The same in a sentence, with date and means.
    pub sentence: String,
    /// The short code of the version that people read to each other.
    pub code: Option<String>,
}

/// How firmly rules stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum StandingKind {
    /// Only I wrote them.
    Wish,
    /// The client knows them.
    Proposed,
    /// Both sides hold the same text.
    Agreed,
    /// The work together has ended.
    Ended,
}

/// When a way is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OpeningLine {
    /// The channel's name.
    pub channel_name: String,
    /// "heute bis 17 Uhr".
    pub sentence: String,
    /// Is it open now?
    pub open: bool,
}

/// Whether I may call now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CallNow {
    /// The light.
    pub light: CallLight,
    /// "Anrufen passt bis 17 Uhr (dort 16 Uhr)".
    pub sentence: String,
}

/// A light for a call of mine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum CallLight {
    /// Yes.
    Open,
    /// Yes, and not for long.
    Closing,
    /// Later: it opens by itself.
    Later,
    /// Not on this way.
    Not,
    /// Nothing is agreed about calls.
    Unsettled,
}

/// A way, and what goes for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MatrixRow {
    /// The channel's id.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub channel: ChannelId,
    /// Its name.
    pub name: String,
    /// How welcome contact is there.
    pub level: Level,
    /// When, for what goes by hours: "Mo–Fr 9–17".
    pub hours: Option<String>,
    /// Who may use it, if not everyone.
    pub who: Option<String>,
    /// It is about my reaching the client only.
    pub mine: bool,
}

/// The ordinary week of one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WayWeek {
    /// The channel's name.
    pub name: String,
    /// How welcome contact is there.
    pub level: Level,
    /// When, as a picture.
    pub week: Vec<WeekSpan>,
}
