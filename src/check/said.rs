use crate::guide::{Inline, Segment};
use crate::text::sentences;
use std::ops::Range;

/// Stands for a fact's value in the text: one word, one letter, none that English has.
pub(super) const FACT: char = '一';

/// What one block of a page says, taken apart into words.
pub(super) struct Said<'w> {
    /// The block's words as the guide holds them.
    pub(super) segment: &'w Segment,
    /// Its text without markup, each fact one [`FACT`].
    pub(super) text: String,
    /// Its words, in order.
    pub(super) words: Vec<Word>,
    /// What stands in bold, run by run.
    pub(super) bold: Vec<String>,
    /// Whether anything stands in italics.
    pub(super) italics: bool,
}

/// A word: what stands between white space, without the marks around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word.
    pub(super) text: String,
    /// Whether it is in bold.
    pub(super) bold: bool,
    /// Whether a sentence, or words after a colon, begin with it: its capital says nothing then.
    pub(super) first: bool,
    /// The marks right after it.
    pub(super) after: String,
}

impl Word {
    /// The word in small letters, with a straight apostrophe.
    pub(super) fn low(&self) -> String {
        self.text.to_lowercase().replace('’', "'")
    }

    /// Whether it is a number or a fact.
    pub(super) fn is_number(&self) -> bool {
        is_number(&self.text)
    }

    /// Whether it is written as a name: with a capital that no sentence's start asks for.
    pub(super) fn is_name(&self) -> bool {
        !self.first && self.text.starts_with(char::is_uppercase)
    }
}

impl<'w> Said<'w> {
    pub(super) fn read(segment: &'w Segment) -> Self {
        let mut flat = Flat::default();
        flat.add(&segment.inlines);
        let bold = flat.bold.iter().filter_map(|range| flat.text.get(range.clone()));
        let bold = bold.map(|run| run.trim().to_owned()).collect();
        let words = words(&flat.text, &flat.bold);
        Self { segment, words, bold, italics: flat.italics, text: flat.text }
    }

    /// Its sentences.
    pub(super) fn sentences(&self) -> Vec<&str> {
        sentences(&self.text)
    }

    /// Its words in small letters.
    pub(super) fn low(&self) -> Vec<String> {
        self.words.iter().map(Word::low).collect()
    }
}

/// The text of a block without markup, each fact one [`FACT`].
pub(super) fn text(segment: &Segment) -> String {
    let mut flat = Flat::default();
    flat.add(&segment.inlines);
    flat.text
}

/// How many words a sentence has: a number, a price or a fact is one.
pub(super) fn length(sentence: &str) -> usize {
    let words = sentence.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut count = 0;
    let mut after_number = false;
    for word in words.filter(|word| !word.is_empty()) {
        let number = is_number(word);
        // "0800 12 34" and "1 April" are read as one.
        count += usize::from(!(number && after_number));
        after_number = number;
    }
    count
}

/// Whether a word is a number or a fact.
fn is_number(word: &str) -> bool {
    word.contains(FACT)
        || (word.starts_with(|c: char| c.is_ascii_digit()) && !word.contains(|c: char| c.is_alphabetic()))
}

#[derive(Default)]
struct Flat {
    text: String,
    bold: Vec<Range<usize>>,
    italics: bool,
}

impl Flat {
    fn add(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text.push_str(text),
                Inline::Fact(_) => self.text.push(FACT),
                Inline::Link { label, .. } => self.add(label),
                Inline::Emphasis(inside) => {
                    self.italics = true;
                    self.add(inside);
                }
                Inline::Strong(inside) => {
                    let start = self.text.len();
                    self.add(inside);
                    self.bold.push(start..self.text.len());
                }
            }
        }
    }
}

fn words(text: &str, bold: &[Range<usize>]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut first = true;
    let mut at = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        let inside = |c: char| c.is_alphanumeric();
        if let (Some(start), Some(last)) = (part.find(inside), part.rfind(inside)) {
            let end = last + part.get(last..).and_then(|tail| tail.chars().next()).map_or(0, char::len_utf8);
            let place = at + start;
            words.push(Word {
                text: part.get(start..end).unwrap_or_default().to_owned(),
                bold: bold.iter().any(|range| range.contains(&place)),
                first,
                after: part.get(end..).unwrap_or_default().trim().to_owned(),
            });
            first = part.get(end..).is_some_and(|after| after.contains(['.', '?', '!', ':']));
        } else if let (Some(last), false) = (words.last_mut(), part.trim().is_empty()) {
            last.after.push_str(part.trim());
        }
        at += part.len();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_or_a_fact_is_one_word() {
        assert_eq!(length("Call 一 now."), 3);
        assert_eq!(length("Call 0800 12 34 now."), 3);
        assert_eq!(length("A&E is the GP's."), 4);
        assert_eq!(length(""), 0);
    }

    #[test]
    fn names_are_known_by_a_capital_that_no_start_asks_for() {
        let said = words("Ask Migrant Help. Say: Please help (now).", std::slice::from_ref(&(4..11)));
        let names: Vec<&str> =
            said.iter().filter(|word| word.is_name()).map(|word| word.text.as_str()).collect();
        assert_eq!(names, ["Migrant", "Help"]);
        assert_eq!(said.iter().filter(|word| word.bold).count(), 1);
        assert_eq!(said.last().map(|word| (word.text.as_str(), word.after.as_str())), Some(("now", ").")));
    }
}
