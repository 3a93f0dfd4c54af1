//! Rounds A B C A B C …: whatever else the machine does falls on all of them.

use std::time::Duration;

use crate::Failure;

/// One of the things compared.
pub struct Contender<'a> {
    /// What the table calls it.
    pub name: &'static str,
    /// How many operations one round is.
    pub operations: u32,
    /// One round.
    pub round: Box<dyn FnMut() -> Result<(), Failure> + 'a>,
}

impl<'a> Contender<'a> {
    /// A contender whose round is that many operations.
    pub fn new(name: &'static str, operations: u32, round: impl FnMut() -> Result<(), Failure> + 'a) -> Self {
        Self { name, operations, round: Box::new(round) }
    }
}

/// What a contender took for one operation, round by round.
pub struct Measured {
    /// The contender's name.
    pub name: String,
    /// Of each round: nanoseconds of one operation, or bytes.
    pub figures: Vec<f64>,
}

/// Runs each contender once unmeasured, then all of them in turn, as many rounds as asked for.
///
/// # Errors
/// The first failure of a contender.
pub fn interleaved(rounds: usize, mut contenders: Vec<Contender<'_>>) -> Result<Vec<Measured>, Failure> {
    for contender in &mut contenders {
        (contender.round)()?;
    }
    let mut measured: Vec<Measured> = contenders
        .iter()
        .map(|contender| Measured { name: contender.name.to_owned(), figures: Vec::with_capacity(rounds) })
        .collect();
    for _ in 0..rounds {
        for (contender, measured) in contenders.iter_mut().zip(&mut measured) {
            let took = time(&mut contender.round)?;
            measured.figures.push(took.as_secs_f64() * 1e9 / f64::from(contender.operations));
        }
    }
    Ok(measured)
}

/// How long it takes.
///
/// # Errors
/// What the measured thing gives back.
pub fn time(run: &mut dyn FnMut() -> Result<(), Failure>) -> Result<Duration, Failure> {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    let start = std::time::Instant::now();
    run()?;
    Ok(start.elapsed())
}

/// Middle and ends of some figures.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    /// The middle one, or the upper of the two in the middle.
    pub median: f64,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
}

impl Spread {
    /// Of figures; zeros if there are none.
    pub fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |index: usize| figures.get(index).copied().unwrap_or_default();
        Self { median: at(figures.len() / 2), min: at(0), max: at(figures.len().saturating_sub(1)) }
    }
}

impl Measured {
    /// Nanoseconds of one operation.
    pub fn spread(&self) -> Spread {
        Spread::of(self.figures.clone())
    }

    /// How many times as long as another one it took, round by round.
    pub fn over(&self, other: &Self) -> Spread {
        Spread::of(self.figures.iter().zip(&other.figures).map(|(own, other)| own / other).collect())
    }
}
