//! What a benchmark prints: one table.
#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use crate::rounds::{Measured, Spread};

/// The head of the table.
pub fn head(title: &str, rounds: usize) {
    println!("\n{title}\n{rounds} interleaved rounds; median, smallest and largest of the rounds\n");
    println!("| | median | min | max |\n|---|---|---|---|");
}

/// The time of one operation and how many a second has.
pub fn times(measured: &Measured) {
    let Spread { median, min, max } = measured.spread();
    println!(
        "| {}, one ({} a second) | {} | {} | {} |",
        measured.name,
        grouped(1e9 / median),
        duration(median),
        duration(min),
        duration(max)
    );
}

/// The time alone, where the next operation does not follow on the heels of the one before.
pub fn took(measured: &Measured) {
    let Spread { median, min, max } = measured.spread();
    println!("| {} | {} | {} | {} |", measured.name, duration(median), duration(min), duration(max));
}

/// What a program holds of memory.
pub fn memory(measured: &Measured) {
    let Spread { median, min, max } = measured.spread();
    let mebibytes = |bytes: f64| format!("{:.1} MiB", bytes / 1_048_576.0);
    println!("| {} | {} | {} | {} |", measured.name, mebibytes(median), mebibytes(min), mebibytes(max));
}

/// How many times as much as the other one it took, and what it is meant to be.
pub fn ratio(own: &Measured, other: &Measured, aim: &str) {
    let Spread { median, min, max } = own.over(other);
    println!("| {} ÷ {} ({aim}) | **{median:.2}** | {min:.2} | {max:.2} |", own.name, other.name);
}

/// A line of its own.
pub fn note(text: &str) {
    println!("\n{text}");
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 10_000.0 => format!("{ns:.1} ns"),
        ns if ns < 10_000_000.0 => format!("{:.1} µs", ns / 1e3),
        ns => format!("{:.1} ms", ns / 1e6),
    }
}

fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
