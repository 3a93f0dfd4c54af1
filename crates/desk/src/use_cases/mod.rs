//! What the user asks of the program, one file each. Requests are typed: whoever asks parses first.

pub mod add_client;
pub mod card;
pub mod clients;
pub mod deeds;
pub mod judge_contact;
pub mod list_journal;
pub mod me;
pub mod record_agreement;
pub mod sketch;
pub mod save_me;
pub mod save_settings;
pub mod start;
pub mod today;
