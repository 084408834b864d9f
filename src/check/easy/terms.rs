use super::super::said::{Said, Word};
use crate::guide::{Glossary, Term};
use std::ops::Range;

/// A hard word of the glossary where a page uses it.
pub(super) struct Use<'w> {
    pub(super) term: &'w Term,
    /// Which of the words it is.
    pub(super) words: Range<usize>,
    /// Whether all of it is in bold.
    pub(super) bold: bool,
}

/// Every use of a hard word, the longer term where two could stand: "Home Office", not "office".
pub(super) fn uses<'w>(said: &Said<'_>, glossary: &'w Glossary) -> Vec<Use<'w>> {
    let mut uses = Vec::new();
    let mut at = 0;
    while at < said.words.len() {
        let tail = said.words.get(at..).unwrap_or_default();
        let here = glossary.terms.iter().filter_map(|term| Some((term, starts(tail, &term.word.text)?)));
        match here.max_by_key(|(_, count)| *count) {
            Some((term, count)) => {
                let bold = tail.iter().take(count).all(|word| word.bold);
                uses.push(Use { term, words: at..at + count, bold });
                at += count;
            }
            None => at += 1,
        }
    }
    uses
}

/// How many words a term takes at the start of some words, if it stands there.
fn starts(words: &[Word], term: &str) -> Option<usize> {
    let parts: Vec<&str> = term.split_whitespace().collect();
    let small = term.starts_with(char::is_lowercase);
    let fits = words.len() >= parts.len()
        && words.iter().zip(&parts).enumerate().all(|(at, (word, part))| {
            let last = at + 1 == parts.len();
            is_form(&word.low(), &part.to_lowercase(), last) && !(small && word.is_name())
        });
    fits.then_some(parts.len())
}

/// Whether a word is a term's word, or its plural or possessive.
fn is_form(word: &str, part: &str, last: bool) -> bool {
    let word = word.strip_suffix("'s").unwrap_or(word);
    word == part || (last && (word.strip_suffix('s') == Some(part) || word.strip_suffix("es") == Some(part)))
}
