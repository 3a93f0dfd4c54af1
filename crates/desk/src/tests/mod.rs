//! The desk against recording fakes of its ports: what is told, how often, and what is written down.

mod agreeing;
mod agreement;
mod answers;
mod appointments;
mod clients;
mod crash;
mod deeds;
mod digest;
mod engagement;
mod failures;
mod fakes;
mod hand_over;
mod introduce;
mod mail;
mod quiet;
mod several_clients;
mod sketch;
mod start;
mod storms;
mod times;
mod today;
mod told;
