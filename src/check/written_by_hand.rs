use super::Whole;
use crate::fact::{Facts, Value};
use crate::finding::{Finding, rules};
use crate::guide::{Piece, Segment};
use std::collections::BTreeMap;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A phone number, a price or a date in the words themselves: it would not change when the fact does.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let numbers = numbers(whole.facts);
    let segments = whole.guide.wordings().flat_map(|wording| wording.segments());
    segments.flat_map(|segment| in_segment(segment, &numbers)).collect()
}

/// The digits of every number that can be called or texted, and a fact that holds it.
fn numbers(facts: &Facts) -> BTreeMap<String, &str> {
    let mut numbers = BTreeMap::new();
    for fact in facts.iter() {
        if let Value::Phone(line) | Value::Sms(line) = &fact.value {
            numbers.entry(digits(&line.show)).or_insert(fact.id.as_str());
        }
    }
    numbers
}

fn in_segment(segment: &Segment, numbers: &BTreeMap<String, &str>) -> Vec<Finding> {
    let texts = segment
        .template
        .0
        .iter()
        .filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None });
    let mut found = Vec::new();
    for text in texts {
        for written in runs(text) {
            let plain = digits(written);
            if let Some(id) = numbers.get(&plain) {
                found.push(
                    speak(segment, "phone number", written).hint(format!("write `{{ ${id} }}` in its place")),
                );
            } else if plain.len() >= 7 {
                found.push(
                    speak(segment, "phone number", written).hint(
                        "add it to content/facts.toml as a fact of kind phone, and write `{ $its-id }`",
                    ),
                );
            }
        }
        found.extend(price(text).map(|written| {
            speak(segment, "price", written)
                .hint("add it to content/facts.toml as a fact of kind money, and write `{ $its-id }`")
        }));
        found.extend(date(text).map(|written| {
            speak(segment, "date", &written)
                .hint("add it to content/facts.toml as a fact of kind date, and write `{ $its-id }`")
        }));
    }
    found
}

fn speak(segment: &Segment, what: &str, written: &str) -> Finding {
    Finding::at(
        rules::WRITTEN_BY_HAND,
        segment.span.clone(),
        format!("the {what} `{}` is written by hand", written.trim()),
    )
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Runs of digits as a number is written: with single spaces, dots, dashes or brackets between.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut start = None;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            start.get_or_insert(at);
            end = at + 1;
        } else if !(matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}') && at <= end + 1) {
            runs.extend(start.take().and_then(|start| text.get(start..end)));
        }
    }
    runs.extend(start.and_then(|start| text.get(start..end)));
    runs
}

fn price(text: &str) -> Option<&str> {
    let pound = text
        .find('£')
        .filter(|at| text.get(at + 2..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())));
    if let Some(at) = pound {
        let rest = text.get(at..)?;
        return rest.split_whitespace().next();
    }
    let word =
        ["pounds", "pence", "GBP"].into_iter().find_map(|word| text.find(word).map(|at| (at, word)))?;
    let before = text.get(..word.0)?.trim_end();
    before.ends_with(|c: char| c.is_ascii_digit()).then(|| before.rsplit(' ').next().unwrap_or(before))
}

/// A date: a month's name beside a number, a year, or digits with strokes.
fn date(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let is_number = |word: Option<&&str>| {
        word.is_some_and(|word| {
            !word.is_empty()
                && word
                    .trim_end_matches(|c: char| c.is_ascii_alphabetic())
                    .bytes()
                    .all(|b| b.is_ascii_digit())
                && word.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        if MONTHS.contains(&word.to_lowercase().as_str())
            && word.starts_with(char::is_uppercase)
            && (is_number(before) || is_number(words.get(place + 1)))
        {
            return Some(format!("{} {word}", before.unwrap_or(&"")));
        }
        let is_year = word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit());
        let strokes = word.split('/').collect::<Vec<_>>();
        let is_strokes = strokes.len() == 3
            && strokes.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        if is_year || is_strokes {
            return Some((*word).to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_prices_and_dates_are_seen_in_many_dresses() {
        assert_eq!(runs("call 0800 0121 700, or 999."), ["0800 0121 700", "999"]);
        assert_eq!(runs("(020) 7697-7777 x 1"), ["020) 7697-7777", "1"]);
        assert_eq!(price("It costs £9.90 now"), Some("£9.90"));
        assert_eq!(price("It costs 10 pounds"), Some("10"));
        assert_eq!(price("pounds of potatoes"), None);
        for text in ["from 1 April", "April 2026", "in 2026", "01/04/2026", "1st April"] {
            assert!(date(text).is_some(), "{text}");
        }
        for text in ["You may ask 2 people", "press 2", "over 60", "May I?", "HC2"] {
            assert!(date(text).is_none(), "{text}");
        }
    }
}
