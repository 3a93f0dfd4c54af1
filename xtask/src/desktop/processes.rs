//! Who is running, by /proc, to prove that nothing was left behind.

use std::fs;

/// The living processes of a group. Those that have ended and wait to be buried do not count.
#[must_use]
pub fn members_of(group: u32) -> Vec<u32> {
    let group = group.to_string();
    all()
        .filter(|pid| {
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            // proc(5): pid (name) state ppid pgrp …; the name may contain anything.
            let mut fields = stat.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ');
            let (state, of) = (fields.next(), fields.nth(1));
            of == Some(&group) && state != Some("Z")
        })
        .collect()
}

/// The living processes whose command line contains this text, such as a path of their own.
#[must_use]
pub fn mentioning(text: &str) -> Vec<u32> {
    let mentions = |line: Vec<u8>| String::from_utf8_lossy(&line).contains(text);
    all().filter(|pid| fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(mentions)).collect()
}

fn all() -> impl Iterator<Item = u32> {
    // Without /proc nobody is seen; every system this runs on has it.
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}
