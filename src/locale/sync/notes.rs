use super::old::CONTEXT;
use super::page::one_line;
use crate::fact::Facts;
use crate::guide::{Confidence, Guide, KnownWord, Role, Segment, Target};
use std::collections::BTreeSet;

/// What a translator into a language is told about an English text: what it is, what its author
/// noted, what its names stand for, and what readers may call it already. One line each.
pub(in crate::locale) fn notes(segment: &Segment, guide: &Guide, facts: &Facts, tag: &str) -> Vec<String> {
    let role = match segment.role {
        Role::Title => Some("This is the title of the page."),
        Role::Summary => Some("This is the summary of the page, shown in lists of pages."),
        Role::Keywords => Some(
            "These words are not shown on the page. They help people find it. Write the words people would type, between commas; as many as you like.",
        ),
        Role::Heading => Some("This is a heading."),
        Role::Item => Some("This is a list item."),
        Role::Cell => Some("This is a cell of a table."),
        Role::Statement => Some("This is Easy Read: one short sentence beside a picture."),
        Role::Term => Some("This is a hard word of the guide. Use your word for it on every page."),
        Role::Meaning => Some("This is what the word means, in words that everybody knows."),
        Role::Paragraph => None,
    };
    let mut notes: Vec<String> = role.map(str::to_owned).into_iter().collect();
    notes.extend(segment.context.iter().map(|context| format!("{CONTEXT}{context}")));
    notes.extend(segment.note.iter().map(|note| format!("Note: {note}")));
    for (number, link) in segment.links.iter().enumerate() {
        let target = match &link.target {
            Target::Page { address, .. } => format!(
                "page: {}",
                guide.page(address).map_or(address.as_str(), |page| page.full.title.text.as_str())
            ),
            Target::Fact(mention) => {
                facts.get(&mention.id).map_or_else(|| mention.id.clone(), |fact| one_line(&fact.states))
            }
        };
        notes.push(format!("$link{} = {target}", number + 1));
    }
    let mut named = BTreeSet::new();
    for name in segment.template.names().filter(|name| !name.starts_with("link") && named.insert(*name)) {
        if let Some(fact) = facts.get(name) {
            notes.push(format!("${name} = {}", one_line(&fact.states)));
        }
    }
    if let Some(known) = known_word(segment, guide, tag) {
        notes.push(format!("{KNOWN}{}   ({})", one_line(&known.text), origin(known)));
        notes.extend(known.note.iter().map(|note| format!("Note: {}", one_line(note))));
    }
    notes
}

/// Before a word that readers may know from letters and signs.
const KNOWN: &str = "Readers may know: ";

fn known_word<'g>(segment: &Segment, guide: &'g Guide, tag: &str) -> Option<&'g KnownWord> {
    let term = guide.glossary.terms.iter().find(|term| term.word.id == segment.id)?;
    guide.known_words.get(tag, &term.id)
}

/// Where a known word comes from and how sure it is, in plain words.
fn origin(known: &KnownWord) -> String {
    let sure = match known.confidence {
        Confidence::Official => "official",
        Confidence::Trusted => "from a charity or another body",
        Confidence::Dictionary => "not sure",
        Confidence::Unconfirmed => "a guess",
    };
    let origin = match &known.source {
        Some(source) => format!("{sure}: {}", one_line(source)),
        None => format!("{sure}: not seen in a published text"),
    };
    match &known.seen {
        Some(seen) => format!("{origin}; printed there: {}", one_line(seen)),
        None => origin,
    }
}
