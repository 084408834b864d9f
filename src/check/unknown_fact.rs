use super::Whole;
use crate::finding::{Finding, rules};

/// A fact that is named and not in `facts.toml`.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let unknown = whole.mentions().into_iter().filter(|(_, fact)| fact.is_none());
    unknown
        .map(|(mention, _)| {
            let finding = Finding::at(
                rules::UNKNOWN_FACT,
                mention.span.clone(),
                format!("there is no fact `{}`", mention.id),
            );
            match whole.facts.nearest(&mention.id) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding
                    .hint(format!("add `[fact.{}]` to content/facts.toml, with its source", mention.id)),
            }
        })
        .collect()
}
