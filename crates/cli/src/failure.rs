//! Why a command has no answer, as facts. Words come from `errors.ftl`.

use std::io;
use std::path::PathBuf;

use absprache_adapters::documents::ExportFault;
use absprache_adapters::documents::address_book::NoBook;
use absprache_adapters::sources::call_list::NoList;
use absprache_adapters::store::backup;
use absprache_desk::arrival::{Hindrance, SecretFault};
use absprache_desk::event::SourceName;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::reply_draft::NoDraft;
use absprache_desk::use_cases::{
    add_client, agreeing, appointments, judge_contact, may, me, notes, presets, private_numbers, sources,
    teach,
};
use absprache_desk::view::finding::FindingView;
use absprache_desk::words::{Told, of_fault};
use absprache_engine::answers;
use absprache_engine::channel::{Channels, Sign};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::hours::HoursError;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::l10n;
use absprache_engine::negotiation::Undecided;
use absprache_engine::note::NoteError;
use absprache_engine::tone::Language;
use absprache_engine::wording::Refusal;
use chrono::NaiveDate;

use crate::output::Exit;

/// Why a command has no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Files or the journal cannot be used.
    Trouble(Trouble),
    /// The value of an option cannot be taken.
    Option {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// What is wrong with it.
        why: Why,
    },
    /// Neither `--home` nor a user's home tells where the data are.
    NoHome,
    /// A new profile needs a name.
    NameMissing,
    /// A new profile needs a zone.
    ZoneMissing,
    /// No absence of mine begins on that day.
    NoAbsence(NaiveDate),
    /// That is no day off of mine.
    NoDayOff(NaiveDate),
    /// No id can be made from a name.
    NoId(String),
    /// A password cannot be kept or removed.
    Keyring(SecretFault),
    /// There is no source of that name.
    NoSource(SourceName),
    /// Nothing was taught about this sign.
    NotTaught(Sign),
    /// Nothing was said of an event of this UID.
    NotAssigned(String),
    /// A text would not say what it must.
    Text {
        /// As it was typed.
        text: String,
        /// What speaks against it.
        refusals: Vec<Refusal>,
    },
    /// There is no draft to be saved.
    NoDraft(NoDraft),
    /// A draft could not be put into its mailbox.
    NotDrafted {
        /// The mailbox.
        source: SourceName,
        /// What keeps it from there.
        hindrance: Hindrance,
    },
    /// Nothing can be done about an appointment.
    Appointment(appointments::Fault),
    /// Nothing can be done about a note.
    Note(notes::Fault),
    /// Nothing can be done with a preset.
    Preset(presets::Fault),
    /// The sender is not on file for the client.
    NotTheirs {
        /// The client.
        client: ClientId,
        /// The address or name.
        sender: String,
    },
    /// A policy without a consultant, and no profile.
    NoSide {
        /// The policy's file.
        policy: PathBuf,
    },
    /// The same was recorded already.
    Unchanged {
        /// The version's number.
        number: u32,
    },
    /// A version would begin before the last one.
    BeforeTheLast {
        /// The last one's number.
        number: u32,
        /// From which day it goes.
        from: NaiveDate,
    },
    /// The terms must not be proposed like this.
    Objections(Vec<FindingView>),
    /// There is no backup, or none was brought back.
    Backup(backup::Fault),
    /// A step between the two sides does not happen.
    Step(Told),
    /// A document holds no answer that could be taken in.
    NoAnswer {
        /// Its file.
        path: PathBuf,
        /// What is wrong with it.
        fault: Box<answers::Fault>,
    },
    /// A file holds no agreement that could be judged by.
    NoAgreement {
        /// Its file.
        path: PathBuf,
        /// What is wrong with it.
        why: NoAgreement,
    },
    /// A file is no address book.
    NoBook {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: NoBook,
    },
    /// A file is no list of calls.
    NoList {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: NoList,
    },
    /// No clause waits for a decision.
    NothingToDecide,
    /// Nothing is said that could stand in the place of a clause.
    NothingInstead(ClauseId),
    /// Nothing was offered or agreed.
    NothingToExport,
    /// A form of the agreement was not made.
    NotMade(ExportFault),
    /// A document could not be made: a mistake of this program.
    Unmade(String),
    /// Standard output cannot be written.
    Output(io::Error),
}

