use crate::guide::{Guide, plain};
use std::collections::BTreeSet;

/// The names that the English of a guide uses: words that stay as they are in every language.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// The words that begin with a capital letter in the middle of a sentence.
    pub(super) fn of(guide: &Guide) -> Self {
        let mut names = BTreeSet::new();
        for segment in guide.wordings().flat_map(|wording| wording.segments()) {
            learn(&plain(&segment.inlines), &mut names);
        }
        Self(names)
    }

    /// Whether a word is a name: one of these, or letters that stand for a name, such as NHS, A&E
    /// and HC2.
    pub(super) fn has(&self, word: &str) -> bool {
        !word.chars().any(char::is_lowercase) || self.0.contains(word)
    }

    /// These names, for a test.
    #[cfg(test)]
    pub(super) fn from_text(text: &str) -> Self {
        let mut names = BTreeSet::new();
        learn(text, &mut names);
        Self(names)
    }
}

/// The words of a text, in order: runs of letters and digits, `&` and marks of apostrophe inside.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '&' | '\'' | '’')))
        .map(|word| word.trim_matches(['&', '\'', '’']))
        .filter(|word| !word.is_empty())
}

fn learn(text: &str, names: &mut BTreeSet<String>) {
    let mut last = None;
    for word in text.split_whitespace() {
        let in_a_sentence = last.is_some_and(|last: char| last.is_lowercase() || last == ',');
        if in_a_sentence && word.starts_with(char::is_uppercase) {
            names.extend(words(word).map(str::to_owned));
        }
        last = word.chars().next_back();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_learnt_from_the_middle_of_sentences() {
        let names = Names::from_text("Free. Call the Samaritans, Mind or Migrant Help. The NHS says: Ask.");
        for name in ["Samaritans", "Mind", "Migrant", "Help", "NHS", "A&E", "111"] {
            assert!(names.has(name), "{name}");
        }
        for word in ["Free", "Call", "Ask", "The", "or"] {
            assert!(!names.has(word), "{word}");
        }
    }
}
