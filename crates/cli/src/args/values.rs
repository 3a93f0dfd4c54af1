//! What options choose from.

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
