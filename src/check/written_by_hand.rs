use super::Whole;
use super::placed::placed;
use crate::fact::{Facts, Value};
use crate::finding::{Finding, rules};
use crate::guide::Segment;
use std::collections::BTreeMap;
use std::ops::Range;

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
    // Where a curly bracket is out of place, what stands between brackets is not sure.
    let text = if segment.template.0.is_empty() { "" } else { segment.bare.as_str() };
    let mut found = Vec::new();
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return found;
    }
    for place in runs(text) {
        let plain = digits(text.get(place.clone()).unwrap_or_default());
        if let Some(id) = numbers.get(&plain) {
            found.push(
                speak(segment, "phone number", place).hint(format!("write `{{ ${id} }}` in its place")),
            );
        } else if plain.len() >= 7 {
            found.push(
                speak(segment, "phone number", place)
                    .hint("add it to content/facts.toml as a fact of kind phone, and write `{ $its-id }`"),
            );
        }
    }
    found.extend(price(text).map(|place| {
        speak(segment, "price", place)
            .hint("add it to content/facts.toml as a fact of kind money, and write `{ $its-id }`")
    }));
    found.extend(date(text).map(|place| {
        speak(segment, "date", place)
            .hint("add it to content/facts.toml as a fact of kind date, and write `{ $its-id }`")
    }));
    found
}

fn speak(segment: &Segment, what: &str, place: Range<usize>) -> Finding {
    let written = segment.bare.get(place.clone()).unwrap_or_default();
    let written = written.replace('*', "").split_whitespace().collect::<Vec<_>>().join(" ");
    Finding::at(
        rules::WRITTEN_BY_HAND,
        segment.span.part(place),
        format!("the {what} `{written}` is written by hand"),
    )
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Where digits stand as a number is written: with single spaces, line ends, dots, dashes or
/// brackets between.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut between = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            run = Some(run.map_or(at, |run| run.start)..at + 1);
            between = 0;
        } else if c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')') {
            // Spaces at the end of a line and the start of the next are one.
            between += usize::from(!(c.is_whitespace() && before.is_whitespace()));
        } else {
            between = usize::MAX;
        }
        if between > 2 {
            runs.extend(run.take());
            between = 0;
        }
        before = c;
    }
    runs.extend(run);
    runs
}

/// Where a price stands: with a pound sign, or with a word for money after it.
fn price(text: &str) -> Option<Range<usize>> {
    let pound = text.match_indices('£').find_map(|(at, sign)| {
        let rest =
            text.get(at + sign.len()..).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?;
        let word = rest.split(char::is_whitespace).next()?;
        let amount = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        Some(at..at + sign.len() + amount.len())
    });
    pound.or_else(|| {
        let words = placed(text);
        words.iter().zip(words.iter().skip(1)).find_map(|((place, number), (_, next))| {
            let is_money = ["pounds", "pence", "GBP"].iter().any(|money| next.starts_with(money));
            (is_money && number.ends_with(|c: char| c.is_ascii_digit())).then(|| place.clone())
        })
    })
}

/// Where a date stands: a month's name beside a number, a year, or digits with strokes.
fn date(text: &str) -> Option<Range<usize>> {
    let words = placed(text);
    for (at, (place, word)) in words.iter().enumerate() {
        let before =
            at.checked_sub(1).and_then(|before| words.get(before)).filter(|before| is_number(before.1));
        let after = words.get(at + 1).filter(|after| is_number(after.1));
        if MONTHS.contains(&word.to_lowercase().as_str())
            && word.starts_with(char::is_uppercase)
            && (before.is_some() || after.is_some())
        {
            let start = before.map_or(place.start, |(before, _)| before.start);
            return Some(start..after.map_or(place.end, |(after, _)| after.end));
        }
        let is_year = word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit());
        let strokes = word.split('/').collect::<Vec<_>>();
        let is_strokes = strokes.len() == 3
            && strokes.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        if is_strokes || is_year {
            return Some(place.clone());
        }
    }
    None
}

/// Whether a word is a number, or a number's place: `1st`.
fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, places: impl IntoIterator<Item = Range<usize>>) -> Vec<&str> {
        places.into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn numbers_prices_and_dates_are_seen_in_many_dresses() {
        for (text, numbers) in [
            ("call 0800 0121 700, or 999.", &["0800 0121 700", "999"][..]),
            ("(020) 7697-7777 x 1", &["020) 7697-7777", "1"]),
            ("0800 0121\n  700", &["0800 0121\n  700"]),
            ("0800 ____ 700", &["0800", "700"]),
            ("1 - (2", &["1", "2"]),
        ] {
            assert_eq!(written(text, runs(text)), numbers);
        }
        for (text, wanted) in [
            ("It costs £9.90 now", Some("£9.90")),
            ("It costs (£9.90) now", Some("£9.90")),
            ("At 15 you pay 5 pounds", Some("5")),
            ("It costs 10\npounds", Some("10")),
            ("It costs £_________", None),
            ("pounds of potatoes", None),
            ("five pounds, at 5", None),
        ] {
            assert_eq!(written(text, price(text)).first().copied(), wanted, "{text}");
        }
        for (text, wanted) in [
            ("from 1 April", "1 April"),
            ("at **1** April, you", "1** April"),
            ("April 2026.", "April 2026"),
            ("on 3 April 2026.", "3 April 2026"),
            ("in 2026", "2026"),
            ("01/04/2026", "01/04/2026"),
            ("1st April", "1st April"),
        ] {
            assert_eq!(written(text, date(text)), [wanted], "{text}");
        }
        for text in ["You may ask 2 people", "press 2", "over 60", "May I?", "HC2"] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
