//! One test binary over the whole program: cli, journeys, policies, real peers, tidy.

mod cases;
mod real;
mod tidy;
