use crate::finding::{Findings, Found, Severity, open, rules};
use crate::table::Table;
use crate::tree::{FilePath, Tree};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The words that nearly every reader knows: `content/plain-words.toml`.
///
/// Each word stands in its shortest form; the forms that regular endings make of it are plain too.
#[derive(Clone, Debug, Default)]
pub struct PlainWords(BTreeSet<String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    words: String,
}

const PATH: &str = "content/plain-words.toml";

/// Reads the list. A guide without one asks nothing of its words.
pub(super) fn read(tree: &Tree) -> Found<PlainWords> {
    let mut said = Findings::default();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    let Some(source) = said.keep(open(tree, &path, Severity::Stop)) else {
        return said.with(PlainWords::default());
    };
    let mut table = said.keep(Table::read(&source, rules::BAD_GLOSSARY));
    let groups = said.keep(table.records::<Group>("group"));
    said.extend(table.finish("`[group.some-id]` records with `words`"));
    let words = groups
        .iter()
        .flat_map(|group| group.value.words.split_whitespace())
        .map(|word| word.trim_matches(',').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    said.with(PlainWords(words))
}

impl PlainWords {
    /// Whether the guide has no list.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a word, in any of its regular forms, is on the list.
    pub fn holds(&self, word: &str) -> bool {
        let word = word.to_lowercase().replace('’', "'");
        word.split('-').all(|part| stems(part).iter().any(|stem| self.0.contains(stem)))
    }
}

/// What a word may be a regular form of: itself, and itself without an ending.
fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    let word = word.strip_suffix("'s").or(word.strip_suffix('\'')).unwrap_or(word);
    stems.push(word.to_owned());
    if let Some(start) = word.strip_suffix("ies").or(word.strip_suffix("ied")) {
        stems.push(format!("{start}y"));
    }
    for ending in ["s", "es", "d", "ed", "ing", "er", "r", "ly"] {
        let Some(start) = word.strip_suffix(ending).filter(|start| start.len() > 1) else { continue };
        stems.push(start.to_owned());
        if ending == "ing" {
            stems.push(format!("{start}e"));
        }
        let mut letters = start.chars().rev();
        if matches!(ending, "ed" | "ing" | "er") && letters.next() == letters.next() {
            stems.push(start.get(..start.len() - 1).unwrap_or_default().to_owned());
        }
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_forms_of_a_plain_word_are_plain() {
        let text = "[group.all]\nwords = \"stop baby hide ask doctor slow work friend Barnardo's\"\n";
        let tree = Tree::new().with(FilePath::new(PATH).unwrap(), text.as_bytes());
        let words = read(&tree).value;
        for plain in
            ["Stopped", "stopping", "babies", "hiding", "asks", "doctor's", "slowly", "worker", "Barnardo's"]
        {
            assert!(words.holds(plain), "{plain}");
        }
        for hard in ["stoppage", "babysitter", "befriend", "physician", "as"] {
            assert!(!words.holds(hard), "{hard}");
        }
        assert!(words.holds("friend-worker") && !words.holds("self-worker"));
    }
}
