use super::Whole;
use crate::finding::{Finding, rules};
use crate::guide::{Piece, Segment};

const UNITS: [&str; 6] = ["minute", "hour", "day", "week", "month", "year"];

/// A length of time or an hour of the day in the words themselves.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    whole.guide.wordings().flat_map(|wording| wording.segments()).filter_map(in_segment).collect()
}

fn in_segment(segment: &Segment) -> Option<Finding> {
    if !segment.text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let texts = segment
        .template
        .0
        .iter()
        .filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None });
    let written = texts.filter_map(written).next()?;
    Some(
        Finding::at(rules::DURATION_BY_HAND, segment.span.clone(), format!("`{written}` is written by hand"))
            .hint("if a rule says so, add it to content/facts.toml as a fact of kind duration, and write `{ $its-id }`"),
    )
}

fn written(text: &str) -> Option<String> {
    // A price is no hour of the day: it has a rule of its own.
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| if word.contains('£') { "" } else { word.trim_matches(|c: char| !c.is_alphanumeric()) })
        .collect();
    for (place, word) in words.iter().enumerate() {
        let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let next = words.get(place + 1).map(|next| {
            if *next == "working" { words.get(place + 2).copied().unwrap_or_default() } else { next }
        });
        let unit =
            next.filter(|next| UNITS.iter().any(|unit| next.strip_suffix('s').unwrap_or(next) == *unit));
        if let (true, Some(unit)) = (is_number, unit) {
            return Some(format!("{word} {unit}"));
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
            return Some((*word).to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn lengths_and_hours_are_seen() {
        for text in ["within 30 days.", "5 working days", "open 24/7", "at 9am", "from 10:30", "1 hour"] {
            assert!(written(text).is_some(), "{text}");
        }
        for text in ["a day or two", "from age 16", "press 2", "9 people", "every day"] {
            assert!(written(text).is_none(), "{text}");
        }
    }
}
