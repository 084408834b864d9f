use super::page::{EasyPage, Kind};
use super::{acronym, contraction, hard_word};
use crate::finding::{Finding, rules};
use std::collections::BTreeSet;

/// More syllables than these are hard to sound out.
const SYLLABLES: usize = 3;
/// More letters than these are hard to take in.
const LETTERS: usize = 12;

/// A long word that is not among the plain ones.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let body = page.body().map(|part| (&part.said, page.plain_words.is_empty()));
    let around = page.parts.iter().filter(|part| part.kind == Kind::Heading).map(|part| &part.said);
    let around = [&page.title, &page.summary].into_iter().chain(around).map(|said| (said, true));
    for (said, alone) in around.chain(body) {
        for word in &said.words {
            // In the body a word outside the list is told as a hard word, which is worse.
            if !alone && hard_word::is_hard(page, word) {
                continue;
            }
            let low = word.low();
            let letters = low.chars().filter(|c| c.is_alphabetic()).count();
            let long = syllables(&low) > SYLLABLES || letters > LETTERS;
            let other = word.is_number()
                || word.is_name()
                || acronym::is_acronym(&word.text)
                || contraction::is_contraction(&low)
                || page.plain_words.holds(&low);
            if long && !other && seen.insert(low.clone()) {
                found.push(
                    Finding::at(
                        rules::EASY_LONG_WORD,
                        said.segment.span.clone(),
                        format!("`{low}` is a long word"),
                    )
                    .hint("find a shorter word for it"),
                );
            }
        }
    }
    found
}

/// About how many syllables an English word has: runs of vowels, without an `e` that is not heard.
fn syllables(word: &str) -> usize {
    let word = word.strip_suffix("'s").unwrap_or(word);
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0;
    let mut before = false;
    for letter in word.chars() {
        count += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = word.ends_with('e') && !word.ends_with("le");
    let past = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    (count - usize::from((silent || past) && count > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::super::trial::{ask, say};
    use super::{find, syllables};

    #[test]
    fn long_words_are_told_once_and_plain_ones_never() {
        assert!(say(find, &["The government can help.", "Ask Communication Now."]).is_empty());
        assert_eq!(
            ask(find, "## See the opportunity\n\n## Is the opportunity free?"),
            ["warn: `opportunity` is a long word"]
        );
        assert_eq!(ask(find, "## Straightforwardly").len(), 1);
        assert_eq!(say(find, &["Ask for **physiotherapy**."]).len(), 1);
        assert!(say(find, &["Ask for physiotherapy."]).is_empty());
    }

    #[test]
    fn syllables_are_counted_as_heard() {
        for (word, count) in
            [("care", 1), ("asked", 1), ("wanted", 2), ("table", 2), ("interpreter", 4), ("by", 1)]
        {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
