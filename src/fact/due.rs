use super::{Fact, Facts, Freshness, Volatility};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A fact that a person should look at, and the pages that state it.
#[derive(Clone, Debug)]
pub struct Due<'f> {
    /// The fact.
    pub fact: &'f Fact,
    /// How fresh it is.
    pub freshness: Freshness,
    /// The pages that state it.
    pub pages: Vec<&'f str>,
}

/// The facts in use that somebody should check, the most dangerous first: those known to have
/// changed, then those that may have, then those that change once a year; among equals those that
/// can be dialled, and those on most pages. `stated` says which pages state each fact, by its id.
pub fn due<'f>(facts: &'f Facts, stated: &BTreeMap<&'f str, Vec<&'f str>>) -> Vec<Due<'f>> {
    let mut due: Vec<Due<'f>> = stated
        .iter()
        .filter_map(|(id, pages)| Some((facts.get(id)?, pages)))
        .map(|(fact, pages)| Due { fact, freshness: fact.freshness(facts.today()), pages: pages.clone() })
        .filter(|due| !matches!(due.freshness, Freshness::Checked(_)))
        .collect();
    due.sort_by_key(|due| (Reverse(risk(due)), Reverse(due.pages.len()), due.fact.id.clone()));
    due
}

/// How much harm a wrong fact can do, and how likely it is to be wrong: higher is worse.
fn risk(due: &Due<'_>) -> (u8, u8) {
    let moves = match (due.freshness, due.fact.volatility) {
        (Freshness::Withdrawn(_), _) => 5,
        (Freshness::Due(_), _) => 4,
        (_, Volatility::Changed) => 3,
        (_, Volatility::Watch) => 2,
        (_, Volatility::Yearly) => 1,
        (_, Volatility::Steady) => 0,
    };
    (moves, u8::from(due.fact.line().is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{FilePath, Tree};

    #[test]
    fn what_has_changed_comes_before_what_is_steady_and_checked_facts_are_left_out() {
        let record = |id: &str, volatility: &str, more: &str| {
            format!(
                "[fact.{id}]\nkind = \"statement\"\nnations = [\"wales\"]\nstates = \"x\"\nsources = []\nconfidence = \"owner\"\nvolatility = \"{volatility}\"\n{more}\n"
            )
        };
        let text = record("a", "steady", "")
            + &record("b", "changed", "")
            + &record("c", "watch", "checked = \"2026-11-01\"")
            + &record("d", "watch", "")
            + &record("e", "steady", "check_by = \"2026-01-01\"");
        let tree = Tree::new().with(FilePath::new("content/facts.toml").unwrap(), text.as_bytes());
        let facts = crate::fact::read(&tree, "2026-11-22".parse().unwrap()).value;
        let stated = ["a", "b", "c", "d", "e"].into_iter().map(|id| (id, vec!["page"])).collect();
        let order: Vec<&str> = due(&facts, &stated).iter().map(|due| due.fact.id.as_str()).collect();
        assert_eq!(order, ["e", "b", "d", "a"]);
    }
}
