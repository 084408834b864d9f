//! What holds for easy pages in every language: their structure. What needs grammar is asked of the
//! English alone.

mod emphasis;
mod heading;
mod long_sentence;
mod mark;
mod two_sentences;

use super::{FACT, Pair};
use crate::finding::Finding;
use crate::guide::Style;

/// Asks every rule about a text of an easy page.
pub(super) fn find(pair: &Pair<'_>) -> Vec<Finding> {
    if pair.style != Style::Easy {
        return Vec::new();
    }
    let rules = [two_sentences::find, long_sentence::find, mark::find, heading::find, emphasis::find];
    rules.into_iter().filter_map(|rule| rule(pair)).collect()
}

/// A text as its sentences are counted: a letter stands for each fact, so that a number after a full
/// stop does not seem to go on with the sentence.
fn with_letters(text: &str) -> String {
    text.replace(FACT, "一")
}

/// A statement of an easy page, for the tests of the rules.
#[cfg(test)]
fn easy<'p>(tag: &str, english: &str, own: &'p str) -> Pair<'p> {
    Pair {
        style: Style::Easy,
        role: Some(crate::guide::Role::Statement),
        ..super::example::pair(tag, english, own)
    }
}
