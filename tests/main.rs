//! One test binary over the whole program: cli, journeys, policies, real peers, tidy.

mod answer_page;
mod binary;
mod cli;
mod components;
mod journeys;
mod kde_connect;
mod mails;
mod real;
mod tidy;
mod window;
