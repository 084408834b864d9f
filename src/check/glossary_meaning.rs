use super::Translated;
use crate::finding::{Finding, rules};
use crate::guide::{Glossary, Segment, Term};
use crate::locale::{Catalog, Language, Written};
use crate::text::composed;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the hard words mean in one language, by the English of their meaning.
pub(super) struct Meanings<'m>(BTreeMap<&'m str, Meaning<'m>>);

/// A hard word and its meaning in one language.
pub(super) struct Meaning<'m> {
    term: &'m Term,
    own: Written<'m>,
}

impl<'m> Meanings<'m> {
    /// The meanings that a language has a usable translation of.
    pub(super) fn of(glossary: &'m Glossary, catalog: &'m Catalog) -> Self {
        let meanings = glossary.terms.iter().filter_map(|term| {
            let own = catalog.written(term.plain.id.as_str())?;
            Some((term.plain.text.as_str(), Meaning { term, own }))
        });
        Self(meanings.collect())
    }

    /// The meaning that an English text says word for word, whatever is bold in it.
    pub(super) fn get(&self, segment: &Segment) -> Option<&Meaning<'m>> {
        self.0.get(&*without_bold(&segment.text))
    }
}

/// The translation of a meaning that is not the one of the language's glossary.
pub(super) fn find(
    language: &Language,
    translations: &[Translated<'_>],
    meanings: &Meanings<'_>,
) -> Vec<Finding> {
    let differs = |translated: &&Translated<'_>, meaning: &Meaning<'_>| {
        letters(translated.written.text) != letters(meaning.own.text)
    };
    translations
        .iter()
        .filter_map(|translated| Some((translated, meanings.get(translated.segment)?)))
        .filter(|(translated, meaning)| differs(translated, meaning))
        .map(|(translated, meaning)| speak(language, translated, meaning))
        .collect()
}

fn speak(language: &Language, translated: &Translated<'_>, meaning: &Meaning<'_>) -> Finding {
    let Meaning { term, own } = meaning;
    let message = format!(
        "this does not say what the glossary of {} says `{}` means",
        language.english, term.word.text
    );
    let bold = if translated.segment.text.contains("**") { ", with the hard word in bold" } else { "" };
    Finding::at(rules::GLOSSARY_MEANING, translated.written.place(), message)
        .label(translated.segment.span.clone(), "the English")
        .label(own.place(), "the glossary")
        .hint(format!("write what the glossary says{bold}: {}", own.text))
        .hint(format!(
            "if this is better, write it into locales/{}/glossary.ftl for `{}`, and on every page that says it",
            language.tag, term.plain.id
        ))
}

fn without_bold(text: &str) -> Cow<'_, str> {
    if text.contains("**") { Cow::Owned(text.replace("**", "")) } else { Cow::Borrowed(text) }
}

/// The letters and marks of a translation. Bold belongs to the page, and some scripts need a space
/// around it; how letters are stored has a rule of its own.
fn letters(text: &str) -> String {
    composed(text).chars().filter(|c| *c != '*' && !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_spaces_and_how_letters_are_stored_are_no_other_words() {
        let same = |one: &str, other: &str| letters(one) == letters(other);
        for (page, glossary) in [
            ("**Therapy** is talking.", "Therapy is talking."),
            ("**口译员** 把您的话说出来。", "口译员把您的话说出来。"),
            ("**phi\u{301}**", "phí"),
        ] {
            assert!(same(page, glossary), "{page}");
        }
        assert!(!same("Mae **meddyg** yn helpu.", "Mae meddyg teulu yn helpu."));
        assert!(!same("Mae'n rhad.", "Mae’n rhad!"));
    }
}
