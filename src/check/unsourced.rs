use super::Whole;
use crate::finding::{Finding, rules};
use crate::guide::{Claim, Role};

/// A block that neither names nor uses a fact: words of kindness need none, statements do.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let without = whole.claims().map(|(_, claim)| claim).filter(|claim| rests_on_nothing(claim));
    without
        .map(|claim| {
            Finding::at(rules::UNSOURCED, claim.span.clone(), "this block names no fact that it rests on")
                .hint("if it states something that could be wrong, put `<!-- facts: id -->` on the line before it")
        })
        .collect()
}

fn rests_on_nothing(claim: &Claim) -> bool {
    let states = matches!(claim.role, Some(Role::Paragraph | Role::Item | Role::Cell | Role::Statement));
    states && claim.named.is_empty() && claim.used.is_empty() && !claim.named_around
}
