//! Contestants take turns in one run, so that what else the machine does falls on all of them alike.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often each contestant has its turn.
const ROUNDS: usize = 201;

/// How long one turn lasts: long beside the clock's own error, short beside what disturbs a machine.
const TURN: Duration = Duration::from_micros(500);

/// A line of the table: ours beside one contestant.
pub(crate) struct Line {
    pub(crate) what: String,
    pub(crate) ours: Seconds,
    pub(crate) beside: &'static str,
    pub(crate) theirs: Seconds,
    /// Theirs by ours, of each round: above 1 ours is faster.
    pub(crate) ratios: Quartiles,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, ours, beside, theirs, ratios } = self;
        write!(f, "| {what} | {ours} | {beside} | {theirs} | {ratios} |")
    }
}

/// Three digits and a unit.
pub(crate) struct Seconds(f64);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self.0 {
            s if s < 1e-6 => (s * 1e9, "ns"),
            s if s < 1e-3 => (s * 1e6, "µs"),
            s if s < 1.0 => (s * 1e3, "ms"),
            s => (s, "s"),
        };
        let digits = if count < 10.0 { 2 } else { usize::from(count < 100.0) };
        write!(f, "{count:.digits$} {unit}")
    }
}

/// The median, and between which values the middle half lies.
#[derive(Clone, Copy)]
pub(crate) struct Quartiles {
    pub(crate) low: f64,
    pub(crate) median: f64,
    pub(crate) high: f64,
}

impl Quartiles {
    pub(crate) fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_by(f64::total_cmp);
        let at = |quarter: usize| values.get((values.len() - 1) * quarter / 4).copied().unwrap_or(f64::NAN);
        Self { low: at(1), median: at(2), high: at(3) }
    }
}

impl fmt::Display for Quartiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "**{:.2}** ({:.2} to {:.2})", self.median, self.low, self.high)
    }
}

/// Something that is called again and again; what it makes is dropped within its time.
pub(crate) struct Contestant<'a> {
    name: &'static str,
    /// Calls it that many times.
    turn: Box<dyn FnMut(u32) + 'a>,
}

impl<'a> Contestant<'a> {
    pub(crate) fn new<T>(name: &'static str, mut call: impl FnMut() -> T + 'a) -> Self {
        let turn = move |times| {
            for _ in 0..times {
                // Looked at where it is: moving what has just been written takes as long as a short call.
                let made = call();
                black_box(&made);
            }
        };
        Self { name, turn: Box::new(turn) }
    }

    fn time(&mut self, times: u32) -> Duration {
        let start = Instant::now();
        (self.turn)(times);
        start.elapsed()
    }

    /// How many calls fill a turn; warms everything up on the way.
    fn calls(&mut self) -> u32 {
        let mut times = 1;
        while self.time(times) < TURN && times < 1 << 28 {
            times *= 2;
        }
        times
    }
}

/// Ours beside each of the others.
pub(crate) fn compare(what: &str, ours: Contestant<'_>, others: Vec<Contestant<'_>>) -> Vec<Line> {
    let mut all = vec![ours];
    all.extend(others);
    let calls: Vec<u32> = all.iter_mut().map(Contestant::calls).collect();
    // Seconds a call, of each contestant and round.
    let mut times = vec![Vec::with_capacity(ROUNDS); all.len()];
    for round in 0..ROUNDS {
        // Another one begins each round: nobody always runs behind the same neighbour's heap and caches.
        for turn in 0..all.len() {
            let index = (turn + round) % all.len();
            times[index].push(all[index].time(calls[index]).as_secs_f64() / f64::from(calls[index]));
        }
    }
    let names = all.iter().map(|contestant| contestant.name);
    lines(what, names.zip(times).collect())
}

/// The lines of what has been measured: seconds by round of ours, which stands first, and of the others.
pub(crate) fn lines(what: &str, measured: Vec<(&'static str, Vec<f64>)>) -> Vec<Line> {
    let mut measured = measured.into_iter();
    let Some((_, ours)) = measured.next() else { return Vec::new() };
    let line = |(beside, theirs): (&'static str, Vec<f64>)| Line {
        what: what.to_owned(),
        ours: median(&ours),
        beside,
        theirs: median(&theirs),
        ratios: Quartiles::of(theirs.iter().zip(&ours).map(|(theirs, ours)| theirs / ours)),
    };
    measured.map(line).collect()
}

fn median(seconds: &[f64]) -> Seconds {
    Seconds(Quartiles::of(seconds.iter().copied()).median)
}
