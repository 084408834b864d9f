use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Sayings that do not mean what their words mean.
const IDIOMS: [&str; 44] = [
    "a piece of cake",
    "a long way off",
    "around the clock",
    "at the end of the day",
    "at the same time as",
    "back on your feet",
    "behind your back",
    "break down",
    "bring up",
    "by hand",
    "come to terms",
    "cut off",
    "deal with",
    "drop in",
    "fall through",
    "feel blue",
    "feel down",
    "figure out",
    "first hand",
    "get away with",
    "get over",
    "get rid of",
    "get through",
    "go through",
    "hand in hand",
    "in good hands",
    "in the long run",
    "in the same boat",
    "keep an eye",
    "keep in touch",
    "look after",
    "look up to",
    "lend a hand",
    "on the safe side",
    "on your own two feet",
    "open up",
    "out of hand",
    "out of the blue",
    "point of view",
    "red tape",
    "step in",
    "under the weather",
    "up to date",
    "up to you",
];

/// A saying that does not mean what its words mean.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        let line = format!(" {} ", said.low().join(" "));
        for idiom in IDIOMS.iter().filter(|idiom| line.contains(&format!(" {idiom} "))) {
            found.push(
                Finding::at(
                    rules::EASY_IDIOM,
                    said.segment.span.clone(),
                    format!("`{idiom}` does not mean what its words mean"),
                )
                .hint("say it directly"),
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
    fn words_mean_what_they_say() {
        assert!(say(find, &["Get up and look for a doctor.", "Keep an office."]).is_empty());
        assert_eq!(
            say(find, &["We keep an eye on you."]),
            ["warn: `keep an eye` does not mean what its words mean"]
        );
    }
}
