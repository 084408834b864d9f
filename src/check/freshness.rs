use super::Whole;
use crate::fact::{Fact, Freshness};
use crate::finding::{Finding, rules};
use std::collections::BTreeMap;

/// Facts in use that nobody has checked, that are due again, or that were withdrawn: work for a
/// person, and labelled on the page meanwhile.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let used: BTreeMap<&str, &Fact> = whole
        .mentions()
        .into_iter()
        .filter_map(|(_, fact)| fact.map(|fact| (fact.id.as_str(), fact)))
        .collect();
    used.into_values().filter_map(|fact| speak(whole, fact)).collect()
}

fn speak(whole: &Whole<'_>, fact: &Fact) -> Option<Finding> {
    let id = &fact.id;
    let (rule, message) = match fact.freshness(whole.facts.today()) {
        Freshness::Checked(_) => return None,
        Freshness::Unchecked => {
            (rules::FACT_UNCHECKED, format!("nobody has opened the owner's page for `{id}` yet"))
        }
        Freshness::Due(Some(checked)) => {
            (rules::FACT_DUE, format!("`{id}` is due to be checked again; it was last checked on {checked}"))
        }
        Freshness::Due(None) => (rules::FACT_DUE, format!("`{id}` is due to be checked, and never was")),
        Freshness::Withdrawn(since) => {
            let instead = whole.facts.shown(id).map_or_else(
                || "pages say that it has changed".to_owned(),
                |other| format!("pages show `{}` instead", other.id),
            );
            return Some(
                Finding::at(
                    rules::FACT_WITHDRAWN,
                    fact.span.clone(),
                    format!("`{id}` is withdrawn since {since}; {instead}"),
                )
                .hint("write the pages that use it anew"),
            );
        }
    };
    let sources = fact
        .sources
        .iter()
        .filter_map(|key| whole.facts.source(key))
        .filter_map(|source| source.url.as_deref());
    let finding = Finding::at(rule, fact.span.clone(), message)
        .hint("open the owner's page, then write `checked` and `check_by` into the fact");
    Some(match sources.into_iter().next() {
        Some(url) => finding.hint(format!("it was read on {url}")),
        None => finding,
    })
}
