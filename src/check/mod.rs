//! What is wrong, or worth a look, in the guide as a whole: one rule a file.
//!
//! *Invariant:* rules read every room above and change none; asking them twice says the same.

mod dead_link;
mod duration_by_hand;
mod easy;
mod fact_elsewhere;
mod fact_without_value;
mod footer;
mod freshness;
mod glossary_meaning;
mod long_sentence;
mod one_translation_for_two;
mod page_incomplete;
mod page_review;
mod placed;
mod said;
mod section_title;
mod telling_card;
mod telling_title;
mod too_heavy;
mod two_translations_for_one;
mod unconfirmed_fact;
mod unknown_fact;
mod unknown_picture;
mod unsourced;
mod written_by_hand;

#[cfg(test)]
mod example;

pub use too_heavy::{most, weights};

use crate::edition::Edition;
use crate::fact::{Fact, Facts};
use crate::finding::{Finding, Findings};
use crate::guide::{Claim, Guide, Mention, Segment, Wording};
use crate::locale::{Locale, Locales, Written};
use crate::theme::Theme;
use glossary_meaning::Meanings;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Everything there is to look at.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'w> {
    /// What the authors wrote.
    pub guide: &'w Guide,
    /// What may be stated.
    pub facts: &'w Facts,
    /// What the translators wrote.
    pub locales: &'w Locales,
    /// What each reader holds.
    pub editions: &'w [Edition<'w>],
    /// How it looks.
    pub theme: &'w Theme,
    /// Whether unconfirmed facts may be shown.
    pub audience: Audience,
}

/// For whom the guide is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// For readers: nothing unconfirmed.
    Readers,
    /// For those who write it: unconfirmed facts are shown too.
    Authors,
}

/// Asks every rule.
pub fn all(whole: &Whole<'_>) -> Findings {
    let rules: [fn(&Whole<'_>) -> Vec<Finding>; 19] = [
        section_title::find,
        footer::find,
        unknown_fact::find,
        unconfirmed_fact::find,
        fact_without_value::find,
        fact_elsewhere::find,
        written_by_hand::find,
        duration_by_hand::find,
        dead_link::find,
        unknown_picture::find,
        unsourced::find,
        freshness::find,
        page_incomplete::find,
        page_review::find,
        telling_title::find,
        telling_card::find,
        between_translations,
        long_sentence::find,
        easy::find,
    ];
    let found: Vec<Vec<Finding>> = rules.par_iter().map(|rule| rule(whole)).collect();
    let mut said = Findings::default();
    said.extend(found.into_iter().flatten());
    said
}

/// Asks the rules that compare the translations of a language with each other.
fn between_translations(whole: &Whole<'_>) -> Vec<Finding> {
    let ask = |locale: &Locale| {
        let translated = translated(whole.guide, locale);
        let mut found = one_translation_for_two::find(locale.language, &translated);
        // What the glossary says decides between two translations of a meaning.
        let meanings = Meanings::of(&whole.guide.glossary, &locale.glossary);
        let (meant, other): (Vec<_>, Vec<_>) =
            translated.into_iter().partition(|translated| meanings.get(translated.segment).is_some());
        found.extend(glossary_meaning::find(locale.language, &meant, &meanings));
        found.extend(two_translations_for_one::find(locale.language, &other));
        found
    };
    whole.locales.0.par_iter().flat_map_iter(ask).collect()
}

/// A translation beside the English it was made from.
#[derive(Clone, Copy, Debug)]
struct Translated<'w> {
    segment: &'w Segment,
    written: Written<'w>,
}

/// Every translation of a language that can be used, each once for each file.
fn translated<'w>(guide: &'w Guide, locale: &'w Locale) -> Vec<Translated<'w>> {
    let mut found = Vec::new();
    for wording in guide.wordings() {
        let Some(catalog) = locale.catalogs.get(&wording.stem) else { continue };
        let mut seen = BTreeSet::new();
        for segment in wording.segments().into_iter().filter(|segment| seen.insert(segment.id.as_str())) {
            let written = catalog.written(segment.id.as_str());
            found.extend(written.map(|written| Translated { segment, written }));
        }
    }
    found
}

impl<'w> Whole<'w> {
    /// Every claim of the guide with the wording it stands in.
    fn claims(&self) -> impl Iterator<Item = (&'w Wording, &'w Claim)> {
        self.guide.wordings().flat_map(|wording| wording.claims.iter().map(move |claim| (wording, claim)))
    }

    /// Every place where a fact is named or used, each once, with the fact where there is one.
    fn mentions(&self) -> Vec<(&'w Mention, Option<&'w Fact>)> {
        let stated = self.claims().flat_map(|(_, claim)| claim.named.iter().chain(&claim.used));
        let mut mentions: Vec<&Mention> = stated.chain(&self.guide.settings.helplines).collect();
        mentions.sort_by(|a, b| a.span.cmp(&b.span));
        mentions.dedup();
        mentions.into_iter().map(|mention| (mention, self.facts.get(&mention.id))).collect()
    }
}
