use super::page::EasyPage;
use crate::finding::{Finding, rules};
use crate::guide::Glossary;
use std::collections::BTreeSet;

/// Letters that readers meet on signs and letters, and know.
const KNOWN: [&str; 4] = ["NHS", "GP", "A&E", "HIV"];

/// A word of capitals that the page does not explain.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for said in page.all() {
        for word in &said.words {
            let letters = bare(&word.text);
            let is_plain = page.plain_words.holds(letters) && !letters.contains(|c: char| c.is_ascii_digit());
            if is_acronym(&word.text)
                && !is_known(letters, page.glossary)
                && !is_plain
                && seen.insert(letters.to_owned())
            {
                found.push(
                    Finding::at(
                        rules::EASY_ACRONYM,
                        said.segment.span.clone(),
                        format!("`{letters}` is not explained"),
                    )
                    .hint("say what it is in plain words")
                    .hint("if readers meet these letters, add them to content/glossary.toml, and explain them here"),
                );
            }
        }
    }
    found
}

/// Whether letters are known to all, or stand in the glossary: their explanation is asked for there.
pub(super) fn is_known(word: &str, glossary: &Glossary) -> bool {
    let letters = bare(word);
    KNOWN.contains(&letters) || glossary.terms.iter().any(|term| term.word.text == letters)
}

/// Whether a word is two or more capitals: `NRM`, `HC2`, `GPs`.
pub(super) fn is_acronym(word: &str) -> bool {
    let letters = bare(word);
    letters.chars().filter(|c| c.is_uppercase()).count() > 1
        && letters.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '&' | '-'))
}

/// A word without the ending of a plural or a possessive.
fn bare(word: &str) -> &str {
    let word = word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word);
    word.strip_suffix('s').filter(|start| start.ends_with(char::is_uppercase)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::{find, is_acronym};

    #[test]
    fn letters_are_explained_or_known_to_all() {
        assert!(say(find, &["A&E, the NHS and GPs are free.", "You can NOT ask."]).is_empty());
        assert_eq!(say(find, &["Ask the ICB.", "The ICB's doctor."]), ["stop: `ICB` is not explained"]);
        assert!(is_acronym("HC2") && is_acronym("GP's"));
        assert!(!is_acronym("I") && !is_acronym("Ireland") && !is_acronym("999"));
    }
}
