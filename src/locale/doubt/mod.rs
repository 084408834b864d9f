//! What is worth a person's look in a translation: one rule a file. Each looks at one text beside
//! its English. A doubt never refuses: the text is shown all the same.

mod bold_differs;
mod easy;
mod final_punctuation;
mod gloss;
mod glossary_term;
mod not_nfc;
mod same_as_english;
mod telling_card;
mod telling_title;
mod unusual_length;
mod wrong_script;

#[cfg(test)]
mod example;

pub(super) use glossary_term::Terms;

use super::language::Language;
use super::names::Names;
use crate::finding::{Finding, Rule, rules};
use crate::guide::{Audience, Inline, Role, Shape, Style};
use crate::text::Span;
use std::borrow::Cow;

/// A translated text beside its English, as a doubt sees it: of a page, of the glossary, or of the
/// words around the pages.
#[derive(Debug)]
pub(super) struct Pair<'p> {
    /// The language of the translation.
    pub(super) language: &'static Language,
    /// The English.
    pub(super) english: Words<'p>,
    /// The translation.
    pub(super) own: Words<'p>,
    /// What the translator wrote.
    pub(super) text: &'p str,
    /// Where it stands.
    pub(super) place: Span,
    /// Where the English stands.
    pub(super) english_place: Span,
    /// What it is on its page; `None` for words around the pages.
    pub(super) role: Option<Role>,
    /// Whom the page is written for.
    pub(super) audience: Audience,
    /// What the sections of the page are on the sheet.
    pub(super) shape: Shape,
    /// In which way the page is said.
    pub(super) style: Style,
}

/// What the rules know beside the two texts.
#[derive(Debug)]
pub(super) struct Known<'k> {
    /// The names that stay as they are.
    pub(super) names: &'k Names,
    /// The words the language has for the hard words of the guide.
    pub(super) terms: &'k Terms,
}

/// The words of a text without markup.
#[derive(Debug, Default)]
pub(super) struct Words<'w> {
    /// The words; [`FACT`] stands where the page puts in a number, a price or a name.
    pub(super) text: Cow<'w, str>,
    /// How many parts of it are bold.
    pub(super) bold: usize,
    /// How many parts of it are in italics.
    pub(super) italics: usize,
}

/// Stands for a fact in [`Words`]: the character that Unicode keeps for an object among words.
pub(super) const FACT: char = '\u{FFFC}';

impl<'w> Words<'w> {
    /// The words of running text.
    pub(super) fn of(inlines: &'w [Inline]) -> Self {
        if let [Inline::Text(text)] = inlines {
            return Self { text: Cow::Borrowed(text), ..Self::default() };
        }
        let mut words = Self { text: Cow::Owned(String::new()), ..Self::default() };
        words.add(inlines);
        words
    }

    fn add(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.text.to_mut().push_str(words),
                Inline::Fact(_) => self.text.to_mut().push(FACT),
                Inline::Strong(inside) => {
                    self.bold += 1;
                    self.add(inside);
                }
                Inline::Emphasis(inside) => {
                    self.italics += 1;
                    self.add(inside);
                }
                Inline::Link { label, .. } => self.add(label),
            }
        }
    }
}

impl Pair<'_> {
    /// The translation without English that stands in it on purpose.
    fn without_glosses(&self) -> Cow<'_, str> {
        gloss::without(&self.own.text, &self.english.text, gloss::ASIDES)
    }

    /// A finding about the whole text that shows the English beside it.
    fn finding(&self, rule: Rule, message: impl Into<String>) -> Finding {
        Finding::at(rule, self.place.clone(), message).label(self.english_place.clone(), "the English")
    }
}

/// Asks every rule about a text of a page or of the glossary.
pub(super) fn all(pair: &Pair<'_>, known: &Known<'_>) -> Vec<Finding> {
    let mut found = interface(pair, known);
    // A language has as many words to look for as it needs.
    if pair.role == Some(Role::Keywords) {
        return found;
    }
    // A text that was pasted twice is too long as well; one finding says enough.
    if found.iter().all(|finding| finding.rule != rules::UNUSUAL_LENGTH) {
        found.extend(unusual_length::find(pair));
    }
    found.extend(bold_differs::find(pair));
    found.extend(glossary_term::find(pair, known.terms));
    found.extend(telling_card::find(pair));
    found.extend(easy::find(pair));
    found
}

/// Asks the rules that fit the words around the pages too.
pub(super) fn interface(pair: &Pair<'_>, known: &Known<'_>) -> Vec<Finding> {
    let same = same_as_english::find(pair, known.names);
    // A text that was left in English is in the wrong script too; one finding says enough.
    let script = if same.is_some() { None } else { wrong_script::find(pair, known.names) };
    let ending = if same.is_some() { None } else { final_punctuation::find(pair) };
    let rest = [not_nfc::find(pair), telling_title::find(pair), unusual_length::twice(pair)];
    same.into_iter().chain(script).chain(ending).chain(rest.into_iter().flatten()).collect()
}
