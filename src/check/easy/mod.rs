//! Whether an easy page is easy: one rule a file, for the English that is written here.
//!
//! *Invariant:* a rule looks at one page and at the words of the guide, never at a translation;
//! what holds for every language is asked where translations are read.

mod acronym;
mod commas;
mod contraction;
mod crowded;
mod emphasis;
mod fraction;
mod glossary;
mod hard_word;
mod heading;
mod ideas;
mod idiom;
mod length;
mod long_sentence;
mod long_word;
mod mark;
mod negatives;
mod no_picture;
mod number_word;
mod page;
mod passive;
mod readers_check;
mod short_form;
mod synonym;
mod terms;
#[cfg(test)]
mod trial;
mod two_sentences;
mod unless;
mod you;

use super::Whole;
use crate::finding::Finding;
use page::EasyPage;

/// What a rule of this folder is.
type Ask = fn(&EasyPage<'_>) -> Vec<Finding>;

const RULES: [Ask; 24] = [
    long_sentence::find,
    two_sentences::find,
    ideas::find,
    commas::find,
    no_picture::find,
    hard_word::find,
    glossary::find,
    acronym::find,
    short_form::find,
    contraction::find,
    number_word::find,
    fraction::find,
    mark::find,
    passive::find,
    you::find,
    negatives::find,
    unless::find,
    synonym::find,
    idiom::find,
    long_word::find,
    heading::find,
    crowded::find,
    length::find,
    emphasis::find,
];

/// Every easy page, and the glossary that easy pages print.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let guide = whole.guide;
    let easy = guide.pages.iter().filter_map(|page| page.easy.as_ref());
    let pages = easy.map(|wording| EasyPage::read(wording, &guide.glossary, &guide.plain_words));
    let asked = |page: EasyPage<'_>| -> Vec<Finding> {
        RULES.iter().chain([&(readers_check::find as Ask)]).flat_map(|rule| rule(&page)).collect()
    };
    pages.flat_map(asked).chain(glossary::itself(&guide.glossary, &guide.plain_words)).collect()
}
