//! One file for each verb: parse, use case, view, answer.

pub(crate) mod agreement;
pub(crate) mod appointment;
pub(crate) mod backup;
pub(crate) mod calendar;
pub(crate) mod client;
pub(crate) mod client_import;
pub(crate) mod contact;
pub(crate) mod contact_import;
pub(crate) mod draft;
pub(crate) mod journal;
pub(crate) mod judge;
pub(crate) mod lint;
pub(crate) mod manual;
pub(crate) mod may;
pub(crate) mod me;
pub(crate) mod note;
pub(crate) mod preset;
pub(crate) mod source;
pub(crate) mod teach;
pub(crate) mod text;
pub(crate) mod watch;
