//! Against real peers, each on a bus and a screen of its own.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

pub(crate) mod dovecot;
mod mail;
mod mail_pace;
mod monitor;
pub(crate) mod monitor_chromium;
mod notifier;
mod notifier_buttons;
mod notifier_clipboard;
mod notifier_dunst;
mod notifier_protocol;
mod notifier_server;
