//! What options choose from.

use absprache_desk::view::agreeing::ExportForm;
use clap::ValueEnum;

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    De,
    En,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    Sie,
    Du,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Means {
    Talk,
    Mail,
    Signed,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    Message,
    Call,
    /// A call with a picture
    Video,
    /// A request to connect
    Request,
    Comment,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Direction {
    In,
    Out,
}

/// Forms of one and the same agreement.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// The letter, as text
    Letter,
    /// The letter, typeset, with the data in it
    Pdf,
    /// The page on which a client answers
    Html,
    /// The file of the version
    Ron,
    /// The data file
    Json,
    /// The mail to the client, begun, with everything attached
    Eml,
}

impl From<Format> for ExportForm {
    fn from(format: Format) -> Self {
        match format {
            Format::Letter => Self::Letter,
            Format::Pdf => Self::Pdf,
            Format::Html => Self::Html,
            Format::Ron => Self::Ron,
            Format::Json => Self::Json,
            Format::Eml => Self::Eml,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Mode {
    Welcome,
    ByAppointment,
    EmergencyOnly,
    AfterEngagement,
    NotUsed,
}
