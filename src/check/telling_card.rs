use super::Whole;
use crate::fact::{Fact, Value};
use crate::finding::{Finding, rules};
use crate::guide::{Claim, Mention, Page, Shape};
use crate::locale::{english, telling};

/// What a card to carry would tell to whoever finds it: a telling word, the name of a helpline, or
/// an outside address.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let carried = || whole.guide.pages.iter().filter(|page| page.shape == Shape::Wallet);
    let words = carried().flat_map(words);
    let facts = carried().flat_map(|page| &page.full.claims).flat_map(|claim| {
        let used = claim.used.iter().filter_map(|mention| Some((mention, whole.facts.get(&mention.id)?)));
        used.filter_map(|(mention, fact)| printed(claim, mention, fact))
    });
    words.chain(facts).collect()
}

fn words(page: &Page) -> Vec<Finding> {
    let segments = page.full.segments().into_iter();
    segments
        .filter_map(|segment| {
            let word = telling(english().tag, &segment.text)?;
            let message =
                format!("this text has `{word}`, which can tell others what happened to the reader");
            Some(Finding::at(rules::TELLING_CARD, segment.span.clone(), message).hint(
                "others may find the card: say what the number is for in neutral words, such as \"Advice\"",
            ))
        })
        .collect()
}

/// What a fact would print on the card that is not a number, a price or a date.
fn printed(claim: &Claim, mention: &Mention, fact: &Fact) -> Option<Finding> {
    let at = |message: String| Finding::at(rules::TELLING_CARD, mention.span.clone(), message);
    match &fact.value {
        Value::Phone(_) | Value::Sms(_) if claim.role.is_none() => Some(
            at(format!("`{}` stands alone, so its name would be printed on the card", fact.id))
                .hint(format!("write what it is for, and the number: - Advice: {{ ${} }}", fact.id)),
        ),
        Value::Name(_) | Value::Url(_) => Some(
            at(format!("`{}` would be printed on the card as a name or an address", fact.id))
                .hint("take it out: a card to carry holds numbers and neutral words"),
        ),
        _ => None,
    }
}
