use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, or a month where only the month is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, 1 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31, if it is known.
    pub day: Option<u8>,
}

/// Why a text is no [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDate;

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date is written year-month-day, such as 2026-04-01, or year-month, such as 2026-04")
    }
}

impl std::error::Error for BadDate {}

impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let digits = |part: &str, length: usize| -> Result<u16, BadDate> {
            let sound = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            if sound { part.parse().map_err(|_| BadDate) } else { Err(BadDate) }
        };
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let month = digits(parts.next().unwrap_or_default(), 2)? as u8;
        let day = parts.next().map(|part| digits(part, 2)).transpose()?.map(|day| day as u8);
        let last = days_in(year, month).ok_or(BadDate)?;
        let sound = year > 0 && parts.next().is_none() && day.is_none_or(|day| (1..=last).contains(&day));
        if sound { Ok(Self { year, month, day }) } else { Err(BadDate) }
    }
}

impl Date {
    /// The day that is this many days after 1 January 1970 (Howard Hinnant's civil-from-days
    /// construction: years are counted from March, in cycles of 400 years).
    pub fn from_days_since_1970(days: i64) -> Self {
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { year: year.clamp(1, 9999) as u16, month: month as u8, day: Some(day as u8) }
    }
}

fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

impl fmt::Display for Date {
    /// Writes `2026-04-01` or `2026-04`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-04", "2024-02-29", "2026-12-31"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for bad in
            ["", "2026", "2026-13", "2026-02-29", "2026-4-1", "2026-04-01-01", "0000-01-01", "2026-04-00"]
        {
            assert_eq!(bad.parse::<Date>(), Err(BadDate), "{bad}");
        }
    }

    #[test]
    fn days_since_1970_become_dates() {
        assert_eq!(Date::from_days_since_1970(0).to_string(), "1970-01-01");
        assert_eq!(Date::from_days_since_1970(20_779).to_string(), "2026-11-22");
        assert_eq!(Date::from_days_since_1970(11_016).to_string(), "2000-02-29");
    }
}
