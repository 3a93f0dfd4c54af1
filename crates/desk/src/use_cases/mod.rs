//! What the user asks of the program, one file each. Requests are typed: whoever asks parses first.

pub mod add_client;
pub mod agreeing;
pub mod appointments;
pub mod card;
pub mod client_page;
pub mod clients;
pub mod deeds;
pub mod draw_up;
pub mod engagement;
pub mod hand_over;
pub mod introduce;
pub mod judge_contact;
pub mod list_journal;
pub mod me;
pub mod open_times;
pub mod record_agreement;
pub mod save_me;
pub mod save_settings;
pub mod sign;
pub mod sketch;
pub mod sources;
pub mod start;
pub mod today;
pub(crate) mod ways;