/// Why a file holds no agreement.
#[derive(Debug)]
pub(crate) enum NoAgreement {
    /// Its content is not what it says it is.
    Tampered {
        /// The fingerprint it says it has.
        said: Fingerprint,
    },
    /// It is a PDF, and this program was built without them.
    #[cfg(not(feature = "pdf"))]
    WithoutPdf,
    /// It is a PDF without a readable agreement in it.
    #[cfg(feature = "pdf")]
    InPdf(absprache_adapters::documents::pdf::NoAgreement),
}

/// What is wrong with a value.
#[derive(Debug)]
pub(crate) enum Why {
    /// No zone of the IANA database.
    Zone,
    /// No region with known holidays.
    Region,
    /// No hours.
    Hours(HoursError),
    /// No mail address.
    Mail,
    /// No phone number.
    Phone,
    /// A number that clients have.
    ForBusiness,
    /// No account name.
    Account,
    /// No channel of that id.
    Channel,
    /// No `CHANNEL=VALUE`.
    Pair,
    /// No id.
    Id,
    /// No instant with an offset.
    Instant,
    /// No date.
    Date,
    /// No `FIRST..LAST`.
    Days,
    /// A last day before the first.
    DaysInOrder,
    /// No `DATE=NAME`.
    DayOff,
    /// A date after today.
    StillToCome,
    /// A date longer ago than a working life.
    TooLongAgo,
    /// No id of a clause.
    Clause,
    /// An option for clauses of another kind.
    OtherKind,
    /// Hours for a channel that is not welcome at all times.
    OnlyWelcome,
    /// No stretch of office time.
    Within,
    /// Nothing but white space.
    Empty,
    /// No name or address of a machine.
    Host,
    /// No port.
    Port,
    /// No area code.
    AreaCode,
    /// Nothing that contacts can be recognised by.
    Sign,
    /// No way to know a server by.
    Tls,
    /// No field and a heading.
    Column,
    /// Nobody of the client.
    Person,
    /// A way to know a server by that does not go with its address.
    TlsOfAddress,
    /// No address of calendars.
    CalendarAddress,
    /// No name of an appointment.
    Appointment,
    /// No words of a note.
    Note(NoteError),
    /// No name of a text.
    Text,
}

