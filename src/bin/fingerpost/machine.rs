//! What the computer tells beside its files: the day, the time and the environment.
//!
//! *Invariant:* nothing else in the program asks for them, so that two builds can be byte-equal.

#![expect(clippy::disallowed_methods, reason = "the one place that asks for the clock and the environment")]

use crate::disk::Fault;
use fingerpost::fact::Date;
use std::env;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The day it is: the one a person gave, else `SOURCE_DATE_EPOCH`, else the clock's.
pub(crate) fn today(given: Option<Date>) -> Result<Date, Fault> {
    let epoch = env::var("SOURCE_DATE_EPOCH").ok().filter(|text| !text.is_empty());
    match (given, epoch) {
        (Some(day), _) => Ok(day),
        (None, Some(epoch)) => day_of_epoch(&epoch),
        (None, None) => Ok(day_at(since_1970().as_secs())),
    }
}

fn day_of_epoch(text: &str) -> Result<Date, Fault> {
    text.parse().map(day_at).map_err(|_| {
        Fault::new(
            "read",
            Path::new("SOURCE_DATE_EPOCH"),
            format!("`{}` is not a number", text.escape_debug()),
        )
        .advise("It counts the seconds since 1 January 1970; --today names a day instead.")
    })
}

fn day_at(seconds: u64) -> Date {
    Date::from_days_since_1970(i64::try_from(seconds / 86_400).unwrap_or(0).min(2_932_896))
}

fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// A number that grows from run to run: a served page tells by it that the server is a new one.
pub(crate) fn stamp() -> u64 {
    u64::try_from(since_1970().as_millis()).unwrap_or_default()
}

/// Whether the person allows colours (`NO_COLOR` is unset or empty, and the terminal is not dumb).
pub(crate) fn colours_allowed() -> bool {
    env::var_os("NO_COLOR").is_none_or(|text| text.is_empty())
        && env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// The person's home folder.
pub(crate) fn home() -> Option<PathBuf> {
    env::var_os("HOME").filter(|home| !home.is_empty()).map(PathBuf::from)
}

/// Everything that comes in on standard input.
pub(crate) fn standard_input() -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(Fault::from_system("read", Path::new("standard input")))?;
    Ok(bytes)
}

/// Measures how long something takes.
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts to measure.
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// The seconds since the start.
    pub(crate) fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_a_day_and_nonsense_a_fault() {
        assert_eq!(day_of_epoch("0").unwrap().to_string(), "1970-01-01");
        assert_eq!(day_of_epoch("1795305599").unwrap().to_string(), "2026-11-21");
        assert_eq!(day_of_epoch("18446744073709551615").unwrap().to_string(), "9999-12-31");
        for bad in ["-1", "1.5", "today"] {
            assert!(day_of_epoch(bad).unwrap_err().to_string().contains("SOURCE_DATE_EPOCH"), "{bad}");
        }
    }

    #[test]
    fn a_day_that_was_given_wins() {
        let day = "2026-04-01".parse().unwrap();
        assert_eq!(today(Some(day)).unwrap(), day);
    }
}
