use super::Whole;
use crate::fact::Value;
use crate::finding::{Finding, rules};
use crate::guide::Target;

/// A fact used where it cannot be: a statement printed as a value, or something that is no address
/// as a link.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for segment in whole.guide.wordings().flat_map(|wording| wording.segments()) {
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
    let links: Vec<_> = found.iter().filter_map(|finding| finding.place.clone()).collect();
    for (_, claim) in whole.claims() {
        for mention in claim.used.iter().filter(|mention| !links.contains(&mention.span)) {
            let Some(fact) = whole.facts.get(&mention.id) else { continue };
            let hint = match fact.value {
                Value::Statement => format!(
                    "say it in words, and name the fact before the block: `<!-- facts: {} -->`",
                    fact.id
                ),
                Value::Url(_) if is_printed(whole, mention) => {
                    format!("make it a link: `[words](fact:{})`", fact.id)
                }
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
    }
    found
}

/// Whether a mention is `{ $id }` in the text, not the address of a link.
fn is_printed(whole: &Whole<'_>, mention: &crate::guide::Mention) -> bool {
    let links =
        whole.guide.wordings().flat_map(|wording| wording.segments()).flat_map(|segment| &segment.links);
    !links.into_iter().any(|link| matches!(&link.target, Target::Fact(other) if other.span == mention.span))
}
