use super::Whole;
use crate::fact::{Fact, Nations};
use crate::finding::{Finding, rules};
use crate::guide::{Claim, Mention};
use std::collections::BTreeSet;

/// A fact named or used where it does not hold: what is true in England can be wrong, and
/// dangerous, in Northern Ireland.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (_, claim) in whole.claims() {
        for mention in claim.named.iter().chain(&claim.used) {
            let Some(fact) = whole.facts.get(&mention.id) else { continue };
            if !holds(claim, mention, fact) && seen.insert(&mention.span) {
                found.push(speak(claim, mention, fact));
            }
        }
    }
    found
}

fn holds(claim: &Claim, mention: &Mention, fact: &Fact) -> bool {
    if !claim.nations.is_all() {
        return fact.nations.covers(claim.nations);
    }
    // A card names its nations itself.
    let is_card = claim.role.is_none() && claim.used.contains(mention);
    fact.nations.is_all() || is_card || says_where(&claim.words, fact.nations)
}

/// Whether words name every one of the nations.
fn says_where(words: &str, nations: Nations) -> bool {
    nations.iter().all(|nation| words.contains(nation.english()))
}

fn speak(claim: &Claim, mention: &Mention, fact: &Fact) -> Finding {
    let label = format!("it holds in {}", fact.nations);
    if claim.nations.is_all() {
        Finding::at(
            rules::FACT_ELSEWHERE,
            mention.span.clone(),
            format!("`{}` does not hold in all four nations, and these words do not say where", fact.id),
        )
        .label(fact.span.clone(), label)
        .hint(format!("name every nation it holds in, in the same block: \"In {}, ..\"", fact.nations))
        .hint("or move the block into a section of that nation: `## In Scotland {nation=scotland}`")
    } else {
        Finding::at(
            rules::FACT_ELSEWHERE,
            mention.span.clone(),
            format!("`{}` does not hold in {}", fact.id, claim.nations),
        )
        .label(fact.span.clone(), label)
        .hint("find the fact for this nation, or take the statement out of its section")
    }
}
