//! What makes a translation harmful: one rule a file. Each looks at one translated segment beside
//! its English; what a rule refuses is not shown.

mod digits;
mod hidden;
mod links;
mod markup;
mod placeholders;

pub(super) use hidden::unseen;

use super::language::Script;
use crate::finding::Finding;
use crate::guide::{Inline, Running, Segment, Template};
use crate::text::Span;

/// One translated segment, as a rule sees it.
pub(super) struct Translation<'t> {
    /// The English.
    pub(super) segment: &'t Segment,
    /// What the language is written with.
    pub(super) script: Script,
    /// The translation, taken apart.
    pub(super) template: &'t Template,
    /// Where it stands.
    pub(super) value: Span,
    /// What was written.
    pub(super) text: &'t str,
    /// The translation as running text, or what it holds and may not.
    pub(super) running: Running,
}

impl Translation<'_> {
    /// The place of a part of the translation, by the bytes of its text.
    fn part(&self, range: std::ops::Range<usize>) -> Span {
        self.value.part(range)
    }

    /// A finding that shows the English beside it.
    fn finding(&self, rule: crate::finding::Rule, place: Span, message: impl Into<String>) -> Finding {
        Finding::at(rule, place, message).label(self.segment.span.clone(), "the English")
    }
}

/// Asks every rule.
///
/// # Errors
/// What they find, in the order of this list; else the running text of the translation.
pub(super) fn all(translation: Translation<'_>) -> Result<Vec<Inline>, Vec<Finding>> {
    let mut found = hidden::find(&translation);
    found.extend(placeholders::find(&translation));
    found.extend(links::find(&translation));
    found.extend(digits::find(&translation));
    if found.is_empty() {
        // One mistake often looks like several: what is left of the markup is said when the rest is right.
        found = markup::find(&translation);
    }
    if found.is_empty() { Ok(translation.running.unwrap_or_default()) } else { Err(found) }
}
