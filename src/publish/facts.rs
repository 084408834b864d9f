use super::Material;
use super::address;
use super::say::Voice;
use crate::edition::Reading;
use crate::fact::{Confidence, Fact, Freshness, Volatility, due};
use crate::locale::english;
use crate::theme::{Html, view};
use std::collections::BTreeMap;

/// Every fact with its value, nations, sources and pages, for the charity that checks them: those in
/// need of a check first, by risk, then the others that pages state, then those no page states.
pub(super) fn view(material: Material<'_>, english: &Voice<'_>) -> view::Facts {
    let stated = material.guide.stated();
    let waiting: Vec<&Fact> = due(material.facts, &stated).into_iter().map(|due| due.fact).collect();
    let is_waiting = |fact: &&Fact| waiting.iter().any(|other| other.id == fact.id);
    let (used, unused): (Vec<&Fact>, Vec<&Fact>) = material
        .facts
        .iter()
        .filter(|fact| !is_waiting(fact))
        .partition(|fact| stated.contains_key(fact.id.as_str()));
    let all = waiting.iter().copied().chain(used).chain(unused);
    view::Facts {
        facts: all.map(|fact| row(material, english, &stated, fact)).collect(),
        away: address::AWAY.to_owned(),
    }
}

fn row(
    material: Material<'_>,
    voice: &Voice<'_>,
    stated: &BTreeMap<&str, Vec<&str>>,
    fact: &Fact,
) -> view::FactRow {
    let (freshness, on) = match fact.freshness(material.facts.today()) {
        Freshness::Checked(on) => ("checked", Some(on)),
        Freshness::Unchecked => ("unchecked", None),
        Freshness::Due(on) => ("due", on),
        Freshness::Withdrawn(on) => ("withdrawn", Some(on)),
    };
    let sources = fact.sources.iter().filter_map(|key| material.facts.source(key)).filter_map(|source| {
        let url = source.url.clone()?;
        let href = if url.starts_with("https://") { url.clone() } else { String::new() };
        Some(view::Source { name: source.name.clone(), url, href, seen: source.seen.clone() })
    });
    let pages = stated.get(fact.id.as_str()).into_iter().flatten().filter_map(|address| {
        let page = material.guide.page(address)?;
        Some(view::Entry {
            address: page.address.clone(),
            title: Html::new(&super::say::escape(&page.full.title.text)),
            href: address::file(english().tag, Reading::Full, address),
        })
    });
    view::FactRow {
        id: fact.id.clone(),
        value: Html::new(&voice.print(fact)),
        states: fact.states.clone(),
        nations: fact.nations.to_string(),
        confidence: match fact.confidence {
            Confidence::Owner => "owner",
            Confidence::Other => "other",
            Confidence::Unconfirmed => "unconfirmed",
        },
        volatility: match fact.volatility {
            Volatility::Steady => "steady",
            Volatility::Yearly => "yearly",
            Volatility::Watch => "watch",
            Volatility::Changed => "changed",
        },
        freshness,
        on: on.map(|on| on.to_string()).unwrap_or_default(),
        note: fact.note.clone(),
        sources: sources.collect(),
        pages: pages.collect(),
    }
}