impl Failure {
    /// Terms that must not be proposed are an answer: no. Anything else is none.
    pub(crate) fn exit(&self) -> Exit {
        if matches!(self, Self::Objections(_)) { Exit::No } else { Exit::Failed }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<backup::Fault> for Failure {
    fn from(fault: backup::Fault) -> Self {
        Self::Backup(fault)
    }
}

impl From<me::Fault> for Failure {
    fn from(fault: me::Fault) -> Self {
        match fault {
            me::Fault::Trouble(trouble) => Self::Trouble(trouble),
            me::Fault::NameMissing => Self::NameMissing,
            me::Fault::ZoneMissing => Self::ZoneMissing,
            me::Fault::NoAbsence(first) => Self::NoAbsence(first),
            me::Fault::NoDayOff(date) => Self::NoDayOff(date),
        }
    }
}

impl From<sources::Fault> for Failure {
    fn from(fault: sources::Fault) -> Self {
        match fault {
            sources::Fault::Trouble(trouble) => Self::Trouble(trouble),
            sources::Fault::NoSuchSource(name) => Self::NoSource(name),
        }
    }
}

impl From<private_numbers::Fault> for Failure {
    fn from(fault: private_numbers::Fault) -> Self {
        match fault {
            private_numbers::Fault::Trouble(trouble) => Self::Trouble(trouble),
            private_numbers::Fault::ForBusiness(number) => Self::Option {
                option: "--private-number",
                given: number.as_str().to_owned(),
                why: Why::ForBusiness,
            },
        }
    }
}

impl From<notes::Fault> for Failure {
    fn from(fault: notes::Fault) -> Self {
        Self::Note(fault)
    }
}

impl From<presets::Fault> for Failure {
    fn from(fault: presets::Fault) -> Self {
        Self::Preset(fault)
    }
}

impl From<teach::Fault> for Failure {
    fn from(fault: teach::Fault) -> Self {
        match fault {
            teach::Fault::Trouble(trouble) => Self::Trouble(trouble),
            teach::Fault::NotTaught(sign) => Self::NotTaught(sign),
        }
    }
}

impl From<add_client::Fault> for Failure {
    fn from(fault: add_client::Fault) -> Self {
        match fault {
            add_client::Fault::Trouble(trouble) => Self::Trouble(trouble),
            add_client::Fault::NoId(name) => Self::NoId(name),
        }
    }
}

impl From<may::Fault> for Failure {
    fn from(fault: may::Fault) -> Self {
        match fault {
            may::Fault::Trouble(trouble) => Self::Trouble(trouble),
            may::Fault::NoPerson { person, .. } => {
                Self::Option { option: "--person", given: person.to_string(), why: Why::Person }
            }
        }
    }
}

impl From<ExportFault> for Failure {
    fn from(fault: ExportFault) -> Self {
        Self::NotMade(fault)
    }
}

impl Failure {
    /// A document could not be made.
    pub(crate) fn unmade(error: impl std::error::Error) -> Self {
        Self::Unmade(error.to_string())
    }

    /// Why a step between the two sides did not happen. `day` is the option that names a day; `channels` name what findings
    /// speak of.
    pub(crate) fn of_step(
        fault: agreeing::Fault,
        day: &'static str,
        language: Language,
        channels: &Channels,
    ) -> Self {
        use agreeing::Fault;
        let of_day = |given: NaiveDate, why| Self::Option { option: day, given: given.to_string(), why };
        match fault {
            Fault::Trouble(trouble) => Self::Trouble(trouble),
            Fault::Unchanged(version) => Self::Unchanged { number: version.number },
            Fault::BeforeTheLast { number, from } => Self::BeforeTheLast { number, from },
            Fault::Objections(findings) => {
                let view = |finding| FindingView::of(finding, language, channels);
                Self::Objections(findings.iter().map(view).collect())
            }
            Fault::StillToCome(given) => of_day(given, Why::StillToCome),
            Fault::TooLongAgo(given) => of_day(given, Why::TooLongAgo),
            Fault::NoSuchDay(given) => of_day(given, Why::Date),
            fault @ Fault::Undecided(Undecided::Missing(_)) => {
                let remedy = l10n::say(language, "error-decisions-missing-remedy", &[]);
                Self::Step(Told { remedy, ..of_fault(&fault, language, channels) })
            }
            fault @ (Fault::Refused(_)
            | Fault::Undecided(_)
            | Fault::NoAnswer
            | Fault::SaysNothingNew(_)
            | Fault::NothingSettled
            | Fault::NothingToRemindOf
            | Fault::NoSuchClause(_)
            | Fault::NotUnderstood { .. }
            | Fault::NoName) => Self::Step(of_fault(&fault, language, channels)),
        }
    }

    /// Why a contact was not judged by the policy of a file, or by a client's rules.
    pub(crate) fn of_judging(fault: judge_contact::Fault, policy: Option<PathBuf>) -> Self {
        use judge_contact::Fault;
        match fault {
            Fault::Trouble(trouble) => Self::Trouble(trouble),
            Fault::NotTheirs { client, sender } => Self::NotTheirs { client, sender },
            Fault::NoSide => Self::NoSide { policy: policy.unwrap_or_default() },
        }
    }
}
