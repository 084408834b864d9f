use super::{Audience, Whole};
use crate::fact::Confidence;
use crate::finding::{Finding, rules};

/// A fact that no source confirms, on a page for readers.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.audience == Audience::Authors {
        return Vec::new();
    }
    let mentions = whole.mentions().into_iter().filter_map(|(mention, fact)| Some((mention, fact?)));
    mentions
        .filter(|(_, fact)| fact.confidence == Confidence::Unconfirmed)
        .map(|(mention, fact)| {
            Finding::at(
                rules::UNCONFIRMED_FACT,
                mention.span.clone(),
                format!("no source that was read confirms `{}`", fact.id),
            )
            .label(fact.span.clone(), "the fact")
            .hint("find a page that says so and add it as a source, or take the statement out")
            .hint("to look at the pages with it, build with --draft; never publish that")
        })
        .collect()
}
