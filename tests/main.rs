//! One test binary over the whole program: cli, journeys, policies, real peers, tidy.

mod real;
mod tidy;
