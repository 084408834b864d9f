use super::Whole;
use super::placed::placed;
use crate::finding::{Finding, rules};
use crate::guide::Segment;
use std::ops::Range;

const UNITS: [&str; 6] = ["minute", "hour", "day", "week", "month", "year"];

/// A length of time or an hour of the day in the words themselves.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    whole.guide.wordings().flat_map(|wording| wording.segments()).filter_map(in_segment).collect()
}

fn in_segment(segment: &Segment) -> Option<Finding> {
    if !segment.bare.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let place = written(&segment.bare)?;
    let words: Vec<&str> = segment.bare.get(place.clone()).unwrap_or_default().split_whitespace().collect();
    Some(
        Finding::at(
            rules::DURATION_BY_HAND,
            segment.span.part(place),
            format!("`{}` is written by hand", words.join(" ")),
        )
        .hint("if a rule says so, add it to content/facts.toml as a fact of kind duration, and write `{ $its-id }`"),
    )
}

/// Where a length of time or an hour of the day stands.
fn written(text: &str) -> Option<Range<usize>> {
    let words = placed(text);
    for (at, (place, word)) in words.iter().enumerate() {
        // A price is no hour of the day: it has a rule of its own.
        if text.get(..place.start).is_some_and(|before| before.ends_with('£')) {
            continue;
        }
        let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let unit = words
            .get(at + 1)
            .and_then(|next| if next.1 == "working" { words.get(at + 2) } else { Some(next) });
        let unit = unit
            .filter(|(_, unit)| UNITS.contains(&unit.strip_suffix('s').unwrap_or(unit)))
            .filter(|_| is_number);
        if let Some((unit, _)) = unit {
            return Some(place.start..unit.end);
        }
        let clock =
            word.split_once([':', '.']).map(|(hour, minute)| (hour, minute.get(..2).unwrap_or(minute)));
        let is_clock = clock.is_some_and(|(hour, minute)| {
            matches!(hour.len(), 1 | 2)
                && minute.len() == 2
                && minute < "60"
                && [hour, minute].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        });
        let is_half_day = word
            .strip_suffix("am")
            .or(word.strip_suffix("pm"))
            .is_some_and(|hour| !hour.is_empty() && hour.bytes().all(|b| b.is_ascii_digit()));
        if is_clock || is_half_day || *word == "24/7" {
            return Some(place.clone());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn lengths_and_hours_are_seen() {
        for (text, place) in [
            ("within 30 days.", "30 days"),
            ("5 working\ndays", "5 working\ndays"),
            ("open 24/7", "24/7"),
            ("at 9am", "9am"),
            ("from 10:30", "10:30"),
            ("1 hour", "1 hour"),
        ] {
            assert_eq!(written(text).map(|place| &text[place]), Some(place));
        }
        for text in ["a day or two", "from age 16", "press 2", "9 people", "every day", "£9.30", "____ days"]
        {
            assert!(written(text).is_none(), "{text}");
        }
    }
}
