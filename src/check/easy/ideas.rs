use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Words that join a second thought to the first.
const JOINING: [&str; 6] = ["and", "but", "because", "which", "so", "although"];

/// More than one idea in a sentence.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for part in page.body() {
        let words = &part.said.words;
        let mut joining = Vec::new();
        for (place, word) in words.iter().enumerate() {
            // "Wales and Scotland" is one thing with two names.
            let names =
                place.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|w| w.is_name())
                    && words.get(place + 1).is_some_and(|w| w.is_name());
            if JOINING.contains(&word.low().as_str()) && !names {
                joining.push(format!("`{}`", word.low()));
            }
        }
        if joining.len() > 1 {
            found.push(
                Finding::at(
                    rules::EASY_IDEAS,
                    part.said.segment.span.clone(),
                    format!("this sentence joins several ideas, with {}", joining.join(", ")),
                )
                .hint("say each idea in its own statement"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn one_joining_word_is_enough() {
        assert!(say(find, &["Ask a doctor and a friend."]).is_empty());
        assert!(say(find, &["In Wales and Northern Ireland, ask and see."]).is_empty());
        assert_eq!(
            say(find, &["Call and ask, because it is free."]),
            ["warn: this sentence joins several ideas, with `and`, `because`"]
        );
    }
}
