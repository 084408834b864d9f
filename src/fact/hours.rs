use std::fmt;
use std::str::FromStr;

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Day {
    const ALL: [(Self, &'static str, &'static str); 7] = [
        (Self::Monday, "Mo", "monday"),
        (Self::Tuesday, "Tu", "tuesday"),
        (Self::Wednesday, "We", "wednesday"),
        (Self::Thursday, "Th", "thursday"),
        (Self::Friday, "Fr", "friday"),
        (Self::Saturday, "Sa", "saturday"),
        (Self::Sunday, "Su", "sunday"),
    ];

    /// Its name as part of an interface message's id: `monday`.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(day, ..)| *day == self).map_or("", |(.., id)| id)
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, short, _)| *short == code).map(|(day, ..)| *day)
    }
}

/// A time of day, `00:00` to `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// One line of opening hours: on these days, from one time to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The first day.
    pub first: Day,
    /// The last day; the same as the first when it is one day.
    pub last: Day,
    /// When it opens.
    pub from: Time,
    /// When it closes. Earlier than `from` means after midnight.
    pub to: Time,
}

impl Opening {
    /// Whether it is open from midnight to midnight.
    pub fn is_all_day(&self) -> bool {
        let at = |hour| Time { hour, minute: 0 };
        (self.from, self.to) == (at(0), at(24))
    }
}

/// When a line is answered.
///
/// The notation in `facts.toml` is `24h`, or the part of the OpenStreetMap `opening_hours` syntax
/// that helplines need: `Mo-Fr 09:00-17:00; Sa 09:00-12:00`, local time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// At these times of a week.
    Weekly(Vec<Opening>),
}

/// Why a text is no [`Hours`]: the part that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadHours(pub String);

impl fmt::Display for BadHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not opening hours such as `24h` or `Mo-Fr 09:00-17:00; Sa 09:00-12:00`", self.0)
    }
}

impl FromStr for Hours {
    type Err = BadHours;

    fn from_str(text: &str) -> Result<Self, BadHours> {
        if text == "24h" {
            return Ok(Self::Always);
        }
        let lines: Option<Vec<Vec<Opening>>> = text.split(';').map(|line| openings(line.trim())).collect();
        lines.map(|lines| Self::Weekly(lines.concat())).ok_or_else(|| BadHours(text.to_owned()))
    }
}

fn openings(line: &str) -> Option<Vec<Opening>> {
    let (days, times) = line.split_once(' ')?;
    let (from, to) = times.split_once('-')?;
    let (from, to) = (time(from)?, time(to)?);
    days.split(',')
        .map(|days| {
            let (first, last) = days.split_once('-').unwrap_or((days, days));
            Some(Opening { first: Day::from_code(first)?, last: Day::from_code(last)?, from, to })
        })
        .collect()
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let time = Time { hour: hour.parse().ok()?, minute: minute.parse().ok()? };
    let sound =
        time <= Time { hour: 24, minute: 0 } && time.minute < 60 && hour.len() == 2 && minute.len() == 2;
    sound.then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_or_refused() {
        assert_eq!("24h".parse(), Ok(Hours::Always));
        let Ok(Hours::Weekly(lines)) = "Mo-Fr 08:00-18:00; Sa,Su 09:00-15:00".parse() else {
            panic!("weekly")
        };
        assert_eq!(lines.len(), 3);
        assert_eq!((lines[2].first, lines[2].to.to_string()), (Day::Sunday, "15:00".to_owned()));
        for bad in ["", "9-5", "Mo 9:00-17:00", "Xx 09:00-17:00", "Mo 09:00-25:00", "Mo-Fr"] {
            assert!(bad.parse::<Hours>().is_err(), "{bad}");
        }
    }
}
