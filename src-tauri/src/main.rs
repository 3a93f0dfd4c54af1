//! `absprache-app`: the window.
// No console beside the window on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use absprache_app::Args;
use clap::Parser as _;

fn main() -> ExitCode {
    absprache_app::run(Args::parse())
}
