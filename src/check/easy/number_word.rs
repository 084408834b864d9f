use super::page::EasyPage;
use crate::finding::{Finding, Severity, rules};

const WORDS: [&str; 11] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ROMAN: [&str; 9] = ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"];

/// A number in letters.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        for word in &said.words {
            let low = word.low();
            let digits =
                digits(&low).or_else(|| ROMAN.contains(&word.text.as_str()).then(|| "digits".to_owned()));
            let (severity, hint) = match digits {
                Some(digits) => (Severity::Stop, format!("write {digits}")),
                None if low == "one" => (
                    Severity::Note,
                    "write 1 if it counts something; leave it if it means somebody or a thing".to_owned(),
                ),
                None => continue,
            };
            found.push(
                Finding::at(
                    rules::EASY_NUMBER_WORD,
                    said.segment.span.clone(),
                    format!("`{}` is a number in letters", word.text),
                )
                .weighing(severity)
                .hint(hint),
            );
        }
    }
    found
}

/// The digits for a number in letters, from two to twelve.
pub(super) fn digits(word: &str) -> Option<String> {
    WORDS.iter().position(|number| *number == word).map(|place| (place + 2).to_string())
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn numbers_are_digits_and_one_may_be_a_word() {
        assert!(say(find, &["Ask 2 people.", "I am free."]).is_empty());
        assert_eq!(say(find, &["Ask two people."]), ["stop: `two` is a number in letters"]);
        assert_eq!(say(find, &["Ask for Part II."]), ["stop: `II` is a number in letters"]);
        assert_eq!(say(find, &["You can have one."]), ["note: `one` is a number in letters"]);
    }
}
