use super::Material;
use super::html::Cards;
use super::say::Voice;
use super::site::shell;
use crate::edition::Reading;
use crate::finding::{Findings, Found};
use crate::theme::{Shared, Template, view};
use std::collections::BTreeSet;

/// Every helpline that stands alone on some page, as the theme draws it in each language.
pub(super) fn drawn(material: Material<'_>, voices: &[Voice<'_>], english: &Voice<'_>) -> Found<Vec<Cards>> {
    let mut said = Findings::default();
    let mut broken = false;
    let mut draw = |voice: &Voice<'_>| {
        let shared = Shared::new(&shell(material, voice, Reading::Full));
        all(material, voice, english, |card| {
            // A template that fails for one card fails for all: once is enough.
            if broken {
                return None;
            }
            match material.theme.render(Template::Card, &shared, &card) {
                Ok(html) => Some(html.trim().to_owned()),
                Err(finding) => {
                    said.add(*finding);
                    broken = true;
                    None
                }
            }
        })
    };
    let cards = voices.iter().map(&mut draw).collect();
    said.with(cards)
}

/// Every helpline that stands alone on some page, as a card in one language, and as one in that
/// language and in English.
pub(super) fn all(
    material: Material<'_>,
    voice: &Voice<'_>,
    english: &Voice<'_>,
    mut draw: impl FnMut(view::Card) -> Option<String>,
) -> Cards {
    let claims = material.guide.wordings().flat_map(|wording| &wording.claims);
    let alone: BTreeSet<&str> = claims
        .filter(|claim| claim.role.is_none())
        .flat_map(|claim| &claim.used)
        .chain(&material.guide.settings.helplines)
        .filter_map(|mention| material.facts.shown(&mention.id))
        .map(|fact| fact.id.as_str())
        .collect();
    let mut cards = Cards::default();
    for fact in alone.into_iter().filter_map(|id| material.facts.get(id)) {
        let card = voice.card(fact).and_then(&mut draw);
        cards.alone.extend(card.map(|html| (fact.id.clone(), html)));
        let beside = voice.card_beside(english, fact).and_then(&mut draw);
        cards.beside.extend(beside.map(|html| (fact.id.clone(), html)));
    }
    cards
}
