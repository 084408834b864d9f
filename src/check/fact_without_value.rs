use super::Whole;
use crate::fact::Value;
use crate::finding::{Finding, rules};
use crate::guide::{Link, Segment, Target};
use crate::text::Span;
use std::collections::BTreeSet;

/// A fact used where it cannot be: a statement printed as a value, or something that is no address
/// as a link.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for segment in segments(whole) {
        for link in &segment.links {
            if let Target::Fact(mention) = &link.target
                && let Some(fact) = whole.facts.get(&mention.id)
                && !matches!(fact.value, Value::Url(_))
            {
                found.push(
                    Finding::at(
                        rules::FACT_WITHOUT_VALUE,
                        mention.span.clone(),
                        format!("`{}` is not the address of a page", fact.id),
                    )
                    .label(fact.span.clone(), "the fact")
                    .hint("a link needs a fact of kind url; to print a number, write `{ $id }` in the text"),
                );
            }
        }
    }
    let links: BTreeSet<&Span> =
        segments(whole).flat_map(|segment| &segment.links).filter_map(address).collect();
    for mention in
        whole.claims().flat_map(|(_, claim)| &claim.used).filter(|mention| !links.contains(&mention.span))
    {
        let Some(fact) = whole.facts.get(&mention.id) else { continue };
        let hint = match fact.value {
            Value::Statement => {
                format!("say it in words, and name the fact before the block: `<!-- facts: {} -->`", fact.id)
            }
            Value::Url(_) => format!("make it a link: `[words](fact:{})`", fact.id),
            _ => continue,
        };
        found.push(
            Finding::at(
                rules::FACT_WITHOUT_VALUE,
                mention.span.clone(),
                format!("`{}` has no value that could be printed", fact.id),
            )
            .label(fact.span.clone(), "the fact")
            .hint(hint),
        );
    }
    found
}

fn segments<'w>(whole: &Whole<'w>) -> impl Iterator<Item = &'w Segment> {
    whole.guide.wordings().flat_map(|wording| wording.segments())
}

/// Where the fact of a link to an outside page is named.
fn address(link: &Link) -> Option<&Span> {
    match &link.target {
        Target::Fact(mention) => Some(&mention.span),
        Target::Page { .. } => None,
    }
}
