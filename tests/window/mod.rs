//! The real window, on a screen without a monitor, driven as a person would.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod axe;
mod backup;
mod begin;
mod brought;
mod calendars;
mod capture;
mod card;
mod closed;
mod deeds;
mod drafts;
mod dropped;
mod edited;
mod ended;
mod exchange;
mod faults;
mod hands;
mod hidden;
mod household;
mod keyboard;
mod keyring;
mod languages;
mod lists;
mod notified;
mod opens;
mod pictures;
mod rehearsed;
mod reopened;
mod resized;
mod restored;
mod round_trip;
mod seen;
mod set_up;
mod sources;
mod stays;
mod taught;
mod texts;
mod tour;
mod tray;
mod views;
mod years;
